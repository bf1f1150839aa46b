/** What is being read, in numbers: this hour and the one before. */
import { desc, eq, inArray } from 'drizzle-orm';
import { contentWriter, viewCounts } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { sections } from '#db/schema/published/site.ts';
import { views } from '#db/schema/views/views.ts';
import { hourOf } from '#newsroom/popular/score.ts';
import { articlePath } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';
import { firstLanguage } from '#newsroom/site/read-settings.ts';

/** The most read of each hour among which the most read of both are sought. */
const LOOKED_AT = 50;

export interface Reading {
  id: string;
  headline: string;
  language: string;
  path: string;
  readings: number;
}

/** The most read public articles of the last hour or two, in any language. */
export function listReadNow(at: Date, limit: number): Reading[] {
  const readings = new Map<string, number>();
  for (const hour of [hourOf(at), hourOf(at) - 1]) {
    const most = viewCounts().select().from(views).where(eq(views.hour, hour)).orderBy(desc(views.count)).limit(LOOKED_AT).all();
    for (const { articleId, count } of most) readings.set(articleId, (readings.get(articleId) ?? 0) + count);
  }
  const paths = readerPaths([...readings.keys()]);
  const rows = contentWriter()
    .select({ id: articles.id, headline: articles.headline, language: articles.language })
    .from(articles)
    .where(inArray(articles.id, [...readings.keys()]))
    .all();
  return rows
    .map((row) => ({ ...row, path: paths.get(row.id) ?? '/', readings: readings.get(row.id) ?? 0 }))
    .sort((a, b) => b.readings - a.readings)
    .slice(0, limit);
}

/** Where readers find those articles; who is not public is left out. */
export function readerPaths(ids: string[]): Map<string, string> {
  const first = firstLanguage();
  const rows = contentWriter()
    .select({ id: articles.id, language: articles.language, slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, ids))
    .all();
  return new Map(rows.map(({ id, language, slug, section }) => [id, articlePath({ first }, { language: language as Language, section, slug })]));
}
