/** What machines find: from robots.txt to every address that search engines may keep, and from pages to their feeds. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { ask as askAt, type Visited } from './crawl.ts';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const ask = (path: string) => askAt(portal.address, path);
const unescaped = (text: string) => text.replaceAll('&amp;', '&');
/** The addresses that a sitemap names, as paths of this portal. */
const namedIn = ({ path, status, html }: Visited): string[] => {
  expect([path, status]).toEqual([path, 200]);
  return [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => {
    expect(address.startsWith(`${portal.address}/`), address).toBe(true);
    return unescaped(address).slice(portal.address.length);
  });
};

/** Every address in the sitemaps, with those that name it. */
async function walk(): Promise<Map<string, string[]>> {
  const robots = await ask('/robots.txt');
  const [, index = ''] = /^Sitemap: (\S+\/sitemap\.xml)$/m.exec(robots.html) ?? [];
  expect(index).toBe(`${portal.address}/sitemap.xml`);
  const found = new Map<string, string[]>();
  for (const shard of namedIn(await ask('/sitemap.xml')))
    for (const path of namedIn(await ask(shard))) found.set(path, [...(found.get(path) ?? []), shard]);
  return found;
}

/** Where every public article is, as the database has it. */
function publicArticles(): string[] {
  const database = new Sqlite(join(portal.folder, 'content.db'), { readonly: true });
  const rows = database
    .prepare<[], { path: string }>(
      "SELECT path FROM addresses JOIN articles ON articles.id = addresses.target_id WHERE kind = 'article' AND canonical_url = ''",
    )
    .all();
  database.close();
  return rows.map(({ path }) => path.replace(/^\/en(?=\/)/, ''));
}

test('every address in the sitemaps answers, is canonical and may be kept; every article is in exactly one', async () => {
  const found = await walk();
  const articles = publicArticles();
  expect(articles.length).toBeGreaterThan(50);
  for (const path of articles) expect([path, found.get(path)]).toEqual([path, [expect.stringMatching(/^\/sitemaps\/articles-/)]]);
  expect([...found].filter(([, shards]) => shards.length > 1)).toEqual([]);
  for (const path of found.keys()) {
    const { status, html } = await ask(path);
    expect([path, status]).toEqual([path, 200]);
    const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
    expect([path, new URL(unescaped(canonical)).href]).toEqual([path, new URL(path, portal.address).href]);
    expect([path, /<meta name="robots" content="([^"]+)"/.exec(html)?.[1]]).toEqual([path, 'nocache, max-image-preview:large']);
  }
});

test('translations are named in a sitemap as the pages name them', async () => {
  const shards = (await Promise.all(namedIn(await ask('/sitemap.xml')).map(ask))).map(({ html }) => html).join('');
  const entries = [...shards.matchAll(/<url><loc>([^<]+)<\/loc>.*?<\/url>/g)];
  expect(entries.filter(([entry]) => entry.includes('hreflang="x-default"')).length).toBeGreaterThan(10);
  const links = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, language, href]) => `${language} ${unescaped(href ?? '')}`).sort();
  for (const [entry, address = ''] of entries) {
    const path = unescaped(address).slice(portal.address.length);
    const { html } = await ask(path);
    const said = links(entry, /<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
    const shown = links(html.slice(0, html.indexOf('</head>')), /<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi);
    expect([path, said.map((line) => line.replace(/\/$/, ''))]).toEqual([path, shown.map((line) => line.replace(/\/$/, ''))]);
  }
});

