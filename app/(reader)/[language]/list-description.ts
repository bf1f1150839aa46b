/** What the leaves of a list say about themselves: each has a title, a description and an address of its own. */
import type { Metadata } from 'next';
import { parseCursor } from '#newsroom/articles/leaf.ts';
import type { LanguagePath, ListPage } from '#newsroom/articles/views.ts';
import type { Card } from '#newsroom/cards/card.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { FeedSubject } from '#newsroom/wire/feeds/feed-addresses.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { describePage, siteTitle, titled } from './metadata.ts';

interface ListDescription {
  chrome: SiteChrome;
  /** The list's name, in the words of titles. */
  name: string;
  description: string;
  /** The address of its first leaf, and what else stands in the query of every leaf. */
  path: string;
  query?: Record<string, string>;
  /** Which leaf was asked for. */
  leaf: { before: string | null };
  list: ListPage;
  /** The first leaf in each language in which the list has an article. */
  languages: LanguagePath[];
  indexed?: boolean;
  /** The picture for those who unfold a link to any of its leaves. */
  card?: Card | undefined;
  unfolded?: Parameters<typeof describePage>[0]['unfolded'];
  /** Of whom the list is. */
  accounts?: string[];
  /** The feed with the same articles; its own name, where titles call the list otherwise. */
  feed?: { name: string; subject: FeedSubject };
}

/** The address of a leaf: that of the list where it is the first. */
export function leafAddress({ path, query = {}, leaf: { before }, list }: Pick<ListDescription, 'path' | 'query' | 'leaf' | 'list'>): string {
  const { number } = list.leaf;
  if (number === 1) return withQuery(path, query);
  return withQuery(path, { ...query, ...(number === null && before !== null && parseCursor(before) ? { before } : { page: number }) });
}

export function describeList({ chrome, name, description, path, query, leaf, list, ...asked }: ListDescription): Metadata {
  const { number, newer, older } = list.leaf;
  const { before } = leaf;
  const canonical = leafAddress({ path, query, leaf, list });
  const indexed = asked.indexed !== false && list.total > 0;
  const feed = asked.feed && { title: wordsOf(chrome.language).feeds.of(asked.feed.name, chrome.name), subject: asked.feed.subject };
  const described = {
    chrome,
    heading: name,
    indexed,
    pagination: { newer, older },
    card: asked.card,
    unfolded: asked.unfolded,
    ...(asked.accounts && { accounts: asked.accounts }),
    ...(feed && { feed }),
  };
  if (number === 1) {
    const languages = indexed ? asked.languages : [];
    return describePage({ ...described, title: titled(name, chrome), description, canonical, languages });
  }
  const w = wordsOf(chrome.language);
  const site = siteTitle(chrome);
  const cursor = number === null && before !== null ? parseCursor(before) : null;
  // With its minute: a day may have more articles than a leaf.
  const moment = cursor && formatDayTime(new Date(cursor.at), chrome.language, chrome.timeZone);
  return describePage({
    ...described,
    title: moment ? w.titles.before(name, moment, site) : w.titles.leaf(name, number ?? 1, site),
    description: `${description} · ${moment ? w.list.before(moment) : w.list.page(number ?? 1)}`,
    canonical,
  });
}
