/** /desk/media/<id>/<shape>-<width>.webp: pictures that need not be public, for people who are signed in. */
import type { Actor } from '#newsroom/accounts/actor.ts';
import { createBody } from '#server/compression.ts';
import { type Place, READ } from '#server/edge.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';

export interface DeskMediaParts {
  findRendition(id: string, shape: string, width: number): Promise<{ bytes: Buffer; type: string } | undefined>;
  isBusy(error: unknown): boolean;
  findSession(cookie: string | undefined): Promise<Actor | undefined>;
  sender: Sender;
}

const ADDRESS = /^\/desk\/media\/([0-9a-f-]{36})\/([a-z0-9]{1,10})-(\d{1,5})\.webp$/;
/** The address names the picture's state in its query, so that a changed one is asked for again. */
const FOR_THIS_BROWSER = 'private, max-age=604800, immutable';

export function createDeskMedia({ findRendition, isBusy, findSession, sender }: DeskMediaParts): Place {
  return {
    matches: (path) => path.startsWith('/desk/media/'),
    methods: READ,
    async answer(request, response, { path }) {
      const [, id, shape = '', width = ''] = ADDRESS.exec(path) ?? [];
      const actor = id && (await findSession(request.headers.cookie));
      try {
        // To a stranger no picture is there.
        const found = actor ? await findRendition(id, shape, Number(width)) : undefined;
        if (!found) return sender.notice(request, response, 404);
        const headers = { 'content-type': found.type, 'cache-control': FOR_THIS_BROWSER };
        await sender.send(request, response, { status: 200, headers, body: createBody(found.bytes, found.type) });
      } catch (error) {
        if (!isBusy(error)) throw error;
        sender.notice(request, response, 503, { headers: { 'retry-after': String(CACHE_LIMITS.retryAfterS) } });
      }
    },
  };
}
