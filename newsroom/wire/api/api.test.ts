import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { articleId, openNewsroom, PICTURE, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { must } from '#newsroom/sample/must.ts';
import { p } from '#newsroom/sample/text.ts';
import { ask, SITE } from '#newsroom/wire/api/testing/ask.ts';

const act = (at: string) => ({ by: 'test', at: new Date(at) });
const NOTICE = { reason: 'It was not so.', decidedBy: 'the editors' };

let end: () => void;
beforeAll(async () => {
  end = await openNewsroom();
  await publishStory('first', { at: '2026-05-01T08:00:00Z', topics: ['oman'], type: 'analysis', section: 'caucasus' });
  await publishStory('second', {
    at: '2026-05-02T08:00:00Z',
    pictured: true,
    topics: ['oman', 'water'],
    column: 'monday-letter',
    authors: ['said-al-balushi', 'rania-halabi'],
    document: {
      body: {
        type: 'doc',
        content: [
          p('See [the first](/caucasus/first).'),
          { type: 'picture', attrs: { mediaId: PICTURE, altText: 'Ships', caption: 'At noon', credit: 'Test agency' } },
        ],
      },
      sources: [{ name: 'A ministry', url: 'https://ministry.example/' }],
    },
  });
  await publishStory('arabic', { at: '2026-05-03T08:00:00Z', headline: 'مضيق هرمز', document: { language: 'ar' }, topics: ['oman'] });
  await publishStory('third', { at: '2026-05-04T08:00:00Z', type: 'opinion' });
});
afterAll(() => end());

const keysOf = async (query: string): Promise<string[]> => slugs((await ask(`/api/v1/articles?${query}`)).json.articles);
const slugs = (list: { url: string }[]) => list.map(({ url }) => url.split('/').at(-1) ?? '');

describe('a list', () => {
  test.each([
    ['', ['third', 'arabic', 'second', 'first']],
    ['language=ar', ['arabic']],
    ['section=caucasus', ['first']],
    ['type=analysis', ['first']],
    ['type=voices', ['third', 'first']],
    ['column=monday-letter', ['second']],
    ['topic=oman', ['arabic', 'second', 'first']],
    ['topic=oman&language=en', ['second', 'first']],
    ['topic=oman&author=rania-halabi', ['second']],
    ['author=said-al-balushi&section=gulf', ['third', 'arabic', 'second']],
    ['publishedSince=2026-05-02T08:00:00Z', ['third', 'arabic', 'second']],
    ['publishedSince=2026-05-02T10:00:00%2B02:00&publishedUntil=2026-05-03T08:00:00Z', ['second']],
  ])('under %o holds what meets all of it, newest first', async (query, keys) => {
    expect(await keysOf(query)).toEqual(keys);
  });

  test('goes on where it stopped, whatever is published or withdrawn meanwhile', async () => {
    const first = await ask('/api/v1/articles?limit=2');
    expect(slugs(first.json.articles)).toEqual(['third', 'arabic']);
    expect(first.headers.link).toBe(`<${SITE}/api/v1/articles?limit=2>; rel="self", <${first.json.next}>; rel="next"`);
    await publishStory('later', { at: '2026-05-05T08:00:00Z' });
    await must('withdraw', withdraw(articleId('arabic'), NOTICE, act('2026-05-05T09:00:00Z')));
    const second = await ask(first.json.next);
    expect(slugs(second.json.articles)).toEqual(['second', 'first']);
    expect(second.json.next).toBeNull();
    await must('reinstate', reinstate(articleId('arabic'), act('2026-05-05T10:00:00Z')));
  });

  test('has one address for each question, in the memory of searches; the one without a question is a page', async () => {
    expect(await ask('/api/v1/articles?utm_source=x')).toMatchObject({ key: '/api/v1/articles', share: 'pages' });
    expect(await ask('/api/v1/articles?topic=oman&x=1&language=en&section=&limit=07'.replace('07', '7'))).toMatchObject({
      key: '/api/v1/articles?language=en&topic=oman&limit=7',
      share: 'search',
    });
    const time = await ask('/api/v1/articles?publishedSince=2026-05-02T10:00:00%2B02:00');
    expect(time.key).toBe(`/api/v1/articles?publishedSince=${encodeURIComponent('2026-05-02T08:00:00.000Z')}`);
  });

  test.each([
    ['section=nowhere', 'section'],
    ['language=de', 'language'],
    ['type=../x', 'type'],
    ['column=none', 'column'],
    ['topic=none', 'topic'],
    ['author=nobody', 'author'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['cursor=abc', 'cursor'],
    ['publishedSince=yesterday', 'publishedSince'],
    ['changedSince=2026-13-01T00:00:00Z', 'changedSince'],
    ['format=xml', 'format'],
    ['language=en&language=ar', 'language'],
  ])('under %o is refused with the parameter that is wrong', async (query, parameter) => {
    const { status, type, json } = await ask(`/api/v1/articles?${query}`);
    expect({ status, type }).toEqual({ status: 400, type: 'application/problem+json; charset=utf-8' });
    expect(json).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400, errors: [{ parameter }] });
  });

  test.each([
    ['0', 'At least 1 is given.'],
    ['101', 'At most 100 are given at once.'],
    ['ten', 'This is no number.'],
  ])('of %s is told what is wrong with it', async (limit, detail) => {
    expect((await ask(`/api/v1/articles?limit=${limit}`)).json.errors).toEqual([{ parameter: 'limit', detail }]);
  });

  test('is a number to whoever reads the description', async () => {
    const { json } = await ask('/api/v1/openapi.json');
    const bounds = (path: string, name: string) =>
      (json.paths[path].get.parameters as { name: string; schema: unknown }[]).find((one) => one.name === name)?.schema;
    expect(bounds('/api/v1/articles', 'limit')).toEqual({ type: 'integer', minimum: 1, maximum: 100 });
    expect(bounds('/api/v1/search', 'page')).toEqual({ type: 'integer', minimum: 1, maximum: 5 });
    expect(bounds('/api/v1/articles', 'cursor')).toMatchObject({ type: 'string', pattern: expect.any(String) });
  });

  test('a cursor of one list is none of another', async () => {
    const { json } = await ask('/api/v1/articles?limit=1');
    const cursor = new URL(json.next).searchParams.get('cursor');
    expect((await ask(`/api/v1/articles?changedSince=2026-01-01T00:00:00Z&cursor=${cursor}`)).status).toBe(400);
    expect((await ask(`/api/v1/topics?cursor=${cursor}`)).status).toBe(400);
  });
});

