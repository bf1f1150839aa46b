/** What readers see of articles whose topic becomes another one. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { articleTopics, counts, related, topics } from '#db/schema/published/articles.ts';
import { referenceWrites } from '#newsroom/publishing/article-writes.ts';

type Topic = typeof topics.$inferSelect;
type Link = typeof articleTopics.$inferSelect;

interface Merge {
  former: Topic;
  present: Topic;
  /** All links of public articles to either. */
  links: Link[];
}

/** For one commit; the rows of the articles are then as a publication would make them, but for the names that a search finds. */
export function mergedArticleWrites({ former, present, links }: Merge): Write[] {
  const database = contentWriter();
  const has = (topic: Topic) => new Set(links.filter(({ topicId }) => topicId === topic.id).map(({ articleId }) => articleId));
  const ofPresent = has(present);
  const ofBoth = [...has(former)].filter((id) => ofPresent.has(id));
  const ofTopic = and(eq(counts.scope, 'topic'), inArray(counts.key, [former.id, present.id]));
  return [
    ...referenceWrites({ pictures: [], authors: [], topics: [present] }),
    // Those that have both first: the others can then be changed all at once.
    ...ofBoth.flatMap((id) => onceWrites(id, former, present)),
    database.update(articleTopics).set({ topicId: present.id }).where(eq(articleTopics.topicId, former.id)),
    database.delete(counts).where(ofTopic),
    database.insert(counts).select(
      database
        .select({
          scope: sql`'topic'`.as('scope'),
          key: articleTopics.topicId,
          language: articleTopics.language,
          articles: sql<number>`count(*)`.as('articles'),
        })
        .from(articleTopics)
        .where(eq(articleTopics.topicId, present.id))
        .groupBy(articleTopics.topicId, articleTopics.language),
    ),
    reasonWrite(former.id, present.id),
    database.delete(topics).where(eq(topics.id, former.id)),
  ];
}

/** An article that had both has the one, where the first of them stood. */
function onceWrites(articleId: string, former: Topic, present: Topic): Write[] {
  const database = contentWriter();
  const own = eq(articleTopics.articleId, articleId);
  const links = database.select().from(articleTopics).where(own).orderBy(articleTopics.position).all();
  const ids = [...new Set(links.map(({ topicId }) => (topicId === former.id ? present.id : topicId)))];
  const [link] = links;
  return [
    database.delete(articleTopics).where(own),
    ...(link ? [database.insert(articleTopics).values(ids.map((topicId, position) => ({ ...link, topicId, position })))] : []),
  ];
}

/** Why an article stands beside another names the topic that both have. */
function reasonWrite(former: string, present: string): Write {
  const shared = sql`(SELECT json_group_array(DISTINCT CASE value WHEN ${former} THEN ${present} ELSE value END) FROM json_each(${related.shared}))`;
  return contentWriter()
    .update(related)
    .set({ shared: sql`json(${shared})` })
    .where(sql`exists (SELECT 1 FROM json_each(${related.shared}) WHERE value = ${former})`);
}
