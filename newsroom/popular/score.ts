/** How much an article is read now: the pure part of "Popular". */
import type { Readings } from '#newsroom/popular/store-views.ts';

const HOUR = 3_600_000;
/** Readings of this many hours count. */
export const POPULAR_HOURS = 7 * 24;
/** After this many hours a reading counts half: yesterday's news outweighs last week's, a night's lull does not. */
export const HALF_LIFE_HOURS = 36;

/** Whole hours since 1970, UTC. */
export const hourOf = (at: Date): number => Math.floor(at.getTime() / HOUR);

/**
 * Adds readings to scores: each counts 2^(−age / half-life), the exponential decay law with age in hours from the middle
 * of the hour it was read in. Readings outside the last seven days count nothing.
 */
export function scoreViews(rows: Iterable<Readings>, now: Date, scores = new Map<string, number>()): Map<string, number> {
  const present = now.getTime() / HOUR;
  for (const { articleId, hour, count } of rows) {
    if (hour <= hourOf(now) - POPULAR_HOURS || hour > hourOf(now)) continue;
    const age = Math.max(0, present - (hour + 0.5));
    scores.set(articleId, (scores.get(articleId) ?? 0) + count * 2 ** (-age / HALF_LIFE_HOURS));
  }
  return scores;
}

/** An article with its score and what lists it stands in. */
export interface Scored {
  id: string;
  score: number;
  language: string;
  section: string;
}

/** How many a language's list keeps: its most read, and each section's. More than is shown, for those that are withdrawn. */
export const POPULAR_KEPT = { all: 20, section: 10 } as const;
/** How many of these readers can see at most: one more than a list shows, since an article's own page leaves it out. */
export const POPULAR_SEEN = { all: 7, section: 6 } as const;

/** Each language's list, most read first; a tie keeps the newer id first. */
export function listsOf(articles: Scored[]): Map<string, Scored[]> {
  const lists = new Map<string, Scored[]>();
  const inSection = new Map<string, number>();
  for (const article of [...articles].sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))) {
    const list = lists.get(article.language) ?? [];
    const place = `${article.language}/${article.section}`;
    const before = inSection.get(place) ?? 0;
    if (list.length >= POPULAR_KEPT.all && before >= POPULAR_KEPT.section) continue;
    inSection.set(place, before + 1);
    lists.set(article.language, [...list, article]);
  }
  return lists;
}

/** What readers see of a list: its head, and the head of each section's part of it. */
export function visibleOrder(list: Pick<Scored, 'id' | 'section'>[]): string {
  const sections = new Map<string, string[]>();
  for (const { id, section } of list) sections.set(section, [...(sections.get(section) ?? []), id]);
  const parts = [...sections].map(([section, ids]) => [section, ids.slice(0, POPULAR_SEEN.section)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([list.slice(0, POPULAR_SEEN.all).map(({ id }) => id), parts]);
}
