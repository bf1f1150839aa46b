import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors } from '#db/schema/desk/drafts.ts';
import { authors } from '#db/schema/published/articles.ts';
import { excluded } from '#db/upsert.ts';
import { type Act, conflict, invalid, type Refusal, refuseInput } from '#newsroom/acting/act.ts';
import { overtaken, readState } from '#newsroom/acting/begun-from.ts';
import { linkAddress } from '#newsroom/articles/body.ts';
import { slugSchema } from '#newsroom/drafts/document.ts';
import { referenceWrites, unusedWrites } from '#newsroom/publishing/article-writes.ts';
import { subjectChangeWrites, wasPublic } from '#newsroom/publishing/list-changes.ts';
import { readPictures } from '#newsroom/publishing/references.ts';
import { followRenaming } from '#newsroom/search/rename-jobs.ts';
import { LANGUAGES, wordsSchema } from '#newsroom/site/language.ts';
import { renamedWrites } from '#newsroom/site/moved-writes.ts';
import { SUBJECT_LIMITS } from '#newsroom/site/site-limits.ts';

export const authorSchema = z.strictObject({
  id: z.uuid(),
  slug: slugSchema.min(1),
  name: z.string().trim().min(1, 'A name is missing.').max(SUBJECT_LIMITS.name),
  role: wordsSchema(SUBJECT_LIMITS.name),
  life: wordsSchema(SUBJECT_LIMITS.life),
  facts: z
    .array(
      z.strictObject({ name: wordsSchema(SUBJECT_LIMITS.factName), text: wordsSchema(SUBJECT_LIMITS.factText), url: linkAddress.or(z.literal('')) }),
    )
    .max(SUBJECT_LIMITS.facts),
  portraitId: z.uuid().nullable(),
});

/** The desk's row of a person, and its mark. */
export const readAuthor = (id: string) => readState(contentWriter().select().from(deskAuthors).where(eq(deskAuthors.id, id)));

/**
 * Saves a person. Where an article already names them, readers see the change at the next request, and a changed slug
 * leaves redirects. A search finds the newest articles by a new name as soon, those of a large archive within a minute or so.
 */
export async function saveAuthor(input: z.input<typeof authorSchema>, { by, at }: Act, begun?: string): Promise<{ ok: true } | Refusal> {
  const parsed = authorSchema.safeParse(input);
  if (!parsed.success) return refuseInput('This profile cannot be stored.', parsed.error);
  const { id, ...fields } = parsed.data;
  const state = readAuthor(id);
  if (begun !== undefined && begun !== state.mark) return overtaken(id, state);
  const database = contentWriter();
  const holder = database.select({ id: deskAuthors.id }).from(deskAuthors).where(eq(deskAuthors.slug, fields.slug)).get();
  if (holder && holder.id !== id) return invalid('This slug is taken.', { slug: 'Another person has this slug.' });
  const portrait = fields.portraitId ? readPictures([fields.portraitId]) : new Map();
  if (fields.portraitId && portrait.size === 0) return invalid('This portrait is no longer there.', { portraitId: 'Choose another picture.' });

  const { slug, name, portraitId } = authors;
  const former = database.select({ slug, name, portraitId }).from(authors).where(eq(authors.id, id)).get();
  const writes = [
    database
      .insert(deskAuthors)
      .values({ id, ...fields })
      .onConflictDoUpdate({ target: deskAuthors.id, set: excluded(deskAuthors, 'id') }),
    ...(former
      ? [
          ...referenceWrites({ pictures: [...portrait.values()], authors: [], topics: [] }),
          database.update(authors).set(fields).where(eq(authors.id, id)),
          ...subjectChangeWrites('author', id, at),
          ...unusedWrites({ topicIds: [], authorIds: [], pictureIds: former.portraitId ? [former.portraitId] : [] }),
        ]
      : []),
    ...renamedWrites({ of: 'author', id, from: wasPublic('author', id) ? state.rows[0]?.slug : undefined, to: fields.slug, at }),
  ];
  const isRenamed = former !== undefined && former.name !== fields.name;
  const following = followRenaming(writes, { renamed: { authorId: id }, languages: isRenamed ? [...LANGUAGES] : [], at });
  const result = await commit({
    by,
    at,
    did: { action: 'author.save', subject: id, detail: fields.slug },
    guards: [state.guard, ...following.guards],
    writes: [...writes, ...following.writes],
    raises: former ? 'yes' : 'no',
  });
  return result.ok ? { ok: true } : conflict;
}
