/**
 * Pictures that are not public, lent for a while to the previews that show them: at the very addresses at which readers
 * will get them, so that a preview is the page and no likeness of it. Nobody can guess such an address.
 */

/** As long as somebody may look at a preview without loading it again, in milliseconds; and how many pictures at most. */
const LENT = { forMs: 3_600_000, pictures: 5_000 } as const;

export interface LentPictures {
  lend(pictures: readonly { id: string; key: string }[]): void;
  /** One size of a picture that is lent now, by the key of its address. */
  find(key: string, shape: string, width: number, format: string): Promise<{ bytes: Buffer; type: string } | undefined>;
}

export function createLentPictures(parts: {
  findRendition(id: string, shape: string, width: number, format: string): Promise<{ bytes: Buffer; type: string } | undefined>;
  now(): Date;
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
    async find(key, shape, width, format) {
      const picture = lent.get(key);
      return picture && picture.until > parts.now().getTime() ? parts.findRendition(picture.id, shape, width, format) : undefined;
    },
  };
}
