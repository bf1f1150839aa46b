/** Sections, types and columns as the desk lists and edits them. */
import { eq, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { counts } from '#db/schema/published/articles.ts';
import { columns, sections, typeGroups, types } from '#db/schema/published/site.ts';
import type { CountScope } from '#newsroom/articles/count-queries.ts';
import { type AddressBase, columnPath, sectionPath, typePath } from '#newsroom/site/addresses.ts';
import type { GroupEdited, KindEdited, KindLine, KindList, TypeEdited, TypeLists } from '#newsroom/site/desk-views.ts';
import { inLanguage, type Language, type Words } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { type Removable, removalRefused } from '#newsroom/site/remove-from-site.ts';
import { type Ordered, readColumn, readOrder, readSection, readType, readTypeGroup } from '#newsroom/site/site-states.ts';

/** The site's languages, its own first; a site without settings speaks English. */
export const languagesOfSite = (): [Language, ...Language[]] => readSettings()?.languages ?? ['en'];

/** Public articles in all languages, by key. */
export function countsByKey(scope: CountScope): Map<string, number> {
  const rows = contentWriter()
    .select({ key: counts.key, articles: sql<number>`sum(${counts.articles})` })
    .from(counts)
    .where(eq(counts.scope, scope))
    .groupBy(counts.key)
    .all();
  return new Map(rows.map((row) => [row.key, row.articles]));
}

interface Named {
  id: string;
  slug: string;
  names: Words;
}
type PathOf = (base: AddressBase, language: Language, slug: string) => string;

/** How rows of one kind become lines of a list. */
export function toLines(rows: Named[], scope: CountScope, pathOf: PathOf): KindLine[] {
  const languages = languagesOfSite();
  const [first] = languages;
  const articles = countsByKey(scope);
  return rows.map(({ id, slug, names }) => ({
    id,
    name: inLanguage(names, first),
    path: pathOf({ first }, first, slug),
    articles: articles.get(id) ?? 0,
    unnamed: languages.filter((language) => !names[language]),
  }));
}

function inOrder<T extends { id: string }>(rows: T[], kind: Ordered): { ordered: T[]; mark: string } {
  const order = readOrder(kind);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { ordered: order.rows.flatMap(({ id }) => byId.get(id) ?? []), mark: order.mark };
}

export async function listDeskSections(): Promise<KindList> {
  const { ordered, mark } = inOrder(contentWriter().select().from(sections).all(), 'section');
  return { lines: toLines(ordered, 'section', sectionPath), mark };
}

export async function listDeskColumns(): Promise<KindList> {
  const { ordered, mark } = inOrder(contentWriter().select().from(columns).all(), 'column');
  return { lines: toLines(ordered, 'column', columnPath), mark };
}

/** Types within their groups. */
export async function listDeskTypes(): Promise<TypeLists> {
  const { ordered: groups, mark: groupMark } = inOrder(contentWriter().select().from(typeGroups).all(), 'type-group');
  const { ordered, mark: typeMark } = inOrder(contentWriter().select().from(types).all(), 'type');
  const groupLines = toLines(groups, 'group', typePath);
  const typesOf = (groupId: string) =>
    toLines(
      ordered.filter((type) => type.groupId === groupId),
      'type',
      typePath,
    );
  return { groups: groupLines.map((line) => ({ line, types: typesOf(line.id) })), groupMark, typeMark };
}

/** What every form of the frame opens with beside its fields. */
export function editedOf(kind: Removable, id: string, mark: string, pathOf: PathOf) {
  const languages = languagesOfSite();
  const [first] = languages;
  return { id, mark, languages, below: pathOf({ first }, first, ''), kept: removalRefused(kind, id) ?? null };
}

/** Undefined when there is none with that id; a new one has an empty id. */
export async function findDeskSection(id: string): Promise<KindEdited | undefined> {
  const { rows, mark } = readSection(id);
  const [row = id === '' ? BLANK : undefined] = rows;
  const movesAlong = countsByKey('section').get(id) ?? 0;
  return (
    row && { ...editedOf('section', id, mark, sectionPath), movesAlong, fields: { slug: row.slug, names: row.names, descriptions: row.descriptions } }
  );
}

export async function findDeskColumn(id: string): Promise<KindEdited | undefined> {
  const { rows, mark } = readColumn(id);
  const [row = id === '' ? BLANK : undefined] = rows;
  return (
    row && {
      ...editedOf('column', id, mark, columnPath),
      movesAlong: 0,
      fields: { slug: row.slug, names: row.names, descriptions: row.descriptions },
    }
  );
}

export async function findDeskTypeGroup(id: string): Promise<GroupEdited | undefined> {
  const { rows, mark } = readTypeGroup(id);
  const [row = id === '' ? BLANK : undefined] = rows;
  return row && { ...editedOf('type-group', id, mark, typePath), fields: { slug: row.slug, names: row.names } };
}

export async function findDeskType(id: string): Promise<TypeEdited | undefined> {
  const { rows, mark } = readType(id);
  const language = languagesOfSite()[0];
  const groups = contentWriter()
    .select()
    .from(typeGroups)
    .orderBy(typeGroups.position)
    .all()
    .map((group) => ({ id: group.id, name: inLanguage(group.names, language) }));
  const blank = { ...BLANK, groupId: groups[0]?.id ?? '', tone: 'report' as const, note: {} };
  const [row = id === '' ? blank : undefined] = rows;
  if (!row) return undefined;
  const { slug, names, groupId, tone, note } = row;
  return { ...editedOf('type', id, mark, typePath), groups, fields: { slug, names, groupId, tone, note } };
}

const BLANK: { slug: string; names: Words; descriptions: Words } = { slug: '', names: {}, descriptions: {} };
