import { and, eq, inArray, sql } from 'drizzle-orm';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { rehearse } from '#db/rehearse.ts';
import { deskTopics, drafts, mergedTopics } from '#db/schema/desk/drafts.ts';
import { articleTopics, topics } from '#db/schema/published/articles.ts';
import { navigation } from '#db/schema/published/site.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { overtaken } from '#newsroom/acting/begun-from.ts';
import { subjectChangeWrites } from '#newsroom/publishing/list-changes.ts';
import { relatedAnew } from '#newsroom/related/related-writes.ts';
import { followMerger } from '#newsroom/search/rename-jobs.ts';
import { isNavigated } from '#newsroom/site/is-navigated.ts';
import { renamedWrites } from '#newsroom/site/moved-writes.ts';
import { mergedArticleWrites } from '#newsroom/topics/merged-article-writes.ts';
import { readTopic } from '#newsroom/topics/save-topic.ts';

/**
 * Makes one topic another: in every draft, every public article, their related lists and counts; its addresses lead to the
 * other's. Nothing brings it back. Whoever is writing in a draft that carries it loses no save: `write` and publications
 * take the topic that it became, in former versions too. No version changes, so that no update seems to wait.
 */
export async function mergeTopics(
  { id, into }: { id: string; into: string },
  { by, at }: Act,
  begun?: string,
): Promise<{ ok: true; articles: number } | Refusal> {
  const state = readTopic(id);
  const target = readTopic(into);
  const [former] = state.rows;
  const [present] = target.rows;
  if (begun !== undefined && begun !== state.mark) return overtaken(id, state);
  if (!former || !present) return missing('topic');
  if (id === into) return stopped('A topic is not merged into itself. Choose another one.');

  const database = contentWriter();
  const linked = database
    .select()
    .from(articleTopics)
    .where(inArray(articleTopics.topicId, [id, into]))
    .orderBy(articleTopics.articleId, articleTopics.position);
  const links = linked.all();
  const articles = [...new Set(links.filter(({ topicId }) => topicId === id).map(({ articleId }) => articleId))];
  const isPublic = database.select({ id: topics.id }).from(topics).where(eq(topics.id, id)).get() !== undefined;
  const published = isPublic ? [...mergedArticleWrites({ former, present, links }), ...subjectChangeWrites('topic', into, at)] : [];
  const writes = [
    ...draftWrites(id, into),
    ...published,
    ...addressWrites(former, present, at),
    ...aliasWrites(id, into),
    database.delete(deskTopics).where(eq(deskTopics.id, id)),
  ];
  // What is near what, and what it is found by, depends on the merged rows: it is asked of them, before they are kept.
  const after = isPublic ? rehearse(writes, () => ({ related: relatedAnew(into), names: followMerger(articles, into, at) })) : undefined;
  const result = await commit({
    by,
    at,
    did: { action: 'topic.merge', subject: id, detail: `${former.slug} → ${present.slug}` },
    guards: [state.guard, target.guard, { query: linked, answered: links }, ...(after?.names.guards ?? [])],
    writes: [...writes, ...(after?.related ?? []), ...(after?.names.writes ?? [])],
    raises: isPublic || isNavigated('topic', [former.slug]) ? 'yes' : 'no',
  });
  return result.ok ? { ok: true, articles: articles.length } : conflict;
}

interface Named {
  id: string;
  slug: string;
}

/**
 * Readers may know its page although no article has it today: the navigation leads there, or what had it was withdrawn.
 * Where the navigation linked both, one link stays.
 */
function addressWrites(former: Named, present: Named, at: Date): Write[] {
  const [from, to] = [former.slug, present.slug];
  const database = contentWriter();
  const rows = database.select().from(navigation).where(eq(navigation.kind, 'topic')).all();
  const there = new Set(rows.filter(({ target }) => target === to).map(({ place }) => place));
  const twice = rows.filter(({ place, target }) => target === from && there.has(place));
  return [
    ...twice.map(({ place }) =>
      database.delete(navigation).where(and(eq(navigation.kind, 'topic'), eq(navigation.target, from), eq(navigation.place, place))),
    ),
    ...renamedWrites({ of: 'topic', id: present.id, formerId: former.id, from, to, at }),
  ];
}

/** What became this topic before becomes the other with it, in one hop. */
function aliasWrites(id: string, into: string): Write[] {
  const database = contentWriter();
  return [
    database.update(mergedTopics).set({ intoId: into }).where(eq(mergedTopics.intoId, id)),
    database.insert(mergedTopics).values({ id, intoId: into }),
  ];
}

/** Documents as they are written now; each topic once, where the first of the two stood. */
function draftWrites(id: string, into: string): Write[] {
  const database = contentWriter();
  const merged = sql`(
    SELECT json_group_array(topic) FROM (
      SELECT CASE value WHEN ${id} THEN ${into} ELSE value END AS topic
      FROM json_each(${drafts.document}, '$.topicIds') GROUP BY topic ORDER BY min(key)
    ))`;
  return [
    database
      .update(drafts)
      .set({ document: sql`json_set(${drafts.document}, '$.topicIds', json(${merged}))` })
      .where(sql`exists (SELECT 1 FROM json_each(${drafts.document}, '$.topicIds') WHERE value = ${id})`),
  ];
}
