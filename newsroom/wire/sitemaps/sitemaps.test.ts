/** Sitemaps as a search engine reads them: the parser here is not the one that wrote them. */
import { Readable } from 'node:stream';
import { XMLValidator } from 'fast-xml-parser';
import { parseSitemap, parseSitemapIndex, type SitemapItem } from 'sitemap';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import { write } from '#newsroom/drafts/write.ts';
import { choose } from '#newsroom/publishing/choose.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { schedule } from '#newsroom/publishing/schedule.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleAuthors, sampleSections } from '#newsroom/sample/newsroom.ts';
import { sampleTopics } from '#newsroom/sample/topics.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { savePage } from '#newsroom/site/save-page.ts';
import { saveSection } from '#newsroom/site/save-site.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

const SITE = 'https://news.example';
const HOSTILE = 'Ports & "docks": <b>A</b> ]]> 🦩 \u0003\u001b end';
/** What is left of it: XML cannot say the rest. */
const SAID = 'Ports & "docks": <b>A</b> ]]> 🦩  end';
const act = (at: string) => ({ by: 'test', at: new Date(at) });
const together = { group: articleId('original'), originalId: articleId('original'), originalVersion: 1 };

let end: () => void;
beforeAll(async () => {
  end = await openNewsroom();
  await publishStory('old', { at: '2026-03-31T21:59:59Z' });
  await publishStory('first', { at: '2026-05-01T08:00:00Z', topics: ['oman'], type: 'analysis', section: 'caucasus', column: 'monday-letter' });
  await publishStory('hostile', { at: '2026-05-02T08:00:00Z', headline: HOSTILE, pictured: true, topics: ['oman'], authors: ['rania-halabi'] });
  await publishStory('original', { at: '2026-05-03T08:00:00Z', topics: ['oman'] });
  await publishStory('arabic', { at: '2026-05-03T09:00:00Z', topics: ['oman'], document: { language: 'ar', translation: together } });
  await publishStory('elsewhere', { at: '2026-05-03T10:00:00Z', document: { canonicalUrl: 'https://other.example/first' } });
  await publishStory('elsewhere-fr', {
    at: '2026-05-03T11:00:00Z',
    document: { language: 'fr', translation: together, canonicalUrl: 'https://other.example/fr' },
  });
});
afterAll(() => end());

async function read(path: string, at = '2026-06-01T00:00:00Z') {
  const found = await resolveAddress(path, new URLSearchParams());
  if (found.kind !== 'render') throw new Error(`${path} leads to ${found.location}.`);
  if (found.share === 'nothing') throw new Error(`Nothing is at ${path}.`);
  return writeWire(found.internal, { origin: SITE, at: new Date(at) });
}

/** The rules of sitemaps.org: UTF-8, one form, whole addresses of the site's own origin, each once, of at most 2,048 characters. */
async function pagesOf(path: string, at?: string): Promise<Map<string, SitemapItem>> {
  const { type, body, headers } = await read(path, at);
  const xml = String(body);
  expect(type).toBe('application/xml; charset=utf-8');
  expect(headers).toEqual({ 'x-robots-tag': 'noindex' });
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9"/);
  expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  const items = await parseSitemap(Readable.from([xml]));
  expect(items.length).toBeLessThanOrEqual(50_000);
  expect(new Set(items.map(({ url }) => url)).size).toBe(items.length);
  for (const { url, lastmod } of items) {
    expect(url.startsWith(`${SITE}/`)).toBe(true);
    expect(url.length).toBeLessThan(2_048);
    if (lastmod) expect(new Date(lastmod).toISOString()).toMatch(/Z$/);
  }
  for (const [written = ''] of xml.matchAll(/(?<=<lastmod>)[^<]+/g)) expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  return new Map(items.map((item) => [item.url.slice(SITE.length), item]));
}

async function index(): Promise<Map<string, string | undefined>> {
  const xml = String((await read('/sitemap.xml')).body);
  expect(XMLValidator.validate(xml)).toBe(true);
  const entries = await parseSitemapIndex(Readable.from([xml]));
  return new Map(entries.map(({ url, lastmod }) => [url.slice(SITE.length), lastmod && new Date(lastmod).toISOString()]));
}

/** All addresses, with the sitemap that names each; none is named twice. */
async function everything(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const shard of (await index()).keys())
    for (const path of (await pagesOf(shard)).keys()) {
      expect([path, found.get(path)]).toEqual([path, undefined]);
      found.set(path, shard);
    }
  return found;
}

