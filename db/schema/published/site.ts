/** What frames the articles: sections, types, columns, pages, settings, navigation. Public as soon as they are saved. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, json } from '../columns.ts';

/** Texts by language, for instance `{ en: 'Gulf', ar: 'الخليج' }`. */
type Words = Record<string, string>;

/** One row. `oldestServable`: no page of an earlier edition may be served any more, whatever the load. */
export const edition = sqliteTable('edition', {
  id: integer('id').primaryKey(),
  number: integer('number').notNull(),
  oldestServable: integer('oldest_servable').notNull(),
  raisedAt: instant('raised_at').notNull(),
});

export const settings = sqliteTable('settings', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
  document: json<unknown>('document').notNull(),
});

export const sections = sqliteTable('sections', {
  id: id().primaryKey(),
  slug: text('slug').notNull().unique(),
  position: integer('position').notNull(),
  names: json<Words>('names').notNull(),
  descriptions: json<Words>('descriptions').notNull(),
});

/**
 * Slugs that sections had, and until when: with them the addresses of their articles began. An article's address is its
 * section's slug and its own, and is stored for no other reason than that it has to be remembered.
 */
export const formerSections = sqliteTable(
  'former_sections',
  {
    slug: text('slug').notNull(),
    sectionId: id('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
    /** No two have the same: of whatever changed until then, programs are told by it. */
    until: instant('until').notNull().unique(),
  },
  (table) => [primaryKey({ columns: [table.slug, table.sectionId] })],
);

export const typeGroups = sqliteTable('type_groups', {
  id: id().primaryKey(),
  slug: text('slug').notNull().unique(),
  position: integer('position').notNull(),
  names: json<Words>('names').notNull(),
});

export const types = sqliteTable(
  'types',
  {
    id: id().primaryKey(),
    slug: text('slug').notNull().unique(),
    groupId: id('group_id')
      .notNull()
      .references(() => typeGroups.id),
    position: integer('position').notNull(),
    tone: text('tone', { enum: ['report', 'voice', 'editorial'] }).notNull(),
    names: json<Words>('names').notNull(),
    /** Printed under every article of this type, for instance that the views are the author's own. */
    note: json<Words>('note').notNull(),
  },
  (table) => [index('types_by_group').on(table.groupId, table.position)],
);

export const columns = sqliteTable('columns', {
  id: id().primaryKey(),
  slug: text('slug').notNull().unique(),
  position: integer('position').notNull(),
  names: json<Words>('names').notNull(),
  descriptions: json<Words>('descriptions').notNull(),
});

/** Stored static pages; those of one `key` are each other's translations. */
export const pages = sqliteTable(
  'pages',
  {
    id: id().primaryKey(),
    key: text('key').notNull(),
    language: text('language').notNull(),
    slug: text('slug').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: json<unknown>('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [uniqueIndex('pages_by_slug').on(table.language, table.slug), uniqueIndex('pages_by_key').on(table.key, table.language)],
);

/** Links of the masthead and the foot, in order; `names` only where a link needs a name of its own. */
export const navigation = sqliteTable(
  'navigation',
  {
    place: text('place', { enum: ['masthead', 'foot'] }).notNull(),
    position: integer('position').notNull(),
    kind: text('kind', { enum: ['section', 'type', 'column', 'topic', 'page', 'archive', 'address'] }).notNull(),
    /** The slug of what is linked, or an address. */
    target: text('target').notNull(),
    names: json<Words>('names').notNull(),
    strong: flag('strong').notNull(),
  },
  (table) => [primaryKey({ columns: [table.place, table.position] })],
);
