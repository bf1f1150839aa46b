/** What other servers are told of a change: stored with it, sent later, again when it failed, and given up at the end. */
import { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { connections, contentWriter } from '#db/connections.ts';
import { audit, jobs } from '#db/schema/desk/drafts.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { countWaiting } from '#newsroom/delivery/count-waiting.ts';
import { deliveryJob } from '#newsroom/delivery/delivery-job.ts';
import { deliveryKind, USUAL_ATTEMPTS } from '#newsroom/delivery/delivery-kind.ts';
import { createDeliveryQueue, type Told } from '#newsroom/delivery/delivery-queue.ts';
import { LEASE_MS } from '#newsroom/delivery/lease.ts';
import { type Outbound, type OutboundAnswer, OutboundRefused, type OutboundRequest } from '#newsroom/delivery/outbound.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish, publishDocument } from '#newsroom/publishing/publish.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { catchStatements, planOf } from '#newsroom/testing/query-plans.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

const SITE = 'https://news.example';
const HUB = 'https://hub.example/';
const ENGINES = 'https://engines.example/indexnow';
const T0 = Date.parse('2026-05-01T08:00:00Z');
const after = (seconds: number) => new Date(T0 + seconds * 1000);
const act = (seconds: number) => ({ by: 'test', at: after(seconds) });
const told = (seconds: number, fields: object) => must('settings', saveSettings({ ...sampleSettings, ...fields }, act(seconds)));

let end: () => void;
beforeEach(async () => {
  end = await openNewsroom();
});
afterEach(() => end());

type Answering = (request: OutboundRequest, signal: AbortSignal) => Partial<OutboundAnswer> | Promise<Partial<OutboundAnswer>>;

/** A receiver that answers as it is told to, and a queue at a time of its own. */
type Parts = Parameters<typeof createDeliveryQueue>[0];
function sending(answering: Answering = () => ({ status: 200 }), kinds?: Parts['kinds'], patience?: () => Promise<unknown>) {
  const requests: OutboundRequest[] = [];
  const heard: Told[] = [];
  const clock = { at: after(60) };
  const outbound: Outbound = {
    async post(request, signal) {
      requests.push(request);
      return { status: 200, headers: {}, body: '', ...(await answering(request, signal)) };
    },
  };
  const queue = createDeliveryQueue({
    outbound,
    origin: SITE,
    now: () => clock.at,
    tell: (one) => heard.push(one),
    ...(kinds && { kinds }),
    ...(patience && { patience }),
  });
  const later = async (seconds: number) => {
    clock.at = new Date(clock.at.getTime() + seconds * 1000);
    await queue.run();
  };
  return { queue, requests, heard, clock, later };
}

const story = (key: string, seconds: number, fields: object = {}) =>
  publishStory(key, { at: after(seconds).toISOString(), topics: ['oman'], ...fields });
const givenUp = () => contentWriter().select().from(audit).where(eq(audit.action, 'delivery.given-up')).all();

describe('off unless configured', () => {
  test('nothing is stored and nothing sent', async () => {
    await story('first', 0);
    expect(countWaiting()).toBe(0);
    const { queue, requests } = sending();
    await queue.run();
    expect(requests).toEqual([]);
    expect(await resolveAddress(`/${readSettings()?.indexNowKey}.txt`, new URLSearchParams())).toMatchObject({ share: 'nothing' });
  });

  test('what was stored before it was turned off is dropped', async () => {
    await told(0, { hub: HUB, indexNow: ENGINES });
    await story('first', 1);
    expect(countWaiting()).toBe(2);
    await told(2, { hub: '', indexNow: 'https://others.example/indexnow' });
    const { queue, requests } = sending();
    await queue.run();
    expect([requests, countWaiting(), givenUp()]).toEqual([[], 0, []]);
  });
});

describe('IndexNow', () => {
  beforeEach(() => told(0, { indexNow: ENGINES }));

  /** The body of its documentation: host, key, where the key lies, at most 10,000 addresses of that host. */
  const submission = z.strictObject({
    host: z.literal('news.example'),
    key: z.string().regex(/^[a-zA-Z0-9-]{8,128}$/),
    keyLocation: z.url(),
    urlList: z.array(z.url().startsWith('https://news.example/')).min(1).max(10_000),
  });

  test('several changes go in one request, each address once; the key lies where the request says', async () => {
    await story('first', 1);
    await story('second', 2, { document: { language: 'ar' } });
    await must('correct', correct(articleId('first'), { text: 'It was a Tuesday.' }, act(3)));
    const { queue, requests, heard } = sending();
    await queue.run();
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ address: ENGINES, headers: { 'content-type': 'application/json; charset=utf-8' } });
    const { key, keyLocation, urlList } = submission.parse(JSON.parse(requests[0]?.body ?? ''));
    expect(urlList).toEqual([`${SITE}/gulf/first`, `${SITE}/ar/gulf/second`]);
    const found = await resolveAddress(new URL(keyLocation).pathname, new URLSearchParams());
    const file = found.kind === 'render' && (await writeWire(found.internal, { origin: SITE, at: after(9) }));
    expect(file).toMatchObject({ type: 'text/plain; charset=utf-8', body: key });
    expect(keyLocation).toBe(`${SITE}/${key}.txt`);
    expect(heard).toEqual([{ kind: 'index-now', host: 'engines.example', outcome: 'sent', deliveries: 3, attempts: 1, reason: '200' }]);
    expect(countWaiting()).toBe(0);
  });

  test('the address that an article had is told too, and the one at which it was withdrawn', async () => {
    await story('first', 1);
    await sending().queue.run();
    await story('first', 2, { document: { slug: 'renamed' } });
    const { queue, requests } = sending();
    await queue.run();
    await must('withdraw', withdraw(articleId('first'), { reason: 'It was not so.', decidedBy: 'the editors' }, act(3)));
    await queue.run();
    const lists = requests.map(({ body }) => submission.parse(JSON.parse(body)).urlList);
    expect(lists).toEqual([[`${SITE}/gulf/first`, `${SITE}/gulf/renamed`], [`${SITE}/gulf/renamed`]]);
  });

  test('the key stays, whatever else changes', async () => {
    const key = readSettings()?.indexNowKey;
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    await told(1, { indexNow: '' });
    await told(2, { indexNow: ENGINES });
    expect(readSettings()?.indexNowKey).toBe(key);
  });
});

