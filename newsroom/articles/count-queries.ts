/** Numbers of articles that publication keeps, so that no request counts. */
import { and, desc, eq, gt, gte, inArray, lt } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { counts } from '#db/schema/published/articles.ts';
import type { Language } from '#newsroom/site/language.ts';

export type CountScope = 'all' | 'section' | 'type' | 'group' | 'column' | 'topic' | 'author' | 'month';
/** Scopes of the lists that every site has some of, whatever its size. */
export const FRAME_SCOPES = ['section', 'type', 'group', 'column'] as const satisfies CountScope[];
export type FrameScope = (typeof FRAME_SCOPES)[number];

/** How many public articles there are in that language within a scope; `key` is an id, a month or, for all, empty. */
export function keptCount(scope: CountScope | 'section-month', language: string, key = ''): number {
  const row = content()
    .select({ articles: counts.articles })
    .from(counts)
    .where(and(eq(counts.scope, scope), eq(counts.language, language), eq(counts.key, key)))
    .get();
  return row?.articles ?? 0;
}

/** The same for several keys; those without an article are missing. */
export function keptCounts(scope: CountScope, language: string, keys: string[]): Map<string, number> {
  if (keys.length === 0) return new Map();
  const rows = content()
    .select({ key: counts.key, articles: counts.articles })
    .from(counts)
    .where(and(eq(counts.scope, scope), eq(counts.language, language), inArray(counts.key, keys)))
    .all();
  return new Map(rows.map((row) => [row.key, row.articles]));
}

/** Those of the languages in which a scope has an article, in their order. */
export function languagesCounted(scope: CountScope, key: string, languages: readonly Language[]): Language[] {
  const rows = content()
    .select({ language: counts.language })
    .from(counts)
    .where(and(eq(counts.scope, scope), inArray(counts.language, [...languages]), eq(counts.key, key), gt(counts.articles, 0)))
    .all();
  return languages.filter((language) => rows.some((row) => row.language === language));
}

/** Months (`2026-05`, in the site's zone) with their numbers of articles, newest first; of one section when it is named. */
export function listMonths(language: string, sectionId?: string): { month: string; articles: number }[] {
  const scope = sectionId === undefined ? 'month' : 'section-month';
  // Keys of one section are `<id>/<month>`: they lie between its id with a slash and with the sign after the slash.
  const keys = sectionId === undefined ? [] : [gte(counts.key, `${sectionId}/`), lt(counts.key, `${sectionId}0`)];
  const rows = content()
    .select({ key: counts.key, articles: counts.articles })
    .from(counts)
    .where(and(eq(counts.scope, scope), eq(counts.language, language), ...keys))
    .orderBy(desc(counts.key))
    .all();
  return rows.map(({ key, articles }) => ({ month: key.slice(-7), articles }));
}
