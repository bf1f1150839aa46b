/**
 * Tells partners' servers of publications, by Standard Webhooks 1.0.0 (standardwebhooks.com). What is sent is made when it
 * is sent, of what is public then: a late delivery never shows what was withdrawn meanwhile, nor anything before its time.
 */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { contentWriter } from '#db/connections.ts';
import { webhooks } from '#db/schema/desk/webhooks.ts';
import { type AddressChange, type Announcement, deliveryKind, type PublicChange, type PublicPlace } from '#newsroom/delivery/delivery-kind.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';
import { addressChangeSchema, addressesOf, toldOfAddresses } from '#newsroom/webhooks/address-change.ts';
import { ADDRESS_KIND, TERMS_KIND, TEST_KIND, WEBHOOK, WEBHOOK_KINDS, type WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';
import { GONE, noteDeliveries } from '#newsroom/webhooks/webhook-log.ts';
import { tellIfTurnedOff } from '#newsroom/webhooks/webhook-notice.ts';
import { secretsNow, signedHeaders } from '#newsroom/webhooks/webhook-secret.ts';
import { API_PATHS } from '#newsroom/wire/api/api-addresses.ts';
import { findApiArticle } from '#newsroom/wire/api/api-article-queries.ts';
import { API_LIMITS } from '#newsroom/wire/api/parameters.ts';
import { toTerms } from '#newsroom/wire/api/terms.ts';

/** For some four days: a server that fell over on a Friday evening hears on Monday of what happened. */
const ATTEMPTS = 10;

export const webhookPayload = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(WEBHOOK_KINDS).exclude([ADDRESS_KIND, TERMS_KIND]),
    at: z.iso.datetime(),
    articleId: z.uuid(),
    path: z.string(),
    /** Where readers had it, when that was elsewhere. */
    from: z.string().optional(),
  }),
  addressChangeSchema,
  z.strictObject({ kind: z.literal(TERMS_KIND), at: z.iso.datetime() }),
  z.strictObject({ kind: z.literal(TEST_KIND), at: z.iso.datetime() }),
]);
export type WebhookPayload = z.infer<typeof webhookPayload>;

/** What readers had before makes a publication an update, whatever the desk called it. */
function kindOf({ did, before }: PublicChange): Exclude<WebhookKind, typeof ADDRESS_KIND | typeof TERMS_KIND> {
  if (did === 'withdraw') return 'article.withdrawn';
  if (did === 'correct') return 'article.corrected';
  return before ? 'article.updated' : 'article.published';
}

/** What a receiver follows: no language, or no section, means all of them. */
interface Followed {
  languages: string[];
  sections: string[];
}

export const follows = ({ languages, sections }: Followed, place: { language: string; section: string | undefined }): boolean =>
  (languages.length === 0 || languages.includes(place.language)) &&
  (sections.length === 0 || (place.section !== undefined && sections.includes(place.section)));

const placeOf = ({ language, countKeys }: PublicPlace) => ({ language, section: countKeys.find(({ scope }) => scope === 'section')?.key });

/** What lies across sections, a topic for instance, concerns whoever follows some of them. */
const followsMove = ({ languages, sections }: Followed, change: Pick<AddressChange, 'of' | 'id'>, isIn: readonly string[]): boolean =>
  (languages.length === 0 || isIn.some((language) => languages.includes(language))) &&
  (sections.length === 0 || change.of !== 'section' || sections.includes(change.id));

function toThoseToldOf(kind: WebhookKind, payload: WebhookPayload, concerns: (followed: Followed) => boolean): Announcement<WebhookPayload>[] {
  const told = contentWriter().select().from(webhooks).where(eq(webhooks.isOn, true)).all();
  return told.filter((one) => one.kinds.includes(kind) && concerns(one)).map(({ id }) => ({ receiver: id, payload }));
}

export const webhook = deliveryKind<WebhookPayload>({
  name: WEBHOOK,
  payload: webhookPayload,
  together: 1,
  attempts: ATTEMPTS,
  // The specification names this status alone; with any other the receiver may only have been set up badly for an hour.
  ends: (status) => status === GONE,
  announce(change) {
    const place = change.after ?? change.before;
    if (!place) return [];
    const kind = kindOf(change);
    const from = change.after && change.before && change.before.path !== place.path ? change.before.path : undefined;
    const payload = { kind, at: change.at.toISOString(), articleId: change.articleId, path: place.path, ...(from !== undefined && { from }) };
    // Whoever follows a section hears that an article left it: before and after both count.
    return toThoseToldOf(kind, payload, (followed) => [change.before, change.after].some((one) => one && follows(followed, placeOf(one))));
  },
  announceMove(change) {
    const payload = toldOfAddresses(change);
    return payload ? toThoseToldOf(ADDRESS_KIND, payload, (followed) => followsMove(followed, change, payload.languages)) : [];
  },
  // They are the whole site's: whatever is followed.
  announceTerms: (at) => toThoseToldOf(TERMS_KIND, { kind: TERMS_KIND, at: at.toISOString() }, () => true),
  compose(receiver, [waiting], context) {
    const { site, whole, at } = context;
    const to = contentWriter().select().from(webhooks).where(eq(webhooks.id, receiver)).get();
    if (!(to && waiting)) return undefined;
    const { id, payload } = waiting;
    const data = dataOf();
    // A test reaches whoever is off as well: that is what it is for.
    if (!data || !(to.isOn || payload.kind === TEST_KIND)) return undefined;
    const secrets = secretsNow(to, at);
    if (!secrets) throw new Error('Its secret cannot be read, since it was sealed with the key of another folder. Make a new one.');
    const body = JSON.stringify({ type: payload.kind, timestamp: payload.at, data });
    return { address: to.address, headers: { 'content-type': 'application/json', ...signedHeaders(secrets, { id, at, body }) }, body };

    /** Of others since then, another message tells. */
    function termsNow(changedAt: string) {
      const terms = toTerms(site.settings);
      return terms.changedAt === changedAt ? { terms, articles: whole(`${API_PATHS.articles}?limit=${API_LIMITS.most}`) } : undefined;
    }

    /** Undefined when it is not so any more: then another delivery tells what is. */
    function dataOf() {
      if (payload.kind === TEST_KIND) return { site: whole('/') };
      if (payload.kind === ADDRESS_KIND) return addressesOf(payload, context);
      if (payload.kind === TERMS_KIND) return termsNow(payload.at);
      const { kind, articleId, path, from } = payload;
      const article = findApiArticle(articleId, context);
      if (kind === 'article.withdrawn') return article ? undefined : { id: articleId, url: whole(publicAddress(site.base, path)) };
      return article && { id: articleId, url: article.url, ...(from !== undefined && { formerUrl: whole(publicAddress(site.base, from)) }), article };
    }
  },
  note: noteDeliveries,
  noted: tellIfTurnedOff,
});
