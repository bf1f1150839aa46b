/** Every address that search engines may keep, for those who ask for all of them. */
import { listNews } from '#newsroom/wire/sitemaps/news.ts';
import { hasShard, listShardPages, listShards } from '#newsroom/wire/sitemaps/shards.ts';
import { writeSitemap, writeSitemapIndex } from '#newsroom/wire/sitemaps/sitemap.ts';
import { NEWS_SITEMAP, readShard, type Shard, SITEMAP_INDEX, shardPath } from '#newsroom/wire/sitemaps/sitemap-addresses.ts';
import type { WireDocument, WireRoute } from '#newsroom/wire/wire-document.ts';

/** Nobody wants to find the list itself. */
const listed = (body: string): WireDocument => ({ type: 'application/xml; charset=utf-8', body, headers: { 'x-robots-tag': 'noindex' } });

export const sitemapIndex: WireRoute<true> = {
  read: (path) => path === SITEMAP_INDEX || undefined,
  address: () => SITEMAP_INDEX,
  write: (_, { site, whole }) => listed(writeSitemapIndex(listShards(site), whole)),
};

export const sitemapShards: WireRoute<Shard> = {
  read(path, _query, site) {
    const shard = readShard(path);
    return shard && hasShard(site, shard) ? shard : undefined;
  },
  address: shardPath,
  write: (shard, { site, whole }) => listed(writeSitemap(listShardPages(site, shard), { first: site.base.first, whole })),
};

/** Not in the index: each of its articles is in another part already. `robots.txt` names both. */
export const newsSitemap: WireRoute<true> = {
  read: (path) => path === NEWS_SITEMAP || undefined,
  address: () => NEWS_SITEMAP,
  write(_, { site, whole, at }) {
    const { pages, goodUntil } = listNews(site, at);
    return { ...listed(writeSitemap(pages, { first: site.base.first, whole }, 'news')), ...(goodUntil && { goodUntil }) };
  },
};
