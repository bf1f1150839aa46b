/**
 * Lists of articles by date, read from one index each: the index of the narrowest of the conditions gives the order, the
 * others are looked up line by line. Only ids and dates are read here, so that an index alone answers.
 */
import { and, asc, desc, eq, exists, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { content } from '#db/connections.ts';
import { articleBylines, articles, articleTopics } from '#db/schema/published/articles.ts';
import { keptCount } from '#newsroom/articles/count-queries.ts';
import type { Line, ReadLines } from '#newsroom/articles/leaf.ts';

/** Conditions that all hold. `from` is the first instant, `until` the first one past the end. */
export interface ListConditions {
  language: string;
  section?: string;
  type?: string;
  group?: string;
  column?: string;
  topic?: string;
  author?: string;
  from?: Date;
  until?: Date;
}
type Driver = 'section' | 'type' | 'group' | 'column' | 'topic' | 'author';
const DRIVERS = ['topic', 'author', 'column', 'section', 'type', 'group'] as const satisfies Driver[];

const COLUMNS = { section: articles.sectionId, type: articles.typeId, group: articles.groupId, column: articles.columnId } as const;

/** Equality that no index may serve: the plus sign keeps the order with the index that was chosen. */
const alsoIs = (column: SQLiteColumn, value: string): SQL => sql`+${column} = ${value}`;
const one = { one: sql`1` };

/** How to read the list of all articles that meet the conditions. */
export function datedList(conditions: ListConditions): ReadLines {
  const driver = narrowest(conditions);
  if (driver === 'topic') return throughLinks(articleTopics, eq(articleTopics.topicId, conditions.topic ?? ''), conditions, 'topic');
  if (driver === 'author') return throughLinks(articleBylines, eq(articleBylines.authorId, conditions.author ?? ''), conditions, 'author');
  const database = content();
  const where = [
    eq(articles.language, conditions.language),
    ...(driver ? [eq(COLUMNS[driver], conditions[driver] ?? '')] : []),
    ...articleConditions({ ...conditions, ...(driver && { [driver]: undefined }) }),
  ];
  return (span, limit, offset = 0) =>
    database
      .select({ id: articles.id, at: instantOf(articles.firstPublishedAt) })
      .from(articles)
      .where(and(...where, ...bounds(articles.firstPublishedAt, articles.id, span)))
      .orderBy(...order(articles.firstPublishedAt, articles.id, span))
      .limit(limit)
      .offset(offset)
      .all();
}

/** The conditions, but for the language, as ones on `articles` that no index serves: something else gives the order. */
export function articleConditions({ section, type, group, column, ...others }: Omit<ListConditions, 'language'>): SQL[] {
  return [
    ...columnConditions({ section, type, group, column }),
    ...linkConditions(articles.id, others),
    ...within(articles.firstPublishedAt, others),
  ];
}

function columnConditions(values: Record<keyof typeof COLUMNS, string | undefined>): SQL[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [alsoIs(COLUMNS[name as keyof typeof COLUMNS], value)]));
}

/** The condition that the fewest articles meet, by the counts that are kept; undefined when there is none but dates. */
function narrowest(conditions: ListConditions): Driver | undefined {
  const given = DRIVERS.filter((name) => conditions[name] !== undefined);
  if (given.length < 2) return given[0];
  const sized = given.map((name) => ({ name, articles: keptCount(name, conditions.language, conditions[name] ?? '') }));
  return sized.reduce((least, next) => (next.articles < least.articles ? next : least)).name;
}

/** Through topics or bylines, which carry language and date for this. A person with two roles is listed once. */
function throughLinks(
  table: typeof articleTopics | typeof articleBylines,
  drives: SQL,
  conditions: ListConditions,
  driver: 'topic' | 'author',
): ReadLines {
  const database = content();
  const { section, type, group, column } = conditions;
  const asks = columnConditions({ section, type, group, column });
  const where = [
    drives,
    eq(table.language, conditions.language),
    ...within(table.firstPublishedAt, conditions),
    ...(asks.length > 0
      ? [sql`exists (select 1 from ${articles} indexed by articles_in_filters where ${and(eq(articles.id, table.articleId), ...asks)})`]
      : []),
    ...linkConditions(table.articleId, { ...conditions, [driver]: undefined }),
  ];
  return (span, limit, offset = 0) =>
    database
      .selectDistinct({ id: table.articleId, at: instantOf(table.firstPublishedAt) })
      .from(table)
      .where(and(...where, ...bounds(table.firstPublishedAt, table.articleId, span)))
      .orderBy(...order(table.firstPublishedAt, table.articleId, span))
      .limit(limit)
      .offset(offset)
      .all();
}

function linkConditions(articleId: SQLiteColumn, { topic, author }: Pick<ListConditions, 'topic' | 'author'>): SQL[] {
  const database = content();
  return [
    ...(topic === undefined
      ? []
      : [
          exists(
            database
              .select(one)
              .from(articleTopics)
              .where(and(eq(articleTopics.articleId, articleId), alsoIs(articleTopics.topicId, topic))),
          ),
        ]),
    ...(author === undefined
      ? []
      : [
          exists(
            database
              .select(one)
              .from(articleBylines)
              .where(and(eq(articleBylines.articleId, articleId), alsoIs(articleBylines.authorId, author))),
          ),
        ]),
  ];
}

const instantOf = (column: SQLiteColumn) => sql<number>`${column}`.mapWith(Number);

function within(date: SQLiteColumn, { from, until }: Pick<ListConditions, 'from' | 'until'>): SQL[] {
  return [...(from ? [gte(date, from)] : []), ...(until ? [lt(date, until)] : [])];
}

function bounds(date: SQLiteColumn, id: SQLiteColumn, { older, newer }: { older?: Line; newer?: Line }): SQL[] {
  return [
    ...(older ? [sql`(${date}, ${id}) < (${older.at}, ${older.id})`] : []),
    ...(newer ? [sql`(${date}, ${id}) > (${newer.at}, ${newer.id})`] : []),
  ];
}

function order(date: SQLiteColumn, id: SQLiteColumn, { newer }: { newer?: Line }): SQL[] {
  return newer ? [asc(date), asc(id)] : [desc(date), desc(id)];
}
