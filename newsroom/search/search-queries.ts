import { keptNumbers, listChosen, listOptions, readFilters } from '#newsroom/articles/filter-queries.ts';
import { ARTICLES_A_LEAF } from '#newsroom/articles/leaf.ts';
import { findTeasers } from '#newsroom/articles/teaser-queries.ts';
import type { Leaf, SearchHit, SearchPage } from '#newsroom/articles/views.ts';
import { articlesAt, findFound } from '#newsroom/search/found.ts';
import { findSnippets } from '#newsroom/search/full-text.ts';
import type { Match } from '#newsroom/search/match.ts';
import { SEARCH_LIMITS, termsOf } from '#newsroom/search/question.ts';
import { type Looks, seekAll } from '#newsroom/search/sought.ts';
import { suggest } from '#newsroom/search/suggest.ts';
import { searchPath, withQuery } from '#newsroom/site/addresses.ts';
import { canonicalQuery } from '#newsroom/site/canonical-query.ts';
import { now } from '#newsroom/site/clock.ts';
import { getPlace, type Place } from '#newsroom/site/site-queries.ts';

/** The search page in that language: the form, what was found, and when that is nothing, what to drop. */
export async function findSearchPage(language: string, query: Record<string, string | undefined>, at = now()): Promise<SearchPage> {
  const place = await getPlace(language);
  const given = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const asked = canonicalQuery('search', given, place.site);
  const question = asked.q ?? '';
  const read = readFilters(place, asked);
  const path = searchPath(place.site.base, place.language);
  const terms = termsOf(question);
  const looks: Looks = new Map();
  const sought = seekAll(terms, { looks });
  const found = sought && findFound(sought, place.language, read);
  const rows = found?.rows ?? [];
  const leaf = leafOf(rows.length, Number(asked.page ?? 1), (page) => withQuery(path, { q: question, ...read.filters, page }));
  return {
    path,
    question,
    filters: read.filters,
    options: found ? listOptions(place, read, found.numbersOf, { onlyFound: true }) : listOptions(place, read, keptNumbers(place, read)),
    chosen: listChosen(place, read, path, { q: question }),
    hits: sought ? await drawHits(sought.match, place, pageOf(rows, leaf), at) : [],
    total: rows.length,
    more: found?.more ?? false,
    onlyNewest: found?.more === true && rows.length < SEARCH_LIMITS.counted,
    leaf,
    suggestions: found && rows.length === 0 ? suggest(terms, place, read, { unfiltered: found.unfiltered, path, looks }) : [],
  };
}

function leafOf(total: number, page: number, path: (page: number | null) => string): Leaf {
  const leaves = Math.min(SEARCH_LIMITS.leaves, Math.ceil(total / ARTICLES_A_LEAF));
  const number = Math.min(page, Math.max(1, leaves));
  const numbered = (one: number) => path(one > 1 ? one : null);
  return {
    number,
    numbers: Array.from({ length: leaves }, (_, index) => ({ number: index + 1, path: numbered(index + 1) })),
    older: number < leaves ? numbered(number + 1) : null,
    newer: number > 1 ? numbered(number - 1) : null,
  };
}

function pageOf(rows: number[], { number }: Leaf): number[] {
  const from = ((number ?? 1) - 1) * ARTICLES_A_LEAF;
  return rows.slice(from, from + ARTICLES_A_LEAF);
}

async function drawHits(match: Match, place: Place, rows: number[], at: Date): Promise<SearchHit[]> {
  const articles = articlesAt(rows);
  const teasers = await findTeasers(place, [...articles.values()], at);
  const snippets = findSnippets(match, rows);
  return rows.flatMap((row) => {
    const teaser = teasers.get(articles.get(row) ?? '');
    const snippet = snippets.get(row);
    return teaser && snippet ? [{ teaser, ...snippet }] : [];
  });
}
