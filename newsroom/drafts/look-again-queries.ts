/** What was right once and may not be any more. */
import { and, count, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { articles } from '#db/schema/published/articles.ts';
import type { LookAgain } from '#newsroom/drafts/today.ts';

export function findLookAgain(): LookAgain {
  const database = contentWriter();
  const originals = alias(articles, 'originals');
  const rows = database
    .select({ language: articles.language, since: originals.lastPublishedAt })
    .from(articles)
    .innerJoin(originals, eq(originals.id, articles.originalId))
    .where(and(isNotNull(articles.originalId), lt(articles.originalVersion, originals.publishedVersions)))
    .all();
  const behind = new Map<string, { articles: number; since: number }>();
  for (const { language, since } of rows) {
    const { articles: before, since: oldest } = behind.get(language) ?? { articles: 0, since: Infinity };
    behind.set(language, { articles: before + 1, since: Math.min(oldest, since.getTime()) });
  }
  // The empty text is written out: only so does the index of what lacks it answer.
  const lacking = (column: typeof media.credit | typeof media.altText) =>
    database.select({ found: count() }).from(media).where(sql`${column} = ''`).get()?.found ?? 0;
  return {
    behind: [...behind].map(([language, { articles: found, since }]) => ({ language, articles: found, since: new Date(since).toISOString() })),
    withoutCredit: lacking(media.credit),
    withoutAltText: lacking(media.altText),
  };
}
