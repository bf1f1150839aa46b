/** Pictures in the cuts that pages ask for, whole or in part. */
import { createByteLru } from '#server/byte-lru.ts';
import { createBody } from '#server/compression.ts';
import { type Place, READ } from '#server/edge.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { PictureUse } from '#server/said-use.ts';
import type { Sender, Whole } from '#server/sender.ts';
import { FOR_EVER } from '#server/static-files.ts';

export interface MediaParts {
  /** A picture that was changed has moved. */
  findRendition(
    key: string,
    shape: string,
    width: number,
    format: string,
  ): Promise<{ bytes: Buffer; type: string } | { location: string } | undefined>;
  /** Whether something public shows the picture of that key. */
  isPublicPicture(key: string): Promise<boolean>;
  /** Answers for what is not found here: a size that is not made yet, or a picture that is lent to a preview. */
  otherwise: Place['answer'];
  /** Whether an error says that too many pictures are being made just now. */
  isBusy(error: unknown): boolean;
  edition(): { number: number };
  /** What is said of the use of pictures, as the settings are now. */
  use(): PictureUse;
  /** Bytes of pictures that are held in memory; the others are read from the disk. */
  bound: number;
  sender: Sender;
}

/** `/media/<key>/<shape>-<width>.webp`, or `.avif`. */
const ADDRESS = /^\/media\/([A-Za-z0-9_-]{1,100})\/([a-z0-9]{1,10})-(\d{1,5})\.(webp|avif)$/;

export interface SizeAskedFor {
  key: string;
  shape: string;
  width: number;
  format: string;
}

/** The picture and the size that an address asks for. */
export function sizeAskedFor(path: string): SizeAskedFor | undefined {
  const [, key, shape = '', width, format = ''] = ADDRESS.exec(path) ?? [];
  return key === undefined ? undefined : { key, shape, width: Number(width), format };
}

/** Feed readers and partners show our pictures on their own pages. */
const FOR_OTHERS = { 'cross-origin-resource-policy': 'cross-origin' };

/** A picture's own objects, beside its bytes. */
const OVERHEAD = 1_000;

export function createMedia({ findRendition, isPublicPicture, otherwise, isBusy, edition, use, bound, sender }: MediaParts): Place {
  // The picture at an address never changes; whether it may be seen, and what is said of its use, is asked once an edition.
  const kept = createByteLru<{ whole: Whole; edition: number; mark: string }>(bound);

  async function find(path: string, { key, shape, width, format }: SizeAskedFor): Promise<Whole | undefined> {
    // Read before anything else is: what is found can only be newer than its number says.
    const { number } = edition();
    const known = kept.get(path);
    if (known?.edition === number) return known.whole;
    const said = use();
    if (known?.mark === said.mark && (await isPublicPicture(key))) {
      known.edition = number;
      return known.whole;
    }
    const found = await findRendition(key, shape, width, format);
    if (!found) return undefined;
    if ('location' in found) {
      const headers = { ...FOR_OTHERS, location: found.location, 'cache-control': 'no-cache' };
      return { status: 307, headers, body: createBody(Buffer.alloc(0), 'text/plain') };
    }
    const { bytes, type } = found;
    const headers = { ...FOR_OTHERS, 'content-type': type, 'cache-control': FOR_EVER, ...said.headers };
    const whole: Whole = { status: 200, headers, body: createBody(said.inside(bytes), type), ranges: true };
    kept.set(path, { whole, edition: number, mark: said.mark }, bytes.length + OVERHEAD);
    return whole;
  }

  return {
    matches: (path) => path.startsWith('/media/'),
    methods: READ,
    async answer(request, response, target) {
      try {
        const asked = sizeAskedFor(target.path);
        if (!asked) return sender.notice(request, response, 404);
        const whole = await find(target.path, asked);
        await (whole ? sender.send(request, response, whole) : otherwise(request, response, target));
      } catch (error) {
        if (!isBusy(error)) throw error;
        sender.notice(request, response, 503, { headers: { 'retry-after': String(CACHE_LIMITS.retryAfterS) } });
      }
    },
  };
}
