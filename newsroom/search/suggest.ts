import { and } from 'drizzle-orm';
import { articleConditions } from '#newsroom/articles/dated-lists.ts';
import type { ReadFilters } from '#newsroom/articles/filter-queries.ts';
import type { SearchPage } from '#newsroom/articles/views.ts';
import { countHits, seekAll } from '#newsroom/search/full-text.ts';
import { questionOf, SEARCH_LIMITS, type Term } from '#newsroom/search/question.ts';
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
  { filters, conditions }: ReadFilters,
  unfiltered: number,
  path: string,
): SearchPage['suggestions'] {
  const words = wordsOf(language).search;
  const withoutFilters = { name: words.withoutFilters, path: withQuery(path, { q: questionOf(terms) }), articles: unfiltered };
  const condition = and(...articleConditions(conditions));
  const withoutWords = (terms.length < 2 ? [] : terms).map((dropped) => {
    const fewer = terms.filter((term) => term !== dropped);
    const sought = seekAll(fewer);
    const [left] = fewer;
    return {
      name: fewer.length === 1 && left ? words.onlyWord(left.text) : words.withoutWord(dropped.text),
      path: withQuery(path, { q: questionOf(fewer), ...filters }),
      articles: sought ? countHits(sought.match, language, SEARCH_LIMITS.counted, condition) : 0,
    };
  });
  return [withoutFilters, ...withoutWords]
    .filter((offer) => offer.articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, SEARCH_LIMITS.suggestions);
}
