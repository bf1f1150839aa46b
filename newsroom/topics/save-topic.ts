import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { deskTopics } from '#db/schema/desk/drafts.ts';
import { topics } from '#db/schema/published/articles.ts';
import { excluded } from '#db/upsert.ts';
import { type Act, conflict, invalid, type Refusal, refuseInput, stopped } from '#newsroom/acting/act.ts';
import { overtaken, readState } from '#newsroom/acting/begun-from.ts';
import { TOPIC_KINDS } from '#newsroom/articles/views.ts';
import { slugSchema } from '#newsroom/drafts/document.ts';
import { subjectChangeWrites, wasPublic } from '#newsroom/publishing/list-changes.ts';
import { followRenaming } from '#newsroom/search/rename-jobs.ts';
import { inLanguage, LANGUAGES, wordsSchema } from '#newsroom/site/language.ts';
import { renamedWrites } from '#newsroom/site/moved-writes.ts';
import { SUBJECT_LIMITS } from '#newsroom/site/site-limits.ts';
import { findMergedInto } from '#newsroom/topics/merged-topics.ts';

export const topicSchema = z.strictObject({
  id: z.uuid(),
  slug: slugSchema.min(1),
  kind: z.enum(TOPIC_KINDS),
  names: wordsSchema(SUBJECT_LIMITS.name).refine((all) => Object.values(all).some(Boolean), 'A name is missing.'),
  descriptions: wordsSchema(SUBJECT_LIMITS.description),
  facts: z
    .array(z.strictObject({ name: wordsSchema(SUBJECT_LIMITS.factName), text: wordsSchema(SUBJECT_LIMITS.factText) }))
    .max(SUBJECT_LIMITS.facts),
});

/** The desk's row of a topic, and its mark. */
export const readTopic = (id: string) => readState(contentWriter().select().from(deskTopics).where(eq(deskTopics.id, id)));

/**
 * Saves a topic. Where an article already shows it, readers see the change at the next request, and a changed slug leaves
 * redirects. A search finds the newest articles by a new name as soon, those of a large archive within a minute or so.
 */
export async function saveTopic(input: z.input<typeof topicSchema>, { by, at }: Act, begun?: string): Promise<{ ok: true } | Refusal> {
  const parsed = topicSchema.safeParse(input);
  if (!parsed.success) return refuseInput('This topic cannot be stored.', parsed.error);
  const { id, ...fields } = parsed.data;
  const state = readTopic(id);
  if (begun !== undefined && begun !== state.mark) return overtaken(id, state);
  if (findMergedInto(id)) return stopped('This topic became another one: it cannot be saved again. Add a new one.');
  const database = contentWriter();
  const holder = database.select({ id: deskTopics.id }).from(deskTopics).where(eq(deskTopics.slug, fields.slug)).get();
  if (holder && holder.id !== id) return invalid('This slug is taken.', { slug: 'Another topic has this slug.' });
  const former = database.select({ slug: topics.slug, names: topics.names }).from(topics).where(eq(topics.id, id)).get();
  const writes = [
    database
      .insert(deskTopics)
      .values({ id, ...fields })
      .onConflictDoUpdate({ target: deskTopics.id, set: excluded(deskTopics, 'id') }),
    ...(former ? [database.update(topics).set(fields).where(eq(topics.id, id)), ...subjectChangeWrites('topic', id, at)] : []),
    ...renamedWrites({ of: 'topic', id, from: wasPublic('topic', id) ? state.rows[0]?.slug : undefined, to: fields.slug, at }),
  ];
  const languages = former ? LANGUAGES.filter((language) => inLanguage(former.names, language) !== inLanguage(fields.names, language)) : [];
  const following = followRenaming(writes, { renamed: { topicId: id }, languages, at });
  const result = await commit({
    by,
    at,
    did: { action: 'topic.save', subject: id, detail: fields.slug },
    guards: [state.guard, ...following.guards],
    writes: [...writes, ...following.writes],
    raises: former ? 'yes' : 'no',
  });
  return result.ok ? { ok: true } : conflict;
}
