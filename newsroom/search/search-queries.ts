import { keptNumbers, listChosen, listOptions, readFilters } from '#newsroom/articles/filter-queries.ts';
import { ARTICLES_A_LEAF } from '#newsroom/articles/leaf.ts';
import { findTeasers } from '#newsroom/articles/teaser-queries.ts';
import type { Leaf, SearchHit, SearchPage } from '#newsroom/articles/views.ts';
import { findFound } from '#newsroom/search/found.ts';
import { findSnippets, type Hit, type Match, seekAll } from '#newsroom/search/full-text.ts';
import { SEARCH_LIMITS, termsOf } from '#newsroom/search/question.ts';
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
  const sought = seekAll(terms);
  const found = sought && findFound(sought, place.language, read);
  const hits = found?.hits ?? [];
  const leaf = leafOf(hits.length, Number(asked.page ?? 1), (page) => withQuery(path, { q: question, ...read.filters, page }));
  return {
    path,
    question,
    filters: read.filters,
    options: found ? listOptions(place, read, found.numbersOf, { onlyFound: true }) : listOptions(place, read, keptNumbers(place, read)),
    chosen: listChosen(place, read, path, { q: question }),
    hits: sought ? await drawHits(sought.match, place, pageOf(hits, leaf), at) : [],
    total: hits.length,
    more: found?.more ?? false,
    leaf,
    suggestions: found && hits.length === 0 ? suggest(terms, place, read, found.unfiltered, path) : [],
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

function pageOf(hits: Hit[], { number }: Leaf): Hit[] {
  const from = ((number ?? 1) - 1) * ARTICLES_A_LEAF;
  return hits.slice(from, from + ARTICLES_A_LEAF);
}

async function drawHits(match: Match, place: Place, hits: Hit[], at: Date): Promise<SearchHit[]> {
  const ids = hits.map((hit) => hit.id);
  const rows = hits.map((hit) => hit.row);
  const teasers = await findTeasers(place, ids, at);
  const snippets = findSnippets(match, rows);
  return hits.flatMap((hit) => {
    const teaser = teasers.get(hit.id);
    const snippet = snippets.get(hit.row);
    return teaser && snippet ? [{ teaser, ...snippet }] : [];
  });
}
