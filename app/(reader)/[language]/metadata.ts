/**
 * What a reader page says about itself to browsers and crawlers. Every address is absolute, on the site's own host.
 *
 * Decided by Google's documentation:
 * - Each leaf of a list is a page of its own: its own address is its canonical one, not the first leaf's
 *   (https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading).
 * - A filtered list is no page of its own: it is not indexed, its links are followed, and its canonical address is its own,
 *   since "this is not to be indexed" and "this is another page" contradict each other. Links that add a filter to a filter
 *   are `nofollow` (https://developers.google.com/crawling/docs/faceted-navigation).
 * - A list without an article is not indexed, and is no translation of another.
 */
import type { Metadata } from 'next';
import type { LanguagePath } from '#newsroom/articles/views.ts';
import { CARD_TYPE, type Card, cardPath, siteCard } from '#newsroom/cards/card.ts';
import { CARD_SIZE } from '#newsroom/cards/card-size.ts';
import { accountOnX, fediverseAccount } from '#newsroom/site/accounts-elsewhere.ts';
import { wholeAddress } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Mining } from '#newsroom/site/mining.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { FEED_FORMS, FEED_TYPES, type FeedFile, type FeedSubject, feedPath } from '#newsroom/wire/feeds/feed-addresses.ts';
import { robotsRules } from '#newsroom/wire/usage/robots-rules.ts';
import { USAGE_PATHS } from '#newsroom/wire/usage/usage-addresses.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

type OpenGraph = NonNullable<Metadata['openGraph']>;

interface PageDescription {
  chrome: SiteChrome;
  /** Whole, with the site's name in it. */
  title: string;
  /** The same for those who say beside it which site it is from; else the title. */
  heading?: string;
  description: string;
  /** The page's own address, a path or (an article published elsewhere first) a whole address. */
  canonical: string;
  /** This page in each language it has, its own included. One alone is no translation. */
  languages?: LanguagePath[];
  /** The same for programs, by media type. */
  others?: Record<string, string>;
  /** False keeps the page out of search engines, while its links are still followed. */
  indexed?: boolean;
  /** The leaves before and after this one. */
  pagination?: { newer: string | null; older: string | null };
  /** What the page is for those who unfold a link to it, beside its words; a web page when left out. */
  unfolded?: OpenGraph;
  /** The picture that they show with it; the site's own when left out. */
  card?: Card | undefined;
  /** Who wrote it. */
  authors?: string[];
  /** Their accounts of the fediverse; the paper's own when left out or empty. */
  accounts?: string[];
  /** The feed with what the page lists, of an article the paper's, and its name in the page's language. */
  feed?: { title: string; subject: FeedSubject };
}

/** The whole address of a path of this site, by `SITE_URL`, which the server sets before it starts. */
export function absolute(path: string): string {
  return wholeAddress(path, process.env.SITE_URL ?? 'http://localhost:3000');
}

/** The site's name in titles. In all languages but its first it says which, so that no two pages have one title. */
export function siteTitle({ name, language, languages }: SiteChrome): string {
  return language === languages[0]?.language ? name : `${name} ${wordsOf(language).article.inLanguage[language]}`;
}

/** A page's name with the site's. */
export const titled = (name: string, chrome: SiteChrome): string => wordsOf(chrome.language).titles.of(name, siteTitle(chrome));

export function describePage({ chrome, title, heading, description, canonical, languages = [], indexed = true, ...page }: PageDescription): Metadata {
  const { newer, older } = page.pagination ?? {};
  const onX = accountOnX(profilesOf(chrome));
  const translations = languages.filter(({ language }) => language !== chrome.language);
  return {
    title: { absolute: title },
    description,
    alternates: {
      canonical: absolute(canonical),
      ...(translations.length > 0 && { languages: alternatesOf(languages, chrome) }),
      ...((page.feed || page.others) && { types: { ...(page.feed && feedsOf(page.feed)), ...page.others } }),
    },
    ...(page.authors && { authors: page.authors.map((name) => ({ name })) }),
    other: { ...(chrome.mining && reservationOf(chrome.mining)), ...creatorsOf(page.accounts, chrome) },
    robots: indexed ? { 'max-image-preview': 'large', ...robotsRules(chrome.machineUse) } : { index: false, follow: true },
    ...((newer || older) && { pagination: { ...(newer && { previous: absolute(newer) }), ...(older && { next: absolute(older) }) } }),
    openGraph: {
      type: 'website',
      ...page.unfolded,
      siteName: chrome.name,
      title: heading ?? title,
      description,
      url: absolute(canonical),
      images: [imageOf(page.card ?? siteCard(chrome.name, chrome.strapline, chrome.language), chrome)],
      locale: LOCALES[chrome.language],
      ...(translations.length > 0 && { alternateLocale: translations.map(({ language }) => LOCALES[language]) }),
    },
    twitter: { card: 'summary_large_image', ...(onX && { site: onX }) },
  };
}

/** A card, by its whole address and with all that messengers ask for. Its words stand in the picture: they are said to those who cannot see it. */
function imageOf(card: Card, { name }: SiteChrome) {
  const { headline, type, section, standfirst, latest } = card;
  const said = card.site === '' ? [headline, standfirst] : [headline, type, section, standfirst, latest, name];
  return { url: absolute(cardPath(card)), ...CARD_SIZE, type: CARD_TYPE, alt: said.filter(Boolean).join(' · ') };
}

const profilesOf = ({ socialLinks }: SiteChrome) => socialLinks.map(({ name, path }) => ({ name, url: path }));

/** Whom Mastodon names under a link (https://github.com/mastodon/mastodon/pull/30398); it asks the account whether that is true. */
function creatorsOf(accounts: readonly string[] = [], chrome: SiteChrome): { 'fediverse:creator'?: string[] } {
  const own = accounts.length > 0 ? [...accounts] : [fediverseAccount(profilesOf(chrome)) ?? ''].filter(Boolean);
  return own.length > 0 ? { 'fediverse:creator': own } : {};
}

/** The right to mine text and data (TDMRep 1.0, “TDM Metadata in HTML Content”). */
const reservationOf = ({ reserved, licensed }: Mining): Record<string, string> => ({
  'tdm-reservation': reserved ? '1' : '0',
  ...(licensed && { 'tdm-policy': absolute(USAGE_PATHS.policy) }),
});

/** As Open Graph writes languages: with the place where each is read most. */
const LOCALES: Record<Language, string> = { en: 'en_GB', fr: 'fr_FR', ar: 'ar_AR', ru: 'ru_RU' };

/** A feed in each of its forms: programs that read feeds take the first that they know. */
function feedsOf({ title, subject }: NonNullable<PageDescription['feed']>): Record<string, { url: string; title: string }[]> {
  const files = Object.keys(FEED_TYPES) as FeedFile[];
  return Object.fromEntries(
    files.map((file) => [FEED_TYPES[file], [{ url: absolute(feedPath(subject, file)), title: `${title} (${FEED_FORMS[file]})` }]]),
  );
}

/** `x-default` is the page in the site's first language, where there is one: for readers of all other languages. */
function alternatesOf(languages: LanguagePath[], chrome: SiteChrome): Record<string, string> {
  const first = languages.find(({ language }) => language === chrome.languages[0]?.language);
  return {
    ...Object.fromEntries(languages.map(({ language, path }) => [language, absolute(path)])),
    ...(first && { 'x-default': absolute(first.path) }),
  };
}