describe('WebSub', () => {
  beforeEach(() => told(0, { hub: HUB }));

  test('the hub is told of every feed that changed, in each of its forms', async () => {
    await story('first', 1, { column: 'monday-letter' });
    const { queue, requests } = sending();
    await queue.run();
    expect(requests).toMatchObject([{ address: HUB, headers: { 'content-type': 'application/x-www-form-urlencoded' } }]);
    const form = new URLSearchParams(requests[0]?.body);
    expect(form.getAll('hub.mode')).toEqual(['publish']);
    const feeds = form.getAll('hub.url');
    expect(new Set(feeds).size).toBe(feeds.length);
    const folders = ['', '/en', '/en/gulf', '/en/types/news', '/en/columns/monday-letter', '/en/topics/oman', '/en/authors/said-al-balushi'];
    for (const folder of folders) for (const file of ['rss.xml', 'atom.xml', 'feed.json']) expect(feeds).toContain(`${SITE}/feeds${folder}/${file}`);
    // Each of them is there, and says whom to ask about it.
    for (const feed of feeds) {
      const found = await resolveAddress(new URL(feed).pathname, new URLSearchParams());
      const { body, headers } = await writeWire(found.kind === 'render' ? found.internal : '', { origin: SITE, at: after(9) });
      expect(headers?.link).toBe(`<${HUB}>; rel="hub", <${feed}>; rel="self"`);
      const said = feed.endsWith('json') ? JSON.stringify(JSON.parse(String(body)).hubs) : String(body);
      expect(said).toContain(feed.endsWith('json') ? `[{"type":"WebSub","url":"${HUB}"}]` : 'rel="hub"');
      expect(said).toContain(HUB);
    }
  });

  test('a feed that an article left changed too', async () => {
    await story('first', 1, { section: 'caucasus' });
    await sending().queue.run();
    await story('first', 2, { section: 'energy' });
    const { queue, requests } = sending();
    await queue.run();
    const feeds = new URLSearchParams(requests[0]?.body).getAll('hub.url');
    for (const section of ['caucasus', 'energy']) expect(feeds).toContain(`${SITE}/feeds/en/${section}/rss.xml`);
  });
});

