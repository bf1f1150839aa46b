/** The statements that bring an article's public rows to a new state, or take them away. */
import { and, eq, inArray, ne, notExists, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import {
  addresses,
  articleBylines,
  articleCorrections,
  articleNotes,
  articlePictures,
  articlePins,
  articleSources,
  articles,
  articleTopics,
  authors,
  counts,
  searchDocuments,
  topics,
} from '#db/schema/published/articles.ts';
import { pagePictures, pictures } from '#db/schema/published/pictures.ts';
import { sections } from '#db/schema/published/site.ts';
import { excluded } from '#db/upsert.ts';
import { type ArticleRows, type CountKey, countKeysOf } from '#newsroom/publishing/compose-article.ts';
import { articleChangeWrites } from '#newsroom/publishing/list-changes.ts';
import { shortLinkWrites } from '#newsroom/publishing/short-link-writes.ts';
import { holderOf, pathsOfRenaming, storedPath } from '#newsroom/site/article-address.ts';

/** What is public of an article before a change. */
export interface PublicState {
  path: string;
  language: string;
  firstPublishedAt: Date;
  sectionId: string;
  topicIds: string[];
  authorIds: string[];
  pictureIds: string[];
  countKeys: CountKey[];
}

/** Reads what is public of an article now; undefined when nothing is. */
export function readPublicState(id: string, timeZone: string): PublicState | undefined {
  const database = contentWriter();
  const row = database
    .select({ article: articles, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, id))
    .get();
  if (!row) return undefined;
  const topicIds = database
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, id))
    .all()
    .map((link) => link.id);
  const authorIds = database
    .select({ id: articleBylines.authorId })
    .from(articleBylines)
    .where(eq(articleBylines.articleId, id))
    .all()
    .map((link) => link.id);
  const shown = database
    .select({ id: articlePictures.pictureId })
    .from(articlePictures)
    .where(eq(articlePictures.articleId, id))
    .all()
    .map((link) => link.id);
  const portraits =
    authorIds.length === 0
      ? []
      : database
          .select({ id: authors.portraitId })
          .from(authors)
          .where(inArray(authors.id, authorIds))
          .all()
          .flatMap((author) => author.id ?? []);
  const { language, slug, firstPublishedAt, sectionId } = row.article;
  return {
    path: storedPath(language, row.section, slug),
    language,
    firstPublishedAt,
    sectionId,
    topicIds,
    authorIds,
    pictureIds: [...shown, ...portraits],
    countKeys: countKeysOf(row.article, topicIds, authorIds, timeZone),
  };
}

/** Makes pictures, authors and topics public, or brings the public rows up to date. */
export function referenceWrites(rows: Pick<ArticleRows, 'pictures' | 'authors' | 'topics'>): Write[] {
  const database = contentWriter();
  return [
    ...rows.pictures.map((row) =>
      database
        .insert(pictures)
        .values(row)
        .onConflictDoUpdate({ target: pictures.id, set: excluded(pictures, 'id') }),
    ),
    ...rows.authors.map((row) =>
      database
        .insert(authors)
        .values(row)
        .onConflictDoUpdate({ target: authors.id, set: excluded(authors, 'id') }),
    ),
    ...rows.topics.map((row) =>
      database
        .insert(topics)
        .values(row)
        .onConflictDoUpdate({ target: topics.id, set: excluded(topics, 'id') }),
    ),
  ];
}

/** Writes an article's rows over what was public before. */
export function articleWrites(rows: ArticleRows, before: PublicState | undefined): Write[] {
  const database = contentWriter();
  const { id, language } = rows.article;
  const counted = { language, countKeys: rows.countKeys };
  const satellites: [SQLiteTable & { articleId: (typeof articleNotes)['articleId'] }, object[]][] = [
    [articleBylines as never, rows.bylines],
    [articleSources as never, rows.sources],
    [articleTopics as never, rows.topicLinks],
    [articlePictures as never, rows.pictureLinks],
    [articleNotes, rows.notes],
    [articleCorrections as never, rows.corrections],
    [articlePins as never, rows.pins],
  ];
  return [
    ...referenceWrites(rows),
    database
      .insert(articles)
      .values(rows.article)
      .onConflictDoUpdate({ target: articles.id, set: excluded(articles, 'id') }),
    ...satellites.flatMap(([table, values]) => [
      database.delete(table).where(eq(table.articleId, id)),
      ...(values.length > 0 ? [database.insert(table).values(values as never)] : []),
    ]),
    database
      .insert(searchDocuments)
      .values(rows.search)
      .onConflictDoUpdate({ target: searchDocuments.articleId, set: excluded(searchDocuments, 'id', 'articleId') }),
    ...countWrites(before, counted),
    ...articleChangeWrites(before, counted, rows.article.lastPublishedAt),
    ...addressWrites(id, rows.path, before),
    ...unusedWrites(before),
  ];
}

