/** Where feeds lie on most other sites: feed readers guess there, and those who followed a site before it came here still ask there. */

import type { Language } from '#newsroom/site/language.ts';
import { type FeedFile, feedPath } from '#newsroom/wire/feeds/feed-addresses.ts';

/** WordPress, Ghost, Movable Type, Hugo and Jekyll, in this order. */
const USUAL: Readonly<Record<string, FeedFile>> = {
  '/feed': 'rss.xml',
  '/feed/rss2': 'rss.xml',
  '/feed/atom': 'atom.xml',
  '/feed/json': 'feed.json',
  '/rss': 'rss.xml',
  '/rss.xml': 'rss.xml',
  '/atom.xml': 'atom.xml',
  '/index.xml': 'rss.xml',
  '/feed.xml': 'atom.xml',
  '/feed.json': 'feed.json',
};

/** The feed of everything in that language, where a path behind the language is one at which others have it. */
export function usualFeed(rest: string, language: Language): string | undefined {
  const file = Object.hasOwn(USUAL, rest) ? USUAL[rest] : undefined;
  return file && feedPath({ kind: 'language', language }, file);
}
