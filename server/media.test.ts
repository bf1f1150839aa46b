import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createMedia } from '#server/media.ts';
import { targetOf } from '#server/refusals.ts';
import type { PictureUse } from '#server/said-use.ts';
import { createSender } from '#server/sender.ts';

const PICTURE = '/media/sea/3x2-640.webp';
let isShown = true;
let edition = 1;
let use: PictureUse = { headers: {}, inside: (bytes) => bytes, mark: '' };
const findRendition = vi.fn(async () => (isShown ? { bytes: Buffer.from('0123456789'), type: 'image/webp' } : undefined));
const sender = createSender({ secure: false });
const place = createMedia({
  findRendition,
  isPublicPicture: async () => isShown,
  isBusy: () => false,
  edition: () => ({ number: edition }),
  use: () => use,
  bound: 1_000_000,
  otherwise: (request, response) => sender.notice(request, response, 404),
  sender,
});
const server = createServer((request, response) => {
  const target = targetOf(request.url ?? '');
  if (target) void place.answer(request, response, target);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => void findRendition.mockClear());
const get = (path: string) => fetch(origin + path);

test('a picture that is asked for again is not read again, in a later edition neither', async () => {
  const first = await get(PICTURE);
  edition += 1;
  const second = await get(PICTURE);
  expect([await first.text(), await second.text()]).toEqual(['0123456789', '0123456789']);
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  expect(findRendition).toHaveBeenCalledTimes(1);
});

test('one that nothing public shows any more is there no longer, also when it was kept', async () => {
  expect((await get(PICTURE)).status).toBe(200);
  isShown = false;
  edition += 1;
  expect((await get(PICTURE)).status).toBe(404);
  isShown = true;
  edition += 1;
  expect((await get(PICTURE)).status).toBe(200);
});

test('what is said of its use is true at the next request after it changed, beside the picture and in it', async () => {
  await get(PICTURE);
  use = { headers: { 'content-usage': 'train-ai=n' }, inside: () => Buffer.from('0123456780'), mark: 'no' };
  edition += 1;
  const changed = await get(PICTURE);
  expect([changed.headers.get('content-usage'), await changed.text()]).toEqual(['train-ai=n', '0123456780']);
  expect(changed.headers.get('cache-control')).toContain('immutable');
  const same = await get(PICTURE);
  expect([same.headers.get('content-usage'), same.headers.get('etag')]).toEqual(['train-ai=n', changed.headers.get('etag')]);
  const held = await fetch(origin + PICTURE, { headers: { 'if-none-match': changed.headers.get('etag') ?? '' } });
  expect([held.status, held.headers.get('content-usage')]).toEqual([304, 'train-ai=n']);
  use = { headers: {}, inside: (bytes) => bytes, mark: '' };
  edition += 1;
  expect((await get(PICTURE)).headers.get('content-usage')).toBeNull();
});

test('what is no address of a picture is not looked for', async () => {
  for (const path of ['/media/', '/media/sea', '/media/sea/3x2-640.png', '/media/a/b/3x2-640.webp']) expect((await get(path)).status).toBe(404);
  expect(findRendition).not.toHaveBeenCalled();
});
