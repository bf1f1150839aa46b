/** Where the last pass over all that is public found links of ours that lead to nothing, or only by a detour. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, instant } from '../columns.ts';
import { articles } from '../published/articles.ts';
import { pages } from '../published/site.ts';

/** The texts, not the links: what is wrong with each is asked when somebody looks. One of the two is named, by its own id. */
export const linkProblems = sqliteTable(
  'link_problems',
  {
    /** That of the article or page. */
    id: id().primaryKey(),
    articleId: text('article_id')
      .unique()
      .references(() => articles.id, { onDelete: 'cascade' }),
    pageId: text('page_id')
      .unique()
      .references(() => pages.id, { onDelete: 'cascade' }),
    /** First publication of an article, last change of a page: the order in which they are listed. */
    at: instant('at').notNull(),
  },
  (table) => [index('link_problems_by_date').on(table.at, table.id)],
);

/** One row, once a pass has ended. */
export const linkPasses = sqliteTable('link_passes', { id: integer('id').primaryKey(), endedAt: instant('ended_at').notNull() });

/**
 * To which addresses of ours each public text links, in the form in which addresses are stored: when something goes, those
 * that link to it are known at once. An archive from before this is in it after the first pass.
 */
export const linkedAddresses = sqliteTable(
  'linked_addresses',
  {
    path: text('path').notNull(),
    /** That of the article or page. */
    textId: id('text_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.path, table.textId] }), index('linked_addresses_by_text').on(table.textId)],
);
