/**
 * What changed since, oldest change first: publications of whatever kind, withdrawals, and other addresses after a section
 * was renamed, in one order, so that whoever keeps copies takes down what is taken down here, and names the address that it
 * has. Stretches of three indexes are laid together.
 */
import { and, asc, gte, inArray, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { among } from '#db/among.ts';
import { content } from '#db/connections.ts';
import { articleBylines, articles, articleTopics } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import type { Line } from '#newsroom/articles/leaf.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Asked, Conditions } from '#newsroom/wire/api/list-conditions.ts';
import { listRenamed, RENAMED_LOOKED_THROUGH } from '#newsroom/wire/api/renamed-queries.ts';
import type { Withdrawn } from '#newsroom/wire/withdrawn.ts';

/** How many changes are looked through for those that meet the filters; an answer may hold fewer than were asked for, and goes on. */
export const CHANGES_LOOKED_THROUGH = 2_000;

export interface Changes {
  /** Published, changed, or at another address since. */
  ids: string[];
  withdrawn: Withdrawn[];
  /** Where it goes on; null when these are all. */
  after: Line | null;
  /** When the last of these changed, in epoch milliseconds; undefined when there is none. */
  lastAt: number | undefined;
}

/** Where to begin: at an instant, or behind a line. Renamings of sections before `renamedSince` are known. */
export type From = ({ since: Date } | { after: Line }) & { renamedSince?: Date | undefined };

interface Stream {
  lines: Line[];
  /** Where looking ended although there may be more. */
  end: Line | null;
}

const compare = (a: Line, b: Line): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Withdrawals are told whatever else is asked for, but for language and section: nothing else of them is known any more. */
export function listChanges({ languages, conditions }: Pick<Asked, 'languages' | 'conditions'>, from: From, limit: number): Changes {
  const published = publishedSince(from, languages, conditions, limit);
  const taken = withdrawnSince(from, languages, conditions, limit);
  const renamed = renamedSince(from, languages, conditions, limit);
  // Beyond the nearest end one of them was not looked at.
  const [end = null] = [published.end, taken.end, renamed.end].filter((line) => line !== null).sort(compare);
  const known = [...published.lines, ...taken.lines, ...renamed.lines].sort(compare).filter((line) => !end || compare(line, end) <= 0);
  const given = known.slice(0, limit);
  const last = given.at(-1);
  const after = known.length > limit ? (last ?? null) : end;
  const isGiven = new Set(given);
  const ids = [...new Set(given.filter((line) => !taken.lines.includes(line)).map((line) => renamed.articles.get(line) ?? line.id))];
  return { ids, withdrawn: readNotices(taken.lines.filter((line) => isGiven.has(line)).map(({ id }) => id)), after, lastAt: last?.at ?? end?.at };
}

const instantOf = (column: SQLiteColumn) => sql<number>`${column}`.mapWith(Number);

function beginning(at: SQLiteColumn, id: SQLiteColumn, from: From): SQL {
  return 'since' in from ? gte(at, from.since) : sql`(${at}, ${id}) > (${from.after.at}, ${from.after.id})`;
}

function publishedSince(from: From, languages: Language[], conditions: Conditions, limit: number): Stream {
  const { id, lastPublishedAt: at, language, sectionId, typeId, groupId, columnId, firstPublishedAt } = articles;
  const rows = content()
    .select({ id, at: instantOf(at), language, sectionId, typeId, groupId, columnId, firstPublishedAt })
    .from(articles)
    .where(beginning(at, id, from))
    .orderBy(asc(at), asc(id))
    .limit(CHANGES_LOOKED_THROUGH)
    .all();
  return streamOf(
    rows,
    amongLinked(
      rows.filter((row) => languages.some((one) => one === row.language) && meets(row, conditions)),
      conditions,
    ),
    limit,
  );
}

type Filed = Pick<typeof articles.$inferSelect, 'sectionId' | 'typeId' | 'groupId' | 'columnId' | 'firstPublishedAt'>;

function meets(row: Filed, { section, type, group, column, from: first, until }: Conditions): boolean {
  const is = (value: string | null, wanted: string | undefined) => wanted === undefined || value === wanted;
  return (
    is(row.sectionId, section) &&
    is(row.typeId, type) &&
    is(row.groupId, group) &&
    is(row.columnId, column) &&
    (!first || row.firstPublishedAt >= first) &&
    (!until || row.firstPublishedAt < until)
  );
}

/** Articles that went to other addresses with their sections, by their lines. */
function renamedSince(from: From, languages: Language[], conditions: Conditions, limit: number): Stream & { articles: Map<Line, string> } {
  const isFiltered = Object.values(conditions).some((value) => value !== undefined);
  const asked = { languages, from, renamedSince: from.renamedSince, limit: isFiltered ? RENAMED_LOOKED_THROUGH : limit + 1 };
  const { renamed, end } = listRenamed(asked);
  const met = renamed.filter((row) => meets(row, conditions));
  const linked = new Set(
    amongLinked(
      met.map(({ id, line }) => ({ id, at: line.at })),
      conditions,
    ).map(({ id }) => id),
  );
  const told = met.filter(({ id }) => linked.has(id));
  return { lines: told.map(({ line }) => line), end, articles: new Map(told.map(({ line, id }) => [line, id])) };
}

function withdrawnSince(from: From, languages: string[], { section }: Conditions, limit: number): Stream {
  const { id, withdrawnAt: at, language, sectionId } = notices;
  const rows = content()
    .select({ id, at: instantOf(at), language, sectionId })
    .from(notices)
    .where(beginning(at, id, from))
    .orderBy(asc(at), asc(id))
    .limit(CHANGES_LOOKED_THROUGH)
    .all();
  return streamOf(
    rows,
    rows.filter((row) => languages.includes(row.language) && (section === undefined || row.sectionId === section)),
    limit,
  );
}

/** One more than is wanted tells that there are more. */
function streamOf(rows: Line[], met: Line[], limit: number): Stream {
  const lines = met.slice(0, limit + 1).map(({ id, at }) => ({ id, at }));
  const isWhole = rows.length < CHANGES_LOOKED_THROUGH;
  return { lines, end: isWhole || met.length > limit ? null : (rows.at(-1) ?? null) };
}

/** Those of the lines that have the topic and the person. */
function amongLinked(lines: Line[], { topic, author }: Pick<Conditions, 'topic' | 'author'>): Line[] {
  const ids = (left: Line[]) => among(left.map(({ id }) => id));
  let left = lines;
  if (topic !== undefined) {
    const having = content()
      .select({ id: articleTopics.articleId })
      .from(articleTopics)
      .where(and(sql`${articleTopics.articleId} in ${ids(left)}`, sql`+${articleTopics.topicId} = ${topic}`))
      .all();
    const has = new Set(having.map(({ id }) => id));
    left = left.filter(({ id }) => has.has(id));
  }
  if (author !== undefined) {
    const having = content()
      .select({ id: articleBylines.articleId })
      .from(articleBylines)
      .where(and(sql`${articleBylines.articleId} in ${ids(left)}`, sql`+${articleBylines.authorId} = ${author}`))
      .all();
    const has = new Set(having.map(({ id }) => id));
    left = left.filter(({ id }) => has.has(id));
  }
  return left;
}

function readNotices(ids: string[]): Changes['withdrawn'] {
  if (ids.length === 0) return [];
  const { id, language, withdrawnAt: at, path } = notices;
  const rows = content().select({ id, language, at, path }).from(notices).where(inArray(id, ids)).all();
  return rows.sort((a, b) => compare({ id: a.id, at: a.at.getTime() }, { id: b.id, at: b.at.getTime() }));
}
