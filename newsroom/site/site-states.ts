/** What is stored of each part of the frame, and its mark. The order among its like is a state of its own. */
import { asc, eq, getTableColumns } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { columns, navigation, pages, sections, settings, typeGroups, types } from '#db/schema/published/site.ts';
import { readState } from '#newsroom/acting/begun-from.ts';

export const ORDERED = { section: sections, 'type-group': typeGroups, type: types, column: columns } as const;
export type Ordered = keyof typeof ORDERED;

export function readSection(id: string) {
  const { position, ...fields } = getTableColumns(sections);
  return readState(contentWriter().select(fields).from(sections).where(eq(sections.id, id)));
}

export function readColumn(id: string) {
  const { position, ...fields } = getTableColumns(columns);
  return readState(contentWriter().select(fields).from(columns).where(eq(columns.id, id)));
}

export function readTypeGroup(id: string) {
  const { position, ...fields } = getTableColumns(typeGroups);
  return readState(contentWriter().select(fields).from(typeGroups).where(eq(typeGroups.id, id)));
}

export function readType(id: string) {
  const { position, ...fields } = getTableColumns(types);
  return readState(contentWriter().select(fields).from(types).where(eq(types.id, id)));
}

export const readPage = (id: string) => readState(contentWriter().select().from(pages).where(eq(pages.id, id)));

export const readNavigation = () => readState(contentWriter().select().from(navigation).orderBy(asc(navigation.place), asc(navigation.position)));

export const readStoredSettings = () => readState(contentWriter().select().from(settings).where(eq(settings.id, 1)));

/** The ids of all of a kind, in their order. */
export function readOrder(kind: Ordered) {
  const table = ORDERED[kind];
  return readState(contentWriter().select({ id: table.id }).from(table).orderBy(asc(table.position), asc(table.id)));
}

/** Where one stands among its like; a new one comes last. */
export function positionOf(kind: Ordered, id: string): number {
  const table = ORDERED[kind];
  const places = contentWriter().select({ id: table.id, position: table.position }).from(table).all();
  return places.find((one) => one.id === id)?.position ?? Math.max(-1, ...places.map(({ position }) => position)) + 1;
}
