import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, instant } from '../columns.ts';
import { sections } from './site.ts';

/** What stands where an article was withdrawn. It holds no word of the article. */
export const notices = sqliteTable(
  'notices',
  {
    id: id().primaryKey(),
    language: text('language').notNull(),
    path: text('path').notNull(),
    sectionId: id('section_id')
      .notNull()
      .references(() => sections.id),
    firstPublishedAt: instant('first_published_at').notNull(),
    withdrawnAt: instant('withdrawn_at').notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by').notNull(),
    /** SHA-256 of the last public revision, in hex. */
    seal: text('seal').notNull(),
  },
  (table) => [index('notices_by_withdrawal').on(table.withdrawnAt, table.id, table.language, table.sectionId)],
);
