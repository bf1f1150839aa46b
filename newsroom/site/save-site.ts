/** Commands that save what frames the articles. Readers see it at the next request; a changed slug leaves redirects. */
import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { articles, counts } from '#db/schema/published/articles.ts';
import { columns, navigation, sections, settings, typeGroups, types } from '#db/schema/published/site.ts';
import { excluded } from '#db/upsert.ts';
import { type Act, conflict, invalid, type Refusal, refuseInput } from '#newsroom/acting/act.ts';
import { linkAddress } from '#newsroom/articles/body.ts';
import { slugSchema } from '#newsroom/drafts/document.ts';
import { monthCountWrites } from '#newsroom/publishing/month-counts.ts';
import { isReservedWord } from '#newsroom/site/addresses.ts';
import { wordsSchema } from '#newsroom/site/language.ts';
import { movedWrites } from '#newsroom/site/moved-writes.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { type Settings, settingsSchema } from '#newsroom/site/settings.ts';

/** Limits of names and descriptions, in characters. */
export const SITE_LIMITS = { name: 80, description: 500, navigation: 40 } as const;

const named = {
  id: z.uuid(),
  position: z.int().min(0),
  names: wordsSchema(SITE_LIMITS.name).refine((all) => Object.values(all).some(Boolean), 'A name is missing.'),
};
const described = { ...named, descriptions: wordsSchema(SITE_LIMITS.description) };
/** A section's slug is the first word of its addresses: it may be no language and no word of the site's own. */
const sectionSlug = slugSchema.refine((slug) => !isReservedWord(slug), 'This word has a meaning of its own in addresses; choose another.');

const sectionSchema = z.strictObject({ ...described, slug: sectionSlug });
const columnSchema = z.strictObject({ ...described, slug: slugSchema });
const typeGroupSchema = z.strictObject({ ...named, slug: slugSchema });
const typeSchema = z.strictObject({
  ...named,
  slug: slugSchema,
  groupId: z.uuid(),
  tone: z.enum(['report', 'voice', 'editorial']),
  note: wordsSchema(SITE_LIMITS.description),
});
const navigationSchema = z
  .array(
    z
      .strictObject({
        place: z.enum(['masthead', 'foot']),
        kind: z.enum(['section', 'type', 'column', 'topic', 'page', 'archive', 'address']),
        target: z.string().max(500),
        names: wordsSchema(SITE_LIMITS.name),
        strong: z.boolean(),
      })
      .refine(({ kind, target }) => kind !== 'address' || linkAddress.safeParse(target).success, {
        path: ['target'],
        message: 'A link starts with https://, mailto: or a path of this site.',
      }),
  )
  .max(SITE_LIMITS.navigation);

export type Saved = { ok: true } | Refusal;

/** Parses, then commits the writes under the audit line; a slug that is taken is refused in words. */
async function save<T>(
  schema: z.ZodType<T>,
  input: unknown,
  action: string,
  subject: string,
  { by, at }: Act,
  writes: (value: T) => Write[],
): Promise<Saved> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return refuseInput('Some fields cannot be stored as they are.', parsed.error);
  try {
    const result = await commit({ by, at, did: { action, subject }, writes: writes(parsed.data), raises: 'yes' });
    return result.ok ? { ok: true } : conflict;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'SQLITE_CONSTRAINT_UNIQUE') return TAKEN;
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return invalid('It refers to something that is not there.', {});
    throw error;
  }
}

type WithSlug = typeof sections | typeof columns | typeof typeGroups | typeof types;

/** The slug under which a row has its page until now. */
function formerSlug(table: WithSlug, id: string): string | undefined {
  return contentWriter().select({ slug: table.slug }).from(table).where(eq(table.id, id)).get()?.slug;
}

const slugTaken = (slug: string, by: WithSlug) => contentWriter().select({ id: by.id }).from(by).where(eq(by.slug, slug)).get() !== undefined;
const TAKEN = invalid('This slug is taken.', { slug: 'Choose another slug.' });

