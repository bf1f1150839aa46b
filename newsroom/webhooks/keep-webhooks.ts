/** Who is told of publications: kept at the desk by those who may change the settings. */
import { count, eq } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { troubledReceivers } from '#db/schema/desk/drafts.ts';
import { webhooks } from '#db/schema/desk/webhooks.ts';
import { type Act, conflict, invalid, missing, type Refusal } from '#newsroom/acting/act.ts';
import { receiverKey } from '#newsroom/delivery/delivery-job.ts';
import { deliveryWrite } from '#newsroom/delivery/delivery-write.ts';
import { putForward } from '#newsroom/delivery/lease.ts';
import { whyNotCalled } from '#newsroom/delivery/outbound-address.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import type { WebhookPayload } from '#newsroom/webhooks/webhook.ts';
import { TEST_KIND, WEBHOOK, WEBHOOK_KINDS, WEBHOOK_LIMITS } from '#newsroom/webhooks/webhook-kinds.ts';
import { formerNow, newWebhookSecret, sealSecret } from '#newsroom/webhooks/webhook-secret.ts';

const address = z
  .string()
  .trim()
  .max(WEBHOOK_LIMITS.address)
  .superRefine((text, context) => {
    const why = whyNotCalled(text);
    if (why) context.addIssue({ code: 'custom', message: why });
  });

export const webhookSchema = z.strictObject({
  address,
  kinds: z.array(z.enum(WEBHOOK_KINDS)).min(1, 'It would be told of nothing.').max(WEBHOOK_KINDS.length),
  languages: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length),
  sections: z.array(z.string().max(64)).max(WEBHOOK_LIMITS.sections),
  isOn: z.boolean(),
});
export type WebhookFields = z.infer<typeof webhookSchema>;
/** As somebody at the desk asks for it: `twice` says that another one at its address is meant. */
export const askedWebhookSchema = webhookSchema.extend({ twice: z.boolean().optional() });
type Asked = z.infer<typeof askedWebhookSchema>;
type Row = typeof webhooks.$inferSelect;
/** Which one, as it was when somebody looked at it. */
export interface Begun {
  id: string;
  version: number;
}

const read = (id: string) => contentWriter().select().from(webhooks).where(eq(webhooks.id, id)).get();
const did = (action: string, { address: whole }: { address: string }) => ({ action, subject: 'webhook', detail: new URL(whole).host });
const overtaken = ({ version }: Row): Refusal => ({ ...conflict, mark: String(version) });
/** Its trouble was that of another address, or of another time: it is asked at once. */
export const forgetTrouble = (id: string): Write =>
  contentWriter()
    .delete(troubledReceivers)
    .where(eq(troubledReceivers.receiver, receiverKey({ name: WEBHOOK, receiver: id })));

/** However it is written. */
const sameAddress = (one: string, other: string): boolean => new URL(one).href === new URL(other).href;

/** Two at one address are told of other things, or are a mistake: then each message would come twice. */
function refuseTwice({ address: whole, twice = false }: Asked): Refusal | undefined {
  if (twice) return undefined;
  const isThere = contentWriter()
    .select({ address: webhooks.address })
    .from(webhooks)
    .all()
    .some((one) => sameAddress(one.address, whole));
  return isThere
    ? invalid('There is a receiver at this address already.', {
        address: 'There is a receiver at this address already.',
        twice: 'Say that you mean it.',
      })
    : undefined;
}

/** Answers the secret, which nobody can read again. */
export async function addWebhook({ twice, ...fields }: Asked, { by, at }: Act): Promise<{ ok: true; secret: string } | Refusal> {
  const refused = refuseTwice({ ...fields, twice });
  if (refused) return refused;
  const all = contentWriter().select({ all: count() }).from(webhooks).get()?.all ?? 0;
  if (all >= WEBHOOK_LIMITS.receivers) return invalid(`There are ${WEBHOOK_LIMITS.receivers} already.`, { address: 'Remove another one first.' });
  const secret = newWebhookSecret();
  const row = { id: newId(at), version: 1, ...fields, ...offNow(fields.isOn, at), sealedSecret: sealSecret(secret), createdAt: at, createdBy: by };
  await commit({ by, at, did: did('webhook.add', fields), writes: [contentWriter().insert(webhooks).values(row)], raises: 'no' });
  return { ok: true, secret };
}

