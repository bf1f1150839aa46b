import { inArray } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { articles, counts } from '#db/schema/published/articles.ts';
import { monthsOf } from '#newsroom/publishing/compose-article.ts';

/** Makes the numbers of articles by month anew, as a time zone parts the months. */
export function monthCountWrites(timeZone: string): Write[] {
  const database = contentWriter();
  const rows = new Map<string, typeof counts.$inferInsert>();
  const read = { language: articles.language, sectionId: articles.sectionId, firstPublishedAt: articles.firstPublishedAt };
  for (const article of database.select(read).from(articles).all()) {
    for (const { scope, key } of monthsOf(article, timeZone)) {
      const place = `${scope}/${article.language}/${key}`;
      rows.set(place, { scope, key, language: article.language, articles: (rows.get(place)?.articles ?? 0) + 1 });
    }
  }
  return [
    database.delete(counts).where(inArray(counts.scope, ['month', 'section-month'])),
    ...[...rows.values()].map((row) => database.insert(counts).values(row)),
  ];
}
