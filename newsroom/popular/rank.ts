import { setImmediate as turn } from 'node:timers/promises';
import { asc, eq, inArray } from 'drizzle-orm';
import { commit, type Write } from '#db/commit.ts';
import { content, contentWriter, viewCounts } from '#db/connections.ts';
import { articles, popular } from '#db/schema/published/articles.ts';
import { views } from '#db/schema/views/views.ts';
import { publicAmong } from '#newsroom/popular/public-among.ts';
import { hourOf, listsOf, POPULAR_HOURS, type Scored, scoreViews, visibleOrder } from '#newsroom/popular/score.ts';

/** The most read articles among which each language's and section's are sought. */
const LOOKED_AT = 5_000;
const IDS_AT_ONCE = 500;

/**
 * Ranks the most read articles of each language anew. Writes, and so raises the edition, only when readers would see
 * another order. Run every five minutes at most; two runs at once do no harm. Answers whether it wrote.
 */
export async function rankPopular(at: Date): Promise<boolean> {
  const lists = listsOf(await findScored(at));
  const stored = readStored();
  const seen = (all: Map<string, Pick<Scored, 'id' | 'section'>[]>) =>
    JSON.stringify([...all].map(([language, list]) => [language, visibleOrder(list)]).sort());
  if (seen(lists) === seen(stored)) return false;
  const rows = [...lists].flatMap(([language, list]) => list.map(({ id, score }, position) => ({ language, position, articleId: id, score })));
  const database = contentWriter();
  // One that was withdrawn while readings were read is left out: from here to the commit nothing else runs.
  const present = publicAmong(rows.map((row) => row.articleId));
  const result = await commit({
    by: 'timer',
    at,
    did: null,
    writes: [database.delete(popular), ...listWrites(rows.filter((row) => present.has(row.articleId)))],
    raises: 'yes',
  });
  return result.ok;
}

/** A list goes in as one statement: row by row, composing them takes longer than all else. */
function listWrites(rows: (typeof popular.$inferInsert)[]): Write[] {
  const lists = Map.groupBy(rows, (row) => row.language);
  return [...lists.values()].map((list) => contentWriter().insert(popular).values(list));
}

async function findScored(at: Date): Promise<Scored[]> {
  const scores = new Map<string, number>();
  const last = hourOf(at);
  // An hour at once: between two of them requests are answered.
  for (let hour = last - POPULAR_HOURS + 1; hour <= last; hour++) {
    scoreViews(viewCounts().select().from(views).where(eq(views.hour, hour)).all(), at, scores);
    await turn();
  }
  const most = await mostOf(scores, LOOKED_AT);
  const found: Scored[] = [];
  for (let from = 0; from < most.length; from += IDS_AT_ONCE) {
    const ids = most.slice(from, from + IDS_AT_ONCE);
    const rows = content()
      .select({ id: articles.id, language: articles.language, section: articles.sectionId })
      .from(articles)
      .where(inArray(articles.id, ids))
      .all();
    found.push(...rows.map((row) => ({ ...row, score: scores.get(row.id) ?? 0 })));
    await turn();
  }
  return found;
}

/** How many scores are looked at between two pauses. */
const SCORES_AT_ONCE = 20_000;

/** Ids of the highest scores. A whole archive's are not sorted: whoever is below so many others is dropped on the way. */
async function mostOf(scores: Map<string, number>, count: number): Promise<string[]> {
  let held: [id: string, score: number][] = [];
  let least = Number.NEGATIVE_INFINITY;
  let looked = 0;
  const cut = () => {
    held = held.sort((a, b) => b[1] - a[1]).slice(0, count);
    least = held[count - 1]?.[1] ?? least;
  };
  for (const one of scores) {
    if (one[1] > least) held.push(one);
    if (held.length >= 2 * count) cut();
    looked += 1;
    if (looked % SCORES_AT_ONCE === 0) await turn();
  }
  cut();
  return held.map(([id]) => id);
}

function readStored(): Map<string, { id: string; section: string }[]> {
  const rows = content()
    .select({ language: popular.language, id: popular.articleId, section: articles.sectionId })
    .from(popular)
    .innerJoin(articles, eq(articles.id, popular.articleId))
    .orderBy(asc(popular.language), asc(popular.position))
    .all();
  const lists = new Map<string, { id: string; section: string }[]>();
  for (const { language, ...row } of rows) lists.set(language, [...(lists.get(language) ?? []), row]);
  return lists;
}
