/** Which article an address means, whether it has it now or had it. */
import { and, desc, eq, inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { articleAt as articleOnPage, holderOf } from '#newsroom/site/article-address.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import { readShortPath } from '#newsroom/site/short-links.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import { decodedPath, publicAddress, storedQueries } from '#newsroom/site/stored-address.ts';
import type { WireContext } from '#newsroom/wire/wire-document.ts';

/** The id of the article, public or withdrawn, that has or had an address: a path, or a whole address of this site. */
export function findArticleAt(address: string, context: Pick<WireContext, 'site' | 'whole'>): string | undefined {
  const asked = askedOf(address, context);
  return asked && articleAt(asked, context.site);
}

/** Whether that is the whole address of a public article, letter by letter as its page gives it. */
export function isArticleAddress(address: string, site: Site): boolean {
  const { siteUrl } = circumstances();
  if (!address.startsWith(`${siteUrl}/`)) return false;
  const path = address.slice(siteUrl.length);
  const stored = withLanguage(path, site);
  return articleOnPage(stored) !== undefined && publicAddress(site.base, stored) === path;
}

interface Asked {
  path: string;
  /** The forms in which its query may have been stored; that of most addresses is empty. */
  queries: string[];
}

/** As the table of addresses has it; undefined for another site's. */
function askedOf(address: string, { site, whole }: Pick<WireContext, 'site' | 'whole'>): Asked | undefined {
  const home = new URL(whole('/'));
  if (!URL.canParse(address, home)) return undefined;
  const asked = new URL(address, home);
  if (asked.host !== home.host) return undefined;
  const path = decodedPath(asked.pathname).toLowerCase().replace(/\/+$/, '');
  const short = readShortPath(path);
  if (short) return { path: short, queries: [''] };
  return { path: withLanguage(path, site), queries: [...storedQueries(asked.searchParams), ''] };
}

/** Addresses are stored with their language. */
function withLanguage(path: string, site: Site): string {
  const [, word = ''] = path.split('/', 2);
  return isLanguage(word) && site.settings.languages.includes(word) ? path : `/${site.base.first}${path}`;
}

function articleAt(asked: Asked, site: Site): string | undefined {
  const row = rowAt(asked);
  if (row?.kind !== 'redirect') return row?.targetId ?? holderOf(asked.path)?.id;
  // A redirect's end, in one hop, as readers are led.
  const { location = '' } = row;
  if (!location?.startsWith('/')) return undefined;
  const end = withLanguage(location, site);
  return holderOf(end)?.id ?? rowAt({ path: end, queries: [''] })?.targetId ?? undefined;
}

/** One with its query before the one without, as readers are led. */
function rowAt({ path, queries }: Asked) {
  const { kind, targetId, location, query } = addresses;
  return content()
    .select({ kind, targetId, location })
    .from(addresses)
    .where(and(eq(addresses.path, path), inArray(query, queries)))
    .orderBy(desc(query))
    .get();
}
