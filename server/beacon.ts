/** Takes the note of a reader's script that an article was read. Nothing of it but the count is ever stored. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Admission } from '#server/admission.ts';
import type { Place } from '#server/edge.ts';
import { REQUEST_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';

export const BEACON_PATH = '/api/views';

export interface BeaconParts {
  countView(view: { articleId: string; address: string; userAgent: string; at: Date }): void;
  addressOf(request: IncomingMessage): string;
  admission: Pick<Admission, 'count'>;
  now(): Date;
  sender: Sender;
}

const noteSchema = z.object({ article: z.uuid() });

export function createBeacon({ countView, addressOf, admission, now, sender }: BeaconParts): Place {
  return {
    matches: (path) => path === BEACON_PATH,
    methods: ['POST'],
    async answer(request, response) {
      const length = request.headers['content-length'];
      if (length === undefined) return sender.notice(request, response, 411, { close: true });
      if (Number(length) > REQUEST_LIMITS.beaconBytes) return sender.notice(request, response, 413, { close: true });
      if (!/^(?:text\/plain|application\/json)(?:;|$)/.test(request.headers['content-type'] ?? ''))
        return sender.notice(request, response, 415, { close: true });
      if (!isOwn(request)) return sender.notice(request, response, 403, { close: true });
      const note = noteSchema.safeParse(parse(await bodyOf(request)));
      if (!note.success) return sender.notice(request, response, 400);
      const seconds = await admission.count(request, 'beacon');
      if (seconds > 0) return sender.notice(request, response, 429, { headers: { 'retry-after': String(seconds) } });
      countView({ articleId: note.data.article, address: addressOf(request), userAgent: request.headers['user-agent'] ?? '', at: now() });
      sender.empty(response, 204);
    },
  };
}

/** Other sites' pages cannot count for us. A program can say what it likes; counting guards against repeats by itself. */
function isOwn({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = headers.origin;
  return origin === undefined || site === 'same-origin' || (URL.canParse(origin) && new URL(origin).host === headers.host);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