describe('with the publication or not at all', () => {
  test('what is refused, or was overtaken, is told to nobody', async () => {
    await told(0, { hub: HUB, indexNow: ENGINES });
    await story('first', 1);
    await sending().queue.run();
    expect(await publish(articleId('nothing'), act(2))).toMatchObject({ ok: false });
    const stale = readDraft(articleId('first'));
    await must('correct', correct(articleId('first'), { text: 'It was a Tuesday.' }, act(3)));
    await sending().queue.run();
    const again =
      stale && publishDocument(stale, { document: documentSchema.parse(stale.document), version: stale.version }, { kind: 'publish' }, act(4));
    expect(await again).toMatchObject({ ok: false, reason: 'conflict' });
    expect(countWaiting()).toBe(0);
  });

  test('no command calls anybody; only the queue does', async () => {
    const calls = vi.spyOn(Socket.prototype, 'connect');
    await told(0, { hub: 'http://127.0.0.1:9/', indexNow: 'http://127.0.0.1:9/' });
    await story('first', 1);
    await must('withdraw', withdraw(articleId('first'), { reason: 'It was not so.', decidedBy: 'the editors' }, act(2)));
    await turn();
    expect(calls).not.toHaveBeenCalled();
    calls.mockRestore();
    expect(countWaiting()).toBe(4);
  });
});

describe('a receiver in trouble', () => {
  beforeEach(async () => {
    await told(0, { indexNow: ENGINES });
    await story('first', 1);
  });

  test('is tried again after 30 seconds, then after longer', async () => {
    const answers = [503, 500, 200];
    const { requests, heard, later } = sending(() => ({ status: answers[requests.length - 1] ?? 0 }));
    await later(0);
    await later(29);
    expect(requests).toHaveLength(1);
    await later(1);
    expect(requests).toHaveLength(2);
    await later(119);
    expect(requests).toHaveLength(2);
    await later(1);
    expect(requests).toHaveLength(3);
    expect(heard.map(({ outcome, attempts, reason }) => [outcome, attempts, reason])).toEqual([
      ['again', 1, 'It answered 503.'],
      ['again', 2, 'It answered 500.'],
      ['sent', 3, '200'],
    ]);
    expect([countWaiting(), new Set(requests.map(({ body }) => body)).size]).toEqual([0, 1]);
  });

  test('is left alone for as long as it asks', async () => {
    const { requests, later } = sending(() => (requests.length === 1 ? { status: 429, headers: { 'retry-after': '600' } } : {}));
    await later(0);
    await later(599);
    expect(requests).toHaveLength(1);
    await later(1);
    expect(requests).toHaveLength(2);
  });

  test('is given up after a day, and the log says so', async () => {
    const { requests, heard, later } = sending(() => {
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    });
    for (let hour = 0; hour < 30; hour++) for (let minute = 0; minute < 60; minute += 10) await later(600);
    expect(requests).toHaveLength(USUAL_ATTEMPTS);
    expect(heard.at(-1)).toMatchObject({ outcome: 'given-up', attempts: USUAL_ATTEMPTS });
    expect(givenUp()).toMatchObject([
      { by: 'timer', subject: 'index-now', detail: 'engines.example: Nothing takes connections at that address and port (ECONNREFUSED).' },
    ]);
    expect(countWaiting()).toBe(0);
  });

  test.each([
    ['answers that it does not take it', () => ({ status: 422 }), 'engines.example: It answered 422.'],
    ['leads elsewhere', () => ({ status: 302 }), 'engines.example: It answered 302.'],
    [
      'is at an address that we do not call',
      () => {
        throw new OutboundRefused('engines.example is no address on the internet.');
      },
      'engines.example: engines.example is no address on the internet.',
    ],
  ])('that %s is given up at once', async (_, answering, detail) => {
    const { heard, later } = sending(answering);
    await later(0);
    expect(heard).toMatchObject([{ outcome: 'given-up', attempts: 1 }]);
    expect(givenUp()).toMatchObject([{ detail }]);
    expect(countWaiting()).toBe(0);
  });

  test('is given up for what waited a day, and not for what came since', async () => {
    let isBack = false;
    const { requests, later } = sending(() => ({ status: isBack ? 200 : 503 }));
    for (let hour = 0; requests.length < USUAL_ATTEMPTS - 1 && hour < 48; hour++) await later(3_600);
    await story('second', 100_000);
    while (requests.length < USUAL_ATTEMPTS) await later(3_600);
    expect([givenUp().length, countWaiting()]).toEqual([1, 1]);
    isBack = true;
    await later(60_000);
    expect(requests.at(-1)?.body).toContain('/second');
    expect(requests.at(-1)?.body).not.toContain('/first');
    expect(countWaiting()).toBe(0);
  });

  test('gets all but the one that it does not take', async () => {
    await story('second', 2);
    await story('third', 3);
    const { requests, heard, later } = sending(({ body }) => ({ status: body.includes('/second') ? 422 : 200 }));
    await later(0);
    expect(heard.map(({ outcome, deliveries }) => [outcome, deliveries]).sort()).toEqual([
      ['given-up', 1],
      ['sent', 1],
      ['sent', 1],
    ]);
    expect(requests[0]?.body).toContain('/third');
    expect(countWaiting()).toBe(0);
  });

  test('is left alone until the day that it names', async () => {
    const { requests, clock, later } = sending(() => ({
      status: 503,
      headers: { 'retry-after': new Date(clock.at.getTime() + 3_600_000).toUTCString() },
    }));
    await later(0);
    await later(3_500);
    expect(requests).toHaveLength(1);
    await later(200);
    expect(requests).toHaveLength(2);
  });

  test('holds up no other', async () => {
    await told(2, { indexNow: ENGINES, hub: HUB });
    await story('second', 3);
    const slow = Promise.withResolvers<object>();
    const { queue, requests, heard } = sending(({ address }) => (address === ENGINES ? slow.promise : {}));
    const running = queue.run();
    await vi.waitFor(() => expect(heard).toMatchObject([{ kind: 'websub', outcome: 'sent' }]));
    slow.resolve({});
    await running;
    expect(requests).toHaveLength(2);
    expect(countWaiting()).toBe(0);
  });
});