test('an article is given whole: rights of pictures, links as whole addresses, sources', async () => {
  const { json, headers, share } = await ask(`/api/v1/articles/${articleId('second')}`);
  expect(share).toBe('pages');
  expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex' });
  expect(json).toMatchObject({
    url: `${SITE}/gulf/second`,
    canonicalUrl: `${SITE}/gulf/second`,
    section: { slug: 'gulf', url: `${SITE}/gulf` },
    column: { slug: 'monday-letter' },
    topics: [{ slug: 'oman' }, { slug: 'water' }],
    authors: [{ slug: 'said-al-balushi', role: 'author' }, { slug: 'rania-halabi' }],
    leadPicture: { description: 'A strait', caption: 'The strait at noon.', credit: 'Test agency', licence: 'CC0-1.0', source: 'Test' },
    pictures: [{ id: PICTURE, description: 'Ships', caption: 'At noon', credit: 'Test agency', width: 96, height: 64 }],
    sources: [{ name: 'A ministry', url: 'https://ministry.example/' }],
    version: 1,
    updatedAt: null,
    isCorrected: false,
  });
  expect(json.body[0].content[1]).toMatchObject({ text: 'the first', marks: [{ type: 'link', attrs: { href: `${SITE}/caucasus/first` } }] });
  expect(json.leadPicture.sizes).toEqual([{ url: expect.stringMatching(/\/whole-390\.webp$/), type: 'image/webp', width: 96, height: 64 }]);
  expect(json.html).toContain(`<a href="${SITE}/caucasus/first">the first</a>`);
});

test('who has an address finds the article, by the former one too', async () => {
  await publishStory('third', { at: '2026-05-06T08:00:00Z', type: 'opinion', document: { slug: 'third-renamed' } });
  for (const address of [`${SITE}/gulf/third-renamed`, '/gulf/third', '/en/gulf/third', 'gulf/third/'])
    expect((await ask(`/api/v1/article?address=${encodeURIComponent(address)}`)).json.id).toBe(articleId('third'));
  expect((await ask(`/api/v1/article?address=/gulf/third&format=ninjs`)).json.uri).toBe(`urn:uuid:${articleId('third')}`);
  contentWriter()
    .insert(addresses)
    .values({ path: '/en/index.php', query: 'q=node/12', kind: 'moved', targetId: articleId('third') })
    .run();
  expect((await ask(`/api/v1/article?address=${encodeURIComponent(`${SITE}/index.php?q=node/12`)}`)).json.id).toBe(articleId('third'));
  expect((await ask(`/api/v1/article?address=${encodeURIComponent(`${SITE}/index.php?q=node/13`)}`)).status).toBe(404);
  expect((await ask('/api/v1/article?address=https://elsewhere.example/gulf/third')).status).toBe(404);
  expect((await ask('/api/v1/article?address=/gulf')).status).toBe(404);
  expect((await ask('/api/v1/article')).json.errors).toEqual([{ parameter: 'address', detail: 'It is missing.' }]);
});

