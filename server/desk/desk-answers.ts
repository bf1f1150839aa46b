/** How the desk's own handlers answer: JSON that nobody keeps. */
import type { ServerResponse } from 'node:http';
import type { Outcome } from '#newsroom/acting/action.ts';
import { type Headers, securityHeaders } from '#server/security-headers.ts';

const STATUS: Record<Exclude<Outcome, { ok: true }>['reason'], number> = {
  conflict: 409,
  forbidden: 403,
  invalid: 400,
  missing: 404,
  'signed-out': 401,
  stopped: 422,
};

export interface DeskAnswers {
  json(response: ServerResponse, status: number, value: unknown, headers?: Record<string, string | string[]>): void;
  outcome(response: ServerResponse, outcome: Outcome, headers?: Record<string, string | string[]>): void;
  /** Sends the browser to another page of the desk. */
  goTo(response: ServerResponse, location: string): void;
  /** Nobody is signed in: the page stays open and asks. */
  signedOut(response: ServerResponse): void;
  readonly security: Headers;
}

export function createDeskAnswers({ secure }: { secure: boolean }): DeskAnswers {
  const security = securityHeaders({ secure });
  function json(response: ServerResponse, status: number, value: unknown, headers: Record<string, string | string[]> = {}): void {
    const body = Buffer.from(JSON.stringify(value));
    response.writeHead(status, {
      ...security,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': body.length,
      ...headers,
    });
    response.end(body);
  }
  return {
    security,
    json,
    outcome: (response, outcome, headers) => json(response, outcome.ok ? 200 : STATUS[outcome.reason], outcome, headers),
    goTo(response, location) {
      response.writeHead(303, { ...security, location, 'cache-control': 'no-store', 'content-length': 0 });
      response.end();
    },
    signedOut: (response) =>
      json(response, 401, { ok: false, reason: 'signed-out', message: 'Your session ended. Sign in here; the text stays open.' }),
  };
}
