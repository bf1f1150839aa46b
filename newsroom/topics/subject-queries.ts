/** What a number of articles are mostly about. */
import { eq, inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articleTopics, topics } from '#db/schema/published/articles.ts';
import type { NamedLink } from '#newsroom/articles/views.ts';
import { topicPath } from '#newsroom/site/addresses.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import type { Place } from '#newsroom/site/site-queries.ts';

/** How many recent articles speak for a section, a topic or a person. */
export const RECENT = 60;

export interface Subject extends NamedLink {
  id: string;
}

/** The topics that most of these articles share, most frequent first; a topic of a single article is left out. */
export async function listSubjects({ site, language }: Place, articleIds: string[], limit: number): Promise<Subject[]> {
  if (articleIds.length === 0) return [];
  const rows = content()
    .select({ id: topics.id, slug: topics.slug, names: topics.names })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(inArray(articleTopics.articleId, articleIds))
    .all();
  const tally = new Map<string, { row: (typeof rows)[number]; times: number }>();
  for (const row of rows) tally.set(row.id, { row, times: (tally.get(row.id)?.times ?? 0) + 1 });
  return [...tally.values()]
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times || (a.row.slug < b.row.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => ({ id: row.id, name: inLanguage(row.names, language), path: topicPath(site.base, language, row.slug) }));
}
