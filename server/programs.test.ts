/** What programs of others are answered, each status that the description of the read interface names and those before it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { must } from '#newsroom/sample/must.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { problemSchema } from '#newsroom/wire/api/frame-schemas.ts';
import { answersOf, type Check, type Described } from '#newsroom/wire/api/testing/check-answers.ts';
import { CLIENT_LIMITS } from '#server/limits.ts';
import { renderWire } from '#server/render-wire.ts';
import { pageOf, type SmallSite, startSmallSite } from '#server/testing/small-site.ts';

let endNewsroom: () => void;
let site: SmallSite;
let described: Described;
let check: (path: string, status: number) => Check;
beforeAll(async () => {
  endNewsroom = await openNewsroom();
  for (const key of ['first', 'second']) await publishStory(key, { at: '2026-05-01T08:00:00Z', topics: ['oman'] });
  await must('withdraw', withdraw(articleId('second'), { reason: 'So.', decidedBy: 'us' }, { by: 'test', at: new Date('2026-05-02T08:00:00Z') }));
  site = await startSmallSite({
    resolve: resolveAddress,
    render: async (internal) => (internal.startsWith('/wire/') ? renderWire(internal, 'https://news.example') : pageOf(404)),
  });
  described = (await (await site.get('/api/v1/openapi.json')).json()) as Described;
  check = answersOf(described);
});
afterAll(() => {
  site.close();
  endNewsroom();
});
beforeEach(() => site.reset());

const PROBLEM = 'application/problem+json; charset=utf-8';
const LIST = '/api/v1/articles?topic=oman';

/** A problem document that other sites' pages may read; says what it is about. */
async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe(PROBLEM);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-expose-headers')).toContain('retry-after');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

/** One real answer with each status. */
const ANSWERS: Record<number, () => Promise<Response>> = {
  200: () => site.get(LIST),
  304: async () => site.get(LIST, { 'if-none-match': (await site.get(LIST)).headers.get('etag') ?? '' }),
  400: () => site.get('/api/v1/articles?limit=0'),
  404: () => site.get(`/api/v1/articles/${articleId('never')}`),
  410: () => site.get(`/api/v1/articles/${articleId('second')}`),
  429: async () => {
    const question = (seconds: number) => `${LIST}&publishedSince=${new Date(seconds * 1_000).toISOString()}`;
    for (let asked = 0; asked < CLIENT_LIMITS.search.atOnce; asked++) await site.get(question(asked));
    return site.get(`${LIST}&limit=7`);
  },
  500: () => {
    site.render.mockRejectedValue(new Error('broken'));
    return site.get(`${LIST}&limit=8`);
  },
  503: async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    site.render.mockImplementation(async () => gate.then(() => pageOf(200)));
    const slow = site.get(`${LIST}&limit=9`);
    await vi.waitFor(() => expect(site.render).toHaveBeenCalled());
    const busy = await site.get(`${LIST}&limit=10`);
    open();
    await slow;
    return busy;
  },
};
const PATHS: Record<number, string> = { 404: '/api/v1/articles/{id}', 410: '/api/v1/articles/{id}' };

test.each(Object.keys(ANSWERS).map(Number))('%i is answered as it is described', async (status) => {
  const response = await ANSWERS[status]?.();
  const path = PATHS[status] ?? '/api/v1/articles';
  const { content, headers = {} } = described.paths[path]?.get.responses[status] ?? {};
  expect(response?.status).toBe(status);
  for (const [name, { required, schema }] of Object.entries(headers)) {
    const value = response?.headers.get(name);
    if (required) expect([name, value]).toEqual([name, expect.stringMatching(schema.type === 'integer' ? /^[1-9]\d*$/ : /./)]);
  }
  if (!content) return expect(await response?.text()).toBe('');
  expect(Object.keys(content)[0]).toBe(response?.headers.get('content-type')?.split(';')[0]);
  expect(check(path, status)(await response?.json())).toEqual([]);
});

test('no status is described that was not asked for here', () => {
  const named = Object.values(described.paths).flatMap(({ get }) => Object.keys(get.responses));
  expect([...new Set(named)].sort()).toEqual(Object.keys(ANSWERS).sort());
  for (const { get } of Object.values(described.paths))
    expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(['200', '304', '429', '500', '503']));
});

test.each(['/api', '/api/v2', '/api/v1/Nowhere', '/api/v1/articles/%20', '/api/v1/a//b', `/api/v1/${'x'.repeat(600)}`, '/api/v1/articles/0190A5D0'])(
  'at %s programs are told that nothing is there',
  async (path) => {
    const response = await site.get(path);
    // Another spelling may lead to one that is written as ours are.
    const answer = response.status === 301 ? await site.get(response.headers.get('location') ?? '') : response;
    expect([answer.status, (await problemOf(answer)).title]).toEqual([404, 'Not Found']);
  },
);

test('what is refused before anything looks at it is a problem, too', async () => {
  const posted = await site.get('/api/v1/articles', {}, { method: 'POST', body: 'x' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect((await problemOf(posted)).title).toBe('Method Not Allowed');
  expect((await problemOf(await site.get(`/api/v1/articles?${'x'.repeat(5_000)}`))).status).toBe(414);
  expect((await problemOf(await site.get('/api/v1/articles', { 'accept-encoding': 'identity;q=0' }))).status).toBe(406);
  const refused = await site.send('GET /api/v1/%ff HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n');
  expect(refused.text).toMatch(/^HTTP\/1.1 400 [\s\S]*application\/problem\+json[\s\S]*"title":"Bad Request"/);
  // Readers get words.
  expect((await site.get('/news', {}, { method: 'POST' })).headers.get('content-type')).toBe('text/html; charset=utf-8');
});

describe('a program in a page of another site', () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    site.get(path, { origin: 'https://elsewhere.example', ...headers }, { method: 'OPTIONS' });

  test.each([
    '/api/v1/articles',
    '/api/v1/openapi.json',
    '/api/v1/nowhere',
    '/feeds/rss.xml',
    '/feeds/en/gulf/feed.json',
    '/feeds/feeds.opml',
    '/oembed?url=x',
    '/license.xml',
  ])('may ask %s with what it holds', async (path) => {
    const answer = await ask(path, { 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': expect.stringContaining('if-none-match'),
      'access-control-max-age': '86400',
    });
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(site.render).not.toHaveBeenCalled();
  });

  test.each(['/', '/gulf/first', '/api/views', '/desk', '/search?q=x', '/robots.txt', '/embed/x', '/feeds'])('may not ask %s so', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([405, null]);
  });

  test('is led from a former address to the present one', async () => {
    const moved = await site.get('/api/v1/Articles/');
    expect([moved.status, moved.headers.get('location'), moved.headers.get('access-control-allow-origin')]).toEqual([301, '/api/v1/articles', '*']);
    expect((await site.get('/Gulf/first')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may read whatever says that it may, and only that is asked for so', async () => {
    for (const path of [
      '/robots.txt',
      '/sitemap.xml',
      '/feeds/rss.xml',
      '/feeds/feeds.opml',
      '/oembed?url=/gulf/first',
      '/license.xml',
      '/.well-known/tdmrep.json',
      '/trust.txt',
      LIST,
    ]) {
      const [read, permitted] = [await site.get(path), await ask(path)];
      expect([path, read.status, permitted.headers.get('access-control-allow-origin')]).toEqual([
        path,
        200,
        read.headers.get('access-control-allow-origin'),
      ]);
    }
  });
});
