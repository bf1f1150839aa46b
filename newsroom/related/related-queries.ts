/** The lists of related articles, as `related-writes.ts` stored them. */
import { asc, eq, sql } from 'drizzle-orm';
import { prepared } from '#db/prepared.ts';
import { related } from '#db/schema/published/articles.ts';

const relatedTo = prepared((content) =>
  content
    .select({ id: related.relatedId, shared: related.shared })
    .from(related)
    .where(eq(related.articleId, sql.placeholder('article')))
    .orderBy(asc(related.position))
    .prepare(),
);

/** What is related to an article, the nearest first. `sharesTopic`: it stands there for its subject, not for a pin or the section alone. */
export function listRelated(article: string): { id: string; sharesTopic: boolean }[] {
  return relatedTo()
    .all({ article })
    .map(({ id, shared }) => ({ id, sharesTopic: shared.length > 0 }));
}
