/** Feeds as the programs that read them see them: none of the parsers here is the one that wrote them. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLValidator } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { sampleTopics } from '#newsroom/sample/topics.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';
import { forOtherSites } from '#newsroom/wire/other-sites.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

const SITE = 'https://news.example';
const HOSTILE = 'Ports & "docks": <b>A</b> ]]> 🦩 \u0003\u001b end';
/** What is left of it: XML cannot say the rest. */
const SAID = 'Ports & "docks": <b>A</b> ]]> 🦩  end';
const act = (at: string) => ({ by: 'test', at: new Date(at) });

let end: () => void;
beforeAll(async () => {
  end = await openNewsroom();
  await publishStory('first', { at: '2026-05-01T08:00:00Z', topics: ['oman'], type: 'analysis', section: 'caucasus' });
  await publishStory('hostile', {
    at: '2026-05-02T08:00:00Z',
    headline: HOSTILE,
    pictured: true,
    topics: ['oman'],
    authors: ['said-al-balushi', 'rania-halabi'],
    document: { standfirst: 'Fish & <chips>.' },
  });
  await publishStory('arabic', { at: '2026-05-03T08:00:00Z', headline: 'مضيق هرمز', document: { language: 'ar' }, topics: ['oman'] });
});
afterAll(() => end());

async function read(path: string) {
  const found = await resolveAddress(path, new URLSearchParams());
  if (found.kind !== 'render') throw new Error(`${path} leads to ${found.location}.`);
  return writeWire(found.internal, { origin: SITE, at: new Date('2026-06-01T00:00:00Z') });
}
const text = async (path: string) => String((await read(path)).body);
type Item = Record<string, unknown>;
const rssParser = new RssParser<object, Item>({
  customFields: {
    item: [
      'description',
      'dc:language',
      ['dc:creator', 'creators', { keepArray: true }],
      ['media:content', 'media'],
      ['category', 'categories', { keepArray: true }],
    ],
  },
});
const rss = async (path: string) => rssParser.parseString(await text(path));

const PLACES = [
  ['/feeds', ['arabic', 'hostile', 'first']],
  ['/feeds/en', ['hostile', 'first']],
  ['/feeds/ar', ['arabic']],
  ['/feeds/fr', []],
  ['/feeds/en/gulf', ['hostile']],
  ['/feeds/en/types/analysis', ['first']],
  ['/feeds/en/types/voices', ['first']],
  ['/feeds/en/topics/oman', ['hostile', 'first']],
  ['/feeds/ar/topics/oman', ['arabic']],
  ['/feeds/en/authors/rania-halabi', ['hostile']],
  ['/feeds/fr/authors/rania-halabi', []],
] as const;

