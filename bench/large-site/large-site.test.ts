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

function fill(stories: Story[]): void {
  const { folder } = connections();
  const frame = readFrame();
  closeDatabases();
  writeArticles(folder, stories, frame, () => {});
  openDatabases(folder);
}

test('the rows are those that writing and publishing every story makes, and each list of related ones is that of its day', async () => {
  const told = await openFrame();
  const lists = await publishAll(told);
  const byCommands = published();
  close();

  const stories = await openFrame();
  expect(stories).toEqual(told);
  fill(stories);
  expect(published()).toEqual(byCommands);
  expect(stories.map(({ id }) => relatedOf(id))).toEqual(lists);
  expect(lists.filter((list) => (list as unknown[]).length > 0).length).toBeGreaterThan(ENOUGH_SEEN);
  const { content } = connections();
  expect(content.pragma('foreign_key_check')).toEqual([]);
  content.exec("INSERT INTO articles_search(articles_search, rank) VALUES('integrity-check', 1)");
});

test('readers find it: pages, archive and search answer from it', async () => {
  const stories = await openFrame();
  fill(stories);
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
