/**
 * Writes a large archive into a content database: the rows that `composeArticle` makes, as a publication would store them.
 * It does not go through `commit`: a million publications would take an hour, a sync of the disk each, and nobody reads or
 * writes beside them. This is no part of the program, but makes a file that the program opens.
 */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILES } from '#db/connections.ts';
import {
  addresses,
  articleBylines,
  articleCorrections,
  articlePictures,
  articleSources,
  articles,
  articleTopics,
  authors,
  choices,
  counts,
  related,
  searchDocuments,
  topics,
} from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { type ArticleRows, composeArticle } from '#newsroom/publishing/compose-article.ts';
import type { Neighbour } from '#newsroom/related/score.ts';
import type { Frame } from './frame.ts';
import { createRelatedLists } from './related-lists.ts';
import { rowWriter } from './row-writer.ts';
import type { Story } from './stories.ts';

/** Articles in one transaction, and between two lines that say how far it is. */
const AT_ONCE = 50_000;
const TOLD_EVERY = 5_000;
const CACHE_KIB = 512 * 1024;
/** Bytes of words that the full-text index gathers before it writes a segment: large here, since segments are merged again and again. */
const GATHERED = { here: 64 * 1024 * 1024, usual: 1024 * 1024 } as const;

/** Fills the content database of a folder that nothing else has open. `told` is called after each transaction. */
export function writeArticles(folder: string, stories: Iterable<Story>, frame: Frame, told: (written: number) => void): void {
  const database = new Sqlite(join(folder, DATABASE_FILES.content));
  try {
    // A file that is half made is thrown away: nothing has to survive a crash. Out of the write-ahead log leads one way only.
    database.pragma('journal_mode = DELETE');
    database.pragma('journal_mode = OFF');
    database.pragma('synchronous = OFF');
    database.pragma('foreign_keys = OFF');
    database.pragma(`cache_size = -${CACHE_KIB}`);
    const gather = (bytes: number) => database.exec(`INSERT INTO articles_search(articles_search, rank) VALUES('hashsize', ${bytes})`);
    gather(GATHERED.here);
    const archive = openArchive(database, frame);
    let written = 0;
    database.exec('BEGIN');
    for (const story of stories) {
      archive.publish(story);
      written += 1;
      if (written % AT_ONCE === 0) database.exec('COMMIT; BEGIN');
      if (written % TOLD_EVERY === 0) told(written);
    }
    archive.close();
    database.exec('COMMIT');
    gather(GATHERED.usual);
    database.pragma('journal_mode = WAL');
  } finally {
    database.close();
  }
}

function openArchive(database: Sqlite.Database, frame: Frame): { publish(story: Story): void; close(): void } {
  const write = {
    article: rowWriter(database, articles),
    byline: rowWriter(database, articleBylines),
    source: rowWriter(database, articleSources),
    topicLink: rowWriter(database, articleTopics),
    pictureLink: rowWriter(database, articlePictures),
    correction: rowWriter(database, articleCorrections),
    search: rowWriter(database, searchDocuments),
    address: rowWriter(database, addresses),
    related: rowWriter(database, related),
    choice: rowWriter(database, choices),
    count: rowWriter(database, counts),
    author: rowWriter(database, authors),
    topic: rowWriter(database, topics),
    picture: rowWriter(database, pictures),
  };
  const lists = createRelatedLists(frame.languages);
  const seen = { authors: new Set<string>(), topics: new Set<string>(), pictures: new Set<string>() };
  const counted = new Map<string, typeof counts.$inferInsert>();

  /** What an article points to becomes public with the first one that does. */
  function publishReferences(rows: ArticleRows): void {
    const anew = <T extends { id: string }>(all: T[], known: Set<string>) => all.filter(({ id }) => !known.has(id) && known.add(id));
    for (const row of anew(rows.pictures, seen.pictures)) write.picture(row);
    for (const row of anew(rows.authors, seen.authors)) write.author(row);
    for (const row of anew(rows.topics, seen.topics)) write.topic(row);
  }

  function count({ article: { language }, countKeys }: ArticleRows): void {
    for (const { scope, key } of countKeys) {
      const place = `${scope}/${language}/${key}`;
      const row = counted.get(place) ?? { scope, key, language, articles: 0 };
      row.articles += 1;
      counted.set(place, row);
    }
  }

  function relate({ article, topicLinks }: ArticleRows): void {
    const { id, language, sectionId, firstPublishedAt, translationGroup = null } = article;
    const topicIds = topicLinks.map((link) => link.topicId);
    const neighbours: Neighbour[] = lists.publish({ id, language, sectionId, firstPublishedAt, translationGroup, topicIds });
    for (const [position, { id: relatedId, score, pinned, shared }] of neighbours.entries())
      write.related({ articleId: id, position, relatedId, score, pinned, shared });
  }

  return {
    publish({ id, document, publishedAt, chosenUntil }) {
      const rows = composeArticle(document, publicationOf(id, publishedAt), referencesOf(document, frame));
      publishReferences(rows);
      write.article(rows.article);
      for (const row of rows.bylines) write.byline(row);
      for (const row of rows.sources) write.source(row);
      for (const row of rows.topicLinks) write.topicLink(row);
      for (const row of rows.pictureLinks) write.pictureLink(row);
      for (const row of rows.corrections) write.correction(row);
      write.search(rows.search);
      write.address({ path: rows.path, query: '', kind: 'article', targetId: id, location: null });
      if (chosenUntil)
        write.choice({ articleId: id, language: document.language, chosenAt: publishedAt, chosenBy: 'sample', expiresAt: chosenUntil });
      count(rows);
      relate(rows);
    },
    close() {
      for (const row of counted.values()) write.count(row);
    },
  };
}

const publicationOf = (id: string, at: Date) => ({
  id,
  firstPublishedAt: at,
  lastPublishedAt: at,
  materialChangeAt: null,
  updateNote: '',
  publishedVersions: 1,
});

function referencesOf({ sectionId, typeId }: Story['document'], frame: Frame): Parameters<typeof composeArticle>[2] {
  const section = frame.sections.find(({ id }) => id === sectionId);
  const type = frame.types.find(({ id }) => id === typeId);
  if (!section || !type) throw new Error('A story stands in no section, or is of no type.');
  return { section, type, authors: frame.authors, topics: frame.topics, pictures: frame.pictures, timeZone: frame.timeZone };
}