describe('every feed', () => {
  test.each(PLACES)('%s holds its articles, newest first, in each of the three forms', async (place, keys) => {
    const ids = keys.map((key) => `urn:uuid:${articleId(key)}`);
    const feed = await rss(`${place}/rss.xml`);
    expect(feed.items.map((item) => item.guid)).toEqual(ids);
    for (const file of ['rss.xml', 'atom.xml']) {
      const xml = await text(`${place}/${file}`);
      expect(XMLValidator.validate(xml)).toBe(true);
      const parsed = parseFeed(xml);
      expect(parsed.items.map((item) => item.id)).toEqual(ids);
      expect(parsed.self).toBe(`${SITE}${place}/${file}`);
      expect(parsed.url).toMatch(/^https:\/\/news\.example\//);
      expect(parsed.items.map((item) => item.title)).toEqual(
        keys.map((key) => ({ hostile: SAID, arabic: 'مضيق هرمز', first: 'Headline of first' })[key]),
      );
    }
    const json = jsonFeed.parse(JSON.parse(await text(`${place}/feed.json`)));
    expect(json.items.map((item) => item.id)).toEqual(ids);
    expect(json.feed_url).toBe(`${SITE}${place}/feed.json`);
  });

  test('is there also where nothing was published yet', async () => {
    for (const place of ['/feeds/en/types/watch-and-listen', '/feeds/en/types/opinion', '/feeds/en/columns/monday-letter', '/feeds/ru/energy'])
      expect(parseFeed(await text(`${place}/rss.xml`)).items).toEqual([]);
  });

  test('of what the site has not is nowhere', async () => {
    for (const path of [
      '/feeds/de/rss.xml',
      '/feeds/en/nowhere/rss.xml',
      '/feeds/en/topics/nowhere/atom.xml',
      '/feeds/en/authors/nobody/feed.json',
      '/feeds/en/pages/about/rss.xml',
      '/feeds/rss',
      '/feeds/en/topics/rss.xml',
    ])
      expect(await resolveAddress(path, new URLSearchParams())).toMatchObject({ share: 'nothing' });
  });

  test('has one address, by whatever letters it is asked for', async () => {
    expect(await resolveAddress('/Feeds//en/gulf/RSS.xml', new URLSearchParams('utm_source=x'))).toEqual({
      kind: 'moved',
      location: '/feeds/en/gulf/rss.xml',
    });
  });

  test('may be read by pages of other sites, and is itself no page to be found', async () => {
    const types = {
      'rss.xml': 'application/rss+xml; charset=utf-8',
      'atom.xml': 'application/atom+xml; charset=utf-8',
      'feed.json': 'application/feed+json; charset=utf-8',
    };
    for (const [file, type] of Object.entries(types)) {
      const { headers, type: given } = await read(`/feeds/${file}`);
      expect(given).toBe(type);
      expect(headers).toEqual(forOtherSites);
    }
  });
});

test('RSS gives each article whole: authors, topics, picture, text; and dates of RFC 822', async () => {
  const feed = await rss('/feeds/en/rss.xml');
  expect(feed).toMatchObject({ title: 'The Causeway: everything', link: `${SITE}/`, language: 'en', lastBuildDate: 'Sat, 02 May 2026 08:00:00 GMT' });
  expect(feed.image?.url).toBe(`${SITE}/icon-144.png`);
  expect(feed.items[0]).toMatchObject({
    title: SAID,
    link: `${SITE}/gulf/hostile`,
    // A description is HTML.
    description: 'Fish &amp; &lt;chips&gt;.',
    pubDate: 'Sat, 02 May 2026 08:00:00 GMT',
    creators: ['Said al-Balushi', 'Rania Halabi'],
    categories: ['Gulf', 'Oman'],
    'dc:language': 'en',
  });
  const media = feed.items[0]?.media as { $: Record<string, string> } & Record<string, { _: string }[] | string[]>;
  expect(media.$).toMatchObject({ medium: 'image', type: 'image/webp', width: '96', height: '64' });
  expect(media.$.url).toMatch(/^https:\/\/news\.example\/media\/\w+\/whole-390\.webp$/);
  expect(JSON.stringify(media)).toContain('Test agency');
  expect(JSON.stringify(media)).toContain('A strait');
  expect(feed.items[0]?.['content:encoded']).toContain('<p>The body of hostile says little.</p>');
  expect(await text('/feeds/en/rss.xml')).toContain('<guid isPermaLink="false">urn:uuid:');
});

test('Atom says when, by whom, in which language and under which rights', async () => {
  const feed = parseFeed(await text('/feeds/atom.xml'));
  expect(feed).toMatchObject({ copyright: '© The Causeway', updated: new Date('2026-05-03T08:00:00Z') });
  const [arabic, hostile] = feed.items;
  expect(hostile?.authors).toMatchObject([
    { name: 'Said al-Balushi', url: `${SITE}/authors/said-al-balushi` },
    { name: 'Rania Halabi', url: `${SITE}/authors/rania-halabi` },
  ]);
  expect(hostile).toMatchObject({
    url: `${SITE}/gulf/hostile`,
    published: new Date('2026-05-02T08:00:00Z'),
    updated: new Date('2026-05-02T08:00:00Z'),
  });
  expect(arabic?.content).toContain('<div lang="ar" dir="rtl">');
  expect(await text('/feeds/atom.xml')).toContain(
    '<link rel="alternate" type="text/html" hreflang="ar" href="https://news.example/ar/gulf/arabic"/>',
  );
});

/** The rules of jsonfeed.org/version/1.1: what must be there, of which kind, and whole addresses. */
const url = z.url({ protocol: /^https?$/ });
const author = z.strictObject({ name: z.string().min(1), url: url.optional() });
const language = z.string().regex(/^[a-z]{2}$/);
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: url,
  feed_url: url,
  description: z.string(),
  icon: url,
  favicon: url,
  authors: z.array(author).min(1),
  language: language.optional(),
  items: z
    .array(
      z
        .strictObject({
          id: z.string().min(1),
          url,
          title: z.string().min(1),
          content_html: z.string().min(1).optional(),
          content_text: z.string().min(1).optional(),
          summary: z.string().min(1).optional(),
          image: url.optional(),
          banner_image: url.optional(),
          date_published: z.iso.datetime(),
          date_modified: z.iso.datetime(),
          authors: z.array(author).min(1).optional(),
          tags: z.array(z.string().min(1)),
          language,
          /** Extensions begin with an underscore. */
          _license: z.strictObject({ name: z.string().min(1), url }).optional(),
        })
        .refine((item) => item.content_html !== undefined || item.content_text !== undefined),
    )
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length),
});

