/** The first room of every request: what is malformed goes no further, everything else goes to its place. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Target } from '#server/address-book.ts';
import { CONNECTION_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';
import { refusalOf, targetOf } from '#server/refusals.ts';
import type { Sender } from '#server/sender.ts';
import type { Verdict } from '#server/verdicts.ts';

export const READ = ['GET', 'HEAD'] as const;

export interface Place {
  matches(path: string): boolean;
  methods: readonly string[];
  /** How long a request's body may take to arrive, when it may take longer than others. */
  bodyMs?: number;
  answer(request: IncomingMessage, response: ServerResponse, target: Target): void | Promise<void>;
}

export interface EdgeParts {
  /** Asked in this order; the last one takes what is left. They change once, when the site is ready. */
  places(): readonly Place[];
  sender: Sender;
  log: Logger;
  count(verdict: Verdict): void;
}

export interface Edge {
  handle: RequestListener;
  /** From now on each answer ends its connection. */
  drain(): void;
  /** Answers that are not wholly sent. */
  readonly inFlight: number;
}

const hasBody = (request: IncomingMessage) => Number(request.headers['content-length'] ?? 0) > 0;

export function createEdge({ places, sender, log, count }: EdgeParts): Edge {
  const inFlight = new Set<ServerResponse>();
  let draining = false;

  function handle(request: IncomingMessage, response: ServerResponse) {
    inFlight.add(response);
    response.once('close', () => inFlight.delete(response));
    if (draining) response.shouldKeepAlive = false;

    const refusal = refusalOf(request);
    const target = refusal ? undefined : targetOf(request.url ?? '');
    if (!target) {
      count('refused');
      return sender.notice(request, response, refusal ?? 400, { close: true });
    }
    const place = places().find(({ matches }) => matches(target.path));
    if (!place) return sender.notice(request, response, 404);
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
    void answer(place, request, response, target);
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

  async function answer(place: Place, request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    try {
      await place.answer(request, response, target);
    } catch (error) {
      // A client that broke off while it was sending is no failure of ours.
      if (request.destroyed && !request.complete) return;
      count('error');
      log.error({ err: error, path: target.path }, 'A request failed.');
      sender.notice(request, response, 500);
    }
  }

  return {
    handle,
    drain() {
      draining = true;
      for (const response of inFlight) response.shouldKeepAlive = false;
    },
    get inFlight() {
      return inFlight.size;
    },
  };
}