test('what piles up for a receiver that is dead is not in the way of others', async () => {
  const tale = deliveryKind({
    name: 'tale',
    payload: z.strictObject({}),
    together: 1,
    announce: () => [],
    compose: (receiver) => ({ address: `https://${receiver}.example/`, headers: {}, body: '' }),
  });
  const waiting = (id: string, receiver: string, seconds: number) => deliveryJob({ name: 'tale', receiver, payload: {} }, after(seconds), id);
  const piled = Array.from({ length: 1_000 }, (_, index) => waiting(`old-${index}`, 'dead', 1));
  contentWriter()
    .insert(jobs)
    .values([...piled, waiting('new', 'alive', 2)])
    .run();
  const { requests, later } = sending(({ address }) => ({ status: address.includes('dead') ? 503 : 200 }), [tale]);
  await later(0);
  expect(requests.map(({ address }) => address).sort()).toEqual(['https://alive.example/', 'https://dead.example/']);
  // Nor is it told of its trouble a thousand times.
  await later(2);
  await later(27);
  expect(requests).toHaveLength(2);
  await later(1);
  expect(requests).toHaveLength(3);

  // One that takes long over each gets no further ones in this run: the next sees who came to wait meanwhile.
  contentWriter().delete(jobs).run();
  contentWriter()
    .insert(jobs)
    .values(Array.from({ length: 5 }, (_, index) => waiting(`slow-${index}`, 'slow', 2)))
    .run();
  const slow = sending(() => {
    slow.clock.at = new Date(slow.clock.at.getTime() + 9_000);
    return { status: 200 };
  }, [tale]);
  await slow.queue.run();
  expect(slow.requests).toHaveLength(1);
});

test('all that waits for a dead server is given up within a day of its coming, however much there is', async () => {
  const tale = deliveryKind({
    name: 'tale',
    payload: z.strictObject({}),
    together: 1,
    announce: () => [],
    compose: () => ({ address: 'https://dead.example/', headers: {}, body: '' }),
  });
  let added = 0;
  const add = (count: number, at: Date) =>
    contentWriter()
      .insert(jobs)
      .values(Array.from({ length: count }, () => deliveryJob({ name: 'tale', receiver: 'dead', payload: {} }, at, String((added += 1)))))
      .run();
  const { requests, clock, later } = sending(() => ({ status: 503 }), [tale]);
  add(3_000, after(1));
  await later(0);
  const statements = new Set<string>();
  catchStatements(connections().content, statements);
  await later(30);
  // However much waits behind, a failure changes what was tried and its receiver, nothing else.
  const touched = connections().content.prepare('SELECT count(*) FROM jobs WHERE version > 1').pluck().get();
  expect([requests.length, touched]).toEqual([2, 2]);
  for (let hour = 0; hour < 28; hour++) await later(3_600);
  // A day of rests that never last for longer than half an hour, asked about once an hour here.
  expect([countWaiting(), requests.length]).toEqual([0, 23]);

  // What comes while it rests waits along: it is asked no sooner than after half an hour, and then at once.
  add(1, clock.at);
  await later(0);
  const asked = requests.length;
  add(1, clock.at);
  await later(1_799);
  expect(requests).toHaveLength(asked);
  await later(2);
  expect(requests).toHaveLength(asked + 1);
});

