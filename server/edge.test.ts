import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createAddressBook } from '#server/address-book.ts';
import { createBeacon } from '#server/beacon.ts';
import { createEdge, type Edge, type Place } from '#server/edge.ts';
import { createHealth } from '#server/health.ts';
import { createHttpServer, listen } from '#server/http-server.ts';
import { createMedia } from '#server/media.ts';
import { createPageCache, type Rendered } from '#server/page-cache.ts';
import { placesOf } from '#server/places.ts';
import { createPublicPages } from '#server/public-pages.ts';
import { createSender } from '#server/sender.ts';
import { readStaticFiles } from '#server/static-files.ts';

const ARTICLE = '0199d2f0-0000-7000-8000-000000000001';
const words = 'The ministers met again and agreed on nothing. '.repeat(40);
const log = pino({ level: 'silent' });
const sender = createSender({ secure: true });
const countView = vi.fn();
class TooMany extends Error {}

/** A site of one page, `/news/a`, one search and one picture. */
let render: (internal: string) => Promise<Rendered>;
const rendering = vi.fn((internal: string) => render(internal));
const pageOf = (status: Rendered['status']): Rendered => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept-encoding' },
  body: Buffer.from(words),
  goodUntil: null,
});
const edition = () => ({ number: 1, oldestServable: 1 });

let server: Server;
let edge: Edge;
let port: number;

beforeAll(async () => {
  const cache = createPageCache({
    render: rendering,
    edition,
    limits: { pages: { atOnce: 2, waiting: 2 }, search: { atOnce: 1, waiting: 0 }, nothing: { atOnce: 1, waiting: 0 } },
  });
  const book = createAddressBook({
    edition,
    async resolve(path, query) {
      if (path === '/') return { kind: 'render', key: '/', internal: '/en', share: 'pages' };
      if (path === '/news/a') return { kind: 'render', key: '/news/a', internal: '/en/news/a', share: 'pages' };
      if (path === '/search')
        return { kind: 'render', key: `/search?q=${query.get('q')}`, internal: `/en/search?q=${query.get('q')}`, share: 'search' };
      if (path.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '') === '/news/a') return { kind: 'moved', location: '/news/a' };
      return { kind: 'render', key: path, internal: `/en/answers/404?path=${encodeURIComponent(path)}`, share: 'nothing' };
    },
  });
  const frameworkFiles: Place = {
    matches: (path) => path === '/_next/static/a.css',
    methods: ['GET', 'HEAD'],
    answer: (request, response) => sender.notice(request, response, 404),
  };
  const places = placesOf({
    sender,
    health: createHealth(sender, () => true),
    frameworkFiles,
    publicFiles: readStaticFiles('public', '', { hashed: false }),
    media: createMedia({
      async findRendition(key, shape, width) {
        if (key === 'busy') throw new TooMany();
        return key === 'sea' && shape === '3x2' && width === 640 ? { bytes: Buffer.from('0123456789'), type: 'image/webp' } : undefined;
      },
      isBusy: (error) => error instanceof TooMany,
      sender,
    }),
    beacon: createBeacon({ countView, addressOf: () => '192.0.2.1', now: () => new Date(0), sender }),
    pages: createPublicPages({ book, cache, sender, log, count: () => {} }),
  });
  edge = createEdge({ places: () => places, sender, log, count: () => {} });
  server = createHttpServer(edge.handle, sender);
  port = await listen(server, { host: '127.0.0.1', port: 0 });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  rendering.mockClear();
  countView.mockClear();
  render = async (internal) => pageOf(internal.includes('/answers/404') ? 404 : internal.includes('/answers/500') ? 500 : 200);
});

/** Sends bytes as they are and gives everything that comes back until the connection closes, or until it is quiet. */
async function send(bytes: string | Buffer, quietMs = 150): Promise<{ text: string; closed: boolean }> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  await once(socket, 'connect');
  socket.write(bytes);
  await new Promise<void>((resolve) => {
    const quiet = () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quietMs);
    };
    quiet();
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      quiet();
    });
    socket.on('error', () => resolve());
    socket.on('close', () => {
      closed = true;
      resolve();
    });
  });
  clearTimeout(timer);
  socket.destroy();
  return { text: Buffer.concat(chunks).toString('latin1'), closed };
}

const get = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { 'accept-encoding': 'identity', ...headers },
  });

