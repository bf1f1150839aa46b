/** After a publication the most read pages are made anew before anybody has to wait for them. */
import type { AddressBook } from '#server/address-book.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { PageCache } from '#server/page-cache.ts';
import { targetOf } from '#server/refusals.ts';

export interface WarmPagesParts {
  book: Pick<AddressBook, 'look'>;
  cache: Pick<PageCache, 'mostRead' | 'read'>;
  edition(): { number: number };
}

/**
 * Makes what a timer runs: nothing while the edition is the same. Pages are made one after another, so that readers'
 * own renders find turns between them, and it ends when a newer edition makes the work idle.
 */
export function createPageWarmer({ book, cache, edition }: WarmPagesParts): () => Promise<void> {
  let warmed = edition().number;
  return async () => {
    const { number } = edition();
    if (number === warmed) return;
    warmed = number;
    for (const key of cache.mostRead(CACHE_LIMITS.warmedPages)) {
      if (edition().number !== number) return;
      await makePage(key, { book, cache });
    }
  };
}

/** Makes the page at a path before anybody asks for it; not what has moved, and not what stands in for what is not there. */
export async function makePage(path: string, { book, cache }: Pick<WarmPagesParts, 'book' | 'cache'>): Promise<void> {
  const target = targetOf(path);
  const lead = target && (await book.look(target));
  if (lead?.kind === 'render' && lead.key === path) await cache.read(lead);
}
