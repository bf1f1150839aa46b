/** What a reader page says about itself to browsers and crawlers. Every address is absolute, on the site's own host. */
import type { Metadata } from 'next';
import type { Language } from '#newsroom/site/language.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

interface PageDescription {
  chrome: SiteChrome;
  /** Without the site's name, which is added; empty on the front page. */
  title: string;
  description: string;
  /** The page's own address, a path or (an article published elsewhere first) a whole address. */
  canonical: string;
  /** This page in each language it has, its own included; empty when it stands alone. */
  languages?: { language: Language; path: string }[];
  /** False keeps the page out of search engines, while its links are still followed. */
  indexed?: boolean;
}

/** The whole address of a path of this site, by `SITE_URL`, which the server sets before it starts. */
export function absolute(path: string): string {
  return new URL(path, process.env.SITE_URL ?? 'http://localhost:3000').href;
}

export function describePage({ chrome, title, description, canonical, languages = [], indexed = true }: PageDescription): Metadata {
  return {
    title: { absolute: title ? wordsOf(chrome.language).titles.of(title, chrome.name) : chrome.name },
    description: description || null,
    alternates: { canonical: absolute(canonical), ...(languages.length > 1 && { languages: alternatesOf(languages, chrome) }) },
    robots: indexed ? { 'max-image-preview': 'large' } : { index: false, follow: true },
  };
}

/** `x-default` is the page in the site's first language, else the first one that there is. */
function alternatesOf(languages: { language: Language; path: string }[], chrome: SiteChrome): Record<string, string> {
  const first = chrome.languages[0]?.language;
  const other = languages.find(({ language }) => language === first) ?? languages[0];
  return {
    ...Object.fromEntries(languages.map(({ language, path }) => [language, absolute(path)])),
    ...(other && { 'x-default': absolute(other.path) }),
  };
}