/** Saves a section. Its slug stays once it has articles: all their addresses begin with it. */
export async function saveSection(input: z.input<typeof sectionSchema>, act: Act): Promise<Saved> {
  const from = formerSlug(sections, input.id);
  const hasArticles = contentWriter().select({ id: articles.id }).from(articles).where(eq(articles.sectionId, input.id)).limit(1).get();
  if (from !== undefined && from !== input.slug && hasArticles)
    return invalid('This section has articles.', { slug: 'All its articles’ addresses begin with this word; it stays.' });
  return save(sectionSchema, input, 'section.save', input.id, act, (row) => [
    contentWriter()
      .insert(sections)
      .values(row)
      .onConflictDoUpdate({ target: sections.id, set: excluded(sections, 'id') }),
    ...movedWrites('section', { from, to: row.slug }),
  ]);
}

export const saveColumn = (input: z.input<typeof columnSchema>, act: Act): Promise<Saved> =>
  save(columnSchema, input, 'column.save', input.id, act, (row) => [
    contentWriter()
      .insert(columns)
      .values(row)
      .onConflictDoUpdate({ target: columns.id, set: excluded(columns, 'id') }),
    ...movedWrites('column', { from: formerSlug(columns, row.id), to: row.slug }),
  ]);

/** Groups share one space of addresses with types. */
export async function saveTypeGroup(input: z.input<typeof typeGroupSchema>, act: Act): Promise<Saved> {
  if (slugTaken(input.slug, types)) return TAKEN;
  return save(typeGroupSchema, input, 'type-group.save', input.id, act, (row) => [
    contentWriter()
      .insert(typeGroups)
      .values(row)
      .onConflictDoUpdate({ target: typeGroups.id, set: excluded(typeGroups, 'id') }),
    ...movedWrites('type', { from: formerSlug(typeGroups, row.id), to: row.slug }),
  ]);
}

/** A type that moves to another group takes its articles along. Its slug may be no group's: they share their addresses. */
export async function saveType(input: z.input<typeof typeSchema>, act: Act): Promise<Saved> {
  if (slugTaken(input.slug, typeGroups)) return TAKEN;
  return save(typeSchema, input, 'type.save', input.id, act, (row) => [
    contentWriter()
      .insert(types)
      .values(row)
      .onConflictDoUpdate({ target: types.id, set: excluded(types, 'id') }),
    ...movedWrites('type', { from: formerSlug(types, row.id), to: row.slug }),
    contentWriter()
      .update(articles)
      .set({ groupId: row.groupId })
      .where(and(eq(articles.typeId, row.id), ne(articles.groupId, row.groupId))),
    contentWriter().delete(counts).where(eq(counts.scope, 'group')),
    contentWriter()
      .insert(counts)
      .select(
        contentWriter()
          .select({ scope: sql`'group'`.as('scope'), key: articles.groupId, language: articles.language, articles: sql`count(*)`.as('articles') })
          .from(articles)
          .groupBy(articles.groupId, articles.language),
      ),
  ]);
}

/** Replaces the links of the masthead and the foot. */
export const saveNavigation = (input: z.input<typeof navigationSchema>, act: Act): Promise<Saved> =>
  save(navigationSchema, input, 'navigation.save', 'navigation', act, (links) => [
    contentWriter().delete(navigation),
    ...(links.length > 0
      ? [
          contentWriter()
            .insert(navigation)
            .values(links.map((link, position) => ({ ...link, position }))),
        ]
      : []),
  ]);

/** Another time zone puts articles of a month's first or last hours into another month: their numbers are made anew. */
export const saveSettings = (input: Settings, act: Act): Promise<Saved> =>
  save(settingsSchema, input, 'settings.save', 'settings', act, (document) => [
    contentWriter()
      .insert(settings)
      .values({ id: 1, version: 1, document })
      .onConflictDoUpdate({ target: settings.id, set: { document, version: sql`${settings.version} + 1` } }),
    ...(readSettings()?.timeZone === document.timeZone ? [] : monthCountWrites(document.timeZone)),
  ]);