test('JSON Feed says the same', async () => {
  const feed = jsonFeed.parse(JSON.parse(await text('/feeds/feed.json')));
  expect(feed).toMatchObject({ title: 'The Causeway', home_page_url: `${SITE}/` });
  expect(feed.language).toBeUndefined();
  expect(feed.items.map((item) => item.language)).toEqual(['ar', 'en', 'en']);
  expect(feed.items[1]).toMatchObject({ url: `${SITE}/gulf/hostile`, tags: ['Gulf', 'Oman'], date_modified: '2026-05-02T08:00:00.000Z' });
});

test('no address in what articles hold is relative', async () => {
  for (const { content_html: html = '' } of jsonFeed.parse(JSON.parse(await text('/feeds/feed.json'))).items)
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^(https?:|mailto:)/);
});

test('one list names every feed, each of which is there', async () => {
  const { type, body } = await read('/feeds/feeds.opml');
  expect(type).toBe('text/x-opml; charset=utf-8');
  expect(XMLValidator.validate(String(body))).toBe(true);
  const addresses = [...String(body).matchAll(/ xmlUrl="([^"]+)"/g)].map(([, address = '']) => address.replace(SITE, ''));
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const [place] of PLACES.filter(([, keys]) => keys.length > 0)) expect(addresses).toContain(`${place}/rss.xml`);
  // Folders are called as what is in them, in the plural.
  expect([...String(body).matchAll(/<outline text="([^"]+)">/g)].slice(0, 5).map(([, name]) => name)).toEqual([
    'English',
    'Sections',
    'Types',
    'Topics',
    'Authors',
  ]);
  // What has nothing in a language is not offered there.
  expect(addresses).not.toContain('/feeds/fr/gulf/rss.xml');
  expect(addresses).not.toContain('/feeds/fr/authors/rania-halabi/rss.xml');
  for (const address of addresses) expect(XMLValidator.validate(await text(address)), address).toBe(true);
});

test('the same state of the site gives the same bytes', async () => {
  for (const file of ['rss.xml', 'atom.xml', 'feed.json']) expect(await text(`/feeds/en/${file}`)).toBe(await text(`/feeds/en/${file}`));
});

