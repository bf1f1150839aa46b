/**
 * What a receiver missed is told again: one delivery, all that were given up, or whatever changed since. A delivery keeps
 * its id, by which receivers know what they have; what is sent is made anew, and says what is public now.
 */
import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import { webhookDeliveries, webhooks } from '#db/schema/desk/webhooks.ts';
import { articles } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import { type Act, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { deliveryWrite } from '#newsroom/delivery/delivery-write.ts';
import { isUnderway } from '#newsroom/delivery/lease.ts';
import { readerPaths } from '#newsroom/popular/read-now-queries.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { forgetTrouble } from '#newsroom/webhooks/keep-webhooks.ts';
import { type WebhookPayload, webhookPayload } from '#newsroom/webhooks/webhook.ts';
import { AGAIN_HOURS, TERMS_KIND, TEST_KIND, WEBHOOK, WEBHOOK_LIMITS } from '#newsroom/webhooks/webhook-kinds.ts';
import { isNoTest } from '#newsroom/webhooks/webhook-log.ts';

/** How many were put into the queue. */
export type SentAgain = { ok: true; count: number } | Refusal;
export const againSchema = z.strictObject({ id: z.uuid(), hours: z.literal([...AGAIN_HOURS]) });

const OFF = stopped('Nothing is sent to it: turn sending on first.');
type Row = typeof webhooks.$inferSelect;
type Delivery = typeof webhookDeliveries.$inferSelect;

const read = (id: string) => contentWriter().select().from(webhooks).where(eq(webhooks.id, id)).get();

/** One of those that are remembered. One that waits is tried at once. */
export async function sendAgain({ id, delivery }: { id: string; delivery: string }, act: Act): Promise<SentAgain> {
  const row = read(id);
  const found = contentWriter()
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.id, delivery), eq(webhookDeliveries.webhookId, id)))
    .all();
  if (!row || found.length === 0) return missing('delivery');
  const isTest = webhookPayload.safeParse(found[0]?.payload).data?.kind === TEST_KIND;
  return row.isOn || isTest ? queue(row, found, act) : OFF;
}

/** All remembered ones that were given up, the oldest first; no tests, which nobody misses. */
export async function sendGivenUpAgain({ id }: { id: string }, act: Act): Promise<SentAgain> {
  const row = read(id);
  if (!row) return missing('receiver');
  if (!row.isOn) return OFF;
  const isGivenUp = and(eq(webhookDeliveries.webhookId, id), eq(webhookDeliveries.outcome, 'given-up'), isNoTest);
  return queue(row, contentWriter().select().from(webhookDeliveries).where(isGivenUp).orderBy(asc(webhookDeliveries.id)).all(), act);
}

async function queue(row: Row, found: Delivery[], { by, at }: Act): Promise<SentAgain> {
  const writes = found.flatMap((one) => {
    const { payload } = one;
    const known = webhookPayload.safeParse(payload);
    return known.success ? [put(one, known.data, at)] : [];
  });
  return send(row, writes.flat(), found.length, { by, at });
}

/** One that waits is due now, unless its request is underway: then nothing is to be done. */
function put({ id, webhookId, at: triedAt }: Delivery, payload: WebhookPayload, at: Date): Write[] {
  const database = contentWriter();
  const waiting = database.select().from(jobs).where(eq(jobs.id, id)).get();
  if (waiting && isUnderway(waiting, triedAt, at)) return [];
  if (waiting)
    return [
      database
        .update(jobs)
        .set({ leasedUntil: null, version: waiting.version + 1 })
        .where(and(eq(jobs.id, id), eq(jobs.version, waiting.version))),
    ];
  return [
    deliveryWrite(WEBHOOK, { receiver: webhookId, payload }, at, id),
    database.update(webhookDeliveries).set({ outcome: 'again' }).where(eq(webhookDeliveries.id, id)),
  ];
}

/** What is public and changed in so many hours, what was withdrawn in them, and other terms, as far as it follows that: in their order, by new ids. */
export async function tellSince({ id, hours }: z.infer<typeof againSchema>, { by, at }: Act): Promise<SentAgain> {
  const row = read(id);
  if (!row) return missing('receiver');
  if (!row.isOn) return OFF;
  const since = new Date(at.getTime() - hours * 3_600_000);
  const changes = [...publishedSince(row, since), ...withdrawnSince(row, since), ...termsSince(row, since)].sort((a, b) => a.at.localeCompare(b.at));
  if (changes.length > WEBHOOK_LIMITS.again)
    return stopped(`More than ${WEBHOOK_LIMITS.again} changes: let its keeper ask the read interface for changedSince instead.`);
  // A millisecond apart: so they are sent in their order.
  const writes = changes.map((payload, index) => deliveryWrite(WEBHOOK, { receiver: id, payload }, new Date(at.getTime() + index)));
  return send(row, writes, changes.length, { by, at });
}

async function send(row: Row, writes: Write[], count: number, { by, at }: Act): Promise<SentAgain> {
  if (count === 0) return { ok: true, count };
  const did = { action: 'webhook.send-again', subject: 'webhook', detail: new URL(row.address).host };
  await commit({ by, at, did, writes: [...writes, forgetTrouble(row.id)], raises: 'no' });
  return { ok: true, count };
}

type Told = Extract<WebhookPayload, { articleId: string }>;

function publishedSince(row: Row, since: Date): Told[] {
  const { id, language, sectionId, firstPublishedAt, lastPublishedAt } = articles;
  const rows = contentWriter()
    .select({ id, language, sectionId, firstPublishedAt, lastPublishedAt })
    .from(articles)
    .where(and(gte(lastPublishedAt, since), ...followed(row, language, sectionId)))
    .orderBy(asc(lastPublishedAt))
    .limit(WEBHOOK_LIMITS.again + 1)
    .all();
  const paths = readerPaths(rows.map((one) => one.id));
  return rows.flatMap((one) => {
    const kind = kindFor(row, one.firstPublishedAt >= since);
    return kind ? [{ kind, at: one.lastPublishedAt.toISOString(), articleId: one.id, path: paths.get(one.id) ?? '' }] : [];
  });
}

/** As `follows`, asked of the database. */
const followed = ({ languages, sections }: Row, language: SQLiteColumn, sectionId: SQLiteColumn) => [
  languages.length > 0 ? inArray(language, languages) : undefined,
  sections.length > 0 ? inArray(sectionId, sections) : undefined,
];

/** A correction changed what is public too: whoever asks for these alone hears of it as such. */
function kindFor({ kinds }: Row, isNew: boolean): Told['kind'] | undefined {
  const fitting: Told['kind'][] = isNew ? ['article.published', 'article.updated', 'article.corrected'] : ['article.updated', 'article.corrected'];
  return fitting.find((kind) => kinds.includes(kind));
}

function withdrawnSince(row: Row, since: Date): Told[] {
  if (!row.kinds.includes('article.withdrawn')) return [];
  return contentWriter()
    .select()
    .from(notices)
    .where(and(gte(notices.withdrawnAt, since), ...followed(row, notices.language, notices.sectionId)))
    .limit(WEBHOOK_LIMITS.again + 1)
    .all()
    .map((one) => ({ kind: 'article.withdrawn', at: one.withdrawnAt.toISOString(), articleId: one.id, path: one.path }));
}

function termsSince({ kinds }: Row, since: Date): WebhookPayload[] {
  const at = readSettings()?.termsChangedAt;
  return at && Date.parse(at) >= since.getTime() && kinds.includes(TERMS_KIND) ? [{ kind: TERMS_KIND, at }] : [];
}
