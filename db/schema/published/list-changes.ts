/** What sitemaps tell of lists. */
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from '../columns.ts';

/**
 * When something in a list last changed, or the thing that it is of: what a sitemap says. `scope` and `key` are those of the
 * counts. A list whose row is missing has not changed since this is kept.
 */
export const listChanges = sqliteTable(
  'list_changes',
  {
    scope: text('scope').notNull(),
    key: text('key').notNull(),
    language: text('language').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.language, table.key] }),
    index('list_changes_by_time').on(table.scope, table.language, table.changedAt),
  ],
);
