/** Pictures in the cuts that pages ask for, whole or in part. */
import { createBody } from '#server/compression.ts';
import { type Place, READ } from '#server/edge.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';
import { FOR_EVER } from '#server/static-files.ts';

export interface MediaParts {
  /** A picture that was changed has moved. */
  findRendition(
    key: string,
    shape: string,
    width: number,
    format: string,
  ): Promise<{ bytes: Buffer; type: string } | { location: string } | undefined>;
  /** Whether an error says that too many pictures are being made just now. */
  isBusy(error: unknown): boolean;
  sender: Sender;
}

/** `/media/<key>/<shape>-<width>.webp`, or `.avif`. */
const ADDRESS = /^\/media\/([A-Za-z0-9_-]{1,100})\/([a-z0-9]{1,10})-(\d{1,5})\.(webp|avif)$/;
/** Feed readers and partners show our pictures on their own pages. */
const FOR_OTHERS = { 'cross-origin-resource-policy': 'cross-origin' };

export function createMedia({ findRendition, isBusy, sender }: MediaParts): Place {
  return {
    matches: (path) => path.startsWith('/media/'),
    methods: READ,
    async answer(request, response, { path }) {
      const [, key = '', shape = '', width = '', format = ''] = ADDRESS.exec(path) ?? [];
      try {
        const found = key ? await findRendition(key, shape, Number(width), format) : undefined;
        if (!found) return sender.notice(request, response, 404);
        if ('location' in found) {
          const headers = { ...FOR_OTHERS, location: found.location, 'cache-control': 'no-cache' };
          return sender.send(request, response, { status: 307, headers, body: createBody(Buffer.alloc(0), 'text/plain') });
        }
        const { bytes, type } = found;
        const headers = { ...FOR_OTHERS, 'content-type': type, 'cache-control': FOR_EVER };
        await sender.send(request, response, { status: 200, headers, body: createBody(bytes, type), ranges: true });
      } catch (error) {
        if (!isBusy(error)) throw error;
        sender.notice(request, response, 503, { headers: { 'retry-after': String(CACHE_LIMITS.retryAfterS) } });
      }
    },
  };
}
