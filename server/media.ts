/** Pictures in the cuts that pages ask for, whole or in part. */
import { createBody } from '#server/compression.ts';
import { type Place, READ } from '#server/edge.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';
import { FOR_EVER } from '#server/static-files.ts';

export interface MediaParts {
  findRendition(key: string, shape: string, width: number): Promise<{ bytes: Buffer; type: string } | undefined>;
  /** Whether an error says that too many pictures are being made just now. */
  isBusy(error: unknown): boolean;
  sender: Sender;
}

/** `/media/<key>/<shape>-<width>.webp` */
const ADDRESS = /^\/media\/([A-Za-z0-9_-]{1,100})\/([a-z0-9]{1,10})-(\d{1,5})\.webp$/;

export function createMedia({ findRendition, isBusy, sender }: MediaParts): Place {
  return {
    matches: (path) => path.startsWith('/media/'),
    methods: READ,
    async answer(request, response, { path }) {
      const [, key = '', shape = '', width = ''] = ADDRESS.exec(path) ?? [];
      try {
        const found = key ? await findRendition(key, shape, Number(width)) : undefined;
        if (!found) return sender.notice(request, response, 404);
        const { bytes, type } = found;
        // Feed readers and partners show our pictures on their own pages.
        const headers = { 'content-type': type, 'cache-control': FOR_EVER, 'cross-origin-resource-policy': 'cross-origin' };
        await sender.send(request, response, { status: 200, headers, body: createBody(bytes, type), ranges: true });
      } catch (error) {
        if (!isBusy(error)) throw error;
        sender.notice(request, response, 503, { headers: { 'retry-after': String(CACHE_LIMITS.retryAfterS) } });
      }
    },
  };
}
