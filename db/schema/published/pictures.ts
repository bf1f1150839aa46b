/** Pictures that something public shows. Which articles they are on stands beside those. */
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, id } from '../columns.ts';
import { pages } from './site.ts';

export const pictures = sqliteTable('pictures', {
  id: id().primaryKey(),
  /** First part of its addresses: unguessable, another one when the file, the focal point or what is written into it change. */
  key: text('key').notNull().unique(),
  /** SHA-256 of the stored file, in hex. */
  hash: text('hash').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  focalX: real('focal_x').notNull(),
  focalY: real('focal_y').notNull(),
  credit: text('credit').notNull(),
  source: text('source').notNull(),
  licence: text('licence').notNull(),
  terms: text('terms').notNull(),
  creator: text('creator').notNull().default(''),
  copyright: text('copyright').notNull().default(''),
  /** Whether every size is there as AVIF too: until then pages offer WebP alone. */
  avif: flag('avif').notNull().default(false),
});

/** Keys that a public picture had before: pages that somebody still has open lead to its present files. */
export const formerPictureKeys = sqliteTable(
  'former_picture_keys',
  {
    key: text('key').primaryKey(),
    pictureId: id('picture_id')
      .notNull()
      .references(() => pictures.id, { onDelete: 'cascade' }),
  },
  (table) => [index('former_keys_by_picture').on(table.pictureId)],
);

/** Which static pages show them. */
export const pagePictures = sqliteTable(
  'page_pictures',
  {
    pageId: id('page_id')
      .notNull()
      .references(() => pages.id, { onDelete: 'cascade' }),
    pictureId: id('picture_id')
      .notNull()
      .references(() => pictures.id),
  },
  (table) => [primaryKey({ columns: [table.pageId, table.pictureId] }), index('page_pictures_by_picture').on(table.pictureId)],
);
