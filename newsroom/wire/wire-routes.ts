/** Every address that is for machines, and what is written there. */

import { wholeAddress } from '#newsroom/site/addresses.ts';
import { type Site, siteAtOnce } from '#newsroom/site/site-queries.ts';
import { articleByAddress, articleById } from '#newsroom/wire/api/article-route.ts';
import { apiIndex, authorList, columnList, nothingInApi, openApi, sectionList, topicList, typeList } from '#newsroom/wire/api/frame-routes.ts';
import { articleList, articleSearch } from '#newsroom/wire/api/list-routes.ts';
import { feeds } from '#newsroom/wire/feeds/feeds.ts';
import { opml } from '#newsroom/wire/feeds/opml.ts';
import { indexNowKeyFile } from '#newsroom/wire/index-now-key-file.ts';
import { embed } from '#newsroom/wire/oembed/embed.ts';
import { oembed } from '#newsroom/wire/oembed/oembed.ts';
import { robots } from '#newsroom/wire/robots.ts';
import { newsSitemap, sitemapIndex, sitemapShards } from '#newsroom/wire/sitemaps/sitemaps.ts';
import { licence } from '#newsroom/wire/usage/licence.ts';
import { tdmPolicy, tdmReservation } from '#newsroom/wire/usage/tdm.ts';
import { securityTxt, trustTxt } from '#newsroom/wire/usage/well-known.ts';
import type { WireContext, WireDocument, WireRoute } from '#newsroom/wire/wire-document.ts';

interface Found {
  address: string;
  invented: boolean;
  write(context: WireContext): WireDocument | Promise<WireDocument>;
}

type Finder = (path: string, query: URLSearchParams, site: Site) => Found | undefined;

/** Hides what a route's requests look like, so that routes of all kinds stand in one list. */
function finder<Asked>({ read, address, invented, write }: WireRoute<Asked>): Finder {
  return (path, query, site) => {
    const asked = read(path, query, site);
    if (asked === undefined) return undefined;
    return { address: address(asked), invented: invented?.(asked) ?? false, write: (context) => write(asked, context) };
  };
}

/** The last one takes what the others leave. */
const API_FINDERS: readonly Finder[] = [
  ...[apiIndex, openApi, sectionList, typeList, columnList].map(finder),
  ...[topicList, authorList].map(finder),
  finder(articleList),
  finder(articleById),
  finder(articleByAddress),
  finder(articleSearch),
  finder(nothingInApi),
];

const FINDERS: readonly Finder[] = [
  finder(robots),
  finder(feeds),
  finder(opml),
  finder(sitemapIndex),
  finder(sitemapShards),
  finder(newsSitemap),
  finder(indexNowKeyFile),
  ...[licence, tdmReservation, tdmPolicy, securityTxt, trustTxt].map(finder),
  finder(oembed),
  finder(embed),
  ...API_FINDERS,
];

function find(path: string, query: URLSearchParams, site: Site): Found | undefined {
  for (const look of FINDERS) {
    const found = look(path, query, site);
    if (found) return found;
  }
  return undefined;
}

/** Before an address of the wire, inside the program: no page begins like this, since each begins with its language. */
const INSIDE = '/wire';
/** An address of the wire as the server makes what lies there. */
export const wireInside = (address: string): string => INSIDE + address;
export const isWire = (internal: string): boolean => internal.startsWith(`${INSIDE}/`);

export interface WireAddress {
  address: string;
  internal: string;
  invented: boolean;
}

/** Where a path and a query lead on the wire; undefined when that is no address of it. */
export function findWire(path: string, query: URLSearchParams, site: Site): WireAddress | undefined {
  const found = find(path, query, site);
  return found && { address: found.address, internal: wireInside(found.address), invented: found.invented };
}

/** Makes what lies at an address that `findWire` gave, on the site whose origin that is. Throws when nothing is there any more. */
export async function writeWire(internal: string, { origin, at }: { origin: string; at: Date }): Promise<WireDocument> {
  const { pathname, searchParams } = new URL(internal.slice(INSIDE.length), origin);
  const site = siteAtOnce();
  const found = site && find(decodeURI(pathname), searchParams, site);
  if (!(site && found)) throw new Error(`Nothing is at ${pathname} on the wire.`);
  return found.write({ site, at, whole: (path) => wholeAddress(path, origin) });
}