const GOOD = 'Host: news.example\r\n';
test.each([
  ['two hosts', `GET / HTTP/1.1\r\n${GOOD}${GOOD}\r\n`, 400],
  ['two hosts in other letters', `GET / HTTP/1.1\r\n${GOOD}hOST: evil.example\r\n\r\n`, 400],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['an empty host', 'GET / HTTP/1.1\r\nHost:\r\n\r\n', 400],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a"<b>/@x\r\n\r\n', 400],
  ['a host behind a name', 'GET / HTTP/1.1\r\nHost: me@evil.example\r\n\r\n', 400],
  ['an absolute address', `GET http://evil.example/ HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an address of two slashes', `GET //evil.example/x HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an encoded address of two slashes', `GET /%2fevil.example/x HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a backslash', `GET /\\evil.example HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an encoded backslash', `GET /%5cevil.example HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a fragment', `GET /a#b HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a path that is no text', `GET /%ff HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['half an escape', `GET /%e HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a zero byte', `GET /a%00b HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a path that climbs', `GET /media/../desk HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an encoded path that climbs', `GET /media/%2e%2e/desk HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['letters beyond ASCII', Buffer.from(`GET /\xc3\xa9 HTTP/1.1\r\n${GOOD}\r\n`, 'latin1'), 400],
  ['an asterisk', `OPTIONS * HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an upgrade', `GET / HTTP/1.1\r\n${GOOD}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, 400],
  ['an upgrade to HTTP/2', `GET / HTTP/1.1\r\n${GOOD}Upgrade: h2c\r\n\r\n`, 400],
  ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['TRACE', `TRACE / HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an unknown transfer coding', `POST /api/views HTTP/1.1\r\n${GOOD}Transfer-Encoding: xchunked\r\n\r\n`, 400],
  ['a transfer coding in HTTP/1.0', `GET / HTTP/1.0\r\n${GOOD}Transfer-Encoding: chunked\r\n\r\n`, 400],
  ['length and transfer coding at once', `POST /api/views HTTP/1.1\r\n${GOOD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ['two lengths', `POST /api/views HTTP/1.1\r\n${GOOD}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`, 400],
  ['a body in pieces', `POST /api/views HTTP/1.1\r\n${GOOD}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`, 411],
  ['a body on GET', `GET / HTTP/1.1\r\n${GOOD}Content-Length: 5\r\n\r\nhello`, 400],
  ['a body in pieces on GET', `GET / HTTP/1.1\r\n${GOOD}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 411],
  ['a line that is no request', 'hello\r\n\r\n', 400],
  ['a folded header', `GET / HTTP/1.1\r\n${GOOD} folded\r\n\r\n`, 400],
  ['a header without a name', `GET / HTTP/1.1\r\n${GOOD}: x\r\n\r\n`, 400],
  ['headers too large', `GET / HTTP/1.1\r\n${GOOD}X-A: ${'a'.repeat(17_000)}\r\n\r\n`, 431],
  ['headers too many', `GET / HTTP/1.1\r\n${GOOD}${'X-A: a\r\n'.repeat(150)}\r\n`, 431],
  ['far too many headers', `GET / HTTP/1.1\r\n${'X-A: a\r\n'.repeat(1_500)}${GOOD}\r\n`, 431],
  ['an address too long', `GET /${'a'.repeat(5_000)} HTTP/1.1\r\n${GOOD}\r\n`, 414],
  ['an expectation', `GET / HTTP/1.1\r\n${GOOD}Expect: wonders\r\n\r\n`, 417],
])('%s is refused, the connection closes, and nothing is rendered', async (_what, bytes, status) => {
  const { text, closed } = await send(bytes);
  expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  expect(text).toMatch(/content-security-policy: default-src 'none'/i);
  expect(text).toMatch(/x-content-type-options: nosniff/i);
  expect(closed).toBe(true);
  expect(rendering).not.toHaveBeenCalled();
});

test('what follows a refused request on its connection is not read', async () => {
  const { text } = await send(`GET / HTTP/1.1\r\n${GOOD}Content-Length: 38\r\n\r\nGET /news/a HTTP/1.1\r\nHost: a.example\r\n\r\n`);
  expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s of a page is answered by the methods it has', async (method) => {
  const response = await get('/news/a', {}, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(rendering).not.toHaveBeenCalled();
});

test('a page is coded as the client accepts it, and unchanged when it holds it', async () => {
  const raw = await send(`GET /news/a HTTP/1.1\r\n${GOOD}Accept-Encoding: gzip, br\r\nConnection: close\r\n\r\n`);
  expect(raw.text).toMatch(/content-encoding: br\r\n/);
  const [head = '', coded = ''] = raw.text.split('\r\n\r\n');
  expect(brotliDecompressSync(Buffer.from(coded, 'latin1')).toString()).toBe(words);
  const etag = /etag: (\S+)/.exec(head)?.[1] ?? '';

  const unchanged = await get('/news/a', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${etag}` });
  expect([unchanged.status, unchanged.headers.get('etag'), await unchanged.text()]).toEqual([304, etag, '']);
  expect(unchanged.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(unchanged.headers.get('vary')).toBe('accept-encoding');
  expect(unchanged.headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
  expect(unchanged.headers.get('content-type')).toBeNull();
});

test('HEAD has the headers of GET and no body', async () => {
  const [whole, head] = [await get('/news/a'), await get('/news/a', {}, { method: 'HEAD' })];
  const headersOf = (response: Response) =>
    Object.fromEntries([...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)));
  expect(headersOf(head)).toEqual(headersOf(whole));
  expect(head.headers.get('content-length')).toBe(String(words.length));
  expect(await head.text()).toBe('');
});

test('a client that accepts no coding of ours is told so', async () => {
  expect((await get('/news/a', { 'accept-encoding': 'identity;q=0' })).status).toBe(406);
});

test.each(['/news/a/', '/News/A', '/news//a', '/news/%61', '/%6eews/a'])('%s leads to the page’s one address', async (path) => {
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, '/news/a']);
});

test('client headers change no byte of a page, and the page is rendered once', async () => {
  const first = await (await get('/news/a?unknown=1')).text();
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
    const response = await get(`/news/a?${name}`, { [name]: value });
    expect([response.status, await response.text()]).toEqual([200, first]);
  }
  expect(rendering.mock.calls.length).toBeLessThanOrEqual(1);
});

