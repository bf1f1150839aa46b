/** Who is told of publications: kept at the desk by those who may change the settings. */
import { count, eq } from 'drizzle-orm';
import { z } from 'zod';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import { webhooks } from '#db/schema/desk/webhooks.ts';
import { type Act, conflict, invalid, missing, type Refusal } from '#newsroom/acting/act.ts';
import { isOutboundAddress } from '#newsroom/delivery/outbound.ts';
import { WEBHOOK, type WebhookPayload } from '#newsroom/webhooks/webhook.ts';
import { TEST_KIND, WEBHOOK_KINDS, WEBHOOK_LIMITS } from '#newsroom/webhooks/webhook-kinds.ts';
import { newWebhookSecret, sealSecret } from '#newsroom/webhooks/webhook-secret.ts';

export const webhookSchema = z.strictObject({
  address: z.string().trim().max(WEBHOOK_LIMITS.address).refine(isOutboundAddress, 'An address begins with https:// or http://.'),
  kinds: z.array(z.enum(WEBHOOK_KINDS)).min(1, 'It would be told of nothing.').max(WEBHOOK_KINDS.length),
  isOn: z.boolean(),
});
export type WebhookFields = z.infer<typeof webhookSchema>;

const read = (id: string) => contentWriter().select().from(webhooks).where(eq(webhooks.id, id)).get();
const guardOf = ({ id, version }: { id: string; version: number }) => ({ table: webhooks, id, version });
const did = (action: string, { address }: { address: string }) => ({ action, subject: 'webhook', detail: new URL(address).host });

/** Answers the secret, which nobody can read again. */
export async function addWebhook(fields: WebhookFields, { by, at }: Act): Promise<{ ok: true; secret: string } | Refusal> {
  const all = contentWriter().select({ all: count() }).from(webhooks).get()?.all ?? 0;
  if (all >= WEBHOOK_LIMITS.receivers) return invalid(`There are ${WEBHOOK_LIMITS.receivers} already.`, { address: 'Remove another one first.' });
  const secret = newWebhookSecret();
  const row = { id: newId(at), version: 1, ...fields, sealedSecret: sealSecret(secret), createdAt: at, createdBy: by };
  await commit({ by, at, did: did('webhook.add', fields), writes: [contentWriter().insert(webhooks).values(row)], raises: 'no' });
  return { ok: true, secret };
}

export async function changeWebhook({ id, ...fields }: WebhookFields & { id: string }, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  const writes = [
    contentWriter()
      .update(webhooks)
      .set({ ...fields, version: row.version + 1 })
      .where(eq(webhooks.id, id)),
  ];
  const result = await commit({ by, at, did: did('webhook.change', fields), guards: [guardOf(row)], writes, raises: 'no' });
  return result.ok ? { ok: true } : conflict;
}

/** What is sent from now on is signed by another key: the former is good for nothing any more. */
export async function renewWebhookSecret(id: string, { by, at }: Act): Promise<{ ok: true; secret: string } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  const secret = newWebhookSecret();
  const writes = [
    contentWriter()
      .update(webhooks)
      .set({ sealedSecret: sealSecret(secret), version: row.version + 1 })
      .where(eq(webhooks.id, id)),
  ];
  const result = await commit({ by, at, did: did('webhook.renew', row), guards: [guardOf(row)], writes, raises: 'no' });
  return result.ok ? { ok: true, secret } : conflict;
}

export async function removeWebhook(id: string, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  const writes = [contentWriter().delete(webhooks).where(eq(webhooks.id, id))];
  const result = await commit({ by, at, did: did('webhook.remove', row), guards: [guardOf(row)], writes, raises: 'no' });
  return result.ok ? { ok: true } : conflict;
}

/** Sends something that tells of nothing; what came of it stands among the last tries. */
export async function testWebhook(id: string, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  const payload: WebhookPayload = { kind: TEST_KIND, at: at.toISOString() };
  const job = {
    id: newId(at),
    kind: 'delivery' as const,
    payload: { name: WEBHOOK, receiver: id, payload },
    version: 1,
    runAt: at,
    leasedUntil: null,
    attempts: 0,
  };
  await commit({ by, at, did: did('webhook.test', row), writes: [contentWriter().insert(jobs).values(job)], raises: 'no' });
  return { ok: true };
}
