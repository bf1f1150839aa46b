/** What a question finds under the filters, and the numbers beside the options of its form. */
import { and, type SQL, sql } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articleConditions } from '#newsroom/articles/dated-lists.ts';
import type { NumbersOf, ReadFilters } from '#newsroom/articles/filter-queries.ts';
import { byWeight } from '#newsroom/search/full-text.ts';
import { SEARCH_LIMITS } from '#newsroom/search/question.ts';
import { findRows, type Sought } from '#newsroom/search/sought.ts';

export interface Found {
  /** Rows of the index, at most SEARCH_LIMITS.counted; the best first, of equals the newer. */
  rows: number[];
  /** Whether there may be more. */
  more: boolean;
  /** How many would be found without the filters. */
  unfiltered: number;
  /** How many each option would leave, or would find in the place of the one in use; unknown when there may be more. */
  numbersOf: NumbersOf;
}

const FIELDS = ['section', 'type', 'topic', 'author', 'dates'] as const;
type Field = (typeof FIELDS)[number];

/** Looks a question up in one language. */
export function findFound(sought: Sought, language: string, { conditions }: ReadFilters): Found {
  const filters = filtersOf(conditions);
  const { rows: all, more: isCut } = findRows(sought, language, filters.length > 0 ? SEARCH_LIMITS.filtered : SEARCH_LIMITS.counted);
  const { found, missing } = sift(all, filters);
  let articles: string[] | undefined;
  return {
    rows: byWeight(found, sought).slice(0, SEARCH_LIMITS.counted),
    more: isCut || found.length > SEARCH_LIMITS.counted,
    unfiltered: Math.min(all.length, SEARCH_LIMITS.counted),
    numbersOf: (field) => {
      const others = missing.get(field) ?? [];
      if (isCut || found.length + others.length > SEARCH_LIMITS.counted) return undefined;
      articles ??= [...articlesAt(found).values()];
      return tally(field, [...articles, ...articlesAt(others).values()]);
    },
  };
}

/** How many of the rows are of articles that meet the conditions. */
export function countUnder(rows: number[], { conditions }: ReadFilters): number {
  const condition = and(...articleConditions(conditions));
  if (!condition) return rows.length;
  return content().get<{ found: number }>(sql`SELECT count(*) AS found FROM ${articlesOf(rows)} WHERE ${condition}`)?.found ?? 0;
}

/** The articles of the rows, in their order. */
export function articlesAt(rows: number[]): Map<number, string> {
  const found = content().all<{ row: number; id: string }>(sql`SELECT found.value AS "row", article_id AS id FROM ${documentsOf(rows)}`);
  return new Map(found.map(({ row, id }) => [row, id]));
}

const documentsOf = (rows: number[]): SQL => sql`json_each(${JSON.stringify(rows)}) AS found
  CROSS JOIN search_documents INDEXED BY search_documents_in_order ON search_documents.id = found.value`;

const articlesOf = (rows: number[]): SQL => sql`${documentsOf(rows)}
  CROSS JOIN articles INDEXED BY articles_in_filters ON articles.id = search_documents.article_id`;

type Filter = readonly [Field, SQL];

function filtersOf({ section, type, group, topic, author, from, until }: ReadFilters['conditions']): Filter[] {
  const asked = { section: { section }, type: { type, group }, topic: { topic }, author: { author }, dates: { from, until } };
  return FIELDS.flatMap((field): Filter[] => {
    const condition = and(...articleConditions(asked[field]));
    return condition ? [[field, condition]] : [];
  });
}

/** The rows that meet all filters, and those that all but one would let through, by that one. */
function sift(rows: number[], filters: Filter[]): { found: number[]; missing: Map<Field, number[]> } {
  if (filters.length === 0) return { found: rows, missing: new Map() };
  const missed = sql.join(
    filters.map(([, condition], place) => sql`((NOT (${condition})) << ${place})`),
    sql` + `,
  );
  const sifted = content().all<{ missed: number; rows: string }>(sql`
    SELECT missed, json_group_array("row") AS rows FROM (SELECT found.value AS "row", ${missed} AS missed FROM ${articlesOf(rows)}) GROUP BY missed`);
  const missing = (bits: number) => JSON.parse(sifted.find((group) => group.missed === bits)?.rows ?? '[]') as number[];
  return { found: missing(0), missing: new Map(filters.map(([field], place) => [field, missing(1 << place)])) };
}

const TALLIED: Record<Parameters<NumbersOf>[0], { key: SQL; of: SQL }> = {
  section: { key: sql`articles.section_id`, of: sql`articles INDEXED BY articles_in_filters ON articles.id = found.value` },
  type: { key: sql`articles.type_id`, of: sql`articles INDEXED BY articles_in_filters ON articles.id = found.value` },
  topic: { key: sql`article_topics.topic_id`, of: sql`article_topics ON article_topics.article_id = found.value` },
  author: { key: sql`article_bylines.author_id`, of: sql`article_bylines ON article_bylines.article_id = found.value` },
};

/** How many of the articles each option of a field has; somebody with two roles in one counts once there. */
function tally(field: Parameters<NumbersOf>[0], articles: string[]): Map<string, number> {
  const { key, of } = TALLIED[field];
  const tallied = content().all<{ key: string; articles: number }>(sql`
    SELECT ${key} AS key, count(DISTINCT found.value) AS articles
    FROM json_each(${JSON.stringify(articles)}) AS found CROSS JOIN ${of} GROUP BY ${key}`);
  return new Map(tallied.map((option) => [option.key, option.articles]));
}