test('a new address and a correction leave the article’s name; the correction is told and dated', async () => {
  await publishStory('first', {
    at: '2026-05-04T08:00:00Z',
    type: 'analysis',
    section: 'caucasus',
    topics: ['oman'],
    document: { slug: 'first-renamed' },
  });
  const moved = parseFeed(await text('/feeds/en/caucasus/atom.xml')).items[0];
  expect(moved).toMatchObject({
    id: `urn:uuid:${articleId('first')}`,
    url: `${SITE}/caucasus/first-renamed`,
    updated: new Date('2026-05-01T08:00:00Z'),
  });
  await must('correct', correct(articleId('first'), { text: 'It was a Tuesday.' }, act('2026-05-05T09:30:00Z')));
  const xml = await text('/feeds/en/caucasus/atom.xml');
  const corrected = parseFeed(xml);
  expect(corrected.updated).toEqual(new Date('2026-05-05T09:30:00Z'));
  expect(corrected.items[0]).toMatchObject({ id: moved?.id, published: new Date('2026-05-01T08:00:00Z'), updated: new Date('2026-05-05T09:30:00Z') });
  expect(xml).toContain('It was a Tuesday.');
  expect(await rss('/feeds/en/caucasus/rss.xml')).toMatchObject({ lastBuildDate: 'Tue, 05 May 2026 09:30:00 GMT' });
});

test('what is withdrawn is gone at the next request, and there again when it is reinstated', async () => {
  await must('withdraw', withdraw(articleId('hostile'), { reason: 'It was not so.', decidedBy: 'the editors' }, act('2026-05-06T08:00:00Z')));
  for (const place of ['/feeds', '/feeds/en', '/feeds/en/gulf', '/feeds/en/topics/oman'])
    for (const file of ['rss.xml', 'atom.xml', 'feed.json']) expect(await text(`${place}/${file}`)).not.toContain('hostile');
  // A feed changes by what goes, too.
  for (const place of ['/feeds', '/feeds/en', '/feeds/en/gulf', '/feeds/en/topics/oman'])
    expect(await rss(`${place}/rss.xml`), place).toMatchObject({ lastBuildDate: 'Wed, 06 May 2026 08:00:00 GMT' });
  // Nobody whom nothing public names is public.
  expect(await resolveAddress('/feeds/en/authors/rania-halabi/rss.xml', new URLSearchParams())).toMatchObject({ share: 'nothing' });
  await must('reinstate', reinstate(articleId('hostile'), act('2026-05-07T08:00:00Z')));
  expect((await rss('/feeds/en/gulf/rss.xml')).items.map((item) => item.guid)).toEqual([`urn:uuid:${articleId('hostile')}`]);
});

test('a section and a topic of one name are one category', async () => {
  const { kind } = sampleTopics.oman;
  await must(
    'name',
    saveTopic({ id: sampleId('topic', 'oman'), slug: 'oman', kind, names: { en: 'Gulf' }, descriptions: {}, facts: [] }, act('2026-05-07T09:00:00Z')),
  );
  const { items } = jsonFeed.parse(JSON.parse(await text('/feeds/en/topics/oman/feed.json')));
  const gulf = items.filter(({ tags }) => tags?.includes('Gulf'));
  expect(gulf.length).toBeGreaterThan(0);
  for (const { tags = [] } of items) expect(new Set(tags).size).toBe(tags.length);
});

test('whoever follows a topic that was renamed is led on', async () => {
  const { kind, names } = sampleTopics.oman;
  await must(
    'rename',
    saveTopic({ id: sampleId('topic', 'oman'), slug: 'sultanate-of-oman', kind, names, descriptions: {}, facts: [] }, act('2026-05-08T08:00:00Z')),
  );
  expect(await resolveAddress('/feeds/en/topics/oman/rss.xml', new URLSearchParams())).toEqual({
    kind: 'moved',
    location: '/feeds/en/topics/sultanate-of-oman/rss.xml',
  });
});

test('a site that gives summaries gives no text', async () => {
  await must('settings', saveSettings({ ...sampleSettings, feeds: 'summary' }, act('2026-05-09T08:00:00Z')));
  for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
    const feed = await text(`/feeds/en/${file}`);
    expect(feed).toContain('Standfirst of first.');
    expect(feed).not.toContain('The body of');
  }
  expect(jsonFeed.parse(JSON.parse(await text('/feeds/en/feed.json'))).items[0]?.content_text).toBe('Fish & <chips>.');
});
