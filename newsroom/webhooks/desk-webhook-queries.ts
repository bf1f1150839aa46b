import { and, asc, count, desc, eq, inArray, lte, or } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { jobs, troubledReceivers } from '#db/schema/desk/drafts.ts';
import { webhookDeliveries, webhooks } from '#db/schema/desk/webhooks.ts';
import { receiverKey } from '#newsroom/delivery/delivery-job.ts';
import { isUnderway } from '#newsroom/delivery/lease.ts';
import { inLanguage, isLanguage } from '#newsroom/site/language.ts';
import { findSite, siteAtOnce } from '#newsroom/site/site-queries.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';
import { webhookPayload } from '#newsroom/webhooks/webhook.ts';
import { WEBHOOK, WEBHOOK_KINDS, WEBHOOK_LIMITS, type WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';
import type { DeliveryLine, WebhookLine, WebhooksPage, WebhookTrouble } from '#newsroom/webhooks/webhook-line.ts';
import { isNoTest, listNotArrived } from '#newsroom/webhooks/webhook-log.ts';
import { formerNow } from '#newsroom/webhooks/webhook-secret.ts';

const keyOf = (id: string) => receiverKey({ name: WEBHOOK, receiver: id });

type Row = typeof webhooks.$inferSelect;

/** All receivers with their last deliveries, and what they can be told of. No secret is among it. */
export async function getWebhooksPage(at: Date): Promise<WebhooksPage> {
  const site = await findSite();
  const languages = site?.settings.languages ?? [];
  const sections = site?.sections.map(({ id, names }) => ({ id, name: inLanguage(names, languages[0] ?? 'en') })) ?? [];
  return { lines: await listWebhooks(at), languages, sections };
}

/** Oldest first. */
export async function listWebhooks(at: Date): Promise<WebhookLine[]> {
  return contentWriter()
    .select()
    .from(webhooks)
    .orderBy(asc(webhooks.createdAt), asc(webhooks.id))
    .all()
    .map((row) => toLine(row, at));
}

const isKind = (kind: string): kind is WebhookKind => (WEBHOOK_KINDS as readonly string[]).includes(kind);

function toLine(row: Row, at: Date): WebhookLine {
  const { id, version, address, sections, isOn, offSince, offBecause, failingSince } = row;
  const isGivenUp = and(eq(webhookDeliveries.webhookId, id), eq(webhookDeliveries.outcome, 'given-up'), isNoTest);
  return {
    ...{ id, version, address, sections, isOn },
    kinds: row.kinds.filter(isKind),
    languages: row.languages.filter(isLanguage),
    off: offSince && offBecause && { since: offSince.toISOString(), because: offBecause },
    failingSince: failingSince?.toISOString() ?? null,
    formerUntil: formerNow(row, at).at(-1)?.until ?? null,
    waiting:
      contentWriter()
        .select({ all: count() })
        .from(jobs)
        .where(eq(jobs.receiver, keyOf(id)))
        .get()?.all ?? 0,
    givenUp: contentWriter().select({ all: count() }).from(webhookDeliveries).where(isGivenUp).get()?.all ?? 0,
    notArrived: notArrived(id),
    deliveries: listDeliveries(id, at),
  };
}

function notArrived(webhookId: string): WebhookLine['notArrived'] {
  const all = listNotArrived(webhookId);
  const [first] = all;
  return first ? { count: all.length, first: toldBy(first.payload) } : null;
}

/** Of what a delivery tells. */
function toldBy(payload: unknown): Pick<DeliveryLine, 'kind' | 'path'> {
  const told = webhookPayload.safeParse(payload).data;
  const base = siteAtOnce()?.base ?? { first: 'en' as const };
  const path = told && 'path' in told ? publicAddress(base, told.path) : told && 'from' in told ? told.from : '';
  return { kind: told?.kind ?? '', path };
}

function listDeliveries(webhookId: string, now: Date): DeliveryLine[] {
  const database = contentWriter();
  const rows = database
    .select()
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.webhookId, webhookId))
    .orderBy(desc(webhookDeliveries.at), desc(webhookDeliveries.id))
    .limit(WEBHOOK_LIMITS.shown)
    .all();
  const next = nextTries(webhookId, rows, now);
  return rows.map(({ id, payload, outcome, at, tries }) => {
    const nextAt = next.get(id) ?? null;
    // What waits is in the queue, whatever was said of it before; what is not there any more, and did not arrive, was dropped.
    const standing = nextAt ? 'waits' : outcome === 'again' ? 'dropped' : outcome;
    return { id, ...toldBy(payload), standing, at: at.toISOString(), nextAt: nextAt?.toISOString() ?? null, tries };
  });
}

/** When those that wait are tried: not before their own time, nor before their receiver's. One that is being tried: at its last try, which is past. */
function nextTries(webhookId: string, tried: { id: string; at: Date }[], now: Date): Map<string, Date> {
  const database = contentWriter();
  const { receiver, restsUntil } = troubledReceivers;
  const isIts = eq(receiver, keyOf(webhookId));
  const rests = database.select({ restsUntil }).from(troubledReceivers).where(isIts).get()?.restsUntil ?? new Date(0);
  const triedAt = new Map(tried.map(({ id, at }) => [id, at]));
  const rows = database
    .select()
    .from(jobs)
    .where(inArray(jobs.id, [...triedAt.keys()]))
    .all();
  return new Map(
    rows.map((job) => {
      const last = triedAt.get(job.id) ?? now;
      if (isUnderway(job, last, now)) return [job.id, last];
      return [job.id, new Date(Math.max(rests.getTime(), (job.leasedUntil ?? job.runAt).getTime()))];
    }),
  );
}

/** Receivers that were turned off by themselves, or fail for longer than a passing trouble lasts. */
export function listWebhookTroubles(at: Date): WebhookTrouble[] {
  const isOff = and(eq(webhooks.isOn, false), inArray(webhooks.offBecause, ['gone', 'failing']));
  const isFailing = and(eq(webhooks.isOn, true), lte(webhooks.failingSince, new Date(at.getTime() - WEBHOOK_LIMITS.saidMs)));
  return contentWriter()
    .select()
    .from(webhooks)
    .where(or(isOff, isFailing))
    .orderBy(asc(webhooks.createdAt))
    .all()
    .map(({ id, address, isOn, offSince, failingSince }) => ({
      id,
      host: new URL(address).host,
      isOff: !isOn,
      since: ((isOn ? failingSince : offSince) ?? at).toISOString(),
    }));
}
