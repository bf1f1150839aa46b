/** What happened to accounts: sign-ins, changed passwords, roles. The audit page merges it with the content's log. */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, instant } from '../columns.ts';

export const accountLog = sqliteTable(
  'account_log',
  {
    id: id().primaryKey(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    detail: text('detail').notNull(),
  },
  (table) => [index('account_log_by_date').on(table.at)],
);