test('where nothing is the site says so, and /desk is not there yet', async () => {
  for (const path of ['/nothing', '/desk', '/desk/articles']) {
    const response = await get(path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 404, 'text/html; charset=utf-8']);
  }
});

test('past the limit mistaken addresses get the page without what they asked for, and questions are asked to wait', async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  render = async (internal) => {
    if (internal.includes('?')) await gate;
    return pageOf(internal.includes('/answers/404') ? 404 : 200);
  };
  const slow = [get('/nothing/1'), get('/search?q=1')];
  await vi.waitFor(() => expect(rendering).toHaveBeenCalledTimes(2));
  expect((await get('/nothing/2')).status).toBe(404);
  const busy = await get('/search?q=2');
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await get('/')).status).toBe(200);
  open();
  expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([404, 200]);
});

test('a page that fails is answered by the site’s own words, and by plain ones when these fail too', async () => {
  render = async (internal) => {
    if (!internal.includes('/answers/500')) throw new Error('broken');
    return { ...pageOf(500), body: Buffer.from('We are sorry.') };
  };
  const sorry = await get('/search?q=broken');
  expect([sorry.status, await sorry.text()]).toEqual([500, 'We are sorry.']);
  render = async () => Promise.reject(new Error('broken'));
  const plain = await get('/search?q=broken');
  expect(plain.status).toBe(500);
  expect(await plain.text()).toContain('Something went wrong');
});

test('the framework’s own doors are shut', async () => {
  for (const path of ['/_next/image?url=%2Fa.png&w=64&q=75', '/_next/data/x/index.json', '/_next', '/_next/static/none.js'])
    expect((await get(path)).status).toBe(404);
  expect(rendering).not.toHaveBeenCalled();
});

test('the reader’s script may be kept for ever under its version alone', async () => {
  const version = readStaticFiles('public', '', { hashed: false }).addressOf('/reader.js');
  expect((await get(version)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/reader.js')).headers.get('cache-control')).toBe('public, max-age=3600');
  expect((await get('/reader.js?v=other')).headers.get('cache-control')).toBe('public, max-age=3600');
});

test('a picture comes whole or in part, for other sites’ pages too', async () => {
  const whole = await get('/media/sea/3x2-640.webp');
  expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
  expect(whole.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  const etag = whole.headers.get('etag') ?? '';
  const part = await get('/media/sea/3x2-640.webp', { range: 'bytes=2-4', 'if-range': etag });
  expect([part.status, part.headers.get('content-range'), part.headers.get('content-length'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '3',
    '234',
  ]);
  const beyond = await get('/media/sea/3x2-640.webp', { range: 'bytes=10-' });
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  expect((await get('/media/sea/3x2-640.webp', { 'if-none-match': etag })).status).toBe(304);
  for (const path of ['/media/sea/3x2-641.webp', '/media/', '/media/sea/3x2-640.webp/x', '/media/%2e%2e%2fserver.lock'])
    expect([400, 404]).toContain((await get(path)).status);
  expect((await get('/media/busy/3x2-640.webp')).status).toBe(503);
});

const note = (body: string, headers: Record<string, string> = {}) =>
  get('/api/views', { 'content-type': 'text/plain;charset=UTF-8', 'user-agent': 'Browser', ...headers }, { method: 'POST', body });

test('a reader’s script may note that an article was read', async () => {
  expect((await note(JSON.stringify({ article: ARTICLE }))).status).toBe(204);
  expect(countView).toHaveBeenCalledExactlyOnceWith({ articleId: ARTICLE, address: '192.0.2.1', userAgent: 'Browser', at: new Date(0) });
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
  expect(countView).not.toHaveBeenCalled();
});

test('only a note may be sent there', async () => {
  const response = await get('/api/views');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

test('the process says that it is alive and ready', async () => {
  expect(await (await get('/healthz')).text()).toBe('alive\n');
  const ready = await get('/readyz');
  expect([ready.status, ready.headers.get('cache-control')]).toEqual([200, 'no-store']);
});

test('answers in flight are known until they are wholly sent', async () => {
  await vi.waitFor(() => expect(edge.inFlight).toBe(0));
});
