/**
 * Tells partners' servers of publications, by Standard Webhooks 1.0.0 (standardwebhooks.com). What is sent is made when it
 * is sent, of what is public then: a late delivery never shows what was withdrawn meanwhile, nor anything before its time.
 */
import { desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { webhooks, webhookTries } from '#db/schema/desk/webhooks.ts';
import { type Announcement, deliveryKind, type PublicChange } from '#newsroom/delivery/delivery-kind.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';
import { addressChangeSchema, addressesOf, toldOfAddresses } from '#newsroom/webhooks/address-change.ts';
import { ADDRESS_KIND, TEST_KIND, WEBHOOK_KINDS, WEBHOOK_LIMITS, type WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';
import { openSecret, signedHeaders } from '#newsroom/webhooks/webhook-secret.ts';
import { findApiArticle } from '#newsroom/wire/api/api-article-queries.ts';

export const WEBHOOK = 'webhook';

/** Whoever answers it wants nothing more. */
const GONE = 410;

const payloadSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(WEBHOOK_KINDS).exclude([ADDRESS_KIND]),
    at: z.iso.datetime(),
    articleId: z.uuid(),
    path: z.string(),
    /** Where readers had it, when that was elsewhere. */
    from: z.string().optional(),
  }),
  addressChangeSchema,
  z.strictObject({ kind: z.literal(TEST_KIND), at: z.iso.datetime() }),
]);
export type WebhookPayload = z.infer<typeof payloadSchema>;

/** What readers had before makes a publication an update, whatever the desk called it. */
function kindOf({ did, before }: PublicChange): Exclude<WebhookKind, typeof ADDRESS_KIND> {
  if (did === 'withdraw') return 'article.withdrawn';
  if (did === 'correct') return 'article.corrected';
  return before ? 'article.updated' : 'article.published';
}

function toThoseToldOf(kind: WebhookKind, payload: WebhookPayload): Announcement<WebhookPayload>[] {
  const told = contentWriter().select({ id: webhooks.id, kinds: webhooks.kinds }).from(webhooks).where(eq(webhooks.isOn, true)).all();
  return told.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => ({ receiver: id, payload }));
}

export const webhook = deliveryKind<WebhookPayload>({
  name: WEBHOOK,
  payload: payloadSchema,
  together: 1,
  // The specification names this status alone; with any other the receiver may only have been set up badly for an hour.
  ends: (status) => status === GONE,
  announce(change) {
    const place = change.after ?? change.before;
    if (!place) return [];
    const kind = kindOf(change);
    const from = change.after && change.before && change.before.path !== place.path ? change.before.path : undefined;
    const payload = { kind, at: change.at.toISOString(), articleId: change.articleId, path: place.path, ...(from !== undefined && { from }) };
    return toThoseToldOf(kind, payload);
  },
  announceMove(change) {
    const payload = toldOfAddresses(change);
    return payload ? toThoseToldOf(ADDRESS_KIND, payload) : [];
  },
  compose(receiver, [waiting], context) {
    const { site, whole, at } = context;
    const to = contentWriter().select().from(webhooks).where(eq(webhooks.id, receiver)).get();
    if (!(to && waiting)) return undefined;
    const { id, payload } = waiting;
    const data = dataOf();
    // A test reaches whoever is off as well: that is what it is for.
    if (!data || !(to.isOn || payload.kind === TEST_KIND)) return undefined;
    const secret = openSecret(to.sealedSecret);
    if (!secret) throw new Error('Its secret cannot be read, since it was sealed with the key of another folder. Make a new one.');
    const body = JSON.stringify({ type: payload.kind, timestamp: payload.at, data });
    return { address: to.address, headers: { 'content-type': 'application/json', ...signedHeaders(secret, { id, at, body }) }, body };

    /** Undefined when it is not so any more: then another delivery tells what is. */
    function dataOf() {
      if (payload.kind === TEST_KIND) return { site: whole('/') };
      if (payload.kind === ADDRESS_KIND) return addressesOf(payload, context);
      const { kind, articleId, path, from } = payload;
      const article = findApiArticle(articleId, context);
      if (kind === 'article.withdrawn') return article ? undefined : { id: articleId, url: whole(publicAddress(site.base, path)) };
      return article && { id: articleId, url: article.url, ...(from !== undefined && { formerUrl: whole(publicAddress(site.base, from)) }), article };
    }
  },
  note(receiver, [waiting], { outcome, reason, attempts, status, at }) {
    const database = contentWriter();
    const known = waiting && database.select({ id: webhooks.id }).from(webhooks).where(eq(webhooks.id, receiver)).get();
    if (!known) return [];
    const old = database
      .select({ id: webhookTries.id })
      .from(webhookTries)
      .where(eq(webhookTries.webhookId, receiver))
      .orderBy(desc(webhookTries.at), desc(webhookTries.id))
      .limit(WEBHOOK_LIMITS.tries)
      .offset(WEBHOOK_LIMITS.tries - 1)
      .all();
    const row = { id: newId(at), webhookId: receiver, at, kind: waiting.payload.kind, outcome, said: reason, attempt: attempts };
    return [
      database.insert(webhookTries).values(row),
      database.delete(webhookTries).where(
        inArray(
          webhookTries.id,
          old.map(({ id }) => id),
        ),
      ),
      // Whoever answers that nothing is there any more wants nothing more: the specification says so.
      ...(status === GONE ? [database.update(webhooks).set({ isOn: false }).where(eq(webhooks.id, receiver))] : []),
    ];
  },
});