test('a receiver that fails at one delivery again and again gets the others without delay', async () => {
  tell(['1', 'a', { word: 'poison' }]);
  const { requests, later } = sending(({ body }) => ({ status: body === 'poison' ? 500 : 200 }), [tale]);
  await later(0);
  for (let minute = 0; minute < 4 * 60; minute++) await later(60);
  const before = requests.length;
  expect(before).toBe(6);
  tell(['2', 'a', { word: 'two' }]);
  await later(0);
  // It might have been down: what arrives says that it is not, and that the one is what fails.
  expect(requests.slice(before).map(({ body }) => body)).toEqual(['two', 'poison']);
  tell(['3', 'a', { word: 'three' }]);
  await later(30);
  expect(requests.slice(before + 2).map(({ body }) => body)).toEqual(['three']);
});

test('a receiver that is back gets at once what waited for long', async () => {
  tell(['1', 'a', { word: 'one' }], ['2', 'a', { word: 'two' }]);
  const answers = { status: 503 };
  const { requests, later } = sending(() => answers, [tale]);
  for (let hour = 0; hour < 18; hour++) await later(3_600);
  answers.status = 200;
  await later(3_600);
  const before = requests.length;
  tell(['3', 'a', { word: 'three' }]);
  await later(1);
  expect(requests.slice(before).map(({ body }) => body)).toEqual(['three', 'one', 'two']);
  expect(countWaiting()).toBe(0);
});

test('who is slow to answer keeps nobody waiting who comes later', async () => {
  tell(['1', 'slow', { word: 'one' }]);
  const { queue, requests } = sending(({ address }) => (address.includes('slow') ? new Promise(() => {}) : {}), [tale], turn);
  await queue.run();
  tell(['2', 'b', { word: 'two' }], ['3', 'slow', { word: 'three' }]);
  await queue.run();
  expect(requests.map(({ body }) => body)).toEqual(['one', 'two']);
});

test('of two runs at once only one speaks to a receiver', async () => {
  const answers = new Map<string, (answer: Partial<OutboundAnswer>) => void>();
  const slow: Answering = ({ address }) => new Promise((resolve) => answers.set(new URL(address).hostname.split('.')[0] ?? '', resolve));
  const { queue, requests } = sending(slow, [tale], turn);
  const settle = async (receiver: string) => {
    answers.get(receiver)?.({ status: 200 });
    for (let turns = 0; turns < 20; turns++) await turn();
  };
  tell(['0', 'a', { word: 'a' }]);
  await queue.run();
  // As many as are spoken to at once, one that has to wait, and two for that one.
  tell(...'bcdefgh'.split('').map((one): [string, string, unknown] => [`1${one}`, one, { word: one }]));
  tell(['2', 'z', { word: 'z' }], ['3', 'z', { word: 'z, more' }]);
  await queue.run();
  expect(requests).toHaveLength(8);
  await settle('a');
  await queue.run();
  expect(requests.map(({ body }) => body)).toContain('z');
  await settle('b');
  expect(requests.map(({ body }) => body)).not.toContain('z, more');
  await settle('z');
  expect(requests.map(({ body }) => body)).toContain('z, more');
});

describe('a server that ends', () => {
  beforeEach(async () => {
    await told(0, { indexNow: ENGINES });
    await story('first', 1);
  });

  test('at once, at a delivery: it is sent again when the lease is over', async () => {
    const never = sending(() => new Promise(() => {}));
    void never.queue.run();
    await vi.waitFor(() => expect(never.requests).toHaveLength(1));
    const next = sending();
    await next.later(LEASE_MS / 1000 - 1);
    expect(next.requests).toEqual([]);
    await next.later(2);
    expect(next.requests).toEqual(never.requests);
    expect(countWaiting()).toBe(0);
  });

  test('in order: what is underway is broken off, given back, and counts as no try', async () => {
    const ending = sending((_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))));
    const running = ending.queue.run();
    await vi.waitFor(() => expect(ending.requests).toHaveLength(1));
    await ending.queue.stop();
    await running;
    expect(contentWriter().select().from(jobs).where(eq(jobs.kind, 'delivery')).all()).toMatchObject([{ attempts: 0, leasedUntil: null }]);
    expect(ending.heard).toEqual([]);
    const next = sending();
    await next.queue.run();
    expect(next.heard).toMatchObject([{ outcome: 'sent', attempts: 1 }]);
  });

  test('two that run at once send it once', async () => {
    const one = sending();
    const other = sending();
    await Promise.all([one.queue.run(), other.queue.run()]);
    expect(one.requests.length + other.requests.length).toBe(1);
  });
});

