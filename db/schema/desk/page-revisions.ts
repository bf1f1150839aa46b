import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, instant, packed } from '../columns.ts';

/** What static pages said: a version for each save. A removed page's stay, since it may be written again. */
export const pageRevisions = sqliteTable(
  'page_revisions',
  {
    id: id().primaryKey(),
    pageId: id('page_id').notNull(),
    at: instant('at').notNull(),
    /** Empty where it is not known. */
    by: text('by').notNull(),
    /** Read and written by `newsroom/site/page-revisions.ts` alone. */
    fields: packed('fields').notNull(),
  },
  (table) => [index('page_revisions_by_page').on(table.pageId, table.at)],
);
