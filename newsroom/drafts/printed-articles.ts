/** Articles as readers have them: for whoever may not know what the desk has written since. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { articleBylines, articles, authors } from '#db/schema/published/articles.ts';

export interface PrintedArticle {
  headline: string;
  typeId: string;
  /** Who is named above it as its author. */
  authors: string[];
}

/** Those of the articles that are public, by id. */
export function printedArticles(ids: string[]): Map<string, PrintedArticle> {
  const database = contentWriter();
  const { id, headline, typeId } = articles;
  const rows = database.select({ id, headline, typeId }).from(articles).where(inArray(articles.id, ids)).all();
  const named = database
    .select({ id: articleBylines.articleId, name: authors.name })
    .from(articleBylines)
    .innerJoin(authors, eq(authors.id, articleBylines.authorId))
    .where(and(inArray(articleBylines.articleId, ids), eq(articleBylines.role, 'author')))
    .orderBy(asc(articleBylines.articleId), asc(articleBylines.position))
    .all();
  const namesOf = Map.groupBy(named, (byline) => byline.id);
  return new Map(rows.map((row) => [row.id, { ...row, authors: (namesOf.get(row.id) ?? []).map(({ name }) => name) }]));
}
