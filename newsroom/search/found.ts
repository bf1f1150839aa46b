/** What a question finds under the filters, and the numbers beside the options of its form. */
import { and, inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articleBylines, articleTopics } from '#db/schema/published/articles.ts';
import { articleConditions } from '#newsroom/articles/dated-lists.ts';
import type { NumbersOf, ReadFilters } from '#newsroom/articles/filter-queries.ts';
import { type Fits, findHits, type Hit, hasMoreMatches, type Sought } from '#newsroom/search/full-text.ts';
import { SEARCH_LIMITS } from '#newsroom/search/question.ts';

export interface Found {
  /** At most SEARCH_LIMITS.counted, the best first; of equals the newer. */
  hits: Hit[];
  /** Whether there may be more. */
  more: boolean;
  /** How many would be found without the filters. */
  unfiltered: number;
  /** How many each option would leave, or would find in the place of the one in use; unknown when there may be more. */
  numbersOf: NumbersOf;
}

const FIELDS = ['section', 'type', 'topic', 'author', 'dates'] as const satisfies (keyof Fits)[];

/** Looks a question up in one language. */
export function findFound(sought: Sought, language: string, { conditions }: ReadFilters): Found {
  const fits = fitsOf(conditions);
  const window = Object.values(fits).some(Boolean) ? SEARCH_LIMITS.filtered : SEARCH_LIMITS.ranked;
  const all = findHits(sought, language, window, fits).sort((a, b) => a.rank - b.rank || (a.id < b.id ? 1 : -1));
  const under = (without?: keyof Fits) => all.filter((hit) => FIELDS.every((field) => field === without || hit[`fits_${field}`]));
  const found = under();
  const isCommon = hasMoreMatches(sought.match, window);
  const more = isCommon || found.length > SEARCH_LIMITS.counted;
  return {
    hits: found.slice(0, SEARCH_LIMITS.counted),
    more,
    unfiltered: Math.min(all.length, SEARCH_LIMITS.counted),
    numbersOf: (field) => {
      const others = under(field);
      return isCommon || others.length > SEARCH_LIMITS.counted ? undefined : tally(field, others);
    },
  };
}

function fitsOf({ section, type, group, topic, author, from, until }: ReadFilters['conditions']): Fits {
  const one = (conditions: ReadFilters['conditions']) => and(...articleConditions(conditions));
  return { section: one({ section }), type: one({ type, group }), topic: one({ topic }), author: one({ author }), dates: one({ from, until }) };
}

function tally(field: Parameters<NumbersOf>[0], hits: Hit[]): Map<string, number> {
  const ids = hits.map((hit) => hit.id);
  const found = field === 'section' || field === 'type' ? hits.map((hit) => hit[field]) : field === 'topic' ? topicsOf(ids) : authorsOf(ids);
  const numbers = new Map<string, number>();
  for (const id of found) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  return numbers;
}

/** The topics of each of the articles, one after the other. */
function topicsOf(articleIds: string[]): string[] {
  if (articleIds.length === 0) return [];
  return content()
    .selectDistinct({ article: articleTopics.articleId, id: articleTopics.topicId })
    .from(articleTopics)
    .where(inArray(articleTopics.articleId, articleIds))
    .all()
    .map((row) => row.id);
}

/** The people of each of the articles; somebody with two roles in one counts once there. */
function authorsOf(articleIds: string[]): string[] {
  if (articleIds.length === 0) return [];
  return content()
    .selectDistinct({ article: articleBylines.articleId, id: articleBylines.authorId })
    .from(articleBylines)
    .where(inArray(articleBylines.articleId, articleIds))
    .all()
    .map((row) => row.id);
}
