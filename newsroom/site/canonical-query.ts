import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { authors, topics } from '#db/schema/published/articles.ts';
import { LEAVES_BY_NUMBER, parseCursor } from '#newsroom/articles/leaf.ts';
import { normaliseQuestion, SEARCH_LIMITS } from '#newsroom/search/question.ts';
import { KNOWN_PARAMETERS } from '#newsroom/site/addresses.ts';
import type { Site } from '#newsroom/site/site-queries.ts';

export type QueryKind = keyof typeof KNOWN_PARAMETERS;

/** No slug is longer: nothing longer is looked up. */
const SLUG_LIMIT = 100;

/** Whether that is a day of the calendar, written `2026-05-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/**
 * The query as it should be: known parameters with a meaning, in their order, each once. What is empty, a default, not
 * of its form or names nothing there is falls away, so that no invented query makes a page of its own.
 */
export function canonicalQuery(kind: QueryKind, query: URLSearchParams, site: Site): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KNOWN_PARAMETERS[kind]) {
    const value = meaningOf(name, query.get(name) ?? '', kind, site);
    if (value !== '') kept[name] = value;
  }
  if (kept.before) delete kept.page;
  return kept;
}

function meaningOf(name: string, value: string, kind: QueryKind, site: Site): string {
  switch (name) {
    case 'q':
      return normaliseQuestion(value);
    case 'page':
      return /^[1-9]\d?$/.test(value) && Number(value) > 1 && Number(value) <= (kind === 'search' ? SEARCH_LIMITS.leaves : LEAVES_BY_NUMBER)
        ? value
        : '';
    case 'before':
      return parseCursor(value) ? value : '';
    case 'from':
    case 'to':
      return isDay(value) ? value : '';
    case 'section':
      return site.sections.some((section) => section.slug === value) ? value : '';
    case 'type':
      return [...site.types, ...site.groups].some((type) => type.slug === value) ? value : '';
    case 'topic':
      return isTopic(value) ? value : '';
    case 'author':
      return isAuthor(value) ? value : '';
    default:
      return '';
  }
}

/** Whether a public topic has that slug. */
export function isTopic(slug: string): boolean {
  return (
    slug !== '' && slug.length <= SLUG_LIMIT && content().select({ id: topics.id }).from(topics).where(eq(topics.slug, slug)).get() !== undefined
  );
}

/** Whether a public author has that slug. */
export function isAuthor(slug: string): boolean {
  return (
    slug !== '' && slug.length <= SLUG_LIMIT && content().select({ id: authors.id }).from(authors).where(eq(authors.slug, slug)).get() !== undefined
  );
}