/** Takes an article's rows away. What hangs on them goes with them. */
export function removalWrites(id: string, before: PublicState, at: Date): Write[] {
  const database = contentWriter();
  return [
    database.delete(articles).where(eq(articles.id, id)),
    ...countWrites(before, undefined),
    ...articleChangeWrites(before, undefined, at),
    ...unusedWrites(before),
  ];
}

interface Counted {
  language: string;
  countKeys: CountKey[];
}

function countWrites(before: Counted | undefined, after: Counted | undefined): Write[] {
  const changes = new Map<string, CountKey & { language: string; by: number }>();
  const add = (counted: Counted | undefined, by: number) => {
    for (const { scope, key } of counted?.countKeys ?? []) {
      const name = JSON.stringify([scope, counted?.language, key]);
      const change = changes.get(name) ?? { scope, key, language: counted?.language ?? '', by: 0 };
      changes.set(name, { ...change, by: change.by + by });
    }
  };
  add(before, -1);
  add(after, 1);
  const database = contentWriter();
  const writes: Write[] = [...changes.values()]
    .filter((change) => change.by !== 0)
    .map(({ scope, key, language, by }) =>
      database
        .insert(counts)
        .values({ scope, key, language, articles: by })
        .onConflictDoUpdate({ target: [counts.scope, counts.language, counts.key], set: { articles: sql`${counts.articles} + ${by}` } }),
    );
  return writes.length > 0 ? [...writes, database.delete(counts).where(eq(counts.articles, 0))] : [];
}

/** Every other address that the article ever had leads to this one, in one hop. At its first publication it gets a short one. */
function addressWrites(id: string, path: string, before: PublicState | undefined): Write[] {
  const database = contentWriter();
  const own = { kind: 'article', targetId: id, location: null } as const;
  return [
    ...(before && before.path !== path ? leftWrites(id, before) : []),
    database
      .update(addresses)
      .set({ kind: 'moved' })
      .where(and(eq(addresses.targetId, id), ne(addresses.path, path), ne(addresses.kind, 'short'))),
    database
      .insert(addresses)
      .values({ path, query: '', ...own })
      .onConflictDoUpdate({ target: [addresses.path, addresses.query], set: own }),
    ...shortLinkWrites(id),
  ];
}

/**
 * An article leaves its address: that, and those that it had through former slugs of its section, are its own from now on,
 * wherever it goes and whatever becomes of the section.
 */
export function leftWrites(id: string, before: PublicState): Write[] {
  return [before.path, ...pathsOfRenaming(before.path, before)]
    .filter((path) => holderOf(path)?.id === id)
    .map((path) => contentWriter().insert(addresses).values({ path, query: '', kind: 'moved', targetId: id, location: null }).onConflictDoNothing());
}

/** Pictures, authors and topics that nothing public uses any more are public no longer. */
export function unusedWrites(before: Pick<PublicState, 'topicIds' | 'authorIds' | 'pictureIds'> | undefined): Write[] {
  if (!before) return [];
  const database = contentWriter();
  const one = { one: sql`1` };
  const writes: Write[] = [];
  if (before.topicIds.length > 0) {
    const used = database.select(one).from(articleTopics).where(eq(articleTopics.topicId, topics.id));
    writes.push(database.delete(topics).where(and(inArray(topics.id, before.topicIds), notExists(used))));
  }
  if (before.authorIds.length > 0) {
    const used = database.select(one).from(articleBylines).where(eq(articleBylines.authorId, authors.id));
    writes.push(database.delete(authors).where(and(inArray(authors.id, before.authorIds), notExists(used))));
  }
  if (before.pictureIds.length > 0) {
    const inArticle = database.select(one).from(articlePictures).where(eq(articlePictures.pictureId, pictures.id));
    const onPage = database.select(one).from(pagePictures).where(eq(pagePictures.pictureId, pictures.id));
    const asPortrait = database.select(one).from(authors).where(eq(authors.portraitId, pictures.id));
    writes.push(
      database.delete(pictures).where(and(inArray(pictures.id, before.pictureIds), notExists(inArticle), notExists(onPage), notExists(asPortrait))),
    );
  }
  return writes;
}

/** Whether that stored address is something else's, or was once: an article may take only its own and free ones. */
export function isHeldByAnother(path: string, id: string): boolean {
  const holder =
    contentWriter()
      .select({ id: addresses.targetId })
      .from(addresses)
      .where(and(eq(addresses.path, path), eq(addresses.query, '')))
      .get() ?? holderOf(path);
  return holder !== undefined && holder.id !== id;
}
