/** One edition: what is published, corrected or withdrawn is so everywhere at the next request. */
import { expect, test } from '@playwright/test';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

test.describe.configure({ mode: 'serial' });
let portal: Portal;
let short = '';
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const get = async (path: string) => {
  const answer = await fetch(new URL(path, portal.address), { redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') };
};
/** Without tags: a search marks the words it found. */
const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, '');
const everywhere = async () =>
  Promise.all(
    [
      '/',
      '/gulf',
      '/types/news',
      '/topics/oman',
      '/authors/said-al-balushi',
      '/archive',
      '/search?q=zanzibarine',
      '/api/v1/articles',
      '/api/v1/search?q=zanzibarine',
    ].map(async (path) => wordsOf((await get(path)).text)),
  );

test('a publication is on its page, the front, the lists and in the search at the next request', async () => {
  for (const text of await everywhere()) expect(text).not.toContain('Zanzibarine lamp');
  expect((await get('/gulf/zanzibarine-lamp')).status).toBe(404);
  await runCommands(portal.folder, 'publish');
  expect((await get('/gulf/zanzibarine-lamp')).status).toBe(200);
  for (const text of await everywhere()) expect(text).toContain('Zanzibarine lamp');
});

test('it has a short link that leads to it, and that the page names and hands on', async () => {
  const { text } = await get('/gulf/zanzibarine-lamp');
  short = /<link rel="shortlink" href="[^"]*(\/a\/[0-9a-z]{8})"/.exec(text)?.[1] ?? '';
  expect(text.indexOf('rel="shortlink"')).toBeLessThan(text.indexOf('</head>'));
  expect(await get(short)).toMatchObject({ status: 301, location: '/gulf/zanzibarine-lamp' });
  expect(text).toContain(encodeURIComponent(`${portal.address}${short}`));
});

test('a correction is on the page at the next request', async () => {
  expect((await get('/gulf/zanzibarine-lamp')).text).not.toContain('The lamp is brass');
  await runCommands(portal.folder, 'correct');
  expect((await get('/gulf/zanzibarine-lamp')).text).toContain('The lamp is brass');
});

test('a new slug leaves a redirect in one hop, and the lists name the new address', async () => {
  await runCommands(portal.folder, 'rename');
  expect(await get('/gulf/zanzibarine-lamp')).toMatchObject({ status: 301, location: expect.stringMatching(/\/gulf\/brass-lamp$/) });
  expect((await get('/gulf')).text).toContain('/gulf/brass-lamp');
  expect(await get(short)).toMatchObject({ status: 301, location: '/gulf/brass-lamp' });
});

test('a withdrawal leaves a notice at every address it had, and nothing anywhere else', async () => {
  await runCommands(portal.folder, 'withdraw');
  for (const path of ['/gulf/brass-lamp', '/gulf/zanzibarine-lamp', short]) {
    const { status, text } = await get(path);
    expect(status).toBe(410);
    expect(text).toContain('The lamp was somebody else’s.');
    expect(text).not.toContain('Zanzibarine');
  }
  for (const text of await everywhere()) expect(text).not.toContain('Zanzibarine lamp');
  // Who keeps copies hears of it, and of nothing that it said.
  const changes = await get('/api/v1/articles?changedSince=1970-01-01T00:00:00Z&section=gulf&language=en');
  expect((JSON.parse(changes.text) as { withdrawn: { url: string }[] }).withdrawn.map(({ url }) => new URL(url).pathname)).toContain(
    '/gulf/brass-lamp',
  );
  expect(changes.text).not.toContain('somebody else');
});

test('reinstated, it is there again', async () => {
  await runCommands(portal.folder, 'reinstate');
  expect((await get('/gulf/brass-lamp')).status).toBe(200);
  for (const text of await everywhere()) expect(text).toContain('Zanzibarine lamp');
});

test('what is scheduled is public only after its time, by the running server itself', async () => {
  test.setTimeout(60_000);
  await runCommands(portal.folder, 'schedule');
  expect((await get('/gulf/scheduled-lamp')).status).toBe(404);
  await expect.poll(async () => (await get('/gulf/scheduled-lamp')).status, { timeout: 45_000, intervals: [1_000] }).toBe(200);
});
