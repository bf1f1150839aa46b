/** How near two articles are: the pure part of "Related articles". */

/** What of an article decides its neighbours. */
export interface Features {
  id: string;
  language: string;
  translationGroup: string | null;
  sectionId: string;
  topicIds: string[];
  firstPublishedAt: Date;
}

/** How rare each topic is: `articles` in all, and `withTopic` of them that have it. */
export interface Rarity {
  articles: number;
  withTopic: Map<string, number>;
}

/** Lists keep twelve so that four remain to be shown when some are withdrawn. */
export const RELATED_KEPT = 12;

/** After this many days the advantage of a newer neighbour is half of what it was. */
const HALF_LIFE_DAYS = 120;
/** The part of the score that recency decides: mild, since an older article on the very subject is nearer. */
const RECENCY_SHARE = 0.25;
/** What the same section is worth beside shared topics: enough to order equals, and to fill a list. */
const SAME_SECTION = 0.05;
const DAY = 86_400_000;

/**
 * Score of `other` as a neighbour of `article`, 0 for none: the sum over shared topics of their inverse document
 * frequency, ln(1 + N/n) (Spärck Jones 1972), divided by the root of the product of both topic counts so that an article
 * with every topic is nobody's best neighbour, times 0.75 to 1 by how much older `other` is.
 */
export function scoreRelated(article: Features, other: Features, rarity: Rarity): { score: number; shared: string[] } {
  const shared = article.topicIds.filter((topic) => other.topicIds.includes(topic));
  const weight = shared.reduce((sum, topic) => sum + Math.log(1 + rarity.articles / Math.max(1, rarity.withTopic.get(topic) ?? 1)), 0);
  const norm = Math.sqrt(Math.max(1, article.topicIds.length) * Math.max(1, other.topicIds.length));
  const subject = weight / norm + (article.sectionId === other.sectionId ? SAME_SECTION : 0);
  const olderByDays = Math.max(0, article.firstPublishedAt.getTime() - other.firstPublishedAt.getTime()) / DAY;
  const recency = 1 - RECENCY_SHARE + RECENCY_SHARE * 2 ** (-olderByDays / HALF_LIFE_DAYS);
  return { score: subject * recency, shared };
}

export interface Neighbour {
  id: string;
  score: number;
  pinned: boolean;
  shared: string[];
}

/**
 * An article's neighbours in order: pins first as the desk ordered them, then its own language before others, then by
 * score; a tie keeps the newer one first. Never itself, its own translations, or what the desk left out; of another
 * group's translations only the first.
 */
export function rankRelated(article: Features & { pins: string[]; exclusions: string[] }, candidates: Features[], rarity: Rarity): Neighbour[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const isOwn = (other: Features) =>
    other.id === article.id || (article.translationGroup !== null && other.translationGroup === article.translationGroup);
  const scored = [...byId.values()]
    .filter((other) => !isOwn(other) && !article.exclusions.includes(other.id))
    .map((other) => ({
      other,
      foreign: other.language === article.language ? 0 : 1,
      pin: article.pins.indexOf(other.id),
      ...scoreRelated(article, other, rarity),
    }))
    .filter((entry) => entry.score > 0 || entry.pin >= 0);
  const pinned = scored.filter((entry) => entry.pin >= 0).sort((a, b) => a.pin - b.pin);
  const free = scored
    .filter((entry) => entry.pin < 0)
    .sort(
      (a, b) =>
        a.foreign - b.foreign ||
        b.score - a.score ||
        b.other.firstPublishedAt.getTime() - a.other.firstPublishedAt.getTime() ||
        (a.other.id < b.other.id ? 1 : -1),
    );
  const groups = new Set<string>();
  return [...pinned, ...free]
    .filter(({ other }) => {
      if (other.translationGroup === null) return true;
      const first = !groups.has(other.translationGroup);
      groups.add(other.translationGroup);
      return first;
    })
    .slice(0, RELATED_KEPT)
    .map(({ other, score, pin, shared }) => ({ id: other.id, score, pinned: pin >= 0, shared }));
}
