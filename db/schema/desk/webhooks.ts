/** Partners' servers that are told of publications, and how that went. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, json } from '../columns.ts';

export const webhooks = sqliteTable('webhooks', {
  id: id().primaryKey(),
  version: integer('version').notNull(),
  address: text('address').notNull(),
  kinds: json<string[]>('kinds').notNull(),
  /** What articles must be of for it to be told; empty: of any. Sections by their ids. */
  languages: json<string[]>('languages').notNull().default([]),
  sections: json<string[]>('sections').notNull().default([]),
  isOn: flag('is_on').notNull(),
  /** Since when nothing is sent, and why: somebody at the desk, its answer that nothing is there, or failing for days. */
  offSince: instant('off_since'),
  offBecause: text('off_because', { enum: ['desk', 'gone', 'failing'] }),
  /** The first failure after the last delivery that arrived. */
  failingSince: instant('failing_since'),
  /** The key that signs what is sent, sealed by the folder's own. */
  sealedSecret: text('sealed_secret').notNull(),
  /** Keys from before, sealed too: each signs beside it until its time. */
  formerSecrets: json<{ sealed: string; until: string }[]>('former_secrets').notNull().default([]),
  createdAt: instant('created_at').notNull(),
  createdBy: text('created_by').notNull(),
});

/** The last deliveries of each that were tried. No word of an article is kept here: what is sent again is made anew. */
export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    /** That of the job, and of the message. */
    id: id().primaryKey(),
    webhookId: id('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    /** As the job has it: what is to be told. */
    payload: json<unknown>('payload').notNull(),
    outcome: text('outcome', { enum: ['sent', 'again', 'given-up', 'dropped'] }).notNull(),
    /** Of the last try. */
    at: instant('at').notNull(),
    /** Oldest first: when, what it answered or why nothing came, and how long that took. */
    tries: json<{ at: string; said: string; answer: string; ms: number }[]>('tries').notNull(),
  },
  (table) => [index('webhook_deliveries_by_webhook').on(table.webhookId, table.at, table.id)],
);
