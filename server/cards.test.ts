import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Card, cardPath, pageCard } from '#newsroom/cards/card.ts';
import { createAdmission, createCounter } from '#server/admission.ts';
import { createCardMaker, createCards } from '#server/cards.ts';
import { CLIENT_LIMITS } from '#server/limits.ts';
import { targetOf } from '#server/refusals.ts';
import type { PictureUse } from '#server/said-use.ts';
import { createSender } from '#server/sender.ts';

class TooMany extends Error {}

let name: string | undefined = 'Gulf';
let edition = 1;
const use: PictureUse = { headers: {}, inside: (bytes) => bytes, mark: '' };
let now = 0;
let made: Buffer | undefined;
const bare = { label: '', standfirst: '', portrait: null, latest: '' };
const card = (): Card => pageCard({ kind: 'section', language: 'en', slug: 'gulf' }, { ...bare, name: name ?? '' }, 'The Test');
const findCard = async (path: string) => (path.startsWith('/media/cards/en/gulf/') && name ? card() : undefined);
const findMadeCard = vi.fn(async () => made);
const makeCard = vi.fn(async () => Buffer.from('a card'));
const sender = createSender({ secure: false });
const admission = createAdmission({ addressOf: () => '192.0.2.1', count: createCounter(() => now) });
const place = createCards({
  findCard,
  findMadeCard,
  otherwise: createCardMaker({ findCard, makeCard, use: () => use, admission, isBusy: (error) => error instanceof TooMany, sender }),
  edition: () => ({ number: edition }),
  use: () => use,
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
beforeEach(() => {
  name = 'Gulf';
  made = undefined;
  edition += 1;
  now += 3_600_000;
  findMadeCard.mockClear();
  makeCard.mockReset().mockImplementation(async () => Buffer.from('a card'));
});
const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

test('a card that is not there is made; one that is there may be kept for ever and shown anywhere', async () => {
  const answer = await get(cardPath(card()));
  expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([200, 'a card', 'image/jpeg']);
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});

test('a kept card is not read again in a later edition, and is gone when what it shows is', async () => {
  made = Buffer.from('a card');
  const path = cardPath(card());
  await get(path);
  edition += 1;
  expect((await get(path)).status).toBe(200);
  expect(findMadeCard).toHaveBeenCalledTimes(1);
  name = undefined;
  edition += 1;
  expect((await get(path)).status).toBe(404);
  expect(makeCard).not.toHaveBeenCalled();
});

test('an address with another mark leads to the present card, and nothing is made for it', async () => {
  const answer = await get('/media/cards/en/gulf/0000000000000000.jpg');
  expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([307, cardPath(card()), 'no-cache']);
  expect((await get('/media/cards/en/nowhere/0000000000000000.jpg')).status).toBe(404);
  expect(makeCard).not.toHaveBeenCalled();
});

test('a card that changes while its maker is asked is not sent under the former mark', async () => {
  name = 'Red Sea';
  const path = cardPath(card());
  findMadeCard.mockImplementationOnce(async () => {
    name = 'Red Sea and Hormuz';
    return undefined;
  });
  const answer = await get(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([307, cardPath(card())]);
  expect(makeCard).not.toHaveBeenCalled();
});

test('one client has so many made and no more; who comes when many are made is told to come again', async () => {
  name = 'Many';
  const path = cardPath(card());
  for (let i = 0; i < CLIENT_LIMITS.card.atOnce; i++) expect((await get(path)).status).toBe(200);
  const answer = await get(path);
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
  now += 3_600_000;
  makeCard.mockImplementation(async () => {
    throw new TooMany();
  });
  expect((await get(path)).status).toBe(503);
});
