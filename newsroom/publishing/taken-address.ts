/** What is said, before anybody publishes, of an address that something else has. */
import { DOCUMENT_LIMITS, type DraftDocument } from '#newsroom/drafts/document.ts';
import { isHeldByAnother } from '#newsroom/publishing/article-writes.ts';
import { storedPath } from '#newsroom/site/article-address.ts';

/** How many numbers are tried behind a slug. */
const NUMBERS_TRIED = 50;

/**
 * Undefined while the address of a document is its own or nobody's. Else `free` is the nearest slug that is: the same with
 * the next number; undefined when all that were tried are taken.
 */
export function findTakenAddress(
  { language, slug }: Pick<DraftDocument, 'language' | 'slug'>,
  section: string,
  id: string,
): { free: string | undefined } | undefined {
  const isTaken = (one: string) => isHeldByAnother(storedPath(language, section, one), id);
  if (slug === '' || !isTaken(slug)) return undefined;
  // A number of three digits or more is a year or a sum, and part of the name.
  const [, name = slug, number = '1'] = /^(.+)-(\d{1,2})$/.exec(slug) ?? [];
  for (let next = Number(number) + 1; next <= Number(number) + NUMBERS_TRIED; next++) {
    const one = `${name.slice(0, DOCUMENT_LIMITS.slug - String(next).length - 1).replace(/-+$/, '')}-${next}`;
    if (!isTaken(one)) return { free: one };
  }
  return { free: undefined };
}
