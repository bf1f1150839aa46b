import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { readStaticFiles } from '#server/static-files.ts';
import { pageOf, startSmallSite, WORDS } from '#server/testing/small-site.ts';

const ARTICLE = '0199d2f0-0000-7000-8000-000000000001';
const GOOD = 'Host: news.example\r\n';
const site = await startSmallSite();
beforeEach(site.reset);
afterAll(site.close);

test('a page is coded as the client accepts it, and unchanged when it holds it', async () => {
  const raw = await site.send(`GET /news/a HTTP/1.1\r\n${GOOD}Accept-Encoding: gzip, br\r\nConnection: close\r\n\r\n`);
  expect(raw.text).toMatch(/content-encoding: br\r\n/);
  const [head = '', coded = ''] = raw.text.split('\r\n\r\n');
  expect(brotliDecompressSync(Buffer.from(coded, 'latin1')).toString()).toBe(WORDS);
  const etag = /etag: (\S+)/.exec(head)?.[1] ?? '';

  const unchanged = await site.get('/news/a', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${etag}` });
  expect([unchanged.status, unchanged.headers.get('etag'), await unchanged.text()]).toEqual([304, etag, '']);
  expect(unchanged.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(unchanged.headers.get('vary')).toBe('accept-encoding');
  expect(unchanged.headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
  expect(unchanged.headers.get('content-type')).toBeNull();
});

test('HEAD has the headers of GET and no body', async () => {
  const [whole, head] = [await site.get('/news/a'), await site.get('/news/a', {}, { method: 'HEAD' })];
  const headersOf = (response: Response) =>
    Object.fromEntries([...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)));
  expect(headersOf(head)).toEqual(headersOf(whole));
  expect(head.headers.get('content-length')).toBe(String(WORDS.length));
  expect(await head.text()).toBe('');
});

test('a client that accepts no coding of ours is told so', async () => {
  expect((await site.get('/news/a', { 'accept-encoding': 'identity;q=0' })).status).toBe(406);
});

test.each(['/news/a/', '/News/A', '/news//a', '/news/%61', '/%6eews/a'])('%s leads to the page’s one address', async (path) => {
  const response = await site.get(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, '/news/a']);
});

test('client headers change no byte of a page, and the page is rendered once', async () => {
  const first = await (await site.get('/news/a?unknown=1')).text();
  const headers = {
    rsc: '1',
    'next-router-prefetch': '1',
    'x-middleware-subrequest': 'middleware',
    'x-forwarded-host': 'evil.example',
    cookie: 'a=b',
    range: 'bytes=0-9',
    accept: 'text/x-component',
  };
  for (const [name, value] of Object.entries(headers)) {
    const response = await site.get(`/news/a?${name}`, { [name]: value });
    expect([response.status, await response.text()]).toEqual([200, first]);
  }
  expect(site.render.mock.calls.length).toBeLessThanOrEqual(1);
});

test('where nothing is the site says so, and /desk is not there yet', async () => {
  for (const path of ['/nothing', '/desk', '/desk/articles']) {
    const response = await site.get(path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 404, 'text/html; charset=utf-8']);
  }
});

test('past the limit mistaken addresses get the page without what they asked for, and questions are asked to wait', async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  site.render.mockImplementation(async (internal) => {
    if (internal.includes('?')) await gate;
    return pageOf(internal.includes('/answers/404') ? 404 : 200);
  });
  const slow = [site.get('/nothing/1'), site.get('/search?q=1')];
  await vi.waitFor(() => expect(site.render).toHaveBeenCalledTimes(2));
  expect((await site.get('/nothing/2')).status).toBe(404);
  const busy = await site.get('/search?q=2');
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await site.get('/')).status).toBe(200);
  open();
  expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([404, 200]);
});

test('a page that fails is answered by the site’s own words, and by plain ones when these fail too', async () => {
  site.render.mockImplementation(async (internal) => {
    if (!internal.includes('/answers/500')) throw new Error('broken');
    return { ...pageOf(500), body: Buffer.from('We are sorry.') };
  });
  const sorry = await site.get('/search?q=broken');
  expect([sorry.status, await sorry.text()]).toEqual([500, 'We are sorry.']);
  site.render.mockImplementation(async () => Promise.reject(new Error('broken')));
  const plain = await site.get('/search?q=broken');
  expect(plain.status).toBe(500);
  expect(await plain.text()).toContain('Something went wrong');
});

test('the framework’s own doors are shut', async () => {
  for (const path of ['/_next/image?url=%2Fa.png&w=64&q=75', '/_next/data/x/index.json', '/_next', '/_next/static/none.js'])
    expect((await site.get(path)).status).toBe(404);
  expect(site.render).not.toHaveBeenCalled();
});

test('the reader’s script may be kept for ever under its version alone', async () => {
  const version = readStaticFiles('public', '', { hashed: false }).addressOf('/reader.js');
  expect((await site.get(version)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await site.get('/reader.js')).headers.get('cache-control')).toBe('public, max-age=3600');
  expect((await site.get('/reader.js?v=other')).headers.get('cache-control')).toBe('public, max-age=3600');
});

test('a picture comes whole or in part, for other sites’ pages too', async () => {
  const whole = await site.get('/media/sea/3x2-640.webp');
  expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
  expect(whole.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  const etag = whole.headers.get('etag') ?? '';
  const part = await site.get('/media/sea/3x2-640.webp', { range: 'bytes=2-4', 'if-range': etag });
  expect([part.status, part.headers.get('content-range'), part.headers.get('content-length'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '3',
    '234',
  ]);
  const beyond = await site.get('/media/sea/3x2-640.webp', { range: 'bytes=10-' });
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  expect((await site.get('/media/sea/3x2-640.webp', { 'if-none-match': etag })).status).toBe(304);
  for (const path of ['/media/sea/3x2-641.webp', '/media/', '/media/sea/3x2-640.webp/x', '/media/%2e%2e%2fserver.lock'])
    expect([400, 404]).toContain((await site.get(path)).status);
  expect((await site.get('/media/busy/3x2-640.webp')).status).toBe(503);
});

const note = (body: string, headers: Record<string, string> = {}) =>
  site.get('/api/views', { 'content-type': 'text/plain;charset=UTF-8', 'user-agent': 'Browser', ...headers }, { method: 'POST', body });

test('a reader’s script may note that an article was read', async () => {
  expect((await note(JSON.stringify({ article: ARTICLE }))).status).toBe(204);
  expect(site.countView).toHaveBeenCalledExactlyOnceWith({ articleId: ARTICLE, address: '192.0.2.1', userAgent: 'Browser', at: new Date(0) });
});

test.each([
  ['no JSON', 'hello', {}, 400],
  ['no article', '{}', {}, 400],
  ['no id', '{"article":"../../etc"}', {}, 400],
  ['too much', JSON.stringify({ article: ARTICLE, more: 'x'.repeat(600) }), {}, 413],
  ['another kind of content', '{}', { 'content-type': 'multipart/form-data' }, 415],
  ['another site', JSON.stringify({ article: ARTICLE }), { origin: 'https://evil.example' }, 403],
  ['an unknown site', JSON.stringify({ article: ARTICLE }), { origin: 'null' }, 403],
])('a note with %s counts nothing', async (_what, body, headers, status) => {
  expect((await note(body, headers as Record<string, string>)).status).toBe(status);
  expect(site.countView).not.toHaveBeenCalled();
});

test('only a note may be sent there', async () => {
  const response = await site.get('/api/views');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

test('the process says that it is alive and ready', async () => {
  expect(await (await site.get('/healthz')).text()).toBe('alive\n');
  const ready = await site.get('/readyz');
  expect([ready.status, ready.headers.get('cache-control')]).toEqual([200, 'no-store']);
});

test('answers in flight are known until they are wholly sent', async () => {
  await vi.waitFor(() => expect(site.connections.underway).toBe(0));
});
