/** The first room of every request: what is malformed goes no further, everything else goes to its place. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Target } from '#server/address-book.ts';
import type { Connections } from '#server/connections.ts';
import { CONNECTION_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';
import { refusalOf, targetOf } from '#server/refusals.ts';
import { requestId } from '#server/request-id.ts';
import type { Sender } from '#server/sender.ts';
import { toldPath } from '#server/told-path.ts';
import type { Verdict } from '#server/verdicts.ts';

export const READ = ['GET', 'HEAD'] as const;

export interface Place {
  matches(path: string): boolean;
  methods: readonly string[];
  /** It answers nothing itself: who asks waits for what will stand in its stead. */
  until?: Promise<unknown>;
  /** How long a request's body may take to arrive, when it may take longer than others. */
  bodyMs?: number;
  answer(request: IncomingMessage, response: ServerResponse, target: Target): void | Promise<void>;
}

export interface EdgeParts {
  /** Asked in this order; the last one takes what is left. They change while the site starts. */
  places(): readonly Place[];
  connections: Pick<Connections, 'hold' | 'draining'>;
  sender: Sender;
  log: Logger;
  count(verdict: Verdict): void;
}

/** How Node says of what was sent that it cannot be read any more. */
const BROKEN_OFF = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'];
const saysBrokenOff = (error: unknown): boolean => BROKEN_OFF.includes((error as NodeJS.ErrnoException | null)?.code ?? '');

const hasBody = (request: IncomingMessage) => Number(request.headers['content-length'] ?? 0) > 0;

/** Makes what a server does with each request. */
export function createEdge({ places, connections, sender, log, count }: EdgeParts) {
  function handle(request: IncomingMessage, response: ServerResponse) {
    if (connections.draining) response.shouldKeepAlive = false;
    const refusal = refusalOf(request);
    const target = refusal ? undefined : targetOf(request.url ?? '');
    if (!target) {
      count('refused');
      return sender.notice(request, response, refusal ?? 400, { close: true });
    }
    const place = places().find(({ matches }) => matches(target.path));
    if (!place) return sender.notice(request, response, 404);
    if (place.until) {
      connections.hold(response);
      return void place.until.then(() => handle(request, response));
    }
    if (!place.methods.includes(request.method ?? '')) {
      count('refused');
      // What it brought along is not read.
      return sender.notice(request, response, 405, { headers: { allow: place.methods.join(', ') }, close: hasBody(request) });
    }
    if (request.method !== 'POST' && hasBody(request)) {
      count('refused');
      return sender.notice(request, response, 400, { close: true });
    }
    if (hasBody(request)) limitArrival(request, response, place.bodyMs ?? CONNECTION_LIMITS.bodyMs);
    answer(place, request, response, target);
  }

  /** A body that arrives too slowly holds a connection, and perhaps a place where few may be. */
  function limitArrival(request: IncomingMessage, response: ServerResponse, withinMs: number): void {
    const late = setTimeout(() => {
      if (request.complete) return;
      count('refused');
      sender.notice(request, response, 408, { close: true });
    }, withinMs);
    for (const event of ['end', 'close'] as const) request.once(event, () => clearTimeout(late));
  }

  /** A kept page is written when this returns; any other answer holds its connection until it is. */
  function answer(place: Place, request: IncomingMessage, response: ServerResponse, target: Target): void {
    try {
      const later = place.answer(request, response, target);
      if (!response.writableEnded) connections.hold(response);
      later?.catch((error: unknown) => fail(request, response, target, error));
    } catch (error) {
      fail(request, response, target, error);
    }
  }

  function fail(request: IncomingMessage, response: ServerResponse, { path }: Target, error: unknown): void {
    // A client that went away is no failure of ours.
    if (request.destroyed && (!request.complete || saysBrokenOff(error))) return void log.debug({ path: toldPath(path) }, 'A client broke off.');
    count('error');
    const id = requestId(request);
    log.error({ err: error, request: id, path: toldPath(path) }, 'A request failed.');
    sender.notice(request, response, 500, { headers: { 'x-request-id': id } });
  }

  return handle;
}
