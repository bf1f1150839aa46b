import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { addresses, articles } from '#db/schema/published/articles.ts';
import { formerSections, sections } from '#db/schema/published/site.ts';
import { datedList } from '#newsroom/articles/dated-lists.ts';
import { findTeasers, inOrder } from '#newsroom/articles/teaser-queries.ts';
import type { Teaser } from '#newsroom/articles/views.ts';
import { articlesAt } from '#newsroom/search/found.ts';
import { byWeight } from '#newsroom/search/full-text.ts';
import { findRows, seekAnyInHeadline } from '#newsroom/search/sought.ts';
import { storedPath } from '#newsroom/site/article-address.ts';
import { now } from '#newsroom/site/clock.ts';
import { findPlace, type Place } from '#newsroom/site/site-queries.ts';

const LATEST = 5;
/** Words of an address that are looked for, the newest matches among them, and the best headlines that are compared. */
const LIMITS = { words: 10, matches: 500, headlines: 10, slug: 100, beginning: 5, alike: 50, slips: 3 } as const;
/** The part of an address's words that a headline must have to be near it. */
const SHARED = 0.5;

/** For a page that is not there: the article whose address or headline comes nearest to the path, and the latest. */
export async function findNearby(language: string, path: string, at = now()): Promise<{ nearest: Teaser | null; latest: Teaser[] }> {
  const place = await findPlace(language);
  if (!place) return { nearest: null, latest: [] };
  const latestIds = datedList({ language })({}, LATEST).map((line) => line.id);
  const nearestId = sameSlug(place, path) ?? slipOf(place, path) ?? likeliest(place, path);
  const teasers = await findTeasers(place, [...latestIds, ...(nearestId ? [nearestId] : [])], at);
  return { nearest: (nearestId && teasers.get(nearestId)) || null, latest: inOrder(teasers, latestIds) };
}

/** The last part of a path as a slug would be written. */
function slugOf(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .toLowerCase()
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LIMITS.slug);
}

/** An article with that very slug in another section or language, now or formerly; this language's before others. */
function sameSlug({ site, language }: Place, path: string): string | undefined {
  const slug = slugOf(path);
  if (!slug) return undefined;
  const { languages } = site.settings;
  const there = content()
    .select({ language: articles.language, id: articles.id })
    .from(articles)
    .where(
      and(
        inArray(articles.language, languages),
        inArray(
          articles.sectionId,
          site.sections.map(({ id }) => id),
        ),
        eq(articles.slug, slug),
      ),
    )
    .all();
  const paths = languages.flatMap((other) => site.sections.map((section) => storedPath(other, section.slug, slug)));
  const left = content()
    .select({ language: sql<string>`substr(${addresses.path}, 2, 2)`, id: addresses.targetId })
    .from(addresses)
    .where(and(inArray(addresses.path, paths), eq(addresses.query, ''), inArray(addresses.kind, ['article', 'moved'])))
    .all();
  const rows = [...there, ...left];
  return (rows.find((row) => row.language === language) ?? rows[0])?.id ?? undefined;
}

/** The article of the same section whose slug begins alike and differs by a few letters: a slip of the finger, or half a paste. */
function slipOf({ language }: Place, path: string): string | undefined {
  const slug = slugOf(path);
  const section = path.split('/').filter(Boolean).at(-2);
  if (!section || slug.length <= LIMITS.beginning) return undefined;
  const beginning = slug.slice(0, LIMITS.beginning);
  const begins = storedPath(language, section, beginning);
  const left = content()
    .select({ slug: sql<string>`substr(${addresses.path}, ${begins.length - beginning.length + 1})`, id: addresses.targetId })
    .from(addresses)
    .where(and(gte(addresses.path, begins), lt(addresses.path, `${begins}\uffff`), inArray(addresses.kind, ['article', 'moved'])))
    .limit(LIMITS.alike)
    .all();
  const there = content()
    .select({ slug: articles.slug, id: articles.id })
    .from(articles)
    .where(
      and(
        eq(articles.language, language),
        inArray(articles.sectionId, sectionsCalled(section)),
        gte(articles.slug, beginning),
        lt(articles.slug, `${beginning}\uffff`),
      ),
    )
    .limit(LIMITS.alike)
    .all();
  const [best] = [...there, ...left].map((row) => ({ id: row.id, slips: slipsBetween(row.slug, slug) })).sort((a, b) => a.slips - b.slips);
  return best && best.slips <= LIMITS.slips ? (best.id ?? undefined) : undefined;
}

/** The section that has a slug, and those that had it. */
function sectionsCalled(slug: string): string[] {
  const present = content().select({ id: sections.id }).from(sections).where(eq(sections.slug, slug)).all();
  const former = content().select({ id: formerSections.sectionId }).from(formerSections).where(eq(formerSections.slug, slug)).all();
  return [...present, ...former].map(({ id }) => id);
}

/** How many letters must be changed, added or left out to come from one word to the other (Levenshtein 1966). */
function slipsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const changed = (above[j] ?? 0) + (letter === other[j] ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}

/** The article whose headline has most of the path's words; none that has less than half of them. */
function likeliest({ language }: Place, path: string): string | undefined {
  const words = [
    ...new Set(
      slugOf(path)
        .split('-')
        .filter((word) => word.length > 2),
    ),
  ].slice(0, LIMITS.words);
  const sought = seekAnyInHeadline(words);
  if (!sought) return undefined;
  const best = byWeight(findRows(sought, language, LIMITS.matches).rows, sought).slice(0, LIMITS.headlines);
  const ids = [...articlesAt(best).values()];
  const rows = content().select({ id: articles.id, headline: articles.headline }).from(articles).where(inArray(articles.id, ids)).all();
  const [nearest] = rows
    .map((row) => ({ id: row.id, shared: words.filter((word) => row.headline.toLowerCase().includes(word)).length }))
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? 1 : -1));
  return nearest && nearest.shared >= Math.max(1, words.length * SHARED) ? nearest.id : undefined;
}
