/** The server's edge: what it refuses, and what it says with each answer. */
import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { sendRaw } from './raw-http.ts';

const ARTICLE = '/europe/allies-keep-talking';
const base = () => test.info().project.use.baseURL ?? process.env.PORTAL_ADDRESS ?? '';
const host = () => new URL(base()).host;

const MALFORMED: [string, (host: string) => string][] = [
  ['two hosts', (h) => `GET / HTTP/1.1\r\nHost: ${h}\r\nHost: evil.example\r\n\r\n`],
  ['an empty host', () => 'GET / HTTP/1.1\r\nHost:\r\n\r\n'],
  ['no host', () => 'GET / HTTP/1.1\r\n\r\n'],
  ['a host that is none', () => 'GET / HTTP/1.1\r\nHost: a"<b>/@x\r\n\r\n'],
  ['an unknown transfer encoding', (h) => `POST /api/views HTTP/1.1\r\nHost: ${h}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
  ['an absolute address', (h) => `GET http://evil.example/ HTTP/1.1\r\nHost: ${h}\r\n\r\n`],
  ['an address of another host', (h) => `GET //evil.example/x HTTP/1.1\r\nHost: ${h}\r\n\r\n`],
  ['a fragment', (h) => `GET /a#b HTTP/1.1\r\nHost: ${h}\r\n\r\n`],
  ['a path that cannot be decoded', (h) => `GET /%ff HTTP/1.1\r\nHost: ${h}\r\n\r\n`],
  ['a tunnel', (h) => `CONNECT evil.example:443 HTTP/1.1\r\nHost: ${h}\r\n\r\n`],
  ['a body on GET', (h) => `GET / HTTP/1.1\r\nHost: ${h}\r\nContent-Length: 3\r\n\r\nabc`],
  ['an upgrade', (h) => `GET / HTTP/1.1\r\nHost: ${h}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
  ['no HTTP at all', () => 'hello\r\n\r\n'],
];

for (const [what, bytes] of MALFORMED) {
  test(`${what} is refused with 400 and the connection closed`, async () => {
    const answer = await sendRaw(base(), bytes(host()));
    expect(answer.status).toBe(400);
    expect(answer.closed).toBe(true);
    expect(answer.body).not.toMatch(/at .*\.(ts|js):\d+/);
  });
}

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS']) {
  test(`${method} on a page is refused`, async () => {
    const answer = await sendRaw(base(), `${method} ${ARTICLE} HTTP/1.1\r\nHost: ${host()}\r\nContent-Length: 0\r\n\r\n`);
    expect([400, 405]).toContain(answer.status);
  });
}

test('every encoding holds the same page, each under its own strong tag, and 304 answers without a body', async ({ request }) => {
  const raw = async (encoding: string, more = '') =>
    sendRaw(base(), `GET ${ARTICLE} HTTP/1.1\r\nHost: ${host()}\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n${more}\r\n`);
  const plain = await raw('identity');
  const gzip = await raw('gzip');
  const brotli = await raw('br, gzip;q=0.5');
  const hash = (body: Buffer) => createHash('sha256').update(body).digest('hex');
  const page = hash(Buffer.from(plain.body, 'latin1'));
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(hash(gunzipSync(Buffer.from(gzip.body, 'latin1')))).toBe(page);
  expect(hash(brotliDecompressSync(Buffer.from(brotli.body, 'latin1')))).toBe(page);
  expect(new Set([plain, gzip, brotli].map((answer) => answer.headers.etag)).size).toBe(3);
  for (const answer of [plain, gzip, brotli]) {
    expect(answer.headers.etag).toMatch(/^"[^"]+"$/);
    expect(answer.headers.vary?.toLowerCase()).toBe('accept-encoding');
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
  const again = await raw('gzip', `If-None-Match: "nothing", ${gzip.headers.etag}\r\n`);
  expect([again.status, again.body]).toEqual([304, '']);
  // The best coding takes the place of the quick one in between: both answers are asked for again until they meet.
  await expect(async () => {
    const head = await sendRaw(base(), `HEAD ${ARTICLE} HTTP/1.1\r\nHost: ${host()}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`);
    const get = await raw('gzip');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', get.headers['content-length']]);
  }).toPass({ timeout: 10_000 });
  expect((await request.get(ARTICLE, { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } })).headers()['content-encoding']).toBeUndefined();
});

test('the readers’ policy allows nothing inline and nobody to frame a page', async ({ request }) => {
  const headers = (await request.get(ARTICLE)).headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

const REDIRECTS: [string, string][] = [
  ['/Gulf', '/gulf'],
  ['/gulf/', '/gulf'],
  ['/en/gulf', '/gulf'],
  ['/en', '/'],
  [`${ARTICLE}/`, ARTICLE],
  ['/EN/Europe/Allies-Keep-Talking', ARTICLE],
];
for (const [from, to] of REDIRECTS) {
  test(`${from} leads to ${to} in one hop`, async ({ request }) => {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(new URL(answer.headers().location ?? '', base()).pathname).toBe(to);
  });
}

test('unknown parameters make no page of their own', async ({ request }) => {
  const plain = await request.get(ARTICLE);
  const tracked = await request.get(`${ARTICLE}?utm_source=x&fbclid=${'y'.repeat(500)}`);
  expect(tracked.headers().etag).toBe(plain.headers().etag);
});

test('what belongs to the framework is not there', async ({ request }) => {
  for (const path of ['/_next/image?url=/x&w=64&q=75', '/_next/data/x/index.json', '/preview/x', '/.env', '/package.json', '/answers/500']) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([path, answer.status()]).toEqual([path, 404]);
  }
});

test('no path leads out of the site', async () => {
  for (const path of [
    '/..%2fpackage.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/media/../../content.db',
    '/_next/static/../../package.json',
  ]) {
    const answer = await sendRaw(base(), `GET ${path} HTTP/1.1\r\nHost: ${host()}\r\nConnection: close\r\n\r\n`);
    expect([path, [400, 404].includes(answer.status)]).toEqual([path, true]);
    expect(answer.body).not.toContain('devDependencies');
  }
});

test('the icons that pages name are there', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const icons = [...html.matchAll(/<link rel="(?:apple-touch-)?icon" href="([^"]+)"/g)].map(([, icon = '']) => icon);
  const types = await Promise.all(icons.map(async (icon) => (await request.get(icon)).headers()['content-type']));
  expect(types).toEqual(['image/x-icon', 'image/svg+xml', 'image/png']);
});

test('alive and ready', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});

test('a picture is served for good, in parts when asked, and in no other size', async ({ request, page }) => {
  await page.goto(ARTICLE);
  const source = (await page.getByRole('figure').first().getByRole('img').getAttribute('src')) ?? '';
  const whole = await request.get(source);
  expect(whole.headers()['cache-control']).toContain('immutable');
  expect(whole.headers()['content-type']).toBe('image/webp');
  const part = await request.get(source, { headers: { range: 'bytes=0-99' } });
  expect([part.status(), (await part.body()).length]).toEqual([206, 100]);
  expect((await request.get(source.replace(/-\d+\.webp/, '-31.webp'))).status()).toBe(404);
});
