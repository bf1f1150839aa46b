/** Whoever compares times is told that nothing changed only when nothing did. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createChangeTimes } from '#server/change-times.ts';
import { createPageCache, type PageAddress } from '#server/page-cache.ts';
import { createSender } from '#server/sender.ts';

const START = Date.parse('2026-11-27T12:00:00.400Z');
const address = (edition: number): PageAddress => ({ key: '/feeds/rss.xml', internal: '/wire/feeds/rss.xml', share: 'pages', edition });

let now = START;
let edition = 1;
let words = 'first';
let goodUntil: number | null = null;
let dated = true;

const makeCache = () =>
  createPageCache({
    render: async () => ({ status: 200, headers: { 'content-type': 'application/rss+xml' }, body: Buffer.from(words), goodUntil, dated }),
    edition: () => ({ number: edition, oldestServable: 1 }),
    now: () => now,
  });
let cache = makeCache();
const sender = createSender({ secure: false, now: () => now });
const server = createServer(async (request, response) => {
  const reading = await cache.read(address(edition));
  if ('page' in reading) await sender.send(request, response, reading.page);
});
let at = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());
beforeEach(() => {
  [now, edition, words, goodUntil, dated, cache] = [START, 1, 'first', null, true, makeCache()];
});

async function ask(headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(at, { method, headers: { 'accept-encoding': 'identity', ...headers } });
  return {
    status: response.status,
    modified: response.headers.get('last-modified'),
    etag: response.headers.get('etag'),
    text: await response.text(),
  };
}
const since = (time: number | string) => ({ 'if-modified-since': typeof time === 'string' ? time : new Date(time).toUTCString() });
const later = (ms: number) => {
  now += ms;
};
const change = (text: string) => {
  words = text;
  edition++;
};

test('who names the time that it was told hears that nothing changed, until something does', async () => {
  await ask();
  later(5_000);
  const { modified, etag } = await ask();
  expect(modified).toBe('Fri, 27 Nov 2026 12:00:01 GMT');
  expect(await ask(since(modified ?? ''))).toEqual({ status: 304, modified, etag, text: '' });
  expect((await ask(since(modified ?? ''), 'HEAD')).status).toBe(304);
  // Another edition, the same words: what changed is not here.
  edition++;
  later(60_000);
  expect((await ask(since(modified ?? ''))).status).toBe(304);
  change('second');
  expect(await ask(since(modified ?? ''))).toMatchObject({ status: 200, text: 'second' });
  // What it said before is a change as well.
  later(5_000);
  const second = await ask();
  change('first');
  expect(await ask(since(second.modified ?? ''))).toMatchObject({ status: 200, text: 'first' });
  expect((await ask(since(modified ?? ''))).status).toBe(200);
});

test('whenever it changes within a second, and whenever somebody asked, no change is denied', async () => {
  for (let changedAfter = 0; changedAfter <= 4_000; changedAfter += 250) {
    [now, edition, words, cache] = [START, 1, 'first', makeCache()];
    const held: { text: string; times: number[] }[] = [];
    const see = async () => {
      const { text, modified } = await ask();
      // Those that are told no time name that of their own clock.
      held.push({ text, times: [now, ...(modified ? [Date.parse(modified)] : [])] });
    };
    for (let passed = 0; passed < 8_000; passed += 250) {
      if (passed === changedAfter) change('second');
      if (passed === changedAfter + 500) change('third');
      await see();
      for (const { text, times } of held)
        for (const time of times) {
          const answer = await ask(since(time));
          if (answer.status === 304) expect([changedAfter, passed, text]).toEqual([changedAfter, passed, words]);
        }
      later(250);
    }
    expect((await ask(since(now - 1_000))).status).toBe(304);
  }
});

test('what another process gave, or what was not kept, is not taken for what is there', async () => {
  await ask();
  later(5_000);
  const first = cache;
  // While it said something else, nobody asked this process.
  cache = makeCache();
  change('withdrawn since');
  later(5_000);
  await ask();
  later(5_000);
  const { modified } = await ask();
  cache = first;
  change('first');
  later(5_000);
  expect(await ask(since(modified ?? ''))).toMatchObject({ status: 200, text: 'first' });
  // Nor is the hour at which it was read.
  expect(await ask(since(now - 10_000))).toMatchObject({ status: 200, text: 'first' });
  later(5_000);
  expect((await ask(since(now - 1_000))).status).toBe(304);
  expect((await ask(since((await ask()).modified ?? ''))).status).toBe(304);
});

test('a tag is asked before a time', async () => {
  await ask();
  later(5_000);
  const { modified, etag } = await ask();
  expect((await ask({ ...since(modified ?? ''), 'if-none-match': '"other"' })).status).toBe(200);
  expect((await ask({ ...since(0), 'if-none-match': etag ?? '' })).status).toBe(304);
});

test('what is no date, is long past or still to come brings the whole', async () => {
  await ask();
  later(5_000);
  for (const time of ['yesterday', 0, START - 1_000, START + 3_600_000]) expect((await ask(since(time))).status).toBe(200);
});

test('what grows old by itself has changed when it says something else', async () => {
  goodUntil = START + 10_000;
  await ask();
  later(5_000);
  const { modified } = await ask();
  later(5_000);
  [words, goodUntil] = ['older', null];
  expect(await ask(since(modified ?? ''))).toMatchObject({ status: 200, text: 'older' });
});

test('pages for readers are told by their tags alone', async () => {
  dated = false;
  await ask();
  later(5_000);
  expect((await ask()).modified).toBeNull();
  expect((await ask(since(now))).status).toBe(200);
});

test('a clock that is set back, and a memory that forgot, make nothing older', () => {
  const times = createChangeTimes(1_000);
  expect(times.since('/a', '"1"', 10_400)).toBe(11_000);
  expect(times.since('/a', '"2"', 5_000)).toBe(12_000);
  expect(times.since('/a', '"2"', 90_000)).toBe(12_000);
  for (let other = 0; other < 20; other++) times.since(`/${other}`, '"1"', 20_000);
  expect(times.since('/a', '"2"', 90_000)).toBe(91_000);
});
