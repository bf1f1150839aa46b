/** The lists of related articles, as `related-writes.ts` stored them. */
import { asc, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { related } from '#db/schema/published/articles.ts';

/** What is related to an article, the nearest first. `sharesTopic`: it stands there for its subject, not for a pin or the section alone. */
export function listRelated(articleId: string): { id: string; sharesTopic: boolean }[] {
  return content()
    .select({ id: related.relatedId, shared: related.shared })
    .from(related)
    .where(eq(related.articleId, articleId))
    .orderBy(asc(related.position))
    .all()
    .map(({ id, shared }) => ({ id, sharesTopic: shared.length > 0 }));
}
