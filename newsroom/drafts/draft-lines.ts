/** Rows of drafts as lines of a list: names are looked up for the whole list at once. */
import { asc, eq, inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors, draftBylines, drafts, revisions } from '#db/schema/desk/drafts.ts';
import { choices } from '#db/schema/published/articles.ts';
import { sections, types } from '#db/schema/published/site.ts';
import { namesOfPeople } from '#newsroom/accounts/names.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import type { DraftLine, NamedId } from '#newsroom/drafts/draft-list.ts';
import { findStops } from '#newsroom/publishing/checklist.ts';
import { countDeadLinks } from '#newsroom/publishing/dead-links.ts';
import type { DraftRow } from '#newsroom/publishing/draft-row.ts';
import { inLanguage, type Language } from '#newsroom/site/language.ts';

/** What a list reads of a draft: everything but its document. */
export const lineColumns = {
  id: drafts.id,
  version: drafts.version,
  headline: drafts.headline,
  language: drafts.language,
  standing: drafts.standing,
  scheduledFor: drafts.scheduledFor,
  lastPublishedAt: drafts.lastPublishedAt,
  withdrawnAt: drafts.withdrawnAt,
  embargoedUntil: drafts.embargoedUntil,
  publicRevisionId: drafts.publicRevisionId,
  sectionId: drafts.sectionId,
  typeId: drafts.typeId,
  words: drafts.words,
  savedAt: drafts.savedAt,
  savedBy: drafts.savedBy,
} as const;
export type LineRow = Pick<DraftRow, keyof typeof lineColumns>;

/** Sections and types by their names in the site's first language, in their order. */
export function listKinds(language: Language): { sections: NamedId[]; types: NamedId[] } {
  const named = (rows: { id: string; names: Record<string, string> }[]) => rows.map(({ id, names }) => ({ id, name: inLanguage(names, language) }));
  const database = contentWriter();
  return {
    sections: named(database.select().from(sections).orderBy(asc(sections.position)).all()),
    types: named(database.select().from(types).orderBy(asc(types.position)).all()),
  };
}

/** The lines in the order of their rows. */
export function toLines(rows: LineRow[], language: Language, at: Date): DraftLine[] {
  const ids = rows.map(({ id }) => id);
  const kinds = listKinds(language);
  const nameIn = (all: NamedId[], id: string | null) => all.find((one) => one.id === id)?.name ?? '';
  const people = namesOfPeople(rows.map(({ savedBy }) => savedBy));
  const authors = authorsOf(ids);
  const chosen = new Set(
    contentWriter()
      .select({ id: choices.articleId })
      .from(choices)
      .where(inArray(choices.articleId, ids))
      .all()
      .map(({ id }) => id),
  );
  const publicVersions = versionsOf(rows.flatMap(({ publicRevisionId }) => publicRevisionId ?? []));
  const stops = stopsOf(
    rows.filter(({ standing }) => standing === 'review').map(({ id }) => id),
    at,
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    headline: row.headline,
    language: row.language,
    standing: row.standing ?? 'draft',
    since: sinceOf(row)?.toISOString() ?? null,
    embargoedUntil: row.embargoedUntil?.toISOString() ?? null,
    hasChanges: row.publicRevisionId !== null && row.withdrawnAt === null && publicVersions.get(row.publicRevisionId) !== row.version,
    stops: stops.get(row.id) ?? 0,
    isChoice: chosen.has(row.id),
    section: nameIn(kinds.sections, row.sectionId),
    type: nameIn(kinds.types, row.typeId),
    authors: authors.get(row.id) ?? [],
    words: row.words,
    changedAt: row.savedAt.toISOString(),
    changedBy: people.get(row.savedBy) ?? '',
  }));
}

function sinceOf({ standing, scheduledFor, lastPublishedAt, withdrawnAt }: LineRow): Date | null {
  if (standing === 'scheduled') return scheduledFor;
  if (standing === 'published') return lastPublishedAt;
  return standing === 'withdrawn' ? withdrawnAt : null;
}

function authorsOf(draftIds: string[]): Map<string, string[]> {
  const rows = contentWriter()
    .select({ draftId: draftBylines.draftId, name: deskAuthors.name })
    .from(draftBylines)
    .innerJoin(deskAuthors, eq(deskAuthors.id, draftBylines.authorId))
    .where(inArray(draftBylines.draftId, draftIds))
    .orderBy(asc(draftBylines.draftId), asc(draftBylines.position))
    .all();
  const found = new Map<string, string[]>();
  for (const { draftId, name } of rows) found.set(draftId, [...(found.get(draftId) ?? []), name]);
  return found;
}

/** The draft's version that each revision stored. */
function versionsOf(revisionIds: string[]): Map<string, number> {
  const rows = contentWriter()
    .select({ id: revisions.id, version: revisions.version })
    .from(revisions)
    .where(inArray(revisions.id, revisionIds))
    .all();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** How many things would stop each of them now: the only ones whose documents a list reads. */
function stopsOf(draftIds: string[], at: Date): Map<string, number> {
  const rows = contentWriter().select({ id: drafts.id, document: drafts.document }).from(drafts).where(inArray(drafts.id, draftIds)).all();
  // Only counted: no sentence is read, whatever the zone.
  return new Map(
    rows.map(({ id, document: stored }) => {
      const document = documentSchema.parse(stored);
      return [id, Object.keys(findStops(document, at, 'UTC')).length + (countDeadLinks(document) > 0 ? 1 : 0)];
    }),
  );
}
