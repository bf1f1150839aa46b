/** Where feeds lie: `/feeds/<language><the page's own address>/<file>`, without a language for the whole site. */
import {
  type AddressBase,
  authorPath,
  columnPath,
  homePath,
  type Slugged,
  sectionPath,
  slugPath,
  topicPath,
  typePath,
} from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';

/** The three forms of every feed, by the name of the file. */
export const FEED_TYPES = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;
export type FeedFile = keyof typeof FEED_TYPES;
/** What each form is called, in every language. */
export const FEED_FORMS: Record<FeedFile, string> = { 'rss.xml': 'RSS', 'atom.xml': 'Atom', 'feed.json': 'JSON Feed' };

/** Everything; everything in a language; or what one list of the site has, under the address that the list has behind its language. */
export type FeedSubject =
  | { kind: 'all' }
  | { kind: 'language'; language: Language }
  | { kind: Exclude<Slugged, 'page'>; language: Language; slug: string };

function folderOf(subject: FeedSubject): string {
  if (subject.kind === 'all') return '';
  return subject.kind === 'language' ? `/${subject.language}` : `/${subject.language}${slugPath(subject.kind, subject.slug)}`;
}

/** The folder of all feeds. */
export const FEEDS = '/feeds';
export const feedPath = (subject: FeedSubject, file: FeedFile): string => `${FEEDS}${folderOf(subject)}/${file}`;

const PAGES = { section: sectionPath, type: typePath, column: columnPath, topic: topicPath, author: authorPath } as const;

/** The page with the same articles. */
export function feedPage(base: AddressBase, subject: FeedSubject): string {
  if (subject.kind === 'all') return homePath(base, base.first);
  return subject.kind === 'language' ? homePath(base, subject.language) : PAGES[subject.kind](base, subject.language, subject.slug);
}

/** All feeds as a list that feed readers can take over at once. */
export const OPML_PATH = `${FEEDS}/feeds.opml`;
