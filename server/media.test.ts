import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createMedia } from '#server/media.ts';
import { targetOf } from '#server/refusals.ts';
import { createSender } from '#server/sender.ts';

const PICTURE = '/media/sea/3x2-640.webp';
let isShown = true;
let edition = 1;
const findRendition = vi.fn(async () => (isShown ? { bytes: Buffer.from('0123456789'), type: 'image/webp' } : undefined));
const sender = createSender({ secure: false });
const place = createMedia({
  findRendition,
  isPublicPicture: async () => isShown,
  isBusy: () => false,
  edition: () => ({ number: edition }),
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

test('what is no address of a picture is not looked for', async () => {
  for (const path of ['/media/', '/media/sea', '/media/sea/3x2-640.png', '/media/a/b/3x2-640.webp']) expect((await get(path)).status).toBe(404);
  expect(findRendition).not.toHaveBeenCalled();
});
