/**
 * Tells a hub which feeds changed (w3.org/TR/websub): it fetches them and hands what is new to all who follow them. The
 * recommendation leaves open how a hub is told; hubs understand what PubSubHubbub 0.3 laid down (7.1).
 */
import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { content } from '#db/connections.ts';
import { authors, topics } from '#db/schema/published/articles.ts';
import { type DeliveryContext, deliveryKind } from '#newsroom/delivery/delivery-kind.ts';
import { languagesOf, listsOfSection, slugKindOf } from '#newsroom/delivery/renamed-lists.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import { FEED_TYPES, type FeedFile, type FeedSubject, feedPath } from '#newsroom/wire/feeds/feed-addresses.ts';

const SCOPES = ['all', 'section', 'type', 'group', 'column', 'topic', 'author'] as const;
const list = z.strictObject({ language: z.string(), scope: z.enum(SCOPES), key: z.string() });
type List = z.infer<typeof list>;

/** A list that is called otherwise now: whoever follows its feed has the former address. */
const formerList = z.strictObject({ language: z.string(), kind: z.enum(['section', 'type', 'column', 'topic', 'author']), slug: z.string() });
type FormerList = z.infer<typeof formerList>;

const payloadSchema = z.strictObject({ lists: z.array(list).min(1), former: z.array(formerList).optional() });

/** Lists in one announcement: a renamed section changes the feeds of many. */
const LISTS_A_PART = 10;

/** Changes in one request: each names the feeds of all its lists, some thirty addresses. */
const TOGETHER = 20;

export const webSub = deliveryKind<z.infer<typeof payloadSchema>>({
  name: 'websub',
  /** The lists that changed, by id: what they are called may change until the hub is told. */
  payload: payloadSchema,
  together: TOGETHER,
  announce({ before, after }) {
    const receiver = readSettings()?.hub;
    if (!receiver) return [];
    const lists = [before, after].flatMap(
      (place) => place?.countKeys.flatMap(({ scope, key }) => list.safeParse({ language: place.language, scope, key }).data ?? []) ?? [],
    );
    return lists.length > 0 ? [{ receiver, payload: { lists: eachOnce(lists) } }] : [];
  },
  announceMove(change) {
    const receiver = readSettings()?.hub;
    const kind = slugKindOf(change.of);
    if (!receiver || kind === 'page') return [];
    const languages = languagesOf(change);
    const former = languages.map((language) => ({ language, kind, slug: change.from }));
    const touched = change.of === 'section' ? listsOfSection(change) : languages.map((language) => ({ language, scope: change.of, key: change.id }));
    const lists = eachOnce(touched.flatMap((one) => list.safeParse(one).data ?? []));
    const parts = Array.from({ length: Math.ceil(lists.length / LISTS_A_PART) }, (_, part) =>
      lists.slice(part * LISTS_A_PART, (part + 1) * LISTS_A_PART),
    );
    return parts.map((own, part) => ({ receiver, payload: { lists: own, ...(part === 0 && { former }) } }));
  },
  compose(receiver, waiting, context) {
    if (context.site.settings.hub !== receiver) return undefined;
    const lists = eachOnce(waiting.flatMap(({ payload }) => payload.lists));
    const former = waiting.flatMap(({ payload }) => payload.former ?? []);
    const changed = [...new Set([...feedsOf(lists, context), ...formerFeeds(former, context)])];
    const body = new URLSearchParams([['hub.mode', 'publish'], ...changed.map((address) => ['hub.url', address])]);
    return { address: receiver, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: String(body) };
  },
});

const eachOnce = (lists: List[]): List[] => [...new Map(lists.map((one) => [JSON.stringify([one.language, one.scope, one.key]), one])).values()];

/** All feeds of those lists, and the site's own: in whatever language, it changed too. */
function feedsOf(lists: List[], { site, whole }: DeliveryContext): string[] {
  const slugs = slugsOf(lists, site);
  const subjects = lists.flatMap(({ language, scope, key }): FeedSubject[] => {
    if (!isLanguage(language) || !site.settings.languages.includes(language)) return [];
    if (scope === 'all') return [{ kind: 'language', language }];
    const slug = slugs.get(`${scope}/${key}`);
    return slug === undefined ? [] : [{ kind: scope === 'group' ? 'type' : scope, language, slug }];
  });
  const files = Object.keys(FEED_TYPES) as FeedFile[];
  return [{ kind: 'all' } as const, ...subjects].flatMap((subject) => files.map((file) => whole(feedPath(subject, file))));
}

/** The feeds that are led on by now: a hub that fetches one finds the present one, and hands it to those who follow the former. */
const formerFeeds = (former: FormerList[], { site, whole }: DeliveryContext): string[] =>
  former.flatMap(({ language, kind, slug }) =>
    isLanguage(language) && site.settings.languages.includes(language)
      ? (Object.keys(FEED_TYPES) as FeedFile[]).map((file) => whole(feedPath({ kind, language, slug }, file)))
      : [],
  );

/** What the things are called now; those that are not public any more are missing. */
function slugsOf(lists: List[], site: Site): Map<string, string> {
  const keysOf = (scope: List['scope']) => [...new Set(lists.filter((one) => one.scope === scope).map(({ key }) => key))];
  const read = (table: typeof topics | typeof authors, ids: string[]) =>
    content().select({ id: table.id, slug: table.slug }).from(table).where(inArray(table.id, ids)).all();
  const rows = {
    section: site.sections,
    type: site.types,
    group: site.groups,
    column: site.columns,
    topic: read(topics, keysOf('topic')),
    author: read(authors, keysOf('author')),
  };
  return new Map(Object.entries(rows).flatMap(([scope, found]) => found.map(({ id, slug }) => [`${scope}/${id}`, slug] as const)));
}
