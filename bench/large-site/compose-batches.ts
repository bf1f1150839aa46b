/** Makes the rows of a large archive: those that `composeArticle` makes, as a publication would store them. */
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
  choices,
  counts,
  related,
  searchDocuments,
  topics,
} from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { type ArticleRows, composeArticle } from '#newsroom/publishing/compose-article.ts';
import { codeOf, shortPathOf } from '#newsroom/site/short-links.ts';
import type { Frame } from './frame.ts';
import { createRelatedLists } from './related-lists.ts';
import { type StoredRow, storedForm } from './row-writer.ts';
import type { Story } from './stories.ts';

/** What is written for an archive. */
export const TABLES = {
  articles,
  bylines: articleBylines,
  sources: articleSources,
  topicLinks: articleTopics,
  pictureLinks: articlePictures,
  notes: articleNotes,
  corrections: articleCorrections,
  pins: articlePins,
  search: searchDocuments,
  addresses,
  related,
  choices,
  counts,
  authors,
  topics,
  pictures,
};
type Name = keyof typeof TABLES;
/** Rows of some articles in a row, by table. The last of an archive has what is known at its end. */
export type Batch = Record<Name, StoredRow[]>;

const NAMES = Object.keys(TABLES) as Name[];
const ARTICLES_IN_A_BATCH = 250;

export function* composeBatches(stories: Iterable<Story>, frame: Frame): Generator<Batch, void> {
  let batch = emptyBatch();
  const { publish, finish } = openArchive(frame, (name, rows) => {
    for (const row of rows) batch[name].push(STORED[name](row));
  });
  for (const story of stories) {
    publish(story);
    if (batch.articles.length < ARTICLES_IN_A_BATCH) continue;
    yield batch;
    batch = emptyBatch();
  }
  finish();
  yield batch;
}

const STORED = Object.fromEntries(NAMES.map((name) => [name, storedForm(TABLES[name])])) as Record<Name, (row: object) => StoredRow>;
const emptyBatch = () => Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as Batch;

type Add = <N extends Name>(name: N, rows: (typeof TABLES)[N]['$inferInsert'][]) => void;

function openArchive(frame: Frame, add: Add): { publish(story: Story): void; finish(): void } {
  const lists = createRelatedLists(frame.languages);
  const seen = { authors: new Set<string>(), topics: new Set<string>(), pictures: new Set<string>(), shortPaths: new Set<string>() };
  const counted = new Map<string, typeof counts.$inferInsert>();

  /** What an article points to becomes public with the first one that does. */
  function publishReferences(rows: ArticleRows): void {
    const anew = <T extends { id: string }>(all: T[], known: Set<string>) => all.filter(({ id }) => !known.has(id) && known.add(id));
    add('pictures', anew(rows.pictures, seen.pictures));
    add('authors', anew(rows.authors, seen.authors));
    add('topics', anew(rows.topics, seen.topics));
  }

  function shorten(id: string, attempt = 0): string {
    const path = shortPathOf(codeOf(id, attempt));
    if (seen.shortPaths.has(path)) return shorten(id, attempt + 1);
    seen.shortPaths.add(path);
    return path;
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
    const { id: articleId, language, sectionId, firstPublishedAt, translationGroup = null } = article;
    const topicIds = topicLinks.map((link) => link.topicId);
    const neighbours = lists.publish({ id: articleId, language, sectionId, firstPublishedAt, translationGroup, topicIds });
    add(
      'related',
      neighbours.map(({ id: relatedId, score, pinned, shared }, position) => ({ articleId, position, relatedId, score, pinned, shared })),
    );
  }

  return {
    publish({ id, document, publishedAt, chosenUntil }) {
      const rows = composeArticle(document, publicationOf(id, publishedAt), referencesOf(document, frame));
      const { language } = document;
      publishReferences(rows);
      add('articles', [rows.article]);
      add('bylines', rows.bylines);
      add('sources', rows.sources);
      add('topicLinks', rows.topicLinks);
      add('pictureLinks', rows.pictureLinks);
      add('notes', rows.notes);
      add('corrections', rows.corrections);
      add('pins', rows.pins);
      add('search', [rows.search]);
      add('addresses', [
        { path: rows.path, query: '', kind: 'article', targetId: id, location: null },
        { path: shorten(id), query: '', kind: 'short', targetId: id, location: null },
      ]);
      if (chosenUntil) add('choices', [{ articleId: id, language, chosenAt: publishedAt, chosenBy: 'sample', expiresAt: chosenUntil }]);
      count(rows);
      relate(rows);
    },
    finish: () => add('counts', [...counted.values()]),
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
