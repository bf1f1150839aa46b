/**
 * Originals lie under the hash of their bytes, and rows say which of them are somebody's. Whoever keeps one until its row
 * is written, and whoever looks for rows before one is dropped, does so alone: else the same file, uploaded in the moment
 * of its deletion, would have a row and no bytes. One process writes in a data folder, so that it can be seen to here.
 */
import { eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';

const underway = new Map<string, Promise<unknown>>();

/** Runs the work once nothing else is underway with that original. */
export async function withOriginal<T>(hash: string, work: () => Promise<T>): Promise<T> {
  const before = underway.get(hash);
  const run = before ? before.then(work, work) : work();
  underway.set(hash, run);
  try {
    return await run;
  } finally {
    if (underway.get(hash) === run) underway.delete(hash);
  }
}

/** Takes an original away that no row speaks of. */
export const dropUnusedOriginal = (hash: string): Promise<void> =>
  withOriginal(hash, async () => {
    const used = contentWriter().select({ id: media.id }).from(media).where(eq(media.hash, hash)).limit(1).get();
    if (!used) await mediaStore().dropOriginal(hash);
  });
