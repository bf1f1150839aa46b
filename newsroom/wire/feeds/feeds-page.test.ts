/** The page of all feeds: complete, in each language, and no longer than a large archive lets it be. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { authors, counts, topics } from '#db/schema/published/articles.ts';
import { openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { findFeedsPage } from '#newsroom/wire/feeds/feeds-page-queries.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

const AT = new Date('2026-06-01T00:00:00Z');
let end: () => void;
beforeAll(async () => {
  end = await openNewsroom();
  await publishStory('first', { at: '2026-05-01T08:00:00Z', topics: ['oman', 'water'] });
});
afterAll(() => end());

const at = (path: string) => resolveAddress(path, new URLSearchParams());

test('lies at one address in each language', async () => {
  expect(await at('/feeds')).toEqual({ kind: 'render', key: '/feeds', internal: '/en/feeds', share: 'pages' });
  expect(await at('/ar/feeds')).toMatchObject({ kind: 'render', key: '/ar/feeds' });
  expect(await at('/en/feeds')).toEqual({ kind: 'moved', location: '/feeds' });
  expect(await at('/Feeds/')).toEqual({ kind: 'moved', location: '/feeds' });
  expect(await at('/feeds/nothing')).toMatchObject({ share: 'nothing' });
  expect(await findFeedsPage('xx')).toBeUndefined();
});

test('names every feed with articles by what it is called in its language, and each is there', async () => {
  const page = await findFeedsPage('fr');
  expect(page?.everything.map(({ name, language }) => [name, language])).toEqual([
    ['Français', undefined],
    ['Toutes les langues', undefined],
    ['English', 'en'],
    ['العربية', 'ar'],
    ['Русский', 'ru'],
  ]);
  const english = await findFeedsPage('en');
  expect(english?.kinds.map(({ kind }) => kind)).toEqual(['section', 'type', 'topic', 'author']);
  // Nothing is filed in French yet: what could be followed there is empty.
  expect(page?.kinds).toEqual([]);
  for (const listed of [page, english]) {
    const feeds = [...(listed?.everything ?? []), ...(listed?.kinds ?? []).flatMap((one) => one.feeds)];
    for (const { files } of feeds)
      for (const address of Object.values(files))
        expect((await writeWire(`/wire${address}`, { origin: 'https://news.example', at: AT })).status ?? 200).toBe(200);
  }
  expect(english?.kinds.find(({ kind }) => kind === 'topic')).toMatchObject({ feeds: [{ name: 'Oman' }, { name: expect.any(String) }], more: false });
});

test('lists of many the ones with the most articles, and says that there are more', async () => {
  const database = contentWriter();
  for (let index = 0; index < 60; index++) {
    const [id, slug] = [`topic-${index}`, `subject-${String(index).padStart(2, '0')}`];
    database
      .insert(topics)
      .values({ id, slug, names: { en: slug }, descriptions: {}, kind: 'theme', facts: [] })
      .run();
    database
      .insert(counts)
      .values({ scope: 'topic', language: 'en', key: id, articles: 100 + index })
      .run();
    database.insert(authors).values({ id, slug, name: slug, role: {}, life: {}, facts: [] }).run();
  }
  const page = await findFeedsPage('en');
  const listed = page?.kinds.find(({ kind }) => kind === 'topic');
  expect(listed).toMatchObject({ more: true, feeds: { length: 48 } });
  expect(listed?.feeds.map(({ name }) => name)).toEqual(Array.from({ length: 48 }, (_, index) => `subject-${index + 12}`));
  expect(page?.kinds.find(({ kind }) => kind === 'author')?.more).toBe(false);
});
