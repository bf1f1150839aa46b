/** What sitemaps say of the fronts, of the lists that belong to the frame, and of static pages: read whole, since they are few. */
import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { counts } from '#db/schema/published/articles.ts';
import { listChanges } from '#db/schema/published/list-changes.ts';
import { pages } from '#db/schema/published/site.ts';
import { FRAME_SCOPES, type FrameScope } from '#newsroom/articles/count-queries.ts';
import type { LanguagePath } from '#newsroom/articles/views.ts';
import { archivePath, columnPath, feedsPath, homePath, sectionPath, staticPagePath, typePath } from '#newsroom/site/addresses.ts';
import { isLanguage, type Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { SitemapPage } from '#newsroom/wire/sitemaps/sitemap.ts';

type Scope = 'all' | FrameScope;

/** The page of a thing in each of its languages, as pages of a sitemap. */
export const inEach = (languages: LanguagePath[], changedAt: (language: Language) => Date | null): SitemapPage[] =>
  languages.map(({ language, path }) => ({ path, changedAt: changedAt(language), languages }));

/** Front page, archive and the page of feeds in each language. The front is there before the first article, the archive with it. */
export function listFronts(site: Site): SitemapPage[] {
  const { languages } = site.settings;
  const lists = readLists(site, ['all']);
  const fronts = languages.map((language) => ({ language, path: homePath(site.base, language) }));
  const archives = lists.languagesOf('all', '').map((language) => ({ language, path: archivePath(site.base, language) }));
  const changedAt = (language: Language) => lists.changedAt('all', '', language);
  const feeds = languages.map((language) => ({ language, path: feedsPath(site.base, language) }));
  return [...inEach(fronts, changedAt), ...inEach(archives, changedAt), ...inEach(feeds, () => null)];
}

/** Sections, types, groups of types and columns, in each language in which they have an article. */
export function listFrameLists(site: Site): SitemapPage[] {
  const { base } = site;
  const lists = readLists(site, FRAME_SCOPES);
  const pagesOf = (scope: Scope, rows: { id: string; slug: string }[], pathIn: (language: Language, slug: string) => string) =>
    rows.flatMap(({ id, slug }) =>
      inEach(
        lists.languagesOf(scope, id).map((language) => ({ language, path: pathIn(language, slug) })),
        (language) => lists.changedAt(scope, id, language),
      ),
    );
  return [
    ...pagesOf('section', site.sections, (language, slug) => sectionPath(base, language, slug)),
    ...pagesOf('type', site.types, (language, slug) => typePath(base, language, slug)),
    ...pagesOf('group', site.groups, (language, slug) => typePath(base, language, slug)),
    ...pagesOf('column', site.columns, (language, slug) => columnPath(base, language, slug)),
  ];
}

/** In which languages lists have an article, and when they changed. */
function readLists(site: Site, scopes: readonly Scope[]) {
  const { languages } = site.settings;
  const spoken = [...languages];
  const counted = content()
    .select({ scope: counts.scope, key: counts.key, language: counts.language })
    .from(counts)
    .where(and(inArray(counts.scope, [...scopes]), inArray(counts.language, spoken), gt(counts.articles, 0)))
    .all();
  const changed = content()
    .select()
    .from(listChanges)
    .where(and(inArray(listChanges.scope, [...scopes]), inArray(listChanges.language, spoken)))
    .all();
  const name = (scope: string, key: string, language: string) => `${scope}/${key}/${language}`;
  const there = new Set(counted.map(({ scope, key, language }) => name(scope, key, language)));
  const times = new Map(changed.map(({ scope, key, language, changedAt }) => [name(scope, key, language), changedAt]));
  return {
    languagesOf: (scope: Scope, key: string) => languages.filter((language) => there.has(name(scope, key, language))),
    changedAt: (scope: Scope, key: string, language: Language) => times.get(name(scope, key, language)) ?? null,
  };
}

export function listStaticPages(site: Site): SitemapPage[] {
  const { languages } = site.settings;
  const rows = content().select({ key: pages.key, language: pages.language, slug: pages.slug, updatedAt: pages.updatedAt }).from(pages).all();
  const spoken = rows.filter(({ language }) => isLanguage(language) && languages.includes(language));
  return [...Map.groupBy(spoken, ({ key }) => key).values()].flatMap((translations) => {
    const inLanguage = (language: Language) => translations.find((page) => page.language === language);
    const there = languages.flatMap((language) => {
      const page = inLanguage(language);
      return page ? [{ language, path: staticPagePath(site.base, language, page.slug) }] : [];
    });
    return inEach(there, (language) => inLanguage(language)?.updatedAt ?? null);
  });
}

/** When the last of the static pages changed. */
export function newestPage(): Date | null {
  const times = content().select({ updatedAt: pages.updatedAt }).from(pages).all();
  return times.length > 0 ? new Date(Math.max(...times.map(({ updatedAt }) => updatedAt.getTime()))) : null;
}

/** When the newest change of any list of a scope was, in a language. */
export function newestChange(scope: string, language: Language): Date | null {
  const row = content()
    .select({ changedAt: listChanges.changedAt })
    .from(listChanges)
    .where(and(eq(listChanges.scope, scope), eq(listChanges.language, language)))
    .orderBy(desc(listChanges.changedAt))
    .limit(1)
    .get();
  return row?.changedAt ?? null;
}
