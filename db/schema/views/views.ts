/** How often an article was read in an hour. Nothing about who read it. */
import { index, integer, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import { id } from '../columns.ts';

export const views = sqliteTable(
  'views',
  {
    articleId: id('article_id').notNull(),
    /** Whole hours since 1970 in UTC. */
    hour: integer('hour').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.hour] }), index('views_by_hour').on(table.hour)],
);
