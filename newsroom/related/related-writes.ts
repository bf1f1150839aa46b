/** Keeps the stored lists of related articles true when an article is published or withdrawn. */
import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { articlePins, articles, articleTopics, counts, related } from '#db/schema/published/articles.ts';
import type { ArticleRows } from '#newsroom/publishing/compose-article.ts';
import { type Features, type Neighbour, type Rarity, rankRelated, scoreRelated } from '#newsroom/related/score.ts';

/** How many of each topic's newest articles are looked at, in the article's own language and in each other one. */
export const CANDIDATES = { own: 60, other: 15, sameSection: 15 } as const;
/** How many neighbours' own lists are looked at when an article changes. */
const NEIGHBOURS_LOOKED_AT = 60;
/** How many lists are made anew when a topic changes as a whole: it is done while everybody else waits. */
const MADE_ANEW = 60;
/** A list shorter than this after a withdrawal is made anew. */
const REFILL_BELOW = 8;

export type Placed = Features & { pins: string[]; exclusions: string[] };

function loadFeatures(ids: string[]): Map<string, Placed> {
  if (ids.length === 0) return new Map();
  const database = contentWriter();
  const rows = database
    .select({
      id: articles.id,
      language: articles.language,
      translationGroup: articles.translationGroup,
      sectionId: articles.sectionId,
      firstPublishedAt: articles.firstPublishedAt,
      exclusions: articles.relatedExclusions,
    })
    .from(articles)
    .where(inArray(articles.id, ids))
    .all();
  const found = new Map<string, Placed>(rows.map((row) => [row.id, { ...row, topicIds: [], pins: [] }]));
  const links = database
    .select({ articleId: articleTopics.articleId, topicId: articleTopics.topicId })
    .from(articleTopics)
    .where(inArray(articleTopics.articleId, ids))
    .all();
  for (const link of links) found.get(link.articleId)?.topicIds.push(link.topicId);
  const pins = database
    .select()
    .from(articlePins)
    .where(inArray(articlePins.articleId, ids))
    .orderBy(articlePins.articleId, articlePins.position)
    .all();
  for (const pin of pins) found.get(pin.articleId)?.pins.push(pin.pinnedId);
  return found;
}

/** Ids of what might be near: the newest articles of each shared topic and of the section, and the pins. */
function candidateIds(article: Placed, languages: string[]): string[] {
  const database = contentWriter();
  const byTopic = article.topicIds.flatMap((topicId) =>
    languages.flatMap((language) =>
      database
        .select({ id: articleTopics.articleId })
        .from(articleTopics)
        .where(and(eq(articleTopics.topicId, topicId), eq(articleTopics.language, language)))
        .orderBy(desc(articleTopics.firstPublishedAt), desc(articleTopics.articleId))
        .limit(language === article.language ? CANDIDATES.own : CANDIDATES.other)
        .all(),
    ),
  );
  const bySection = database
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.sectionId, article.sectionId), eq(articles.language, article.language)))
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(CANDIDATES.sameSection)
    .all();
  return [...new Set([...article.pins, ...byTopic.map((row) => row.id), ...bySection.map((row) => row.id)])].filter((id) => id !== article.id);
}

function readRarity(topicIds: string[]): Rarity & { languages: string[] } {
  const database = contentWriter();
  const all = database.select({ language: counts.language, articles: counts.articles }).from(counts).where(eq(counts.scope, 'all')).all();
  const withTopic = new Map<string, number>();
  for (const row of topicIds.length === 0
    ? []
    : database
        .select({ key: counts.key, articles: counts.articles })
        .from(counts)
        .where(
          and(
            eq(counts.scope, 'topic'),
            inArray(
              counts.language,
              all.map((one) => one.language),
            ),
            inArray(counts.key, topicIds),
          ),
        )
        .all()) {
    withTopic.set(row.key, (withTopic.get(row.key) ?? 0) + row.articles);
  }
  return { articles: all.reduce((sum, row) => sum + row.articles, 0), withTopic, languages: all.map((row) => row.language) };
}

function listWrites(articleId: string, neighbours: Neighbour[]): Write[] {
  const database = contentWriter();
  const rows = neighbours.map(({ id, score, pinned, shared }, position) => ({ articleId, position, relatedId: id, score, pinned, shared }));
  return [database.delete(related).where(eq(related.articleId, articleId)), ...(rows.length > 0 ? [database.insert(related).values(rows)] : [])];
}

function rankFor(article: Placed, without?: string): { neighbours: Neighbour[]; candidates: Map<string, Placed> } {
  const rarity = readRarity(article.topicIds);
  const candidates = loadFeatures(candidateIds(article, [...new Set([...rarity.languages, article.language])]));
  if (without) candidates.delete(without);
  return { neighbours: rankRelated(article, [...candidates.values()], rarity), candidates };
}

