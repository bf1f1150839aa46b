/** Who links to what: kept with each publication and page, and asked when something is about to go, or went. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { among } from '#db/among.ts';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { linkedAddresses, linkProblems } from '#db/schema/desk/link-problems.ts';
import { addresses, articles } from '#db/schema/published/articles.ts';
import { pages } from '#db/schema/published/site.ts';
import type { InternalLink } from '#newsroom/links/internal-links.ts';
import { pathOfArticle, pathsOfRenaming } from '#newsroom/site/article-address.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import { firstLanguage } from '#newsroom/site/read-settings.ts';
import { readShortPath } from '#newsroom/site/short-links.ts';

/** So many links of one text are remembered, and followed: the first ones. */
export const LINKS_FOLLOWED = 500;
/** So many articles, and as many pages, are noted in the commit of a change; of what more link there the pass brings the rest. */
export const NOTED_AT_ONCE = 1_000;
/** So many of those that link to something are named. */
export const LINKING_NAMED = 5;

/** A path as addresses are stored: with its language, in small letters, without a slash at its end. */
function storedForm(path: string): string {
  const short = readShortPath(path);
  if (short) return short;
  const tidy = path.toLowerCase().replace(/\/+$/, '');
  return isLanguage(tidy.split('/')[1] ?? '') ? tidy : `/${firstLanguage()}${tidy}`;
}

/** The addresses of a text's links, each once and in order. */
export const linkedPaths = (links: readonly InternalLink[]): string[] =>
  [...new Set(links.slice(0, LINKS_FOLLOWED).map(({ path }) => storedForm(path)))].sort();

/** What a text links to, over what it linked to before; nothing when it is public no longer. */
export function linkedWrites(textId: string, links: readonly InternalLink[]): Write[] {
  const database = contentWriter();
  const paths = linkedPaths(links);
  return [
    database.delete(linkedAddresses).where(eq(linkedAddresses.textId, textId)),
    ...(paths.length > 0 ? [database.insert(linkedAddresses).values(paths.map((path) => ({ path, textId })))] : []),
  ];
}

/** What each of the texts links to, as it is remembered. */
export function readLinked(textIds: readonly string[]): Map<string, string[]> {
  const rows = contentWriter()
    .select()
    .from(linkedAddresses)
    .where(inArray(linkedAddresses.textId, [...textIds]))
    .all();
  // Sorted as `linkedPaths` sorts: SQLite has another order for some letters.
  return new Map([...Map.groupBy(rows, ({ textId }) => textId)].map(([textId, own]) => [textId, own.map(({ path }) => path).sort()]));
}

/** Every address under which an article is linked: its own, those that it had, its short link, and redirects that lead to any of them. */
export function addressesOfArticle(id: string): string[] {
  const database = contentWriter();
  const path = pathOfArticle(id);
  const article = database
    .select({ sectionId: articles.sectionId, firstPublishedAt: articles.firstPublishedAt })
    .from(articles)
    .where(eq(articles.id, id))
    .get();
  const left = database
    .select({ path: addresses.path })
    .from(addresses)
    .where(and(eq(addresses.targetId, id), eq(addresses.query, '')))
    .all()
    .map((row) => row.path);
  const own = [...new Set([...(path && article ? [path, ...pathsOfRenaming(path, article)] : []), ...left])];
  if (own.length === 0) return [];
  const leading = database
    .select({ path: addresses.path })
    .from(addresses)
    .where(and(inArray(addresses.location, own), eq(addresses.kind, 'redirect')))
    .all();
  return [...own, ...leading.map((row) => row.path)];
}

/** Those that link there want to be looked at: the list of links that want mending asks each, and shows it while that is so. */
export function noteLinkingWrites(paths: readonly string[]): Write[] {
  const database = contentWriter();
  const there = inArray(linkedAddresses.path, among(paths));
  const notedOf = database
    .selectDistinct({
      id: articles.id,
      articleId: sql`${articles.id}`.as('article_id'),
      pageId: sql`null`.as('page_id'),
      at: articles.firstPublishedAt,
    })
    .from(linkedAddresses)
    .innerJoin(articles, eq(articles.id, linkedAddresses.textId))
    .where(there)
    .limit(NOTED_AT_ONCE);
  const notedPages = database
    .selectDistinct({ id: pages.id, articleId: sql`null`.as('article_id'), pageId: sql`${pages.id}`.as('page_id'), at: pages.updatedAt })
    .from(linkedAddresses)
    .innerJoin(pages, eq(pages.id, linkedAddresses.textId))
    .where(there)
    .limit(NOTED_AT_ONCE);
  return [
    database.insert(linkProblems).select(notedOf).onConflictDoNothing(),
    database.insert(linkProblems).select(notedPages).onConflictDoNothing(),
  ];
}

export interface Linking {
  count: number;
  /** The newest of them. */
  named: { headline: string; language: string; href: string }[];
}

/** The public articles and pages that link to an article. */
export function listLinkingTo(id: string): Linking {
  const database = contentWriter();
  const isOther = and(inArray(linkedAddresses.path, among(addressesOfArticle(id))), sql`${linkedAddresses.textId} <> ${id}`);
  const inArticles = database
    .selectDistinct({ id: articles.id, headline: articles.headline, language: articles.language, at: articles.firstPublishedAt })
    .from(linkedAddresses)
    .innerJoin(articles, eq(articles.id, linkedAddresses.textId))
    .where(isOther)
    .orderBy(desc(articles.firstPublishedAt))
    .all();
  const inPages = database
    .selectDistinct({ id: pages.id, headline: pages.headline, language: pages.language })
    .from(linkedAddresses)
    .innerJoin(pages, eq(pages.id, linkedAddresses.textId))
    .where(isOther)
    .all();
  const all = [
    ...inArticles.map((one) => ({ ...one, href: `/desk/articles/${one.id}` })),
    ...inPages.map((one) => ({ ...one, href: `/desk/site/pages/${one.id}` })),
  ];
  return { count: all.length, named: all.slice(0, LINKING_NAMED).map(({ headline, language, href }) => ({ headline, language, href })) };
}
