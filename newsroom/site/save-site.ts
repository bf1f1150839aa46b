/** Commands that save what frames the articles. Readers see it at the next request; a changed slug leaves redirects. */
import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { contentWriter } from '#db/connections.ts';
import { articles, counts } from '#db/schema/published/articles.ts';
import { columns, sections, typeGroups, types } from '#db/schema/published/site.ts';
import { excluded } from '#db/upsert.ts';
import type { Act, Refusal } from '#newsroom/acting/act.ts';
import { slugSchema } from '#newsroom/drafts/document.ts';
import { sectionMonthWrites, subjectChangeWrites } from '#newsroom/publishing/list-changes.ts';
import { isReservedWord } from '#newsroom/site/addresses.ts';
import { inLanguage, wordsSchema } from '#newsroom/site/language.ts';
import { renamedWrites } from '#newsroom/site/moved-writes.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { type Saved, save, takenBy } from '#newsroom/site/saving.ts';
import { formerSectionWrites, sectionMoveRefused } from '#newsroom/site/section-move.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { readColumn, readSection, readType, readTypeGroup } from '#newsroom/site/site-states.ts';

const named = {
  id: z.uuid(),
  position: z.int().min(0),
  names: wordsSchema(SITE_LIMITS.name).refine((all) => Object.values(all).some(Boolean), 'A name is missing.'),
};
const described = { ...named, descriptions: wordsSchema(SITE_LIMITS.description) };
/** A section's slug is the first word of its addresses: it may be no language and no word of the site's own. */
const sectionSlug = slugSchema.refine((slug) => !isReservedWord(slug), 'This word has a meaning of its own in addresses; choose another.');

export const sectionSchema = z.strictObject({ ...described, slug: sectionSlug });
export const columnSchema = z.strictObject({ ...described, slug: slugSchema });
export const typeGroupSchema = z.strictObject({ ...named, slug: slugSchema });
export const typeSchema = z.strictObject({
  ...named,
  slug: slugSchema,
  groupId: z.uuid(),
  tone: z.enum(['report', 'voice', 'editorial']),
  note: wordsSchema(SITE_LIMITS.description),
});

const SLUGGED = { section: sections, column: columns, type: types, 'group of types': typeGroups } as const;

/** Says who has it, by the name that the desk knows. */
function slugTaken({ id, slug }: { id: string; slug: string }, ...among: (keyof typeof SLUGGED)[]): Refusal | undefined {
  for (const what of among) {
    const table = SLUGGED[what];
    const other = contentWriter()
      .select({ names: table.names })
      .from(table)
      .where(and(eq(table.slug, slug), ne(table.id, id)))
      .get();
    if (other) return takenBy(`The ${what} “${inLanguage(other.names, readSettings()?.languages[0] ?? 'en')}”`);
  }
  return undefined;
}

/** Saves a section. With its slug the addresses of all its articles change: the former ones lead to them. */
export async function saveSection(input: z.input<typeof sectionSchema>, act: Act, begun?: string): Promise<Saved> {
  const taken = slugTaken(input, 'section');
  if (taken) return taken;
  const state = readSection(input.id);
  const move = { from: state.rows[0]?.slug, to: input.slug };
  const { refusal, guards } = await sectionMoveRefused(input.id, move);
  return (
    refusal ??
    save(
      {
        ...{ schema: sectionSchema, input, state, begun, guards },
        did: { action: 'section.save', subject: input.id, detail: input.slug },
        writes: (row) => [
          contentWriter()
            .insert(sections)
            .values(row)
            .onConflictDoUpdate({ target: sections.id, set: excluded(sections, 'id') }),
          ...renamedWrites({ of: 'section', id: row.id, ...move, at: act.at }),
          ...formerSectionWrites(row.id, move, act.at),
          ...subjectChangeWrites('section', row.id, act.at),
          ...(move.from === undefined || move.from === row.slug ? [] : sectionMonthWrites(row.id, act.at)),
        ],
      },
      act,
    )
  );
}

export async function saveColumn(input: z.input<typeof columnSchema>, act: Act, begun?: string): Promise<Saved> {
  const taken = slugTaken(input, 'column');
  if (taken) return taken;
  const state = readColumn(input.id);
  return save(
    {
      ...{ schema: columnSchema, input, state, begun },
      did: { action: 'column.save', subject: input.id, detail: input.slug },
      writes: (row) => [
        contentWriter()
          .insert(columns)
          .values(row)
          .onConflictDoUpdate({ target: columns.id, set: excluded(columns, 'id') }),
        ...renamedWrites({ of: 'column', id: row.id, from: state.rows[0]?.slug, to: row.slug, at: act.at }),
        ...subjectChangeWrites('column', row.id, act.at),
      ],
    },
    act,
  );
}

/** Groups share one space of addresses with types. */
export async function saveTypeGroup(input: z.input<typeof typeGroupSchema>, act: Act, begun?: string): Promise<Saved> {
  const taken = slugTaken(input, 'group of types', 'type');
  if (taken) return taken;
  const state = readTypeGroup(input.id);
  return save(
    {
      ...{ schema: typeGroupSchema, input, state, begun },
      did: { action: 'type-group.save', subject: input.id, detail: input.slug },
      writes: (row) => [
        contentWriter()
          .insert(typeGroups)
          .values(row)
          .onConflictDoUpdate({ target: typeGroups.id, set: excluded(typeGroups, 'id') }),
        ...renamedWrites({ of: 'group', id: row.id, from: state.rows[0]?.slug, to: row.slug, at: act.at }),
        ...subjectChangeWrites('group', row.id, act.at),
      ],
    },
    act,
  );
}

/** A type that moves to another group takes its articles along. Its slug may be no group's: they share their addresses. */
export async function saveType(input: z.input<typeof typeSchema>, act: Act, begun?: string): Promise<Saved> {
  const taken = slugTaken(input, 'type', 'group of types');
  if (taken) return taken;
  const state = readType(input.id);
  return save(
    {
      ...{ schema: typeSchema, input, state, begun },
      did: { action: 'type.save', subject: input.id, detail: input.slug },
      writes: (row) => [
        contentWriter()
          .insert(types)
          .values(row)
          .onConflictDoUpdate({ target: types.id, set: excluded(types, 'id') }),
        ...renamedWrites({ of: 'type', id: row.id, from: state.rows[0]?.slug, to: row.slug, at: act.at }),
        ...regroupingWrites(row.id, row.groupId),
        ...subjectChangeWrites('type', row.id, act.at),
        ...regroupedWrites(state.rows[0]?.groupId, row.groupId, act.at),
      ],
    },
    act,
  );
}

/** A type that went from one group to another changed both. */
const regroupedWrites = (from: string | undefined, to: string, at: Date) =>
  from === undefined || from === to ? [] : [from, to].flatMap((group) => subjectChangeWrites('group', group, at));

function regroupingWrites(typeId: string, groupId: string) {
  const database = contentWriter();
  const columnsOfCounts = {
    scope: sql`'group'`.as('scope'),
    key: articles.groupId,
    language: articles.language,
    articles: sql`count(*)`.as('articles'),
  };
  return [
    database
      .update(articles)
      .set({ groupId })
      .where(and(eq(articles.typeId, typeId), ne(articles.groupId, groupId))),
    database.delete(counts).where(eq(counts.scope, 'group')),
    database.insert(counts).select(database.select(columnsOfCounts).from(articles).groupBy(articles.groupId, articles.language)),
  ];
}