/** What would stand beside an article with those features, from what is public now. */
export const findNeighbours = (article: Placed): Neighbour[] => rankFor(article).neighbours;

/** The list of an article about to be public, and the lists of others that it enters, leaves or moves within. */
export function relatedWrites({ article, topicLinks, pins }: Pick<ArticleRows, 'article' | 'topicLinks' | 'pins'>): Write[] {
  const placed: Placed = {
    ...article,
    translationGroup: article.translationGroup ?? null,
    topicIds: topicLinks.map((link) => link.topicId),
    pins: pins.map((pin) => pin.pinnedId),
    exclusions: article.relatedExclusions,
  };
  const { neighbours, candidates } = rankFor(placed);
  const rarity = readRarity(placed.topicIds);
  const nearest = [...candidates.values()]
    .map((other) => ({ other, ...scoreRelated(other, placed, rarity) }))
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? 1 : -1))
    .slice(0, NEIGHBOURS_LOOKED_AT)
    .map(({ other }) => other.id);
  const others = new Set([...nearest, ...listedBy(article.id), ...pinnedBy(article.id)]);
  others.delete(article.id);
  return [...listWrites(article.id, neighbours), ...entryWrites(placed, [...others])];
}

/** Public articles that pin this one: it may have been published after them, and have nothing else in common. */
function pinnedBy(id: string): string[] {
  const rows = contentWriter().select({ id: articlePins.articleId }).from(articlePins).where(eq(articlePins.pinnedId, id)).all();
  return rows.map((row) => row.id);
}

function listedBy(id: string): string[] {
  const rows = contentWriter()
    .select({ id: related.articleId })
    .from(related)
    .where(and(eq(related.relatedId, id), ne(related.articleId, id)))
    .all();
  return [...new Set(rows.map((row) => row.id))];
}

/** The lists of others with the changed article in its right place; those in which nothing moves are left alone. */
function entryWrites(changed: Placed, others: string[]): Write[] {
  if (others.length === 0) return [];
  const database = contentWriter();
  const rows = database
    .select({ articleId: related.articleId, relatedId: related.relatedId })
    .from(related)
    .where(inArray(related.articleId, others))
    .orderBy(related.articleId, related.position)
    .all();
  const lists = new Map<string, string[]>(others.map((other) => [other, []]));
  for (const row of rows) lists.get(row.articleId)?.push(row.relatedId);
  const features = loadFeatures([...new Set([...others, ...[...lists.values()].flat()])]);
  const rarity = readRarity([...new Set([...features.values()].flatMap((one) => one.topicIds))]);
  features.set(changed.id, changed);
  return others.flatMap((other) => {
    const article = features.get(other);
    const stored = lists.get(other) ?? [];
    if (!article) return [];
    const candidates = [...new Set([...stored, changed.id])].flatMap((id) => features.get(id) ?? []);
    const ranked = rankRelated(article, candidates, rarity);
    const moves = ranked.length !== stored.length || ranked.some((neighbour, position) => neighbour.id !== stored[position]);
    return moves ? listWrites(other, ranked) : [];
  });
}

/** New lists for those that a withdrawal would leave too short. Run before the article's rows are deleted. */
export function refillWrites(withdrawnId: string): Write[] {
  const affected = loadFeatures(listedBy(withdrawnId));
  return [...affected.values()].flatMap((other) => {
    const kept = contentWriter().select({ id: related.relatedId }).from(related).where(eq(related.articleId, other.id)).all().length - 1;
    if (kept >= REFILL_BELOW) return [];
    return listWrites(other.id, rankFor(other, withdrawnId).neighbours);
  });
}

/** New lists for the newest articles of a topic, whose number of articles has changed; older ones keep theirs. */
export function relatedAnew(topicId: string): Write[] {
  const rows = contentWriter()
    .select({ id: articleTopics.articleId })
    .from(articleTopics)
    .where(eq(articleTopics.topicId, topicId))
    .orderBy(desc(articleTopics.firstPublishedAt), desc(articleTopics.articleId))
    .limit(MADE_ANEW)
    .all();
  const placed = loadFeatures(rows.map(({ id }) => id));
  return [...placed.values()].flatMap((article) => listWrites(article.id, rankFor(article).neighbours));
}

/** Makes every list anew, for instance after an import. Answers the statements, article by article. */
export function* rebuildRelated(): Generator<Write[]> {
  const ids = contentWriter().select({ id: articles.id }).from(articles).orderBy(articles.id).all();
  for (const { id } of ids) {
    const article = loadFeatures([id]).get(id);
    if (article) yield listWrites(id, rankFor(article).neighbours);
  }
}
