/** From what a reader asked for to the page inside, or to where it moved. Nothing but canonical addresses is rendered. */
import { and, eq, inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import { resolveKit } from '#newsroom/republishing/resolve-kit.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import { holderOf, pathOfArticle } from '#newsroom/site/article-address.ts';
import { canonicalQuery, isAuthor, isTopic, type QueryKind } from '#newsroom/site/canonical-query.ts';
import { isLanguage, LANGUAGES, type Language } from '#newsroom/site/language.ts';
import { articleOfShortPath, readShortPath } from '#newsroom/site/short-links.ts';
import { type Site, siteAtOnce } from '#newsroom/site/site-queries.ts';
import { decodedPath, publicAddress, storedQueries } from '#newsroom/site/stored-address.ts';
import { isApiPath, NOTHING_IN_API } from '#newsroom/wire/api/api-addresses.ts';
import { usualFeed } from '#newsroom/wire/feeds/usual-feeds.ts';
import { findWire, wireInside } from '#newsroom/wire/wire-routes.ts';

/**
 * `key`: the public address in its one form, under which an answer may be kept. `internal`: the address inside, with
 * its language. `share`: which part of the cache the answer belongs to: that of pages, of which there are as many as the
 * site has; the small one of answers to questions, of which readers can invent any number; or none.
 */
export type Resolution =
  | { kind: 'render'; key: string; internal: string; share: 'pages' | 'search' | 'nothing' }
  | { kind: 'moved'; location: string };

/** Longer paths and queries, in characters, are no address of ours and are not looked up. */
export const ADDRESS_LIMITS = { path: 500, query: 2_000 } as const;

/** Says what a path, percent-decoded and with its first slash, and a query lead to. */
export async function resolveAddress(path: string, query: URLSearchParams): Promise<Resolution> {
  return resolveAtOnce(path, query);
}

/** As `resolveAddress`, for a command that asks about many. */
export function resolveAtOnce(path: string, query: URLSearchParams): Resolution {
  const site = siteAtOnce();
  if (!site || path.length > ADDRESS_LIMITS.path || String(query).length > ADDRESS_LIMITS.query) return nothingAt(path, site);
  const found = resolveExact(path, query, site);
  if (found) return found;
  // A slash too many, capitals, an ending of files: one redirect, and only to something that is there.
  const tidy = tidyPath(path);
  const meant = tidy === path ? undefined : resolveExact(tidy, query, site);
  if (!meant) {
    const { language, rest } = splitLanguage(tidy, site);
    const feed = usualFeed(rest, language);
    return feed === undefined ? nothingAt(path, site) : { kind: 'moved', location: feed };
  }
  return meant.kind === 'moved' ? meant : { kind: 'moved', location: meant.key };
}

function tidyPath(path: string): string {
  const tidy = path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/, '/')
    .replace(/\.html?$/, '')
    .replace(/\/+$/, '');
  return tidy || '/';
}

/** As `resolveAddress`, for a path taken letter by letter; undefined when nothing is there. */
function resolveExact(path: string, query: URLSearchParams, site: Site, led: readonly string[] = []): Resolution | undefined {
  const wire = findWire(path, query, site);
  if (wire) {
    const { address, internal, invented } = wire;
    // Another path to it, as that of something renamed since, leads to the one that it has.
    if (path !== address.split('?', 1)[0]) return { kind: 'moved', location: address };
    return { kind: 'render', key: address, internal, share: invented ? 'search' : 'pages' };
  }
  const short = readShortPath(path);
  // What was there on the site that this one came from may look like one.
  const article = short && resolveShort(short, path, site);
  if (article) return asking(article, query);
  const { language, rest } = splitLanguage(path, site);
  // The first language carries no prefix outside; its bare form and the home page are the same place.
  const stored = `/${language}${rest === '/' ? '' : rest}`;
  const canonical = publicAddress(site.base, stored);
  const kit = resolveKit(rest, language, site);
  if (kit)
    return kit.path === path ? { kind: 'render', key: path, internal: `/${language}${rest}`, share: 'pages' } : { kind: 'moved', location: kit.path };
  const route = routeOf(rest, language, site);
  const listed = resolveListed({ stored, canonical, path, query, isPage: route !== undefined }, site, led);
  if (listed) return listed;
  if (!route) return undefined;
  const asked = query.get('language') ?? '';
  const list = route.kind === 'archive' || route.kind === 'search';
  const target = list && isLanguage(asked) && asked !== language && site.settings.languages.includes(asked) ? asked : undefined;
  const kept = canonicalQuery(route.kind, query, site);
  // The leaves of another language's list are others.
  if (target) return { kind: 'moved', location: withQuery(publicAddress(site.base, `/${target}${rest}`), { ...kept, page: '', before: '' }) };
  const key = withQuery(canonical, kept);
  if (path !== canonical) return { kind: 'moved', location: key };
  const invented =
    route.kind === 'search' || kept.before !== undefined || (route.kind === 'archive' && Object.keys(kept).some((name) => name !== 'page'));
  return { kind: 'render', key, internal: withQuery(stored, kept), share: invented ? 'search' : 'pages' };
}

function splitLanguage(path: string, site: Site): { language: Language; rest: string } {
  const [, word = ''] = path.split('/', 2);
  if (!isLanguage(word) || !site.settings.languages.includes(word)) return { language: site.base.first, rest: path };
  return { language: word, rest: path.slice(word.length + 1) || '/' };
}

interface Listed {
  stored: string;
  canonical: string;
  path: string;
  query: URLSearchParams;
  /** Whether another page than an article has that address by now. */
  isPage: boolean;
}

