/** The feeds of the whole site, of each language, and of each list that readers have. */
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import { findPresentSlug } from '#newsroom/site/present-slug.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import { writeAtom } from '#newsroom/wire/feeds/atom.ts';
import type { Feed } from '#newsroom/wire/feeds/feed.ts';
import { FEED_TYPES, type FeedFile, type FeedSubject, feedPath } from '#newsroom/wire/feeds/feed-addresses.ts';
import { findFeed } from '#newsroom/wire/feeds/feed-queries.ts';
import { findFeedSubject } from '#newsroom/wire/feeds/feed-subject-queries.ts';
import { writeJsonFeed } from '#newsroom/wire/feeds/json-feed.ts';
import { writeRss } from '#newsroom/wire/feeds/rss.ts';
import { forOtherSites } from '#newsroom/wire/other-sites.ts';
import type { WireRoute } from '#newsroom/wire/wire-document.ts';

const WRITERS: Record<FeedFile, (feed: Feed) => string> = { 'rss.xml': writeRss, 'atom.xml': writeAtom, 'feed.json': writeJsonFeed };
const LISTED = ['section', 'type', 'column', 'topic', 'author'] as const satisfies Slugged[];

export const feeds: WireRoute<{ subject: FeedSubject; file: FeedFile }> = {
  read(path, _query, site) {
    const [, folder, file = ''] = /^\/feeds(\/.+)?\/([a-z.]+)$/.exec(path) ?? [];
    if (!isFeedFile(file)) return undefined;
    const subject = readSubject(folder ?? '', site);
    return subject && { subject, file };
  },
  address: ({ subject, file }) => feedPath(subject, file),
  write({ subject, file }, context) {
    const feed = findFeed(subject, file, context);
    if (!feed) return { status: 404, type: 'text/plain; charset=utf-8', body: 'There is no such feed.\n' };
    return { type: `${FEED_TYPES[file]}; charset=utf-8`, body: WRITERS[file](feed), headers: { ...forOtherSites, ...linksOf(feed) } };
  },
};

/** Who would be told of changes finds the hub before reading anything (w3.org/TR/websub, 4). A header carries no letters beyond ASCII. */
const linksOf = ({ hub, address }: Feed): Record<string, string> =>
  hub === null ? {} : { link: `<${new URL(hub).href}>; rel="hub", <${new URL(address).href}>; rel="self"` };

const isFeedFile = (name: string): name is FeedFile => Object.hasOwn(FEED_TYPES, name);

/** What the words between `/feeds` and the file name; undefined when that is nothing of the site. */
function readSubject(folder: string, site: Site): FeedSubject | undefined {
  if (folder === '') return { kind: 'all' };
  const [, language = '', ...words] = folder.split('/');
  if (!isLanguage(language)) return undefined;
  const slug = words.at(-1);
  const kind = LISTED.find((one) => slug && slugPath(one, slug) === `/${words.join('/')}`);
  const subject: FeedSubject | undefined = slug === undefined ? { kind: 'language', language } : kind && { kind, language, slug };
  if (!subject || findFeedSubject(subject, site)) return subject;
  const present = 'slug' in subject ? findPresentSlug(subject.kind, subject.language, subject.slug) : undefined;
  const moved = present === undefined ? undefined : { ...subject, slug: present };
  return moved && findFeedSubject(moved, site) ? moved : undefined;
}