const changed = (item: SitemapItem | undefined) => item?.lastmod && new Date(item.lastmod).toISOString();
const alternates = (item: SitemapItem | undefined) => item?.links.map(({ lang, url }) => [lang, url.slice(SITE.length)]);

describe('the index', () => {
  test('names every part once; a month is the site’s own', async () => {
    expect([...(await index()).keys()]).toEqual([
      '/sitemaps/fronts.xml',
      '/sitemaps/lists.xml',
      '/sitemaps/topics-en.xml',
      '/sitemaps/authors-en.xml',
      '/sitemaps/articles-en-2026-05.xml',
      // In Brussels it was still March.
      '/sitemaps/articles-en-2026-03.xml',
      '/sitemaps/authors-fr.xml',
      '/sitemaps/articles-fr-2026-05.xml',
      '/sitemaps/topics-ar.xml',
      '/sitemaps/authors-ar.xml',
      '/sitemaps/articles-ar-2026-05.xml',
    ]);
  });

  test('says when what a part names last changed', async () => {
    const times = await index();
    expect(times.get('/sitemaps/articles-en-2026-03.xml')).toBe('2026-03-31T21:59:59.000Z');
    expect(times.get('/sitemaps/articles-en-2026-05.xml')).toBe('2026-05-03T10:00:00.000Z');
    expect(times.get('/sitemaps/topics-ar.xml')).toBe('2026-05-03T09:00:00.000Z');
    expect(times.get('/sitemaps/fronts.xml')).toBe('2026-05-03T11:00:00.000Z');
  });

  test('is named by robots.txt with its whole address, and so are the news', async () => {
    const said = String((await read('/robots.txt')).body);
    expect(said).toContain(`\nSitemap: ${SITE}/sitemap.xml\nSitemap: ${SITE}/sitemaps/news.xml\n`);
  });

  test.each([
    '/sitemaps/articles-en-2026-05-2.xml',
    '/sitemaps/articles-en-2026-05-1.xml',
    '/sitemaps/articles-de-2026-05.xml',
    '/sitemaps/articles-en-2026-13.xml',
    '/sitemaps/topics-ru.xml',
    '/sitemaps/lists-2.xml',
    '/sitemaps/pages.xml',
    '/sitemaps',
  ])('nothing is at %s', async (path) => {
    expect(await resolveAddress(path, new URLSearchParams())).toMatchObject({ share: 'nothing' });
  });
});

describe('what it leads to', () => {
  test('is every address that search engines may keep, once, and each is canonical', async () => {
    const all = await everything();
    for (const path of all.keys())
      expect(await resolveAddress(path, new URLSearchParams())).toMatchObject({ kind: 'render', key: path, share: 'pages' });
    for (const path of [
      '/',
      '/fr',
      '/archive',
      '/gulf',
      '/caucasus',
      '/types/analysis',
      '/types/voices',
      '/columns/monday-letter',
      '/topics/oman',
      '/ar/topics/oman',
      '/authors/rania-halabi',
      '/gulf/hostile',
      '/ar/gulf/arabic',
    ])
      expect([path, all.has(path)]).toEqual([path, true]);
    // Lists without an article are kept by nobody; nor is what has its first place elsewhere.
    for (const path of ['/fr/types/analysis', '/energy', '/fr/topics/oman', '/gulf/elsewhere', '/fr/gulf/elsewhere-fr'])
      expect(all.has(path)).toBe(false);
  });

  test('articles have their last public change, their picture and their translations', async () => {
    const pages = await pagesOf('/sitemaps/articles-en-2026-05.xml');
    expect([...pages.keys()]).toEqual(['/caucasus/first', '/gulf/hostile', '/gulf/original']);
    expect(changed(pages.get('/gulf/hostile'))).toBe('2026-05-02T08:00:00.000Z');
    expect(pages.get('/gulf/hostile')?.img.map(({ url }) => url)).toEqual([
      expect.stringMatching(/^https:\/\/news\.example\/media\/\w+\/whole-390\.webp$/),
    ]);
    expect(pages.get('/caucasus/first')).toMatchObject({ img: [], links: [] });
    // The translation that is kept elsewhere is none of them.
    const both = [
      ['en', '/gulf/original'],
      ['ar', '/ar/gulf/arabic'],
      ['x-default', '/gulf/original'],
    ];
    expect(alternates(pages.get('/gulf/original'))).toEqual(both);
    expect(alternates((await pagesOf('/sitemaps/articles-ar-2026-05.xml')).get('/ar/gulf/arabic'))).toEqual(both);
  });

  test('lists have the languages in which they have an article', async () => {
    const lists = await pagesOf('/sitemaps/lists.xml');
    expect(alternates(lists.get('/gulf'))).toEqual([
      ['en', '/gulf'],
      ['fr', '/fr/gulf'],
      ['ar', '/ar/gulf'],
      ['x-default', '/gulf'],
    ]);
    expect(alternates(lists.get('/caucasus'))).toEqual([]);
    expect(alternates((await pagesOf('/sitemaps/topics-en.xml')).get('/topics/oman'))).toEqual([
      ['en', '/topics/oman'],
      ['ar', '/ar/topics/oman'],
      ['x-default', '/topics/oman'],
    ]);
    const fronts = await pagesOf('/sitemaps/fronts.xml');
    for (const path of ['/ru', '/feeds', '/ru/feeds']) expect(alternates(fronts.get(path)), path).toHaveLength(5);
    // Nobody knows when a page changed that says how the site is set.
    expect(changed(fronts.get('/feeds'))).toBeUndefined();
  });

  test('static pages have the time of their last save, and their translations', async () => {
    const page = (language: 'en' | 'fr', at: string) =>
      must(
        'page',
        savePage(
          {
            id: sampleId('page', language),
            key: 'about',
            language,
            slug: 'about',
            headline: 'About',
            standfirst: '',
            body: { type: 'doc', content: [{ type: 'paragraph' }] },
          },
          act(at),
        ),
      );
    await page('en', '2026-05-04T08:00:00Z');
    await page('fr', '2026-05-04T09:00:00Z');
    const pages = await pagesOf('/sitemaps/pages.xml');
    expect(changed(pages.get('/pages/about'))).toBe('2026-05-04T08:00:00.000Z');
    expect(alternates(pages.get('/fr/pages/about'))?.map(([language]) => language)).toEqual(['en', 'fr', 'x-default']);
    expect((await index()).get('/sitemaps/pages.xml')).toBe('2026-05-04T09:00:00.000Z');
  });
});