const offNow = (isOn: boolean, at: Date) => ({ offSince: isOn ? null : at, offBecause: isOn ? null : ('desk' as const) });

/** Refused when somebody, or the receiver's own answers, changed it since: `mark` is its version now. */
export async function changeWebhook(
  { id, version, twice, ...fields }: Asked & Begun,
  { by, at }: Act,
): Promise<{ ok: true; mark: string } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  if (row.version !== version) return overtaken(row);
  const refused = sameAddress(row.address, fields.address) ? undefined : refuseTwice({ ...fields, twice });
  if (refused) return refused;
  const isOther = row.address !== fields.address || (fields.isOn && !row.isOn);
  return change(
    row,
    'webhook.change',
    { by, at },
    { ...fields, ...(row.isOn !== fields.isOn && offNow(fields.isOn, at)), ...(isOther && { failingSince: null }) },
    isOther ? [forgetTrouble(id), putForward(receiverKey({ name: WEBHOOK, receiver: id }), at)] : [],
  );
}

/**
 * What is sent from now on is signed by another secret, and for a day by the former as well, so that whoever checks has time
 * to take the new one; unless the former has `leaked`: then it is good for nothing from now on.
 */
export async function renewWebhookSecret(
  { id, version, leaked }: Begun & { leaked: boolean },
  { by, at }: Act,
): Promise<{ ok: true; secret: string } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  if (row.version !== version) return overtaken(row);
  const secret = newWebhookSecret();
  const until = new Date(at.getTime() + WEBHOOK_LIMITS.formerMs).toISOString();
  const former = leaked ? [] : [...formerNow(row, at), { sealed: row.sealedSecret, until }].slice(-WEBHOOK_LIMITS.formerSecrets);
  const result = await change(row, 'webhook.renew', { by, at }, { sealedSecret: sealSecret(secret), formerSecrets: former });
  return result.ok ? { ok: true, secret } : result;
}

/** Former secrets sign no more. */
export async function endFormerSecrets({ id, version }: Begun, act: Act): Promise<{ ok: true } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  return row.version === version ? change(row, 'webhook.end-former', act, { formerSecrets: [] }) : overtaken(row);
}

async function change(
  row: Row,
  action: string,
  { by, at }: Act,
  fields: Partial<Row>,
  more: Write[] = [],
): Promise<{ ok: true; mark: string } | Refusal> {
  const version = row.version + 1;
  const writes = [
    contentWriter()
      .update(webhooks)
      .set({ ...fields, version })
      .where(eq(webhooks.id, row.id)),
    ...more,
  ];
  const guards = [{ table: webhooks, id: row.id, version: row.version }];
  const result = await commit({ by, at, did: did(action, { ...row, ...fields }), guards, writes, raises: 'no' });
  return result.ok ? { ok: true, mark: String(version) } : overtaken(row);
}

export async function removeWebhook({ id, version }: Begun, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  const writes = [contentWriter().delete(webhooks).where(eq(webhooks.id, id)), forgetTrouble(id)];
  const result = await commit({ by, at, did: did('webhook.remove', row), guards: [{ table: webhooks, id, version }], writes, raises: 'no' });
  return result.ok ? { ok: true } : overtaken(row);
}

/** Sends something that tells of nothing, at once; what came of it stands among the last deliveries, under the id that is answered. */
export async function testWebhook(id: string, { by, at }: Act): Promise<{ ok: true; delivery: string } | Refusal> {
  const row = read(id);
  if (!row) return missing('receiver');
  const payload: WebhookPayload = { kind: TEST_KIND, at: at.toISOString() };
  const delivery = newId(at);
  const writes = [deliveryWrite(WEBHOOK, { receiver: id, payload }, at, delivery), forgetTrouble(id)];
  await commit({ by, at, did: did('webhook.test', row), writes, raises: 'no' });
  return { ok: true, delivery };
}
