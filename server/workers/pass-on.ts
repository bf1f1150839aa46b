/** Passes a client's request on to the first process, and its answer back. */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { CACHE_LIMITS, CONNECTION_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';

/** Where the client's connection comes from. Only the first process's own passage reads it. */
export const CLIENT_HEADER = 'dateline-client';

/** They speak of one connection; each of the two that meet here has its own. A client's word about where it comes from goes no further. */
const OF_A_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  CLIENT_HEADER,
]);

function withoutConnection(rawHeaders: readonly string[]): string[] {
  return rawHeaders.flatMap((name, i) => (i % 2 === 0 && !OF_A_CONNECTION.has(name.toLowerCase()) ? [name, rawHeaders[i + 1] ?? ''] : []));
}

/** `passage`: the path at which the first process listens for this. */
export function createPassOn({ passage, sender }: { passage: string; sender: Sender }) {
  return (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    new Promise((resolve) => {
      const { method, url, rawHeaders, socket } = request;
      const passed = ask({
        socketPath: passage,
        method,
        path: url,
        headers: [...withoutConnection(rawHeaders), CLIENT_HEADER, socket.remoteAddress ?? ''] as unknown as string[],
        // One connection for each: one that is kept may be closed in the very moment in which a save is written to it.
        agent: false,
        setDefaultHeaders: false,
        timeout: CONNECTION_LIMITS.requestMs,
      });
      passed.on('response', (answer) => {
        // The edge was quicker: the body came too slowly, or the client is gone.
        if (response.headersSent || response.destroyed) return void passed.destroy();
        // What it brought along and nobody read would be taken for the next request.
        if (!request.complete) response.shouldKeepAlive = false;
        response.sendDate = false;
        response.writeHead(answer.statusCode ?? 502, withoutConnection(answer.rawHeaders));
        answer.pipe(response);
        answer.on('error', () => response.destroy());
      });
      passed.on('timeout', () => passed.destroy());
      passed.on('error', () => {
        if (response.headersSent) return;
        sender.notice(request, response, 503, { headers: { 'retry-after': String(CACHE_LIMITS.retryAfterS) }, close: !request.complete });
      });
      response.on('close', () => {
        // Whether it was answered or not: what is left of the request goes nowhere.
        passed.destroy();
        resolve();
      });
      request.pipe(passed);
    });
}
