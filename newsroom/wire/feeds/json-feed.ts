/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import type { Feed, FeedEntry } from '#newsroom/wire/feeds/feed.ts';

export function writeJsonFeed(feed: Feed): string {
  const { title, description, language, page, address, hub, icon, site, entries } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    description,
    icon: icon.raster,
    favicon: icon.raster,
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    authors: [{ name: site.name, url: site.address }],
    ...(language && { language }),
    items: entries.map(toItem),
  });
}

function toItem(entry: FeedEntry) {
  const { id, address, language, title, summary, html, authors, categories, licence, picture, publishedAt, changedAt } = entry;
  return {
    id,
    url: address,
    title,
    ...(html ? { content_html: html.source } : { content_text: summary }),
    ...(summary && { summary }),
    ...(picture && { image: picture.address, banner_image: picture.banner }),
    date_published: publishedAt.toISOString(),
    date_modified: changedAt.toISOString(),
    ...(authors.length > 0 && { authors: authors.map(({ name, page }) => ({ name, ...(page && { url: page }) })) }),
    // An extension, as the specification lets publishers add them.
    ...(licence && { _license: { name: licence.name, url: licence.address } }),
    tags: categories,
    language,
  };
}
