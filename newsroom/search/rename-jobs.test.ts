/** A topic of many articles is renamed: no article is lost for the search, and no commit is long. */
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeDatabases, contentWriter, openDatabases } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import { searchDocuments } from '#db/schema/published/articles.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import { createNameQueue, RENAME_LIMITS } from '#newsroom/search/rename-jobs.ts';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { after, idOf, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';
import { mergeTopics } from '#newsroom/topics/merge-topics.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';

const MANY = RENAME_LIMITS.changed * 2 + 5;
const TRADE = idOf('trade');

let newsroom: { folder: string; end: () => void };
beforeEach(async () => {
  newsroom = await openSmallNewsroom();
  for (let number = 0; number < MANY; number += 1) await publishNew(`story-${number}`, after(number), { topicIds: [TRADE] });
});
afterEach(() => newsroom.end());

const rename = (name: string, hours: number, id = TRADE) =>
  saveTopic({ id, slug: 'trade', kind: 'theme', names: { en: name }, descriptions: {}, facts: [] }, after(hours));
const foundBy = async (q: string) => (await findSearchPage('en', { q }, after(1_000).at)).total;
const queue = (rest = async () => {}) => createNameQueue(() => after(500).at, rest);
const queued = () => contentWriter().select().from(jobs).where(eq(jobs.kind, 'names')).all();
const named = (name: string) =>
  contentWriter().select({ id: searchDocuments.id }).from(searchDocuments).where(sql`instr(${searchDocuments.names}, ${name})`).all().length;

test('the newest are found by the new name at once, the others soon, and each by one of the two meanwhile', async () => {
  expect(await rename('commerce', 100)).toEqual({ ok: true });
  expect([await foundBy('commerce'), await foundBy('trade')]).toEqual([RENAME_LIMITS.changed, MANY - RENAME_LIMITS.changed]);
  const newest = contentWriter()
    .select({ names: searchDocuments.names })
    .from(searchDocuments)
    .where(eq(searchDocuments.articleId, idOf(`article story-${MANY - 1}`)));
  expect(newest.get()?.names).toContain('commerce');
  const before = currentEdition().number;
  await queue().run();
  expect([await foundBy('commerce'), await foundBy('trade')]).toEqual([MANY, 0]);
  expect(currentEdition().number).toBe(before + 1);
  expect(queued()).toEqual([]);
});

test('no commit changes more than a bounded number of articles', async () => {
  const changed: number[] = [];
  await rename('commerce', 100);
  let sum = named('commerce');
  changed.push(sum);
  await queue(async () => {
    changed.push(named('commerce') - sum);
    sum = named('commerce');
  }).run();
  expect(Math.max(...changed)).toBe(RENAME_LIMITS.changed);
  expect(sum).toBe(MANY);
});

test('what was not done when the server stopped is done after the next start', async () => {
  await rename('commerce', 100);
  const first = queue(async () => first.stop());
  await first.run();
  expect(named('commerce')).toBe(RENAME_LIMITS.changed * 2);
  closeDatabases();
  openDatabases(newsroom.folder);
  await queue().run();
  expect([named('commerce'), named('trade')]).toEqual([MANY, 0]);
});

test('a name that changes again meanwhile, or back, is the one that counts', async () => {
  await rename('commerce', 100);
  await rename('exchange', 101);
  await queue().run();
  expect([named('exchange'), named('commerce'), named('trade')]).toEqual([MANY, 0, 0]);
  await rename('commerce', 102);
  await rename('exchange', 103);
  await queue().run();
  expect([named('exchange'), named('commerce')]).toEqual([MANY, 0]);
});

test('what is published meanwhile keeps its own names', async () => {
  await rename('commerce', 100);
  await publishNew('story-0', after(101), { topicIds: [TRADE], sources: [{ name: 'trade', url: '' }] });
  await queue().run();
  expect([named('commerce'), named('trade')]).toEqual([MANY, 1]);
});

test('a topic that becomes another one before its articles have followed its name is found by the other', async () => {
  await publishNew('other', after(99), { topicIds: [idOf('water')] });
  await rename('commerce', 100);
  expect(await mergeTopics({ id: TRADE, into: idOf('water') }, after(101))).toEqual({ ok: true, articles: MANY });
  await queue().run();
  expect([named('water'), named('commerce'), named('trade')]).toEqual([MANY + 1, 0, 0]);
});

test('a person of many articles is found by the new name too', async () => {
  const person = { id: idOf('mina-costa'), slug: 'mina-costa', role: {}, life: {}, facts: [], portraitId: null };
  expect(await saveAuthor({ ...person, name: 'Mina Falk' }, after(100))).toEqual({ ok: true });
  expect(named('Mina Falk')).toBe(RENAME_LIMITS.changed);
  await queue().run();
  expect([named('Mina Falk'), named('mina-costa')]).toEqual([MANY, 0]);
});
