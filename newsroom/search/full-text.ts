/** The questions that are put to the full-text index. Its rows rise from publication to publication: the newest is the greatest. */
import { type SQL, sql } from 'drizzle-orm';
import { among } from '#db/among.ts';
import { content } from '#db/connections.ts';
import { BLOCK_ROWS } from '#db/full-text.ts';
import type { SnippetPart } from '#newsroom/articles/views.ts';
import { inHeadline, type Match, reaching } from '#newsroom/search/match.ts';

/** The row of the newest match in any language past that many newer ones; undefined when there are no more than those. */
export function rowPast(match: Match, newer: number): number | undefined {
  const found = sql`SELECT rowid AS "row" FROM articles_search WHERE articles_search MATCH ${match} ORDER BY rowid DESC LIMIT 1 OFFSET ${newer}`;
  return content().get<{ row: number }>(found)?.row;
}

/** Numbers are handed over as floating ones, in which the index sees no end: it would read on, and the rows be dropped after. */
const whole = (row: number): SQL => sql`CAST(${row} AS INTEGER)`;
const between = (rows: number[]): SQL => sql`BETWEEN ${whole(Math.min(...rows))} AND ${whole(Math.max(...rows))}`;

/** The block that a row is in. */
export const blockOf = (row: number): number => Math.floor(row / BLOCK_ROWS);

/** The newest rows in one language that match all parts, at most `limit` of them, from that block on; the newest first. */
export function newestRows(parts: Match[], language: string, block: number, limit: number): number[] {
  // One text for all rows: to hand each over apart takes longer than to find it.
  const found = content().get<{ rows: string }>(sql`
    SELECT json_group_array("row") AS rows FROM (
      SELECT rowid AS "row" FROM articles_search
      WHERE articles_search MATCH ${reaching(parts, language, block)} AND rowid >= ${whole(block * BLOCK_ROWS)} ORDER BY rowid DESC LIMIT ${limit})`);
  return found ? (JSON.parse(found.rows) as number[]) : [];
}

/**
 * Rows by their weight, the best first; of equals the newer. The weight is bm25: a word in the headline weighs 8, in kicker
 * or standfirst 4, in the body 1, as a name (author, topic, place, source) 3. Where nothing is weighed, those that have all
 * of the match in the headline come before the others.
 */
export function byWeight(rows: number[], { match, weighed }: { match: Match; weighed: Match | null }): number[] {
  if (rows.length === 0) return [];
  const span = sql`rowid ${between(rows)}`;
  const ranked = weighed
    ? sql`SELECT rowid AS "row", bm25(articles_search, 8.0, 4.0, 1.0, 3.0, 0.0) AS rank FROM articles_search WHERE articles_search MATCH ${weighed} AND ${span}`
    : sql`SELECT rowid AS "row", -1 AS rank FROM articles_search WHERE articles_search MATCH ${inHeadline(match)} AND ${span}`;
  // Weighed row by row first: the index can say nothing of a row once rows are gathered.
  const found = content().get<{ ranks: string }>(
    sql`WITH ranked AS MATERIALIZED (${ranked}) SELECT json_group_array(json_array("row", rank)) AS ranks FROM ranked`,
  );
  // As SQLite has it: the smaller, the better.
  const ranks = new Map(JSON.parse(found?.ranks ?? '[]') as [number, number][]);
  return rows.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || b - a);
}

/** Characters for private use, which no text has: they mark where a found word begins and ends. */
const MARKS = { open: '\uE000', close: '\uE001' } as const;
/** Words that a snippet shows. */
const SNIPPET_WORDS = 30;

/** Headline and a piece of the text around what was found, by row; the standfirst where the text has none of the words. */
export function findSnippets(match: Match, rows: number[]): Map<number, { headline: SnippetPart[]; snippet: SnippetPart[] }> {
  if (rows.length === 0) return new Map();
  // In one pass from the first to the last of them: asked for each row apart, the index would look the words up each time.
  const found = content().all<{ row: number; headline: string; standfirst: string; body: string }>(sql`
    SELECT articles_search.rowid AS "row",
      highlight(articles_search, 0, ${MARKS.open}, ${MARKS.close}) AS headline,
      highlight(articles_search, 1, ${MARKS.open}, ${MARKS.close}) AS standfirst,
      snippet(articles_search, 2, ${MARKS.open}, ${MARKS.close}, '…', ${SNIPPET_WORDS}) AS body
    FROM articles_search WHERE articles_search MATCH ${match} AND articles_search.rowid ${between(rows)}
      AND +articles_search.rowid IN ${among(rows)}`);
  return new Map(
    found.map(({ row, headline, standfirst, body }) => [
      row,
      { headline: toParts(headline), snippet: toParts(body.includes(MARKS.open) ? body : standfirst) },
    ]),
  );
}

/** A marked text in pieces. Marks in disorder mark nothing that they should not. */
export function toParts(marked: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let open = false;
  for (const piece of marked.split(/([\uE000\uE001])/)) {
    if (piece === MARKS.open || piece === MARKS.close) open = piece === MARKS.open;
    else if (piece !== '') parts.push({ text: piece.replace(/\s+/g, ' '), marked: open });
  }
  return parts;
}

/** The newest `window` rows of the desk's own index that match, weighed as above. It is put together here and run by the desk alone. */
export const matchingDrafts = (match: Match, window: number): SQL => sql`
  SELECT rowid AS "row", bm25(drafts_search, 8.0, 4.0, 1.0, 3.0) AS rank
  FROM drafts_search WHERE drafts_search MATCH ${match} ORDER BY rowid DESC LIMIT ${window}`;

/** The same of what readers find, in any language. */
export const matchingArticles = (match: Match, window: number): SQL => sql`
  SELECT rowid AS "row", bm25(articles_search, 8.0, 4.0, 1.0, 3.0) AS rank
  FROM articles_search WHERE articles_search MATCH ${match} ORDER BY rowid DESC LIMIT ${window}`;
