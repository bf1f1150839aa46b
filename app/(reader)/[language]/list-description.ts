/** What the leaves of a list say about themselves: each has a title and an address of its own. */
import type { Metadata } from 'next';
import { parseCursor } from '#newsroom/articles/leaf.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { formatDay } from '#newsroom/wording/dates.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { describePage } from './metadata.ts';

interface ListDescription {
  chrome: SiteChrome;
  /** The list's name. */
  name: string;
  description: string;
  /** The address of its first leaf. */
  path: string;
  leaf: { page: number; before: string | null };
  /** The first leaf in each language that has it. */
  languages?: { language: Language; path: string }[];
}

export function describeList({ chrome, name, description, path, leaf: { page, before }, languages }: ListDescription): Metadata {
  const cursor = before === null ? null : parseCursor(before);
  if (!cursor && page === 1) return describePage({ chrome, title: name, description, canonical: path, languages });
  const { titles } = wordsOf(chrome.language);
  const title = cursor
    ? titles.before(name, formatDay(new Date(cursor.at), chrome.language, chrome.timeZone), chrome.name)
    : titles.leaf(name, page, chrome.name);
  const canonical = withQuery(path, cursor ? { before } : { page });
  return { ...describePage({ chrome, title: name, description, canonical }), title: { absolute: title } };
}
