/** Which ids are those of articles, public or withdrawn: an address below any other was invented. */
import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';

export interface Withdrawn {
  id: string;
  language: string;
  at: Date;
  path: string;
}

/** What stands where an article was; undefined when nothing was withdrawn under that id. */
export function findWithdrawn(articleId: string): Withdrawn | undefined {
  const { id, language, withdrawnAt: at, path } = notices;
  return content().select({ id, language, at, path }).from(notices).where(eq(id, articleId)).get();
}

export function isArticleId(id: string): boolean {
  return content().select({ id: articles.id }).from(articles).where(eq(articles.id, id)).get() !== undefined || findWithdrawn(id) !== undefined;
}