describe('what changed since', () => {
  const changes = async (since: string, more = '') => (await ask(`/api/v1/articles?changedSince=${since}${more}`)).json;

  test('holds the updated, the corrected, the withdrawn and the reinstated, in the order of it', async () => {
    await must('correct', correct(articleId('first'), { text: 'It was a Tuesday.' }, act('2026-05-10T08:00:00Z')));
    await must('update', update(articleId('later'), { note: 'More is known.' }, act('2026-05-10T09:00:00Z')));
    await must('withdraw', withdraw(articleId('second'), NOTICE, act('2026-05-10T10:00:00Z')));
    const all = await changes('2026-05-10T00:00:00Z');
    expect(all.articles.map(({ url, isCorrected }: { url: string; isCorrected: boolean }) => [url.split('/').at(-1), isCorrected])).toEqual([
      ['first', true],
      ['later', false],
    ]);
    expect(all.withdrawn).toEqual([{ id: articleId('second'), language: 'en', withdrawnAt: '2026-05-10T10:00:00.000Z', url: `${SITE}/gulf/second` }]);
    expect(all.next).toBeNull();
    expect(new URL(all.again).searchParams.get('changedSince')).toBe('2026-05-10T09:59:00.000Z');
    expect(JSON.stringify(all.withdrawn)).not.toContain('It was not so');
    await must('reinstate', reinstate(articleId('second'), act('2026-05-10T11:00:00Z')));
    const after = await ask(all.again);
    expect(slugs(after.json.articles)).toEqual(['second']);
    expect(after.json.withdrawn).toEqual([]);
  });

  test('is cut and taken up again without a gap, whatever changes meanwhile', async () => {
    const one = await changes('2026-05-10T00:00:00Z', '&limit=2');
    expect(slugs(one.articles)).toEqual(['first', 'later']);
    await must('withdraw', withdraw(articleId('first'), NOTICE, act('2026-05-10T12:00:00Z')));
    const two = (await ask(one.next)).json;
    expect(slugs(two.articles)).toEqual(['second']);
    expect(two.withdrawn.map(({ id }: { id: string }) => id)).toEqual([articleId('first')]);
    expect(two.next).toBeNull();
  });

  test('tells withdrawals whatever else is asked for, but for language and section', async () => {
    const withdrawnUnder = async (more: string) => (await changes('2026-05-10T00:00:00Z', more)).withdrawn.length;
    expect(await withdrawnUnder('&topic=water&type=opinion')).toBe(1);
    expect(await withdrawnUnder('&section=caucasus')).toBe(1);
    expect(await withdrawnUnder('&section=gulf')).toBe(0);
    expect(await withdrawnUnder('&language=ar')).toBe(0);
    expect(slugs((await changes('2026-05-01T00:00:00Z', '&topic=water')).articles)).toEqual(['second']);
    expect(slugs((await changes('2026-05-01T00:00:00Z', '&author=rania-halabi&publishedUntil=2026-05-03T00:00:00Z')).articles)).toEqual(['second']);
  });

  test('is canceled in ninjs', async () => {
    const { json } = await ask('/api/v1/articles?changedSince=2026-05-10T11:30:00Z&format=ninjs');
    expect(json.associations).toMatchObject([{ uri: `urn:uuid:${articleId('first')}`, pubStatus: 'canceled' }]);
    // As in our own form, a minute before the last change that was told.
    const [{ role, value }] = json.altIds;
    expect([role, new URL(value).searchParams.get('changedSince')]).toEqual(['again', '2026-05-10T11:59:00.000Z']);
  });
});

test('a search that is turned past its end holds nothing, and does not go on', async () => {
  const first = (await ask('/api/v1/search?q=See')).json;
  expect(first.total).toBeGreaterThan(0);
  const past = (await ask('/api/v1/search?q=See&page=5')).json;
  expect(past).toMatchObject({ total: first.total, articles: [], next: null });
});

test('what is nowhere is told as a problem, and nobody invents pages with it', async () => {
  for (const path of ['/api/v1/nothing', '/api', '/api/v2/articles', `/api/v1/articles/${articleId('never')}`])
    expect(await ask(path), path).toMatchObject({ status: 404, share: 'search', json: { title: 'Not Found' } });
  expect(await ask(`/api/v1/articles/${articleId('first')}`)).toMatchObject({ status: 410, share: 'pages' });
});
