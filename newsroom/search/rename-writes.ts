import { eq, inArray, sql } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { articleBylines, articles, articleTopics, searchDocuments } from '#db/schema/published/articles.ts';

/** What is renamed: whose articles are found by the name. */
export type Renamed = { topicId: string } | { authorId: string };

/**
 * Lets a search find articles in one language by the new name of a topic or person. Each name stands on a line of its
 * own among an article's names, so that no part of another name is touched.
 */
export function renameWrites(renamed: Renamed, language: string, from: string, to: string): Write[] {
  if (from === to) return [];
  const database = contentWriter();
  const concerned =
    'topicId' in renamed
      ? database.select({ id: articleTopics.articleId }).from(articleTopics).where(eq(articleTopics.topicId, renamed.topicId))
      : database.select({ id: articleBylines.articleId }).from(articleBylines).where(eq(articleBylines.authorId, renamed.authorId));
  const inLanguage = database.select({ id: articles.id }).from(articles).where(eq(articles.language, language));
  const line = (name: string) => `\n${name}\n`;
  const names = sql`trim(replace(char(10) || ${searchDocuments.names} || char(10), ${line(from)}, ${line(to)}), char(10))`;
  return [
    database
      .update(searchDocuments)
      .set({ names })
      .where(sql`${inArray(searchDocuments.articleId, concerned)} and ${inArray(searchDocuments.articleId, inLanguage)}`),
  ];
}
