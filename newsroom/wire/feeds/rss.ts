/**
 * RSS 2.0 (rssboard.org/rss-specification, and its profile of best practices) with the namespaces that readers understand:
 * content, Dublin Core, Media RSS, Atom.
 */
import type { Feed, FeedEntry, FeedPicture } from '#newsroom/wire/feeds/feed.ts';
import { carried, element, filled, joined, type Markup, xmlDocument } from '#newsroom/wire/markup.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:creativeCommons': 'http://backend.userland.com/creativeCommonsRssModule',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};
/** Minutes for which a reader may leave us alone; to ask again costs next to nothing. */
const TTL_MINUTES = 15;
/** RSS allows 144 pixels at most. */
const ICON_PIXELS = 144;

export function writeRss(feed: Feed): string {
  const { title, description, language, page, address, hub, changedAt, icon, rights, entries } = feed;
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...NAMESPACES },
      element(
        'channel',
        {},
        element('title', {}, title),
        element('link', {}, page),
        element('description', {}, description),
        filled('language', language),
        element('copyright', {}, rights),
        element('lastBuildDate', {}, rfc822(changedAt)),
        element('ttl', {}, TTL_MINUTES),
        element('image', {}, [
          element('url', {}, icon.raster),
          element('title', {}, title),
          element('link', {}, page),
          element('width', {}, ICON_PIXELS),
          element('height', {}, ICON_PIXELS),
        ]),
        element('atom:link', { href: address, rel: 'self', type: 'application/rss+xml' }),
        hub && element('atom:link', { href: hub, rel: 'hub' }),
        entries.map(toItem),
      ),
    ),
  );
}

function toItem(entry: FeedEntry): Markup {
  const { id, address, title, summary, html, authors, categories, picture, publishedAt, language, licence } = entry;
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, address),
    // A description is HTML that is carried as text.
    element('description', {}, joined(summary).source),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, rfc822(publishedAt)),
    authors.map(({ name }) => element('dc:creator', {}, name)),
    element('dc:language', {}, language),
    filled('creativeCommons:license', licence?.address),
    categories.map((name) => element('category', {}, name)),
    picture && toMedia(picture),
    html && element('content:encoded', {}, carried(html)),
  );
}

function toMedia({ address, type, width, height, altText, caption, credit, copyright }: FeedPicture): Markup {
  return element(
    'media:content',
    { url: address, type, medium: 'image', width, height },
    caption && element('media:title', { type: 'plain' }, caption),
    altText && element('media:description', { type: 'plain' }, altText),
    credit && element('media:credit', {}, credit),
    filled('media:copyright', copyright),
  );
}

/** `Mon, 15 Jun 2026 10:00:00 GMT`: RFC 822 with a year of four digits. */
const rfc822 = (at: Date): string => at.toUTCString();
