/**
 * Sitemaps and their index (sitemaps.org/protocol.html), with what search engines read beside: pictures
 * (developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps), translations (…/localized-versions#sitemap)
 * and news (…/sitemaps/news-sitemap). Priorities and frequencies are guesses that nobody heeds: there are none.
 */
import type { LanguagePath } from '#newsroom/articles/views.ts';
import type { Language } from '#newsroom/site/language.ts';
import { element, type Markup, xmlDocument } from '#newsroom/wire/markup.ts';

export interface SitemapPage {
  path: string;
  /** When what is there last changed; null where nobody knows. */
  changedAt: Date | null;
  /** Paths of its pictures. */
  pictures?: string[];
  /** The page in each language that it has, its own included; one alone is no translation. */
  languages?: LanguagePath[];
  news?: { publication: string; language: Language; publishedAt: Date; headline: string };
}

interface Setting {
  /** The site's first language, whose page is for readers of all others. */
  first: Language;
  whole(path: string): string;
}

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};
const NEWS_NAMESPACE = { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };

export function writeSitemap(pages: SitemapPage[], setting: Setting, extended: 'plain' | 'news' = 'plain'): string {
  const namespaces = extended === 'news' ? { xmlns: NAMESPACES.xmlns, ...NEWS_NAMESPACE, 'xmlns:image': NAMESPACES['xmlns:image'] } : NAMESPACES;
  return xmlDocument(
    element(
      'urlset',
      namespaces,
      pages.map((page) => pageElement(page, setting)),
    ),
  );
}

export function writeSitemapIndex(sitemaps: Pick<SitemapPage, 'path' | 'changedAt'>[], whole: Setting['whole']): string {
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: NAMESPACES.xmlns },
      sitemaps.map(({ path, changedAt }) => element('sitemap', {}, element('loc', {}, whole(path)), lastmod(changedAt))),
    ),
  );
}

function pageElement({ path, changedAt, pictures = [], languages = [], news }: SitemapPage, { first, whole }: Setting): Markup {
  return element(
    'url',
    {},
    element('loc', {}, whole(path)),
    lastmod(changedAt),
    languages.length > 1 &&
      alternates(languages, first).map(([hreflang, other]) => element('xhtml:link', { rel: 'alternate', hreflang, href: whole(other) })),
    news && newsElement(news),
    pictures.map((picture) => element('image:image', {}, element('image:loc', {}, whole(picture)))),
  );
}

/** As in the heads of the pages. */
function alternates(languages: LanguagePath[], first: Language): [hreflang: string, path: string][] {
  const own = languages.find(({ language }) => language === first);
  return [
    ...languages.map(({ language, path }) => [language, path] as [string, string]),
    ...(own ? [['x-default', own.path] as [string, string]] : []),
  ];
}

function newsElement({ publication, language, publishedAt, headline }: NonNullable<SitemapPage['news']>): Markup {
  return element('news:news', {}, [
    element('news:publication', {}, element('news:name', {}, publication), element('news:language', {}, language)),
    element('news:publication_date', {}, seconds(publishedAt)),
    element('news:title', {}, headline),
  ]);
}

const lastmod = (at: Date | null): Markup | null => at && element('lastmod', {}, seconds(at));

/** A W3C date and time (w3.org/TR/NOTE-datetime) to the second. */
const seconds = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');
