/** The whole sample site as a search engine sees it: from the front page along every link. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import ExifReader from 'exifreader';
import { breachesOfVocabulary, type JsonLdNode } from '../newsroom/wire/json-ld/testing/vocabulary.ts';
import { ask, type Visited } from './crawl.ts';
import { type DescribedPage, describedPage, within } from './described-page.ts';
import { HELD_BACK } from './planted.ts';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

/** The desk is not for them (robots.txt). */
const isTheirs = (path: string) => !/^\/desk(\/|$)/.test(path);

interface Crawl {
  portal: Portal;
  /** Each address that a link leads to, with the page that it was found on. */
  answers: Map<string, Visited & { from: string }>;
  pages: Map<string, DescribedPage>;
}

async function crawlSite(portal: Portal): Promise<Crawl> {
  const answers: Crawl['answers'] = new Map();
  const pages: Crawl['pages'] = new Map();
  const from = new Map([['/', 'the address of the site']]);
  const waiting = ['/'];
  while (waiting.length > 0) {
    const found = await Promise.all(waiting.splice(0, 8).map((path) => ask(portal.address, path)));
    for (const answer of found) {
      answers.set(answer.path, { ...answer, from: from.get(answer.path) ?? '' });
      if (answer.status !== 200 || !answer.headers['content-type']?.startsWith('text/html')) continue;
      const page = describedPage(answer, portal.address);
      pages.set(answer.path, page);
      for (const path of [...page.links, ...page.named]) {
        if (from.has(path) || !isTheirs(path)) continue;
        from.set(path, answer.path);
        waiting.push(path);
      }
    }
  }
  return { portal, answers, pages };
}

let crawled: Crawl;
// One after the other: they look at one crawl.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(600_000);
  const portal = await startPortal();
  crawled = await crawlSite(portal);
});
test.afterAll(() => crawled.portal.stop());

const all = () => [...crawled.pages.values()];
const indexed = () => all().filter((page) => page.indexed);
const address = (path: string) => new URL(path, crawled.portal.address).href;

