/**
 * Pictures that are not public, lent for a while to the previews that show them: at the very addresses at which readers
 * will get them, so that a preview is the page and no likeness of it. Nobody can guess such an address.
 */
import { createBody } from '#server/compression.ts';
import type { Place } from '#server/edge.ts';
import { sizeAskedFor } from '#server/media.ts';
import type { Sender } from '#server/sender.ts';

/** As long as somebody may look at a preview without loading it again, in milliseconds; and how many pictures at most. */
const LENT = { forMs: 3_600_000, pictures: 5_000 } as const;

export interface LentPictures {
  lend(pictures: readonly { id: string; key: string }[]): void;
  /** Sends one size of a picture that is lent now, or says that there is nothing. */
  answer: Place['answer'];
}

export function createLentPictures(parts: {
  findRendition(id: string, shape: string, width: number, format: string): Promise<{ bytes: Buffer; type: string } | undefined>;
  now(): Date;
  sender: Sender;
}): LentPictures {
  // In the order in which they are to be given back.
  const lent = new Map<string, { id: string; until: number }>();
  return {
    lend(pictures) {
      const until = parts.now().getTime() + LENT.forMs;
      for (const { id, key } of pictures) {
        lent.delete(key);
        lent.set(key, { id, until });
      }
      for (const key of lent.keys()) {
        if (lent.size <= LENT.pictures) break;
        lent.delete(key);
      }
    },
    async answer(request, response, { path }) {
      const asked = sizeAskedFor(path);
      const picture = asked && lent.get(asked.key);
      const found =
        picture && picture.until > parts.now().getTime() ? await parts.findRendition(picture.id, asked.shape, asked.width, asked.format) : undefined;
      if (!found) return parts.sender.notice(request, response, 404);
      // Nobody keeps it: it may never become public.
      const headers = { 'content-type': found.type, 'cache-control': 'no-store' };
      await parts.sender.send(request, response, { status: 200, headers, body: createBody(found.bytes, found.type) });
    },
  };
}
