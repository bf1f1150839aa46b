/** What is remembered of deliveries to each receiver, and what follows when it fails for long or wants nothing more. */
import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { audit, jobs } from '#db/schema/desk/drafts.ts';
import { webhookDeliveries, webhooks } from '#db/schema/desk/webhooks.ts';
import { receiverKey } from '#newsroom/delivery/delivery-job.ts';
import type { Noted, Waiting } from '#newsroom/delivery/delivery-kind.ts';
import { putForward } from '#newsroom/delivery/lease.ts';
import { TEST_KIND, WEBHOOK, WEBHOOK_LIMITS } from '#newsroom/webhooks/webhook-kinds.ts';
import { formerNow } from '#newsroom/webhooks/webhook-secret.ts';

/** Whoever answers it wants nothing more. */
export const GONE = 410;

type Row = typeof webhooks.$inferSelect;

/** What is written of a try, in the commit that settles it. */
export function noteDeliveries(receiver: string, waiting: Waiting<{ kind: string }>[], noted: Noted): Write[] {
  const database = contentWriter();
  const row = database.select().from(webhooks).where(eq(webhooks.id, receiver)).get();
  const ids = waiting.map(({ id }) => id);
  if (!row || ids.length === 0) return [];
  const isKnown = and(eq(webhookDeliveries.webhookId, receiver), inArray(webhookDeliveries.id, ids));
  if (noted.outcome === 'dropped') return [database.update(webhookDeliveries).set({ outcome: 'dropped' }).where(isKnown)];
  return [
    ...waiting.map((one) => kept(receiver, one, noted)),
    oldOnesGo(receiver),
    ...standing(row, waiting, noted),
    ...spentSecretsGo(row, noted.at),
  ];
}

function kept(webhookId: string, { id, payload }: Waiting<unknown>, { outcome, reason, answer, tookMs, at }: Noted): Write {
  const aTry = { at: at.toISOString(), said: reason, answer: answer.slice(0, WEBHOOK_LIMITS.answer), ms: tookMs };
  return contentWriter()
    .insert(webhookDeliveries)
    .values({ id, webhookId, payload, outcome, at, tries: [aTry] })
    .onConflictDoUpdate({
      target: webhookDeliveries.id,
      set: { outcome, at, tries: sql`json_insert(${webhookDeliveries.tries}, '$[#]', json(${JSON.stringify(aTry)}))` },
    });
}

function oldOnesGo(receiver: string): Write {
  const database = contentWriter();
  const isIts = eq(webhookDeliveries.webhookId, receiver);
  const newest = database
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(isIts)
    .orderBy(desc(webhookDeliveries.at), desc(webhookDeliveries.id))
    .limit(WEBHOOK_LIMITS.deliveries);
  return database.delete(webhookDeliveries).where(and(isIts, notInArray(webhookDeliveries.id, newest)));
}

/** A former secret that signs no more is kept no longer. */
function spentSecretsGo(row: Row, at: Date): Write[] {
  const formerSecrets = formerNow(row, at);
  return formerSecrets.length < row.formerSecrets.length
    ? [contentWriter().update(webhooks).set({ formerSecrets }).where(eq(webhooks.id, row.id))]
    : [];
}

/** What failed and waits for its next try, the oldest first. Tests are nothing that anybody misses. */
export function listNotArrived(webhookId: string): { id: string; payload: unknown }[] {
  const database = contentWriter();
  const { id, payload, outcome } = webhookDeliveries;
  return database
    .select({ id, payload })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhookId, webhookId), eq(outcome, 'again'), isNoTest, inArray(id, database.select({ id: jobs.id }).from(jobs))))
    .orderBy(asc(id))
    .all();
}

export const isNoTest = sql`json_extract(${webhookDeliveries.payload}, '$.kind') <> ${TEST_KIND}`;

/** Whether it fails, since when, and whether that is long enough. A test says nothing of what is published, whether it fails or arrives. */
function standing(row: Row, waiting: Waiting<{ kind: string }>[], { outcome, status, at }: Noted): Write[] {
  const set = (fields: Partial<Row>) => contentWriter().update(webhooks).set(fields).where(eq(webhooks.id, row.id));
  const isTest = waiting.every(({ payload }) => payload.kind === TEST_KIND);
  if (outcome === 'sent' && isTest && listNotArrived(row.id).length > 0) return [putForward(receiverKey({ name: WEBHOOK, receiver: row.id }), at)];
  if (outcome === 'sent') return row.failingSince ? [set({ failingSince: null })] : [];
  if (row.isOn && status === GONE) return turnedOff(row, 'gone', at);
  if (isTest) return [];
  const failingSince = row.failingSince ?? at;
  const isLong = at.getTime() - failingSince.getTime() >= WEBHOOK_LIMITS.failingMs;
  return [...(row.failingSince ? [] : [set({ failingSince })]), ...(row.isOn && isLong ? turnedOff(row, 'failing', at) : [])];
}

/** Its version rises: whoever has its form open is told that it changed. */
function turnedOff({ id, version, address }: Row, offBecause: 'gone' | 'failing', at: Date): Write[] {
  const database = contentWriter();
  const line = { id: newId(at), at, by: 'timer', action: 'webhook.off', subject: 'webhook', detail: new URL(address).host };
  return [
    database
      .update(webhooks)
      .set({ isOn: false, offSince: at, offBecause, version: version + 1 })
      .where(eq(webhooks.id, id)),
    database.insert(audit).values(line),
  ];
}