/** Addresses of the content database as readers see them. */
function listed(kind: 'article' | 'notice'): string[] {
  const database = new Sqlite(join(crawled.portal.folder, 'content.db'), { readonly: true });
  const rows = database.prepare('SELECT path FROM addresses WHERE kind = ?').all(kind) as { path: string }[];
  database.close();
  return rows.map(({ path }) => path.replace(/^\/en\//, '/'));
}

/** What a page names as its short link: the one address of its own that leads on. */
const isShort = ({ path }: { path: string }) => path.startsWith('/a/');

test('no link is broken, and none leads to a redirect', () => {
  expect(crawled.pages.size).toBeGreaterThan(300);
  const answers = [...crawled.answers.values()];
  const short = answers.filter(isShort);
  expect(short.length).toBeGreaterThan(50);
  for (const { status, headers, from } of short) expect([status, headers.location]).toEqual([301, from]);
  const wrong = answers.filter((one) => one.status !== 200 && !isShort(one)).map(({ path, status, from }) => `${from} → ${path}: ${status}`);
  expect(wrong).toEqual([]);
});

test('no two pages have one title, and each has a description', () => {
  const byTitle = Map.groupBy(all(), ({ title }) => title);
  const shared = [...byTitle].filter(([, pages]) => new Set(pages.map(({ canonical }) => canonical)).size > 1);
  expect(shared.map(([title, pages]) => [title, pages.map(({ path }) => path)])).toEqual([]);
  const bare = all().filter(({ title, description }) => title.trim() === '' || description.trim() === '');
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test('each page names itself as its canonical address', () => {
  expect(all().flatMap(({ path, canonical }) => (canonical === address(path) ? [] : [`${path} → ${canonical}`]))).toEqual([]);
});

test('translations name each other, all of them, and lead to pages that are there', () => {
  const byAddress = new Map(all().map((page) => [address(page.path), page]));
  const wrong: string[] = [];
  let groups = 0;
  for (const page of all()) {
    const named = [...page.alternates].filter(([language]) => language !== 'x-default');
    if (named.length === 0) continue;
    groups += 1;
    if (!named.some(([, href]) => href === address(page.path))) wrong.push(`${page.path} does not name itself`);
    for (const [language, href] of named) {
      const other = byAddress.get(href);
      if (!other) wrong.push(`${page.path} names ${href} (${language}), which no link leads to`);
      else if (JSON.stringify([...other.alternates]) !== JSON.stringify([...page.alternates]))
        wrong.push(`${page.path} and ${other.path} name different pages`);
    }
  }
  expect(wrong).toEqual([]);
  expect(groups).toBeGreaterThan(100);
});

test('each page has JSON-LD in schema.org’s own words, and the addresses in it are there', () => {
  expect(all().flatMap(({ path, things }) => (things ? [] : [path]))).toEqual([]);
  const breaches = all().flatMap(({ path, things = [] }) => things.flatMap((thing) => breachesOfVocabulary(thing).map((line) => `${path}: ${line}`)));
  expect(breaches).toEqual([]);
  const isPage = (path: string) => !path.startsWith('/media/') && path !== '/logo.png' && !path.endsWith('{search_term_string}');
  const named = all().flatMap(({ path, things = [] }) =>
    addressesIn(things)
      .flatMap((href) => within(href, path, crawled.portal.address))
      .map((to) => ({ path, to })),
  );
  const lost = named.filter(({ to }) => isPage(decodeURI(to)) && crawled.answers.get(to)?.status !== 200);
  expect(lost).toEqual([]);
});

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as JsonLdNode)
    .filter(([name]) => name !== '@context')
    .flatMap(([, inner]) => addressesIn(inner));
}

test('the files that an article and the newspaper name are there, as large as is said', async () => {
  const article = all().find(({ things }) => things?.some((thing) => Array.isArray(thing.image) && thing.associatedMedia));
  const told = JSON.stringify([article?.things, crawled.pages.get('/')?.things]);
  const files = [...new Set([...told.matchAll(/"contentUrl":"([^"]+)"/g)].map(([, href = '']) => new URL(href).pathname))];
  expect(files.length).toBeGreaterThan(4);
  for (const path of [...files, '/search?q=gas']) expect([path, (await ask(crawled.portal.address, path)).status]).toEqual([path, 200]);
});

test('every article that is published is found, and nothing that is not', () => {
  const articles = listed('article');
  expect(articles.length).toBeGreaterThan(50);
  expect(articles.filter((path) => !crawled.pages.has(path))).toEqual([]);
  const told = all().filter(({ things }) => things?.some((thing) => String(thing['@type']).endsWith('NewsArticle')));
  expect(told.map(({ path }) => path).sort()).toEqual(articles.sort());

  const notices = listed('notice');
  expect(notices.length).toBeGreaterThan(0);
  const everything = [...crawled.answers.values()].map(({ path, html }) => `${path}\n${html}`.toLowerCase()).join('\n');
  for (const word of [...HELD_BACK, ...notices.map((path) => `${path}"`)]) expect([word, everything.includes(word)]).toEqual([word, false]);
});

test('the sitemaps name the pages that are found and may be kept, and no others', async () => {
  const named = async (path: string) => {
    const { html } = await ask(crawled.portal.address, path);
    return [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, href = '']) => within(href.replaceAll('&amp;', '&'), '/', crawled.portal.address));
  };
  const shards = await named('/sitemap.xml');
  expect(shards.length).toBeGreaterThan(1);
  const inSitemaps = new Set((await Promise.all(shards.map(named))).flat());
  const found = new Set(indexed().map(({ path }) => path));
  expect([...inSitemaps].filter((path) => !found.has(path))).toEqual([]);
  expect(listed('article').filter((path) => !inSitemaps.has(path))).toEqual([]);
  const left = [...found].filter((path) => !inSitemaps.has(path));
  // Further leaves lead to what the sitemaps name anyhow, and the form of the search to nothing.
  expect(left.filter((path) => !/[?&](page|before)=|\/search$/.test(path))).toEqual([]);
});

test('every page says in its headers and its metadata what machines may do with it', () => {
  for (const { path, headers, html } of crawled.answers.values()) {
    if (!crawled.pages.has(path)) continue;
    expect([path, headers['content-usage'], headers['tdm-reservation']]).toEqual([path, 'train-ai=n, ai-use=y, search=y', '1']);
    expect([path, headers['tdm-policy']]).toEqual([path, address('/policies/tdm.json')]);
    expect([path, headers.link]).toEqual([path, expect.stringContaining(`<${address('/license.xml')}>; rel="license"; type="application/rsl+xml"`)]);
    expect([path, /<meta name="tdm-reservation" content="1"\/?>/.test(html)]).toEqual([path, true]);
  }
});

test('every picture says beside it and in its file what machines may do with it', async () => {
  const named = [...crawled.answers.values()].flatMap(({ html }) =>
    [...html.matchAll(/(?:src|content)="([^"]*\/media\/[^"]+)"/g)].map(([, at = '']) => at),
  );
  const pictures = [...new Set(named)].map((at) => new URL(at, crawled.portal.address)).slice(0, 40);
  expect(pictures.length).toBeGreaterThan(20);
  for (const at of pictures) {
    const answer = await fetch(at);
    expect([at.pathname, answer.headers.get('content-usage'), answer.headers.get('tdm-reservation')]).toEqual([
      at.pathname,
      'train-ai=n, ai-use=y, search=y',
      '1',
    ]);
    const tags = ExifReader.load(Buffer.from(await answer.arrayBuffer()), { expanded: true }).xmp as
      | { DataMining?: { description: string } }
      | undefined;
    // A thumbnail of which nothing is known carries nothing.
    if (tags)
      expect([at.pathname, tags.DataMining?.description]).toEqual([at.pathname, 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING']);
  }
});

test('the files that machines look for are where they look, and wander in one hop from where they used to be', async () => {
  const types = {
    '/robots.txt': 'text/plain',
    '/license.xml': 'application/rsl+xml',
    '/.well-known/tdmrep.json': 'application/json',
    '/policies/tdm.json': 'application/ld+json',
    '/.well-known/security.txt': 'text/plain',
    '/trust.txt': 'text/plain',
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await ask(crawled.portal.address, path);
    expect([path, status, headers['content-type']?.split(';')[0]]).toEqual([path, 200, type]);
  }
  const former = await ask(crawled.portal.address, '/security.txt');
  expect([former.status, former.headers.location]).toEqual([301, '/.well-known/security.txt']);
});

test('what is no page says nothing of itself to search engines', async () => {
  const gone = await ask(crawled.portal.address, listed('notice')[0] ?? '');
  const nothing = await ask(crawled.portal.address, '/gulf/nothing-of-the-kind');
  expect([gone.status, nothing.status]).toEqual([410, 404]);
  for (const { html } of [gone, nothing]) {
    expect(html).not.toContain('ld+json');
    expect(describedPage({ ...gone, html }, crawled.portal.address).indexed).toBe(false);
  }
});

test('the front page names the newspaper’s policies in each language', () => {
  for (const path of ['/', '/fr', '/ar', '/ru']) {
    const newspaper = crawled.pages.get(path)?.things?.find((thing) => thing['@type'] === 'NewsMediaOrganization');
    const prefix = path === '/' ? '' : path;
    expect(newspaper).toMatchObject({
      publishingPrinciples: address(`${prefix}/pages/principles`),
      ethicsPolicy: address(`${prefix}/pages/principles`),
      correctionsPolicy: address(`${prefix}/pages/corrections`),
      ownershipFundingInfo: address(`${prefix}/pages/ownership`),
      actionableFeedbackPolicy: address(`${prefix}/pages/contact`),
      masthead: address(`${prefix}/pages/imprint`),
    });
  }
});

test('a publication, a correction and a withdrawal are told at the next request', async () => {
  const { portal } = crawled;
  const path = '/gulf/zanzibarine-lamp';
  const thingsAt = async (page: string) => describedPage(await ask(portal.address, page), portal.address).things ?? [];
  const listedFirst = async () => {
    const [list] = (await thingsAt('/gulf')).map(
      (thing) => (thing.mainEntity as JsonLdNode | undefined)?.itemListElement as JsonLdNode[] | undefined,
    );
    return list?.map(({ url }) => url) ?? [];
  };
  const inSitemaps = async () => {
    const index = (await ask(portal.address, '/sitemap.xml')).html;
    const shards = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, href = '']) => within(href, '/', portal.address));
    return (await Promise.all(shards.map((shard) => ask(portal.address, shard)))).some(({ html }) => html.includes(`<loc>${address(path)}</loc>`));
  };

  await runCommands(portal.folder, 'publish');
  expect((await thingsAt(path))[0]).toMatchObject({ '@type': 'NewsArticle', headline: 'Zanzibarine lamp found in a customs shed' });
  expect(await listedFirst()).toContain(address(path));
  expect(await inSitemaps()).toBe(true);

  await runCommands(portal.folder, 'correct');
  expect((await thingsAt(path))[0]).toMatchObject({ correction: [{ '@type': 'CorrectionComment', text: 'The lamp is brass, not copper.' }] });

  await runCommands(portal.folder, 'withdraw');
  const gone = await ask(portal.address, path);
  expect([gone.status, /ld\+json|zanzibarine lamp/i.test(gone.html)]).toEqual([410, false]);
  expect(await listedFirst()).not.toContain(address(path));
  expect(await inSitemaps()).toBe(false);
});
