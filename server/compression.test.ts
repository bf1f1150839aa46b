import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { acceptedCodings, createBody } from '#server/compression.ts';

const text = Buffer.from('The ministers met again on Monday and agreed on nothing. '.repeat(80));
const both = acceptedCodings('gzip, br');

test.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['x-gzip', ['gzip', 'identity']],
  ['GZip;Q=1.0', ['gzip', 'identity']],
  ['br;q=0.1, gzip;q=0.9', ['gzip', 'br', 'identity']],
  ['br;q=0', ['identity']],
  ['br;q=0.5, identity;q=0.8', ['identity', 'br']],
  ['*', ['br', 'gzip', 'identity']],
  ['gzip;q=0, *', ['br', 'identity']],
  ['*;q=0', []],
  ['*;q=0, gzip', ['gzip']],
  ['identity;q=0', []],
  ['identity;q=0, br', ['br']],
  ['br;q=banana, gzip', ['gzip', 'identity']],
  ['br;q=2', ['identity']],
  ['deflate, zstd', ['identity']],
])('Accept-Encoding %j is answered in the order %j', (header, order) => {
  expect(acceptedCodings(header)).toEqual(order);
});

test('each coding gives the same body back', async () => {
  const body = createBody(text, 'text/html; charset=utf-8');
  const br = await body.make(acceptedCodings('br'));
  const gzip = await body.make(acceptedCodings('gzip'));
  expect([br?.coding, gzip?.coding]).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(br?.bytes ?? Buffer.alloc(0))).toEqual(text);
  expect(gunzipSync(gzip?.bytes ?? Buffer.alloc(0))).toEqual(text);
  expect(new Set([br?.etag, gzip?.etag, body.plain.etag]).size).toBe(3);
});

test('what is kept holds no more memory than its bytes', async () => {
  const body = createBody(Buffer.from(text.toString()), 'text/html');
  for (const coding of ['identity', 'br', 'gzip']) {
    const made = await body.make(acceptedCodings(coding));
    expect(made?.bytes.buffer.byteLength).toBe(made?.bytes.length);
  }
});

test('a coding is made once, also for many who ask together', async () => {
  const body = createBody(text, 'text/html');
  const [one, other] = await Promise.all([body.make(both), body.make(both)]);
  expect(other).toBe(one);
  expect(body.ready(both)).toBe(one);
});

test('a picture and a few words are not coded', async () => {
  expect((await createBody(text, 'image/webp').make(both))?.coding).toBe('identity');
  expect((await createBody(Buffer.from('short'), 'text/plain').make(both))?.coding).toBe('identity');
  expect(await createBody(text, 'image/webp').make(acceptedCodings('br, identity;q=0'))).toBeUndefined();
});

test('a kept body is coded better later, under another tag, and who holds the first coding still holds the body', async () => {
  const sizes: number[] = [];
  const body = createBody(text, 'text/html', { resized: (bytes) => sizes.push(bytes), wanted: () => true });
  const cheap = await body.make(both);
  await vi.waitFor(() => expect(body.ready(both)?.etag).not.toBe(cheap?.etag));
  const best = body.ready(both);
  expect(best?.bytes.length).toBeLessThan(cheap?.bytes.length ?? 0);
  expect(brotliDecompressSync(best?.bytes ?? Buffer.alloc(0))).toEqual(text);
  expect(sizes).toEqual([text.length + (cheap?.bytes.length ?? 0), text.length + (best?.bytes.length ?? 0)]);
  expect(body.holds(cheap?.etag ?? '', both)).toBe(true);
  expect(body.holds(best?.etag ?? '', both)).toBe(true);
});

test('a body that nobody wants any more is not coded better', async () => {
  const body = createBody(text, 'text/html', { resized: () => {}, wanted: () => false });
  const cheap = await body.make(both);
  await createBody(text, 'text/html', { resized: () => {}, wanted: () => true }).make(both);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(body.ready(both)).toBe(cheap);
});

test('a tag in a coding that the client does not accept is not held', async () => {
  const body = createBody(text, 'text/html');
  const br = await body.make(both);
  expect(body.holds(br?.etag ?? '', acceptedCodings('gzip'))).toBe(false);
  expect(body.holds(br?.etag ?? '', acceptedCodings(undefined))).toBe(false);
  expect(createBody(Buffer.from(`${text}!`), 'text/html').holds(br?.etag ?? '', both)).toBe(false);
});
