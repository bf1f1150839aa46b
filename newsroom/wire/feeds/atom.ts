/** Atom 1.0 (RFC 4287). */
import type { Feed, FeedEntry } from '#newsroom/wire/feeds/feed.ts';
import { carried, element, type Markup, xmlDocument } from '#newsroom/wire/markup.ts';

export function writeAtom(feed: Feed): string {
  const { title, description, language, page, address, hub, changedAt, icon, rights, site, entries } = feed;
  return xmlDocument(
    element(
      'feed',
      // Its own words; each entry names its language.
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language ?? site.language },
      // Its address is the feed's own, and stays: an id needs to be nothing else.
      element('id', {}, address),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, changedAt.toISOString()),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
      hub && element('link', { rel: 'hub', href: hub }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
      element('author', {}, element('name', {}, site.name), element('uri', {}, site.address)),
      element('rights', {}, rights),
      element('icon', {}, icon.vector),
      entries.map(toEntry),
    ),
  );
}

function toEntry(entry: FeedEntry): Markup {
  const { id, address, language, title, summary, html, authors, categories, licence, publishedAt, changedAt } = entry;
  return element(
    'entry',
    { 'xml:lang': language },
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address }),
    element('published', {}, publishedAt.toISOString()),
    element('updated', {}, changedAt.toISOString()),
    authors.map(({ name, page }) => element('author', {}, element('name', {}, name), page && element('uri', {}, page))),
    categories.map((name) => element('category', { term: name })),
    // RFC 4946.
    licence && element('link', { rel: 'license', href: licence.address }),
    licence && element('rights', {}, licence.name),
    element('summary', {}, summary),
    html && element('content', { type: 'html' }, carried(html)),
  );
}
