/** Partners' servers that are told of publications, and how that went. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, json } from '../columns.ts';

export const webhooks = sqliteTable('webhooks', {
  id: id().primaryKey(),
  version: integer('version').notNull(),
  address: text('address').notNull(),
  kinds: json<string[]>('kinds').notNull(),
  isOn: flag('is_on').notNull(),
  /** The key that signs what is sent, sealed by the folder's own. */
  sealedSecret: text('sealed_secret').notNull(),
  createdAt: instant('created_at').notNull(),
  createdBy: text('created_by').notNull(),
});

/** The last tries of each. */
export const webhookTries = sqliteTable(
  'webhook_tries',
  {
    id: id().primaryKey(),
    webhookId: id('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    outcome: text('outcome', { enum: ['sent', 'again', 'given-up'] }).notNull(),
    /** What it answered, or why nothing came. */
    said: text('said').notNull(),
    attempt: integer('attempt').notNull(),
  },
  (table) => [index('webhook_tries_by_webhook').on(table.webhookId, table.at, table.id)],
);