describe('the news', () => {
  const AT = '2026-05-04T07:59:59Z';

  test('are what was first published within two days, as Google asks', async () => {
    const pages = await pagesOf('/sitemaps/news.xml', AT);
    expect([...pages.keys()]).toEqual(['/ar/gulf/arabic', '/gulf/original', '/gulf/hostile']);
    expect(pages.get('/gulf/hostile')?.news).toEqual({
      publication: { name: 'The Causeway', language: 'en' },
      publication_date: '2026-05-02T08:00:00Z',
      title: SAID,
    });
    expect(pages.get('/ar/gulf/arabic')?.news?.publication.language).toBe('ar');
    const xml = String((await read('/sitemaps/news.xml', AT)).body);
    expect(xml).toContain('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
    // Every element that is required, in the order of Google's schema, and no other.
    for (const [news] of xml.matchAll(/<news:news>.*?<\/news:news>/g))
      expect([...news.matchAll(/<(news:\w+)/g)].map(([, name]) => name)).toEqual([
        'news:news',
        'news:publication',
        'news:name',
        'news:language',
        'news:publication_date',
        'news:title',
      ]);
  });

  test('are good until the oldest of them is too old', async () => {
    expect((await read('/sitemaps/news.xml', AT)).goodUntil).toEqual(new Date('2026-05-04T08:00:00Z'));
    expect([...(await pagesOf('/sitemaps/news.xml', '2026-05-04T08:00:00Z')).keys()]).toEqual(['/ar/gulf/arabic', '/gulf/original']);
    const { goodUntil, body } = await read('/sitemaps/news.xml', '2026-06-01T00:00:00Z');
    expect(goodUntil).toBeUndefined();
    expect(String(body)).toContain('</urlset>');
  });
});

describe('after a change', () => {
  test('a correction and a silent update are told, and so are all the lists that show them', async () => {
    await must('correct', correct(articleId('first'), { text: 'It was a Tuesday.' }, act('2026-05-05T09:30:00Z')));
    expect(changed((await pagesOf('/sitemaps/articles-en-2026-05.xml')).get('/caucasus/first'))).toBe('2026-05-05T09:30:00.000Z');
    await publishStory('first', { at: '2026-05-05T10:00:00Z', topics: ['oman'], type: 'analysis', section: 'caucasus' });
    const lists = await pagesOf('/sitemaps/lists.xml');
    // It left a column: that changed too.
    for (const path of ['/caucasus', '/types/analysis']) expect([path, changed(lists.get(path))]).toEqual([path, '2026-05-05T10:00:00.000Z']);
    expect(lists.has('/columns/monday-letter')).toBe(false);
    expect(changed(lists.get('/gulf'))).toBe('2026-05-03T10:00:00.000Z');
    expect((await index()).get('/sitemaps/articles-en-2026-05.xml')).toBe('2026-05-05T10:00:00.000Z');
    expect((await index()).get('/sitemaps/articles-ar-2026-05.xml')).toBe('2026-05-03T09:00:00.000Z');
  });

  test('a withdrawal takes the article away and changes its lists; a reinstatement brings it back', async () => {
    await must('withdraw', withdraw(articleId('hostile'), { reason: 'It was not so.', decidedBy: 'the editors' }, act('2026-05-06T08:00:00Z')));
    expect([...(await everything()).keys()].filter((path) => path.includes('hostile') || path.includes('rania-halabi'))).toEqual([]);
    expect((await pagesOf('/sitemaps/news.xml', '2026-05-03T08:00:00Z')).has('/gulf/hostile')).toBe(false);
    expect(changed((await pagesOf('/sitemaps/topics-en.xml')).get('/topics/oman'))).toBe('2026-05-06T08:00:00.000Z');
    await must('reinstate', reinstate(articleId('hostile'), act('2026-05-07T08:00:00Z')));
    expect(changed((await pagesOf('/sitemaps/articles-en-2026-05.xml')).get('/gulf/hostile'))).toBe('2026-05-07T08:00:00.000Z');
  });

  test('a renamed topic, person or section is told; a new address of a section is that of its articles', async () => {
    const { kind, names } = sampleTopics.oman;
    await must(
      'topic',
      saveTopic({ id: sampleId('topic', 'oman'), slug: 'sultanate', kind, names, descriptions: {}, facts: [] }, act('2026-05-08T08:00:00Z')),
    );
    expect(changed((await pagesOf('/sitemaps/topics-en.xml')).get('/topics/sultanate'))).toBe('2026-05-08T08:00:00.000Z');
    const person = { ...sampleAuthors['said-al-balushi'], life: {}, facts: [], portraitId: null };
    await must('author', saveAuthor({ id: sampleId('author', 'said-al-balushi'), slug: 'said', ...person }, act('2026-05-08T09:00:00Z')));
    expect(changed((await pagesOf('/sitemaps/authors-en.xml')).get('/authors/said'))).toBe('2026-05-08T09:00:00.000Z');
    await must(
      'section',
      saveSection({ id: sampleId('section', 'gulf'), slug: 'the-gulf', position: 0, ...sampleSections.gulf }, act('2026-05-08T10:00:00Z')),
    );
    expect(changed((await pagesOf('/sitemaps/lists.xml')).get('/the-gulf'))).toBe('2026-05-08T10:00:00.000Z');
    expect((await pagesOf('/sitemaps/articles-en-2026-03.xml')).has('/the-gulf/old')).toBe(true);
    expect((await index()).get('/sitemaps/articles-en-2026-03.xml')).toBe('2026-05-08T10:00:00.000Z');
  });

  test('the editor’s choice changes the front', async () => {
    await must('choose', choose(articleId('first'), { until: null }, act('2026-05-09T08:00:00Z')));
    expect(changed((await pagesOf('/sitemaps/fronts.xml')).get('/'))).toBe('2026-05-09T08:00:00.000Z');
    expect(changed((await pagesOf('/sitemaps/fronts.xml')).get('/fr'))).toBe('2026-05-03T11:00:00.000Z');
  });

  test('what is written, held back or waits for its time is nowhere', async () => {
    const document = { ...(readDraft(articleId('first'))?.document as object), language: 'en' as const, headline: 'Waiting' };
    const save = (key: string, fields: object) =>
      must(
        key,
        write({ id: articleId(key), base: 0, saveId: key, document: { ...document, slug: key, ...fields } as never }, act('2026-05-09T09:00:00Z')),
      );
    await save('written', {});
    await save('held', { embargoedUntil: '2027-01-01T00:00:00.000Z' });
    await save('waiting', {});
    await must('schedule', schedule(articleId('waiting'), { publishAt: new Date('2026-05-09T12:00:00Z') }, act('2026-05-09T09:00:00Z')));
    const all = [...(await everything()).keys(), ...(await pagesOf('/sitemaps/news.xml', '2026-05-09T09:00:00Z')).keys()];
    expect(all.filter((path) => /written|held|waiting/.test(path))).toEqual([]);
  });
});
