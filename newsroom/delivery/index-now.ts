/** Tells search engines which addresses changed (indexnow.org/documentation): those who take part pass it on to each other. */
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import { contentWriter } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { type DeliveryContext, deliveryKind } from '#newsroom/delivery/delivery-kind.ts';
import { deliveryWrite } from '#newsroom/delivery/delivery-write.ts';
import { indexNowKeyPath } from '#newsroom/delivery/index-now-key.ts';
import { languagesOf, renamedPaths } from '#newsroom/delivery/renamed-lists.ts';
import { storedPath } from '#newsroom/site/article-address.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';

/** The protocol takes 10,000 addresses at a time; each change has two at most, a renamed list two in each language. */
const TOGETHER = 100;
/** Articles of a renamed section in one request, each with two addresses: some ten milliseconds of work. */
export const ARTICLES_A_PART = 2_500;

const receiverOf = () => readSettings()?.indexNow;

function requestOf(receiver: string, paths: Iterable<string>, { site, whole }: DeliveryContext) {
  const { indexNow: wanted, indexNowKey: key } = site.settings;
  if (wanted !== receiver || !key) return undefined;
  const urlList = [...new Set(paths)].map((path) => whole(publicAddress(site.base, path)));
  return {
    address: receiver,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ host: new URL(whole('/')).host, key, keyLocation: whole(indexNowKeyPath(key)), urlList }),
  };
}

export const indexNow = deliveryKind({
  name: 'index-now',
  /** Stored addresses that came, changed, moved or went. */
  payload: z.strictObject({ paths: z.array(z.string()).min(1) }),
  together: TOGETHER,
  announce({ before, after }) {
    const receiver = receiverOf();
    const paths = [...new Set([before, after].flatMap((place) => place?.path ?? []))];
    return receiver ? [{ receiver, payload: { paths } }] : [];
  },
  announceMove(change) {
    const receiver = receiverOf();
    const paths = receiver ? languagesOf(change).flatMap((language) => renamedPaths(change, language)) : [];
    return receiver && paths.length > 0 ? [{ receiver, payload: { paths } }] : [];
  },
  compose: (receiver, waiting, context) =>
    requestOf(
      receiver,
      waiting.flatMap(({ payload }) => payload.paths),
      context,
    ),
});

const partSchema = z.strictObject({
  sectionId: z.uuid(),
  language: z.enum(LANGUAGES),
  /** The slug that it had. */
  from: z.string(),
  /** The part: articles whose slugs come behind this one, up to that one; to the end where there is none. */
  after: z.string(),
  until: z.string().nullable(),
});
type Part = z.infer<typeof partSchema>;

/**
 * The articles of a renamed section: where each was and is. They may be any number: one part waits at a time, and what is
 * stored of it is where it begins and ends. The next one follows when it arrived.
 */
export const indexNowSection = deliveryKind<Part>({
  name: 'index-now-section',
  payload: partSchema,
  together: 1,
  announce: () => [],
  announceMove(change) {
    const receiver = receiverOf();
    if (!receiver || change.of !== 'section') return [];
    const { id: sectionId, from } = change;
    return languagesOf(change).map((language) => ({ receiver, payload: partFrom({ sectionId, language, from, after: '' }) }));
  },
  compose(receiver, [waiting], context) {
    const part = waiting?.payload;
    const section = part && context.site.sections.find(({ id }) => id === part.sectionId);
    // Called as it was once more: what it was called in between has parts of its own.
    if (!part || !section || section.slug === part.from) return undefined;
    const paths = slugsIn(part).flatMap((slug) => [part.from, section.slug].map((one) => storedPath(part.language, one, slug)));
    return requestOf(receiver, [`/${part.language}/${section.slug}`, ...paths], context);
  },
  note(receiver, [waiting], { outcome, at }) {
    const part = waiting?.payload;
    if (outcome !== 'sent' || !part || part.until === null) return [];
    return [deliveryWrite('index-now-section', { receiver, payload: partFrom({ ...part, after: part.until }) }, at)];
  },
});

const isIn = ({ sectionId, language, after }: Omit<Part, 'until'>) =>
  and(eq(articles.language, language), eq(articles.sectionId, sectionId), gt(articles.slug, after));

function partFrom(begin: Omit<Part, 'until'>): Part {
  const last = contentWriter()
    .select({ slug: articles.slug })
    .from(articles)
    .where(isIn(begin))
    .orderBy(asc(articles.slug))
    .limit(1)
    .offset(ARTICLES_A_PART - 1)
    .get();
  return { ...begin, until: last?.slug ?? null };
}

const slugsIn = ({ until, ...part }: Part): string[] =>
  contentWriter()
    .select({ slug: articles.slug })
    .from(articles)
    .where(and(isIn(part), until === null ? undefined : lte(articles.slug, until)))
    .orderBy(asc(articles.slug))
    .all()
    .map(({ slug }) => slug);
