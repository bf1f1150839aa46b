/**
 * The archive that the generator writes is the one that the commands of the desk would have made: the same stories are
 * written and published one by one in another folder, and every table that readers see is compared.
 */
import { afterEach, expect, test } from 'vitest';
import { closeDatabases, connections, openDatabases } from '#db/connections.ts';
import { findArchivePage } from '#newsroom/articles/archive-queries.ts';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { openNewsroom } from '#newsroom/articles/testing/small-newsroom.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { write } from '#newsroom/drafts/write.ts';
import { choose } from '#newsroom/publishing/choose.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { PUBLISHED_TABLES } from '#newsroom/testing/published-tables.ts';
import { laySubjects, readFrame } from './frame.ts';
import { type Story, storiesFor } from './stories.ts';
import { writeArticles } from './write-articles.ts';

const WANTED = { articles: 120, until: new Date('2026-11-23T12:00:00Z'), seed: 7 };
const ENOUGH_SEEN = 20;

/** All that readers see. Rows of full text are numbered as they come in both. */
const PUBLISHED = [...PUBLISHED_TABLES, 'search_documents', 'choices'];

let close = () => {};
afterEach(() => close());

async function openFrame(): Promise<Story[]> {
  close = await openNewsroom();
  laySubjects({ topics: 12, authors: 8, seed: WANTED.seed });
  return [...storiesFor(WANTED, readFrame())];
}

/** A picture's key is drawn when it is added to the frame, which each of the two folders has of its own. */
function rowsOf(table: string): string[] {
  const rows = connections().content.prepare<[], object>(`SELECT * FROM ${table}`).all();
  return rows.map((row) => JSON.stringify(table === 'pictures' ? { ...row, key: '' } : row)).sort();
}
const published = () => Object.fromEntries(PUBLISHED.map((table) => [table, rowsOf(table)]));

/** Tables, indexes and triggers: what is set aside while an archive is laid is there again. */
const schema = () => connections().content.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();

const relatedOf = (id: string) => connections().content.prepare('SELECT * FROM related WHERE article_id = ? ORDER BY position').all(id);

async function publishAll(stories: Story[]): Promise<unknown[]> {
  const lists: unknown[] = [];
  for (const { id, document, publishedAt, chosenUntil } of stories) {
    const act = { by: 'sample', at: publishedAt };
    expect(await write({ id, base: 0, saveId: id, document }, act)).toMatchObject({ ok: true });
    expect(await publish(id, act)).toMatchObject({ ok: true });
    if (chosenUntil) await choose(id, { until: chosenUntil }, act);
    lists.push(relatedOf(id));
  }
  return lists;
}

async function fill(wanted = WANTED): Promise<number[]> {
  const { folder } = connections();
  const frame = readFrame();
  const told: number[] = [];
  closeDatabases();
  await writeArticles(folder, { wanted, frame }, (written) => told.push(written));
  openDatabases(folder);
  return told;
}

/** Fails where the full-text index lacks a word of the texts, or has one that they lack. */
const checkSearchIndex = () => connections().content.exec("INSERT INTO articles_search(articles_search, rank) VALUES('integrity-check', 1)");

test('the rows are those that writing and publishing every story makes, and each list of related ones is that of its day', async () => {
  const told = await openFrame();
  const lists = await publishAll(told);
  const byCommands = published();
  const asMigrated = schema();
  close();

  const stories = await openFrame();
  expect(stories).toEqual(told);
  await fill();
  expect(published()).toEqual(byCommands);
  expect(schema()).toEqual(asMigrated);
  expect(stories.map(({ id }) => relatedOf(id))).toEqual(lists);
  expect(lists.filter((list) => (list as unknown[]).length > 0).length).toBeGreaterThan(ENOUGH_SEEN);
  expect(connections().content.pragma('foreign_key_check')).toEqual([]);
  checkSearchIndex();
});

test('an archive that is written in several turns is whole, and in the order in which it was published', async () => {
  await openFrame();
  const wanted = { ...WANTED, articles: 1_130 };
  const stories = [...storiesFor(wanted, readFrame())];
  const told = await fill(wanted);
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(wanted.articles);
  const { content } = connections();
  const ids = stories.map(({ id }) => id);
  expect(content.prepare('SELECT id FROM articles ORDER BY rowid').pluck().all()).toEqual(ids);
  expect(content.prepare('SELECT article_id FROM search_documents ORDER BY id').pluck().all()).toEqual(ids);
  expect(content.prepare("SELECT sum(articles) FROM counts WHERE scope = 'all'").pluck().get()).toBe(wanted.articles);
  checkSearchIndex();
});

test('readers find it: pages, archive and search answer from it', async () => {
  const stories = await openFrame();
  await fill();
  const english = stories.filter(({ document }) => document.language === 'en');
  const archive = await findArchivePage('en', {}, WANTED.until);
  expect(archive.list.total).toBe(english.length);
  expect(archive.list.teasers[0]?.id).toBe(english.at(-1)?.id);

  const [first] = english;
  if (!first) throw new Error('There is no English story.');
  const { sections } = readFrame();
  const section = sections.find(({ id }) => id === first.document.sectionId)?.slug ?? '';
  const page = await findArticlePage('en', section, first.document.slug, WANTED.until);
  expect(page).toMatchObject({ id: first.id, headline: first.document.headline });
  const found = await findSearchPage('en', { q: `"${first.document.headline}"` }, WANTED.until);
  expect(found.hits.map(({ teaser }) => teaser.id)).toEqual([first.id]);
});

test('the same seed tells the same stories, another one others; each is a document as the desk would store it', async () => {
  const stories = await openFrame();
  const frame = readFrame();
  expect([...storiesFor(WANTED, frame)]).toEqual(stories);
  expect([...storiesFor({ ...WANTED, seed: 8 }, frame)]).not.toEqual(stories);
  for (const { document } of stories) expect(documentSchema.parse(document)).toEqual(document);
  expect(new Set(stories.map(({ document }) => document.language)).size).toBe(frame.languages.length);
  expect(stories.some(({ document }) => document.translation)).toBe(true);
  expect(stories.some(({ document }) => document.leadPicture)).toBe(true);
  expect(stories.some(({ document }) => document.corrections.length > 0)).toBe(true);
});