const tale = deliveryKind({
  name: 'tale',
  payload: z.strictObject({ word: z.string() }),
  together: 1,
  announce: () => [],
  compose: (receiver, [waiting]) => ({
    ...{ address: `https://${receiver}.example/`, headers: { 'x-id': waiting?.id ?? '' } },
    body: waiting?.payload.word ?? '',
  }),
});
const tell = (...tales: [id: string, receiver: string, payload: unknown][]) =>
  contentWriter()
    .insert(jobs)
    .values(tales.map(([id, receiver, payload]) => deliveryJob({ name: 'tale', receiver, payload }, after(1), id)))
    .run();

test('what cannot be made into a request is given up, and the log says why', async () => {
  const broken = deliveryKind({
    name: 'broken',
    payload: z.strictObject({}),
    together: 1,
    announce: () => [],
    compose: () => {
      throw new Error('There is no such thing.');
    },
  });
  contentWriter()
    .insert(jobs)
    .values(deliveryJob({ name: 'broken', receiver: 'x', payload: {} }, after(1)))
    .run();
  await sending(undefined, [broken]).queue.run();
  expect(countWaiting()).toBe(0);
  expect(givenUp()).toMatchObject([{ subject: 'broken', detail: 'broken: There is no such thing.' }]);
});

test('a kind may send each delivery alone, under an id that stays', async () => {
  tell(['1', 'a', { word: 'one' }], ['2', 'a', { word: 'two' }], ['3', 'b', { word: 'three' }], ['4', 'a', { unknown: true }]);
  const { requests, later } = sending(({ body }) => ({ status: body === 'one' && requests.length < 3 ? 500 : 200 }), [tale]);
  await later(0);
  // After a failure the rest of its receiver waits for the next run.
  expect(requests.map(({ address, body }) => [address, body])).toEqual([
    ['https://a.example/', 'one'],
    ['https://b.example/', 'three'],
  ]);
  await later(30);
  expect(requests.slice(2).map(({ headers, body }) => [headers['x-id'], body])).toEqual([
    ['2', 'two'],
    ['1', 'one'],
  ]);
  expect(countWaiting()).toBe(0);
  expect(connections().content.prepare('SELECT count(*) FROM jobs').pluck().get()).toBe(0);
});

test('one that always fails stops no other of its receiver', async () => {
  tell(['1', 'a', { word: 'poison' }], ['2', 'a', { word: 'two' }], ['3', 'a', { word: 'three' }]);
  const { requests, later } = sending(({ body }) => ({ status: body === 'poison' ? 500 : 200 }), [tale]);
  await later(0);
  await later(30);
  expect(requests.map(({ body }) => body)).toEqual(['poison', 'two', 'three', 'poison']);
  expect(countWaiting()).toBe(1);
});

test('of two that took the same for theirs, one finds it taken', async () => {
  const words = ['one', 'two', 'three', 'four'];
  tell(...words.map((word, index) => [String(index), 'a', { word }] as [string, string, unknown]));
  const one = sending(() => ({}), [tale]);
  const other = sending(() => ({}), [tale]);
  await Promise.all([one.queue.run(), other.queue.run()]);
  const sent = [...one.requests, ...other.requests].map(({ body }) => body);
  expect([sent.length, new Set(sent)]).toEqual([4, new Set(words)]);
  expect(countWaiting()).toBe(0);
});

test('what waits is found without reading through the work of others', async () => {
  const statements = new Set<string>();
  await told(0, { hub: HUB });
  catchStatements(connections().content, statements);
  await story('first', 1);
  const { queue } = sending();
  await queue.run();
  const plans = [...statements].filter((statement) => /from "jobs"/.test(statement)).map((statement) => planOf(connections().content, statement));
  const steps = plans.flat().map(({ detail }) => detail);
  expect(steps).toContain('SEARCH jobs USING INDEX jobs_by_receiver (receiver=?)');
  expect(steps.filter((step) => /^SCAN jobs/.test(step))).toEqual([]);
});
