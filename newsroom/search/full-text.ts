/**
 * Everything that speaks the full-text index's own language: nowhere else is a match expression written. Readers' words
 * enter it only inside quotation marks, as text; nothing they type is syntax.
 */
import { type SQL, sql } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import type { SnippetPart } from '#newsroom/articles/views.ts';
import { SEARCH_LIMITS, type Term } from '#newsroom/search/question.ts';

/** A match expression; made here alone. */
export type Match = string & { readonly isMatch: unique symbol };

const quoted = (text: string) => `"${text.replaceAll('"', ' ')}"`;

/** Whether the text ends with a word of two letters at least. The beginning "a" would be that of half of all words. */
const endsWithWord = (text: string) => /[\p{L}\p{N}]{2,}[^\p{L}\p{N}]*$/u.test(text);

/** All terms must occur; the last word may be the beginning of one, since it may still be being typed. Null without terms. */
export function matchAll(terms: Term[]): Match | null {
  const parts = terms.map((term, index) => (mayBeBeginning(term, index, terms) ? `${quoted(term.text)} *` : quoted(term.text)));
  return join(parts, ' AND ');
}

const mayBeBeginning = ({ text, isPhrase }: Term, index: number, { length }: Term[]) => index === length - 1 && !isPhrase && endsWithWord(text);

const join = (parts: string[], by: ' AND ' | ' OR '): Match | null => (parts.length > 0 ? (parts.join(by) as Match) : null);

/** What readers look for, and the part of it that says which of the found articles is meant. */
export interface Sought {
  match: Match;
  /** Null when every word of it is common. */
  weighed: Match | null;
}

/**
 * As `matchAll`, among what readers see, at a cost that grows far less than the archive. A common word is looked for and not
 * weighed: to weigh it, all that have it are counted, and it says little. When the last word is common as it stands, it is
 * the whole word: of a beginning, everything that begins so is read before the first article is found. Common words that
 * never meet, and phrases of them, are still looked for in all that have them.
 */
export function seekAll(terms: Term[], common: number = SEARCH_LIMITS.common): Sought | null {
  const parts = terms.map((term, index) => {
    const whole = look(quoted(term.text), common);
    return whole.isCommon || !mayBeBeginning(term, index, terms) ? whole : look(`${whole.part} *`, common);
  });
  return seek(parts, ' AND ');
}

/** Any of the words in a headline; common ones are weighed as above. Null without words. */
export function seekAnyInHeadline(words: string[]): Sought | null {
  return seek(
    words.map((word) => look(`headline : ${quoted(word)}`, SEARCH_LIMITS.common)),
    ' OR ',
  );
}

function seek(parts: { part: string; isCommon: boolean }[], by: ' AND ' | ' OR '): Sought | null {
  const match = join(
    parts.map(({ part }) => part),
    by,
  );
  const rare = parts.filter(({ isCommon }) => !isCommon).map(({ part }) => part);
  return match && { match, weighed: join(rare, by) };
}

const look = (part: string, common: number) => ({ part, isCommon: hasMoreMatches(part as Match, common) });

/** The filters of a search as conditions on `articles`; each is looked at for every match, none of them drops one. */
export interface Fits {
  section?: SQL;
  type?: SQL;
  topic?: SQL;
  author?: SQL;
  dates?: SQL;
}

export interface Hit extends Record<`fits_${keyof Fits}`, 0 | 1> {
  /** The row in the index. */
  row: number;
  id: string;
  section: string;
  type: string;
  /** bm25 as SQLite has it: the smaller, the better. */
  rank: number;
}

const fitting = (condition: SQL | undefined): SQL => condition ?? sql`1`;

/** Of the newest `window` matches in any language, those in that language: the work is bounded however common a word is. */
export function findHits(sought: Sought, language: string, window: number, { section, type, topic, author, dates }: Fits = {}): Hit[] {
  const hits = content().all<Omit<Hit, 'rank'>>(sql`
    SELECT found."row", articles.id AS id, articles.section_id AS section, articles.type_id AS type,
      ${fitting(section)} AS fits_section, ${fitting(type)} AS fits_type, ${fitting(topic)} AS fits_topic,
      ${fitting(author)} AS fits_author, ${fitting(dates)} AS fits_dates
    FROM (SELECT rowid AS "row" FROM articles_search WHERE articles_search MATCH ${sought.match} ORDER BY rowid DESC LIMIT ${window}) AS found
    CROSS JOIN search_documents ON search_documents.id = found."row"
    CROSS JOIN articles INDEXED BY articles_in_filters ON articles.id = search_documents.article_id
    WHERE +search_documents.language = ${language}`);
  const ranks = ranksOf(
    sought,
    hits.map((hit) => hit.row),
  );
  return hits.map((hit) => ({ ...hit, rank: ranks.get(hit.row) ?? 0 }));
}

/**
 * bm25 of the weighed words: one in the headline weighs 8, in kicker or standfirst 4, in the body 1, as a name (author,
 * topic, place, source) 3. Where all are common, articles with them in the headline come before the others.
 */
function ranksOf({ match, weighed }: Sought, rows: number[]): Map<number, number> {
  if (rows.length === 0) return new Map();
  const within = sql`rowid BETWEEN ${Math.min(...rows)} AND ${Math.max(...rows)}`;
  const ranked = weighed
    ? sql`SELECT rowid AS "row", bm25(articles_search, 8.0, 4.0, 1.0, 3.0) AS rank FROM articles_search WHERE articles_search MATCH ${weighed} AND ${within}`
    : sql`SELECT rowid AS "row", -1 AS rank FROM articles_search WHERE articles_search MATCH ${`headline : (${match})`} AND ${within}`;
  return new Map(
    content()
      .all<{ row: number; rank: number }>(ranked)
      .map(({ row, rank }) => [row, rank]),
  );
}

/** How many of the newest `window` matches are in that language and meet the condition. */
export function countHits(match: Match, language: string, window: number, condition?: SQL): number {
  const row = content().get<{ found: number }>(sql`
    SELECT count(*) AS found
    FROM (SELECT rowid AS "row" FROM articles_search WHERE articles_search MATCH ${match} ORDER BY rowid DESC LIMIT ${window}) AS found
    CROSS JOIN search_documents ON search_documents.id = found."row"
    CROSS JOIN articles INDEXED BY articles_in_filters ON articles.id = search_documents.article_id
    WHERE +search_documents.language = ${language} AND ${fitting(condition)}`);
  return row?.found ?? 0;
}

/** Whether there are more matches than that, in any language. */
export function hasMoreMatches(match: Match, than: number): boolean {
  const row = content().get(sql`SELECT rowid FROM articles_search WHERE articles_search MATCH ${match} ORDER BY rowid DESC LIMIT 1 OFFSET ${than}`);
  return row !== undefined;
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
    FROM articles_search WHERE articles_search MATCH ${match} AND articles_search.rowid BETWEEN ${Math.min(...rows)} AND ${Math.max(...rows)}
      AND +articles_search.rowid IN (SELECT value FROM json_each(${JSON.stringify(rows)}))`);
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