test('an unchanged sitemap is not sent again', async () => {
  for (const path of ['/sitemap.xml', '/sitemaps/fronts.xml', '/sitemaps/news.xml']) {
    const first = await fetch(portal.address + path);
    const again = await fetch(portal.address + path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([path, first.status, again.status, await again.text()]).toEqual([path, 200, 304, '']);
    expect(first.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  }
});

test('what is published is in its month and in the news at the next request; what is withdrawn is nowhere at the next', async () => {
  const news = async () => namedIn(await ask('/sitemaps/news.xml'));
  const before = await walk();
  expect([before.has('/gulf/zanzibarine-lamp'), await news()]).toEqual([false, expect.not.arrayContaining(['/gulf/zanzibarine-lamp'])]);
  await runCommands(portal.folder, 'publish');
  expect((await news())[0]).toBe('/gulf/zanzibarine-lamp');
  expect((await walk()).get('/gulf/zanzibarine-lamp')).toHaveLength(1);
  await runCommands(portal.folder, 'rename');
  expect((await news())[0]).toBe('/gulf/brass-lamp');
  expect((await walk()).has('/gulf/zanzibarine-lamp')).toBe(false);
  await runCommands(portal.folder, 'withdraw');
  expect(await news()).not.toContain('/gulf/brass-lamp');
  expect((await walk()).has('/gulf/brass-lamp')).toBe(false);
  await runCommands(portal.folder, 'reinstate');
  expect((await walk()).get('/gulf/brass-lamp')).toHaveLength(1);
});

/** The time that a document is told to be from, once it is old enough to be told. */
async function modified(path: string): Promise<string> {
  await expect.poll(async () => (await fetch(portal.address + path)).headers.get('last-modified')).not.toBeNull();
  return (await fetch(portal.address + path)).headers.get('last-modified') ?? '';
}
const askSince = async (path: string, time: string) => (await fetch(portal.address + path, { headers: { 'if-modified-since': time } })).status;

test('who compares times alone is told at once what changed, and that nothing did', async () => {
  const documents = ['/feeds/en/gulf/rss.xml', '/feeds/atom.xml', '/feeds/en/feed.json', '/sitemap.xml', '/sitemaps/news.xml', '/api/v1/articles'];
  for (const command of ['retitle', 'withdraw', 'reinstate'] as const) {
    const times = new Map<string, string>();
    for (const path of documents) times.set(path, await modified(path));
    for (const [path, time] of times) expect([path, await askSince(path, time)]).toEqual([path, 304]);
    await runCommands(portal.folder, command);
    for (const [path, time] of times) expect([command, path, await askSince(path, time)]).toEqual([command, path, 200]);
    // Nothing of it is there.
    const [elsewhere, before] = ['/feeds/en/caucasus/rss.xml', await modified('/feeds/en/caucasus/rss.xml')];
    expect(await askSince(elsewhere, before)).toBe(304);
  }
});

const FEEDS = [
  ['/', '/feeds/en', 'The Causeway: everything'],
  ['/europe/allies-keep-talking', '/feeds/en', 'The Causeway: everything'],
  ['/ar', '/feeds/ar', 'The Causeway: كل المواد'],
  ['/gulf', '/feeds/en/gulf', 'The Causeway: Gulf'],
  ['/fr/gulf', '/feeds/fr/gulf', 'The Causeway : Golfe'],
  ['/types/analysis', '/feeds/en/types/analysis', 'The Causeway: Analysis'],
  ['/types/voices', '/feeds/en/types/voices', 'The Causeway: Voices'],
  ['/columns/monday-letter', '/feeds/en/columns/monday-letter', 'The Causeway: The Monday Letter'],
  ['/topics/oman', '/feeds/en/topics/oman', 'The Causeway: Oman'],
  ['/authors/said-al-balushi', '/feeds/en/authors/said-al-balushi', 'The Causeway: Said al-Balushi'],
] as const;

for (const [path, feed, title] of FEEDS) {
  test(`${path} leads programs to its feed in three forms, named in its language`, async () => {
    const { html } = await ask(path);
    const links = [...html.slice(0, html.indexOf('</head>')).matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)" title="([^"]+)"/g)];
    expect(links.map(([, , href, name]) => [unescaped(href ?? ''), name?.replaceAll('\u00a0', ' ')])).toEqual([
      [`${portal.address}${feed}/rss.xml`, `${title} (RSS)`],
      [`${portal.address}${feed}/atom.xml`, `${title} (Atom)`],
      [`${portal.address}${feed}/feed.json`, `${title} (JSON Feed)`],
    ]);
    for (const [, type = '', href = ''] of links) {
      const answer = await fetch(href);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    }
  });
}

test('readers find all feeds by the foot of a page', async ({ page }) => {
  await page.goto(`${portal.address}/fr`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Flux' }).click();
  await expect(page).toHaveURL(`${portal.address}/fr/feeds`);
  await expect(page.getByRole('heading', { level: 1, name: 'Flux' })).toBeVisible();
  const sections = page.getByRole('region', { name: 'Rubriques' });
  await expect(sections.getByRole('link', { name: 'Golfe', exact: true })).toHaveAttribute('href', '/fr/gulf');
  await expect(sections.getByRole('link', { name: 'Golfe : Atom' })).toHaveAttribute('href', '/feeds/fr/gulf/atom.xml');
  for (const link of await page.getByRole('main').getByRole('link').all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect([href, (await fetch(new URL(href, portal.address), { redirect: 'manual' })).status]).toEqual([href, 200]);
  }
  await expect(page.getByRole('link', { name: 'Tous les flux en une liste (OPML)' })).toHaveAttribute('href', '/feeds/feeds.opml');
});