/**
 * What articles, and the table of addresses, say: redirects with their query first, then articles, former addresses and
 * notices. A former address that another page has by now is that page's.
 */
function resolveListed({ stored, canonical, path, query, isPage }: Listed, site: Site, led: readonly string[]): Resolution | undefined {
  const row = rowAt(stored, storedQueries(query)) ?? rowAt(stored, ['']);
  const isQuestion = row !== undefined && row.query !== '';
  const holding = isQuestion ? undefined : holderOf(stored);
  if (holding?.how === 'is')
    return path === canonical
      ? { kind: 'render', key: canonical, internal: stored, share: 'pages' }
      : asking({ kind: 'moved', location: canonical }, query);
  if (holding?.how === 'was') return asking(moved(holding.id, site), query);
  switch (row?.kind) {
    case 'article':
    case 'moved':
      return moved(row.targetId, site);
    case 'notice':
      if (path !== canonical) return { kind: 'moved', location: canonical };
      return {
        kind: 'render',
        key: canonical,
        internal: `/${stored.split('/')[1]}/answers/410?notice=${encodeURIComponent(row.targetId ?? '')}`,
        share: 'pages',
      };
    case 'redirect':
      if (isPage && !isQuestion) return undefined;
      return asking(redirected(row.location ?? '', site, [...led, canonical]), isQuestion ? undefined : query);
    default:
      return undefined;
  }
}

/** Who is led on takes along what stood behind the question mark: campaigns, and the part of a list. A query that an address had of its own is none. */
function asking(found: Resolution | undefined, query: URLSearchParams | undefined): Resolution | undefined {
  const asked = String(query ?? '');
  return found?.kind === 'moved' && asked !== '' && !/[?#]/.test(found.location) ? { kind: 'moved', location: `${found.location}?${asked}` } : found;
}

function rowAt(path: string, queries: string[]) {
  if (queries.length === 0) return undefined;
  return content()
    .select()
    .from(addresses)
    .where(and(eq(addresses.path, path), inArray(addresses.query, queries)))
    .get();
}

/** A short link leads to where its article is now in one hop, however it is written; after a withdrawal it says so itself. */
function resolveShort(short: string, path: string, site: Site): Resolution | undefined {
  const id = articleOfShortPath(short);
  if (id === undefined) return undefined;
  const now = moved(id, site);
  if (now) return now;
  const notice = content().select({ language: notices.language }).from(notices).where(eq(notices.id, id)).get();
  if (!notice) return undefined;
  if (path !== short) return { kind: 'moved', location: short };
  return { kind: 'render', key: short, internal: `/${notice.language}/answers/410?notice=${encodeURIComponent(id)}`, share: 'pages' };
}

/** Where an article that had an address is now. */
function moved(articleId: string | null, site: Site): Resolution | undefined {
  const now = pathOfArticle(articleId ?? '');
  return now === undefined ? undefined : { kind: 'moved', location: publicAddress(site.base, now) };
}

/**
 * A redirect's end, in one hop, whatever has moved since: who is led on once more is led there at once. One that leads back
 * to itself leads nowhere. `led`: the addresses that led here.
 */
function redirected(location: string, site: Site, led: readonly string[]): Resolution | undefined {
  if (/^https?:\/\//.test(location)) return { kind: 'moved', location };
  if (!/^\/(?![/\\])/.test(location)) return undefined;
  const address = publicAddress(site.base, location);
  if (led.includes(address)) return undefined;
  const end = resolveExact(decodedPath(address), new URLSearchParams(), site, led);
  // A short link to what was withdrawn says so itself, under its own address.
  if (end?.kind === 'moved') return end;
  return end && readShortPath(address) ? end : { kind: 'moved', location: address };
}

/** The kind of query of a page that is no article; undefined when there is no such page. */
function routeOf(rest: string, language: Language, site: Site): { kind: QueryKind } | undefined {
  const [, first = '', second, third] = rest.split('/');
  if (third !== undefined || second === '') return undefined;
  if (second === undefined) {
    if (first === '') return { kind: 'none' };
    if (first === 'archive' || first === 'search') return { kind: first };
    if (first === 'feeds') return { kind: 'none' };
    return site.sections.some((section) => section.slug === first) ? { kind: 'list' } : undefined;
  }
  const has = (rows: { slug: string }[]) => rows.some((row) => row.slug === second);
  switch (first) {
    case 'types':
      return has(site.types) || has(site.groups) ? { kind: 'list' } : undefined;
    case 'columns':
      return has(site.columns) ? { kind: 'list' } : undefined;
    case 'topics':
      return isTopic(second) ? { kind: 'list' } : undefined;
    case 'authors':
      return isAuthor(second) ? { kind: 'list' } : undefined;
    case 'pages':
      return has(site.pages.filter((page) => page.language === language)) ? { kind: 'none' } : undefined;
    default:
      return undefined;
  }
}

/** The answer that nothing is here: to programs one, else in the language that the first word of the path speaks of. */
function nothingAt(path: string, site: Site | undefined): Resolution {
  if (isApiPath(path)) return { kind: 'render', key: NOTHING_IN_API, internal: wireInside(NOTHING_IN_API), share: 'nothing' };
  const word = path.split('/', 2)[1] ?? '';
  const language = site ? splitLanguage(path, site).language : isLanguage(word) ? word : LANGUAGES[0];
  const internal = withQuery(`/${language}/answers/404`, { path: path.slice(0, ADDRESS_LIMITS.path) });
  return { kind: 'render', key: internal, internal, share: 'nothing' };
}
