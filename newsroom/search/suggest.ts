import type { ReadFilters } from '#newsroom/articles/filter-queries.ts';
import type { SearchPage } from '#newsroom/articles/views.ts';
import { countUnder } from '#newsroom/search/found.ts';
import { questionOf, SEARCH_LIMITS, type Term } from '#newsroom/search/question.ts';
import { findRows, type Looks, seekAll } from '#newsroom/search/sought.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import type { Place } from '#newsroom/site/site-queries.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

/**
 * What to drop from a question that found nothing: the filters (without which `unfiltered` are found), or one of the
 * words; each with what would be found then. What would still find nothing is not offered.
 */
export function suggest(
  terms: Term[],
  { language }: Place,
  read: ReadFilters,
  { unfiltered, path, looks }: { unfiltered: number; path: string; looks: Looks },
): SearchPage['suggestions'] {
  const words = wordsOf(language).search;
  const withoutFilters = { name: words.withoutFilters, path: withQuery(path, { q: questionOf(terms) }), articles: unfiltered };
  const withoutWords = (terms.length < 2 ? [] : terms).map((dropped) => {
    const fewer = terms.filter((term) => term !== dropped);
    const sought = seekAll(fewer, { looks });
    const [left] = fewer;
    return {
      name: fewer.length === 1 && left ? words.onlyWord(left.text) : words.withoutWord(dropped.text),
      path: withQuery(path, { q: questionOf(fewer), ...read.filters }),
      articles: sought ? countUnder(findRows(sought, language, SEARCH_LIMITS.counted).rows, read) : 0,
    };
  });
  return [withoutFilters, ...withoutWords]
    .filter((offer) => offer.articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, SEARCH_LIMITS.suggestions);
}
