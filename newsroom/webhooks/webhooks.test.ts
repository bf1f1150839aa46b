/** What partners' servers are told, checked with the library of those who wrote Standard Webhooks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accountsDatabase, connections, contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { people } from '#db/schema/accounts/people.ts';
import { audit } from '#db/schema/desk/drafts.ts';
import { webhookDeliveries, webhooks } from '#db/schema/desk/webhooks.ts';
import { sections, settings } from '#db/schema/published/site.ts';
import { circumstances, setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { countWaiting } from '#newsroom/delivery/count-waiting.ts';
import { createDeliveryQueue } from '#newsroom/delivery/delivery-queue.ts';
import type { OutboundAnswer, OutboundRequest } from '#newsroom/delivery/outbound.ts';
import { setHostCheck } from '#newsroom/delivery/outbound-address.ts';
import type { Letter } from '#newsroom/mail/mailer.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { listWebhooks, listWebhookTroubles } from '#newsroom/webhooks/desk-webhook-queries.ts';
import {
  addWebhook,
  changeWebhook,
  endFormerSecrets,
  removeWebhook,
  renewWebhookSecret,
  testWebhook,
  type WebhookFields,
  webhookSchema,
} from '#newsroom/webhooks/keep-webhooks.ts';
import { messageSchema } from '#newsroom/webhooks/message-schemas.ts';
import { sendAgain, sendGivenUpAgain, tellSince } from '#newsroom/webhooks/send-again.ts';
import { WEBHOOK_KINDS, WEBHOOK_LIMITS } from '#newsroom/webhooks/webhook-kinds.ts';
import { openSecret, sealSecret } from '#newsroom/webhooks/webhook-secret.ts';
import { articleSchema } from '#newsroom/wire/api/article-schemas.ts';
import { ask } from '#newsroom/wire/api/testing/ask.ts';
import { ninjsCheck } from '#newsroom/wire/api/testing/check-answers.ts';

const SITE = 'https://news.example';
const PARTNER = 'https://partner.example/hook?key=1';
const T0 = Date.parse('2026-05-01T08:00:00Z');
const after = (seconds: number) => new Date(T0 + seconds * 1000);
const act = (seconds: number) => ({ by: 'test', at: after(seconds) });
const NOTICE = { reason: 'It was not so.', decidedBy: 'the editors' };
const ALL: WebhookFields = { address: PARTNER, kinds: [...WEBHOOK_KINDS], languages: [], sections: [], isOn: true };
/** Of one delivery. */
const ATTEMPTS = 10;
const DAY = 86_400;

let end: () => void;
beforeEach(async () => {
  end = await openNewsroom();
  // The library that checks looks at the clock.
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  end();
});

function sending(answering: () => Partial<OutboundAnswer> = () => ({})) {
  const requests: OutboundRequest[] = [];
  const clock = { at: after(100) };
  const queue = createDeliveryQueue({
    outbound: {
      async post(request) {
        requests.push(request);
        return { status: 200, headers: {}, body: 'Thanks.', ...answering() };
      },
    },
    origin: SITE,
    now: () => clock.at,
    tell: () => undefined,
  });
  return {
    requests,
    clock,
    async later(seconds: number) {
      clock.at = new Date(clock.at.getTime() + seconds * 1000);
      await queue.run();
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: what a message holds is what a test finds out.
type Message = { type: string; timestamp: string; data: any };

/** As a receiver does: refuses what is not signed by its secret, just now. */
function received(secret: string, { headers, body }: OutboundRequest): Message {
  vi.setSystemTime(Number(headers['webhook-timestamp']) * 1000 + 2_000);
  const message = new Webhook(secret).verify(body, headers) as Message;
  // Nothing is sent that programs are not told of.
  expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
  return message;
}

const add = async (fields: Partial<Parameters<typeof addWebhook>[0]> = {}) => (await must('add', addWebhook({ ...ALL, ...fields }, act(0)))).secret;
const only = async (at = after(0)) => {
  const [line] = await listWebhooks(at);
  if (!line) throw new Error('There is no receiver.');
  return line;
};

const sectionId = (slug: string) => contentWriter().select().from(sections).where(eq(sections.slug, slug)).get()?.id ?? '';
const offLines = () => contentWriter().select().from(audit).where(eq(audit.action, 'webhook.off')).all();
function planted(role: 'admin' | 'editor', email: string): void {
  const fields = { emailVerified: true, demonstration: false, createdAt: after(0), updatedAt: after(0) };
  accountsDatabase()
    .insert(people)
    .values({ id: newId(after(0)), name: email, email, role, ...fields })
    .run();
}

test('a paper that gives summaries gives no text to receivers, and none in the read interface', async () => {
  await must('settings', saveSettings({ ...sampleSettings, feeds: 'summary' }, act(0)));
  const secret = await add();
  await publishStory('short', { at: after(1).toISOString(), pictured: true });
  const { requests, later } = sending();
  await later(0);
  const [request] = requests;
  if (!request) throw new Error('Nothing was sent.');
  const { article } = received(secret, request).data;
  expect(article).toMatchObject({ headline: 'Headline of short', standfirst: 'Standfirst of short.', body: null, html: null, pictures: [] });
  expect(articleSchema.safeParse(article).success).toBe(true);
  const { json, text } = await ask(`/api/v1/articles/${articleId('short')}`);
  expect(json).toEqual(article);
  const ninjs = await ask(`/api/v1/articles/${articleId('short')}.ninjs`);
  expect(ninjs.json).toMatchObject({ representationType: 'partial' });
  expect(ninjs.json.bodies).toBeUndefined();
  expect(ninjsCheck()(ninjs.json)).toEqual([]);
  for (const said of [request.body, text, ninjs.text]) expect(said).not.toContain('The body of');
  expect((await ask(`/api/v1/articles?format=ninjs`)).text).not.toContain('The body of');
});

describe('a receiver is told', () => {
  test('of publication, update, correction, withdrawal and reinstatement, in their order, each signed', async () => {
    const secret = await add();
    const { requests, later } = sending();
    await publishStory('first', { at: after(1).toISOString() });
    await later(1);
    await must('update', update(articleId('first'), { note: 'More is known.' }, act(2)));
    await later(1);
    await must('correct', correct(articleId('first'), { text: 'It was a Tuesday.' }, act(3)));
    await later(1);
    await must('withdraw', withdraw(articleId('first'), NOTICE, act(4)));
    await later(1);
    await must('reinstate', reinstate(articleId('first'), act(5)));
    await later(1);
    const messages = requests.map((request) => received(secret, request));
    expect(messages.map(({ type, timestamp }) => [type, timestamp])).toEqual([
      ['article.published', after(1).toISOString()],
      ['article.updated', after(2).toISOString()],
      ['article.corrected', after(3).toISOString()],
      ['article.withdrawn', after(4).toISOString()],
      ['article.published', after(5).toISOString()],
    ]);
    expect(new Set(requests.map(({ headers }) => headers['webhook-id'])).size).toBe(5);
    for (const { address, headers } of requests) {
      expect(address).toBe(PARTNER);
      expect(headers['content-type']).toBe('application/json');
    }
    expect(messages[2]?.data.article.corrections).toEqual([{ at: after(3).toISOString(), text: 'It was a Tuesday.' }]);
    expect(messages[3]?.data).toEqual({ id: articleId('first'), url: `${SITE}/gulf/first` });
  });

  test('the article as the read interface gives it', async () => {
    const secret = await add();
    await publishStory('first', { at: after(1).toISOString(), pictured: true, topics: ['oman'] });
    const { requests, later } = sending();
    await later(0);
    const [request] = requests;
    if (!request) throw new Error('Nothing was sent.');
    const { data } = received(secret, request);
    expect(articleSchema.parse(data.article)).toEqual((await ask(`/api/v1/articles/${articleId('first')}`)).json);
    expect(data).toMatchObject({ id: articleId('first'), url: `${SITE}/gulf/first` });
  });

  test('of what it asked for alone, and of nothing while it is off', async () => {
    await add({ kinds: ['article.withdrawn'] });
    await add({ isOn: false, twice: true });
    await publishStory('first', { at: after(1).toISOString() });
    expect(countWaiting()).toBe(0);
    await must('withdraw', withdraw(articleId('first'), NOTICE, act(2)));
    expect(countWaiting()).toBe(1);
  });

  test('of nothing that was withdrawn meanwhile: a late message says what is public when it is sent', async () => {
    const secret = await add();
    await publishStory('first', { at: after(1).toISOString() });
    const failing = { status: 503 };
    const { requests, later } = sending(() => failing);
    await later(0);
    await must('withdraw', withdraw(articleId('first'), NOTICE, act(2)));
    failing.status = 200;
    await later(60);
    await later(600);
    const messages = requests.slice(1).map((request) => received(secret, request));
    expect(messages.map(({ type }) => type)).toEqual(['article.withdrawn']);
    expect(countWaiting()).toBe(0);
    expect(JSON.stringify(messages)).not.toContain('The body of first');
  });
});

describe('a try that fails', () => {
  test('is made again under the same id with a new time, and given up after so many', async () => {
    const secret = await add();
    await publishStory('first', { at: after(1).toISOString() });
    const { requests, later } = sending(() => ({ status: 500 }));
    const waits = [0, 30, 120, 600, 1_800, 7_200, 21_600, 43_200, DAY, DAY, DAY];
    for (const seconds of waits) await later(seconds);
    expect(requests).toHaveLength(ATTEMPTS);
    expect(new Set(requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(requests.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(ATTEMPTS);
    for (const request of requests) expect(received(secret, request).type).toBe('article.published');
    const [delivery] = (await only()).deliveries;
    expect(delivery).toMatchObject({ kind: 'article.published', path: '/gulf/first', standing: 'given-up', nextAt: null });
    expect(delivery?.tries.map(({ said }) => said)).toEqual(Array(ATTEMPTS).fill('It answered 500.'));
    expect(countWaiting()).toBe(0);
  });

  test('ends nothing but with 410: whoever was set up badly for an hour hears of a withdrawal all the same', async () => {
    await add();
    await publishStory('first', { at: after(1).toISOString() });
    const answers = [200, 404, 401, 200];
    const { requests, later } = sending(() => ({ status: answers.shift() ?? 200 }));
    await later(0);
    await must('withdraw', withdraw(articleId('first'), NOTICE, act(2)));
    for (let minute = 0; minute < 10; minute++) await later(60);
    expect(requests.map(({ body }) => JSON.parse(body).type)).toEqual(['article.published', ...Array(3).fill('article.withdrawn')]);
  });

  test('is told of at the desk when it cannot even be made', async () => {
    await add();
    contentWriter().update(webhooks).set({ sealedSecret: 'sealed elsewhere' }).run();
    await publishStory('first', { at: after(1).toISOString() });
    const { requests, later } = sending();
    await later(0);
    expect(requests).toEqual([]);
    expect((await only()).deliveries).toMatchObject([{ standing: 'given-up', tries: [{ said: expect.stringContaining('Make a new one.') }] }]);
  });

  test('with the answer that nothing is there any more turns the receiver off, which the log and the page say', async () => {
    await add();
    const before = await only();
    await publishStory('first', { at: after(1).toISOString() });
    await sending(() => ({ status: 410 })).later(0);
    const line = await only();
    expect(line).toMatchObject({ isOn: false, off: { because: 'gone', since: after(100).toISOString() }, deliveries: [{ standing: 'given-up' }] });
    expect(line.deliveries[0]?.tries).toMatchObject([{ said: 'It answered 410.' }]);
    expect(offLines()).toMatchObject([{ by: 'timer', subject: 'webhook', detail: 'partner.example' }]);
    expect(listWebhookTroubles(after(101))).toMatchObject([{ host: 'partner.example', isOff: true }]);
    await publishStory('second', { at: after(2).toISOString() });
    expect(countWaiting()).toBe(0);
    // Whoever had the form open does not turn it on again unaware.
    expect(await changeWebhook({ ...ALL, id: line.id, version: before.version }, act(200))).toMatchObject({
      ok: false,
      reason: 'conflict',
      mark: '2',
    });
    await must('change', changeWebhook({ ...ALL, id: line.id, version: line.version }, act(201)));
    expect(await only()).toMatchObject({ isOn: true, off: null, failingSince: null });
  });

  test('is remembered: the last ones of each, not more', async () => {
    await add();
    const { id } = await only();
    const { later } = sending();
    for (let index = 0; index < WEBHOOK_LIMITS.deliveries + 5; index++) {
      await must('test', testWebhook(id, act(index)));
      await later(1);
    }
    expect(contentWriter().select().from(webhookDeliveries).all()).toHaveLength(WEBHOOK_LIMITS.deliveries);
    const { deliveries } = await only();
    expect(deliveries).toHaveLength(WEBHOOK_LIMITS.shown);
    expect(deliveries[0]).toMatchObject({
      kind: 'webhook.test',
      standing: 'sent',
      at: after(100 + WEBHOOK_LIMITS.deliveries + 5).toISOString(),
      tries: [{ said: '200', answer: 'Thanks.' }],
    });
  });
});

describe('a receiver that fails for long', () => {
  /** Publishes twice a day, and a little. */
  async function days(count: number, { later, clock }: ReturnType<typeof sending>) {
    for (let half = 0; half < count * 2; half++) {
      await publishStory(`story-${half}`, { at: clock.at.toISOString() });
      for (let hour = 0; hour < 12; hour++) await later(3_600);
    }
  }

  test('is turned off after five days in which nothing arrived, and administrators get a letter', async () => {
    await add();
    const letters: Letter[] = [];
    setCircumstances({ ...circumstances(), deskUrl: 'https://desk.example', mailer: { send: async (letter) => void letters.push(letter) } });
    planted('admin', 'boss@news.example');
    planted('editor', 'editor@news.example');
    const failing = sending(() => ({ status: 500 }));
    await days(4, failing);
    const line = await only();
    expect(line).toMatchObject({ isOn: true, failingSince: after(100 + 3_600).toISOString() });
    expect(listWebhookTroubles(failing.clock.at)).toMatchObject([{ host: 'partner.example', isOff: false, since: line.failingSince }]);
    expect(letters).toEqual([]);
    await days(2, failing);
    expect(await only()).toMatchObject({ isOn: false, off: { because: 'failing' } });
    expect(offLines()).toHaveLength(1);
    expect(letters.map(({ to }) => to)).toEqual(['boss@news.example']);
    expect(letters[0]?.text).toContain('https://desk.example/desk/site/webhooks');
    const asked = failing.requests.length;
    await days(1, failing);
    expect([failing.requests.length, countWaiting()]).toEqual([asked, 0]);
  });

  test('is not turned off when something arrived between, nor for a test that fails', async () => {
    await add();
    const answers = { status: 500 };
    const failing = sending(() => answers);
    await must('test', testWebhook((await only()).id, act(0)));
    await failing.later(0);
    expect(await only()).toMatchObject({ failingSince: null, deliveries: [{ kind: 'webhook.test', standing: 'waits' }] });
    await days(3, failing);
    answers.status = 200;
    await publishStory('arrives', { at: failing.clock.at.toISOString() });
    await failing.later(3_600);
    expect((await only()).failingSince).toBeNull();
    answers.status = 500;
    await days(3, failing);
    expect((await only()).isOn).toBe(true);
  });
});

describe('what stands in the list of deliveries', () => {
  test('is true: what waits says when it is tried, and what is not true any more waits no longer', async () => {
    await add();
    await publishStory('first', { at: after(1).toISOString() });
    const answers = [200, 503, 200];
    const { later } = sending(() => ({ status: answers.shift() ?? 200 }));
    await later(0);
    await must('withdraw', withdraw(articleId('first'), NOTICE, act(2)));
    await later(1);
    expect((await only()).deliveries[0]).toMatchObject({ kind: 'article.withdrawn', standing: 'waits', nextAt: after(131).toISOString() });
    expect((await only()).waiting).toBe(1);
    await must('reinstate', reinstate(articleId('first'), act(102)));
    await later(60);
    expect((await only()).deliveries.map(({ kind, standing }) => [kind, standing])).toEqual([
      ['article.published', 'sent'],
      ['article.withdrawn', 'dropped'],
      ['article.published', 'sent'],
    ]);
  });

  test('holds no word of an article', async () => {
    await add();
    await publishStory('first', { at: after(1).toISOString() });
    await sending(() => ({ status: 503 })).later(0);
    expect(JSON.stringify(contentWriter().select().from(webhookDeliveries).all())).not.toContain('body of first');
  });
});

describe('one that did not arrive', () => {
  /** A publication arrives, its correction does not. */
  async function missed() {
    await add();
    await publishStory('first', { at: after(1).toISOString() });
    const answers = { status: 200, headers: {} };
    const sends = sending(() => answers);
    await sends.later(0);
    await must('correct', correct(articleId('first'), { text: 'It was a Tuesday.' }, act(2)));
    answers.status = 500;
    for (let minute = 0; minute < 5; minute++) await sends.later(60);
    return { ...sends, answers, line: await only(sends.clock.at) };
  }
  const missing = { count: 1, first: { kind: 'article.corrected', path: '/gulf/first' } };

  test('is told of, and makes it fail, until it arrives: a test that arrives lets it be tried, and is not taken for it', async () => {
    const { line, answers, later, clock } = await missed();
    expect(line).toMatchObject({ notArrived: missing, failingSince: expect.any(String) });
    answers.status = 200;
    const { delivery } = await must('test', testWebhook(line.id, { by: 'test', at: clock.at }));
    await later(1);
    const then = await only(clock.at);
    expect(then.deliveries.find(({ id }) => id === delivery)).toMatchObject({ kind: 'webhook.test', standing: 'sent' });
    await later(1);
    expect(await only(clock.at)).toMatchObject({ notArrived: null, failingSince: null, waiting: 0 });
  });

  test('is missed on when a test arrives, and it fails again', async () => {
    const { line, clock } = await missed();
    await must('test', testWebhook(line.id, { by: 'test', at: clock.at }));
    const once = sending(() => ({ status: once.requests.length === 1 ? 200 : 500 }));
    once.clock.at = clock.at;
    await once.later(1);
    await once.later(1);
    expect(once.requests.map(({ body }) => JSON.parse(body).type)).toEqual(['webhook.test', 'article.corrected']);
    expect(await only(once.clock.at)).toMatchObject({ notArrived: missing, failingSince: line.failingSince });
  });

  test('is tried at once when sending is turned on again', async () => {
    const { line, answers, later, clock, requests } = await missed();
    const { id, version } = line;
    await must('off', changeWebhook({ ...ALL, id, version, isOn: false }, { by: 'test', at: clock.at }));
    await must('on', changeWebhook({ ...ALL, id, version: version + 1 }, { by: 'test', at: clock.at }));
    answers.status = 200;
    const before = requests.length;
    await later(1);
    expect(requests).toHaveLength(before + 1);
    expect(await only(clock.at)).toMatchObject({ notArrived: null, waiting: 0 });
  });

  test('is not sent twice when somebody asks for it while it is underway', async () => {
    const { line, answers, clock, requests, later } = await missed();
    const id = line.deliveries[0]?.id ?? '';
    let asked: unknown;
    const pressing = createDeliveryQueue({
      outbound: {
        async post() {
          const now = new Date(clock.at.getTime() + 5_000);
          expect((await only(now)).deliveries[0]).toMatchObject({ nextAt: line.deliveries[0]?.at });
          asked = await sendAgain({ id: line.id, delivery: id }, { by: 'test', at: now });
          return { status: 200, headers: {}, body: '' };
        },
      },
      origin: SITE,
      now: () => clock.at,
      tell: () => undefined,
    });
    clock.at = new Date(clock.at.getTime() + 3_600_000);
    await pressing.run();
    expect(asked).toMatchObject({ ok: true, count: 1 });
    const before = requests.length;
    answers.status = 200;
    await later(120);
    expect([requests.length, countWaiting()]).toEqual([before, 0]);
  });
});

test('a redirect is not followed, and says where it leads', async () => {
  await add();
  await publishStory('first', { at: after(1).toISOString() });
  await sending(() => ({ status: 308, headers: { location: 'https://partner.example/hook/?key=1' } })).later(0);
  expect((await only()).deliveries[0]?.tries).toMatchObject([
    { said: 'It answered 308.', answer: 'Location: https://partner.example/hook/?key=1\nThanks.' },
  ]);
});

test('tests that were given up are not offered to be sent again', async () => {
  await add();
  const { later, clock } = sending(() => ({ status: 410 }));
  await must('off', changeWebhook({ ...ALL, id: (await only()).id, version: 1, isOn: false }, act(0)));
  await must('test', testWebhook((await only()).id, act(1)));
  await later(0);
  const { id, version, givenUp, deliveries } = await only();
  expect([deliveries[0]?.standing, givenUp]).toEqual(['given-up', 0]);
  await must('on', changeWebhook({ ...ALL, id, version }, { by: 'test', at: clock.at }));
  expect(await must('again', sendGivenUpAgain({ id }, act(2)))).toMatchObject({ count: 0 });
});

test('a second receiver at an address is made only by whoever says so', async () => {
  await add({ kinds: ['article.published'] });
  const other = PARTNER.replace('partner', 'PARTNER');
  const refused = { ok: false, reason: 'invalid', fieldErrors: { address: 'There is a receiver at this address already.' } };
  expect(await addWebhook({ ...ALL, address: other }, act(1))).toMatchObject(refused);
  await must('another', addWebhook({ ...ALL, address: other, twice: true }, act(2)));
  const [first, second] = await listWebhooks(after(3));
  if (!first || !second) throw new Error('There are two.');
  // Whatever else is changed of it is its own business.
  await must('change', changeWebhook({ ...ALL, address: other, id: second.id, version: 1, isOn: false }, act(4)));
  await must('elsewhere', changeWebhook({ ...ALL, address: 'https://other.example/', id: second.id, version: 2 }, act(5)));
  expect(await changeWebhook({ ...ALL, id: second.id, version: 3 }, act(6))).toMatchObject(refused);
});

describe('what was missed is sent again', () => {
  test('one delivery, under its id; all that were given up; not while it is off', async () => {
    const secret = await add();
    await publishStory('first', { at: after(1).toISOString() });
    await publishStory('second', { at: after(2).toISOString() });
    const failing = { status: 503 };
    const { requests, later } = sending(() => failing);
    for (let day = 0; day < 5; day++) await later(DAY);
    const { id, version, deliveries, givenUp } = await only();
    expect([givenUp, countWaiting()]).toEqual([2, 0]);
    failing.status = 200;
    const [delivery] = deliveries;
    if (!delivery) throw new Error('Nothing was tried.');
    expect(await must('again', sendAgain({ id, delivery: delivery.id }, act(9)))).toMatchObject({ count: 1 });
    // Asked twice, it is sent once.
    await must('again', sendAgain({ id, delivery: delivery.id }, act(9)));
    const before = requests.length;
    await later(1);
    expect(requests.slice(before).map(({ headers }) => headers['webhook-id'])).toEqual([delivery.id]);
    expect(await must('all', sendGivenUpAgain({ id }, act(10)))).toMatchObject({ count: 1 });
    await later(1);
    expect(requests.slice(before).map((request) => received(secret, request).data.url)).toEqual(
      [`${SITE}/gulf/first`, `${SITE}/gulf/second`].sort((a) => (a.endsWith(delivery.path) ? -1 : 1)),
    );
    expect((await only()).deliveries.map(({ standing }) => standing)).toEqual(['sent', 'sent']);
    await must('off', changeWebhook({ ...ALL, id, version, isOn: false }, act(11)));
    expect(await sendAgain({ id, delivery: delivery.id }, act(12))).toMatchObject({ ok: false, reason: 'stopped' });
    expect(await sendAgain({ id: newId(after(0)), delivery: delivery.id }, act(12))).toMatchObject({ ok: false, reason: 'missing' });
  });

  test.each([1, 60])('one that waits is tried at once, though its receiver rests: after %i minutes', async (minutes) => {
    await add();
    await publishStory('first', { at: after(1).toISOString() });
    const failing = { status: 503 };
    const { requests, later, clock } = sending(() => failing);
    for (let minute = 0; minute < minutes; minute++) await later(60);
    const { id, deliveries } = await only();
    const before = requests.length;
    failing.status = 200;
    await must('again', sendAgain({ id, delivery: deliveries[0]?.id ?? '' }, { by: 'test', at: clock.at }));
    await later(1);
    expect(requests).toHaveLength(before + 1);
    expect((await only()).deliveries).toMatchObject([{ standing: 'sent' }]);
  });

  test('whatever changed in the last hours, as far as it follows that, in its order', async () => {
    const secret = await add({ kinds: ['article.published', 'article.updated', 'article.withdrawn'], languages: ['en'], isOn: false });
    await publishStory('old', { at: after(-7_200).toISOString() });
    await publishStory('changed', { at: after(-7_200).toISOString() });
    await publishStory('arabic', { at: after(1).toISOString(), document: { language: 'ar' } });
    await publishStory('taken', { at: after(2).toISOString() });
    await must('correct', correct(articleId('changed'), { text: 'It was a Tuesday.' }, act(3)));
    await must('withdraw', withdraw(articleId('taken'), NOTICE, act(4)));
    await publishStory('new', { at: after(5).toISOString() });
    const { id, version } = await only();
    expect(await tellSince({ id, hours: 1 }, act(10))).toMatchObject({ ok: false, reason: 'stopped' });
    await must(
      'on',
      changeWebhook({ ...ALL, kinds: ['article.published', 'article.updated', 'article.withdrawn'], languages: ['en'], id, version }, act(11)),
    );
    expect(await must('since', tellSince({ id, hours: 1 }, act(12)))).toMatchObject({ count: 3 });
    const { requests, later } = sending();
    await later(0);
    expect(requests.map((request) => received(secret, request)).map(({ type, data }) => [type, data.url])).toEqual([
      ['article.updated', `${SITE}/gulf/changed`],
      ['article.withdrawn', `${SITE}/gulf/taken`],
      ['article.published', `${SITE}/gulf/new`],
    ]);
  });
});

test('a receiver hears of its languages and sections, and when an article leaves them', async () => {
  const secret = await add({ languages: ['en'], sections: [sectionId('gulf')] });
  const { requests, later } = sending();
  await publishStory('arabic', { at: after(1).toISOString(), document: { language: 'ar' } });
  await publishStory('elsewhere', { at: after(1).toISOString(), section: 'energy' });
  expect(countWaiting()).toBe(0);
  await publishStory('first', { at: after(2).toISOString() });
  await publishStory('first', { at: after(3).toISOString(), section: 'energy' });
  await later(0);
  await publishStory('first', { at: after(104).toISOString(), section: 'energy' });
  await later(10);
  expect(requests.map((request) => received(secret, request)).map(({ type, data }) => [type, data.article.section.slug])).toEqual([
    ['article.published', 'energy'],
    ['article.updated', 'energy'],
  ]);
});

test('a test is sent to a receiver that is off, too, and tells of nothing', async () => {
  const secret = await add({ isOn: false });
  const { requests, later } = sending();
  await must('test', testWebhook((await only()).id, act(1)));
  await later(0);
  expect(requests.map((request) => received(secret, request))).toEqual([
    { type: 'webhook.test', timestamp: after(1).toISOString(), data: { site: `${SITE}/` } },
  ]);
});

test('the secret is shown once and kept sealed; one that leaked is worthless once there is a new one', async () => {
  const secret = await add();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const { id, version } = await only();
  expect(JSON.stringify(await listWebhooks(after(0)))).not.toContain('sealed');
  const raw = Buffer.from(secret.slice(6), 'base64');
  const file = Buffer.concat(['content.db', 'content.db-wal'].map((name) => readFileSync(join(connections().folder, name))));
  for (const form of [secret, secret.slice(6), raw.toString('base64url'), raw.toString('hex')]) expect(file.includes(form)).toBe(false);
  expect(file.includes(raw)).toBe(false);
  const next = (await must('renew', renewWebhookSecret({ id, version, leaked: true }, act(1)))).secret;
  await must('test', testWebhook(id, act(2)));
  const { requests, later } = sending();
  await later(0);
  const [request] = requests;
  if (!request) throw new Error('Nothing was sent.');
  expect(received(next, request).type).toBe('webhook.test');
  expect(() => received(secret, request)).toThrow('No matching signature found');
  expect(() => received(next, { ...request, body: request.body.replace('webhook.test', 'webhook.text') })).toThrow();
});

test('a former secret signs beside the new one for a day, or until somebody ends it', async () => {
  const first = await add();
  const { id, version } = await only();
  const second = (await must('renew', renewWebhookSecret({ id, version, leaked: false }, act(100)))).secret;
  expect(await renewWebhookSecret({ id, version, leaked: false }, act(101))).toMatchObject({ ok: false, reason: 'conflict' });
  expect((await only(after(200))).formerUntil).toBe(after(100 + DAY).toISOString());
  const { requests, later } = sending();
  const sent = async (seconds: number) => {
    await must('test', testWebhook(id, act(seconds)));
    await later(seconds - requests.length);
    const request = requests.at(-1);
    if (!request) throw new Error('Nothing was sent.');
    return request;
  };
  const both = await sent(10);
  expect(both.headers['webhook-signature']?.split(' ')).toHaveLength(2);
  for (const secret of [first, second]) expect(received(secret, both).type).toBe('webhook.test');
  // Whoever has not taken the second yet when a third is made is not left behind.
  const third = (await must('renew', renewWebhookSecret({ id, version: version + 1, leaked: false }, act(300)))).secret;
  const all = await sent(20);
  for (const secret of [first, second, third]) expect(received(secret, all).type).toBe('webhook.test');
  await must('end', endFormerSecrets({ id, version: version + 2 }, act(400)));
  expect((await only(after(401))).formerUntil).toBeNull();
  const ended = await sent(30);
  expect(received(third, ended).type).toBe('webhook.test');
  expect(() => received(second, ended)).toThrow('No matching signature found');
  await must('renew', renewWebhookSecret({ id, version: version + 3, leaked: false }, act(500)));
  const late = await sent(DAY + 1_000);
  expect(late.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  expect(() => received(third, late)).toThrow('No matching signature found');
  expect(contentWriter().select().from(webhooks).get()?.formerSecrets).toEqual([]);
});

test('what is sealed opens only as it was sealed', () => {
  const sealed = sealSecret('whsec_x');
  expect(openSecret(sealed)).toBe('whsec_x');
  expect(sealSecret('whsec_x')).not.toBe(sealed);
  expect(openSecret(`${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`)).toBeUndefined();
  expect(openSecret('')).toBeUndefined();
});

test('who is removed or changed hears nothing more of what waited at the former address', async () => {
  await add();
  await publishStory('first', { at: after(1).toISOString() });
  const { id, version } = await only();
  await must('change', changeWebhook({ id, version, ...ALL, address: 'https://other.example/' }, act(2)));
  const changed = sending();
  await changed.later(0);
  expect(changed.requests.map(({ address }) => address)).toEqual(['https://other.example/']);
  await publishStory('second', { at: after(3).toISOString() });
  expect(await removeWebhook({ id, version }, act(4))).toMatchObject({ ok: false, reason: 'conflict' });
  await must('remove', removeWebhook({ id, version: version + 1 }, act(4)));
  const removed = sending();
  await removed.later(0);
  expect([removed.requests, countWaiting()]).toEqual([[], 0]);
  expect(contentWriter().select().from(webhooks).all()).toEqual([]);
});

test.each([
  ['ftp://partner.example/', 'begins with https://'],
  ['javascript:alert(1)', 'begins with https://'],
  ['https:partner.example', 'begins with https://'],
  ['/desk', 'begins with https://'],
  ['', 'begins with https://'],
  ['https://', 'the name of a server'],
  ['https://:443/hook', 'the name of a server'],
  ['https://me:pass@partner.example/', 'before the @'],
  ['https://partner.example/#hook', 'behind #'],
  ['https://partner.example/a b', 'no spaces'],
])('%o can never be called, and is refused when it is saved', (address, says) => {
  const parsed = webhookSchema.safeParse({ ...ALL, address });
  expect(parsed.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['address'], expect.stringContaining(says)]]);
});

test('hosts that the server does not call are refused when they are saved, in its words; so are those of the settings', async () => {
  setHostCheck((host) => (host === '10.1.2.3' || host === '::1' ? `${host} is no address on the internet.` : undefined));
  for (const [address, host] of [
    ['http://10.1.2.3/', '10.1.2.3'],
    ['http://[::1]:8080/', '::1'],
    ['http://0x0a010203/', '10.1.2.3'],
  ]) {
    const says = `${host} is no address on the internet.`;
    expect(webhookSchema.safeParse({ ...ALL, address }).error?.issues[0]?.message).toBe(says);
    const saved = await saveSettings({ ...sampleSettings, hub: address ?? '' }, act(0));
    expect(saved).toMatchObject({ ok: false, fieldErrors: { hub: says } });
  }
  setHostCheck(undefined);
  await must('settings', saveSettings({ ...sampleSettings, hub: 'http://10.1.2.3/' }, act(1)));
  // What stands there already stays, and the settings stay readable.
  setHostCheck(() => 'Nobody is called.');
  await must('settings', saveSettings({ ...sampleSettings, hub: 'http://10.1.2.3/', name: 'The Dateline' }, act(2)));
  expect(readSettings()?.hub).toBe('http://10.1.2.3/');
  setHostCheck(undefined);
});

test('settings with an address that an earlier version took open all the same; nobody adds another such', async () => {
  const former = 'https:hub.example/publish';
  await must('settings', saveSettings(sampleSettings, act(0)));
  const document = { ...readSettings(), hub: former };
  contentWriter().update(settings).set({ document }).run();
  expect(readSettings()?.hub).toBe(former);
  await must('settings', saveSettings({ ...sampleSettings, hub: former, name: 'The Dateline' }, act(1)));
  const saved = await saveSettings({ ...sampleSettings, hub: former, indexNow: 'https:engines.example' }, act(2));
  expect(saved).toMatchObject({ ok: false, fieldErrors: { indexNow: expect.stringContaining('begins with https://') } });
});

test('what is not public waits for nobody', async () => {
  await add();
  const { write } = await import('#newsroom/drafts/write.ts');
  const document = { language: 'en', headline: 'Held back', embargoedUntil: '2027-01-01T00:00:00.000Z' };
  await must('write', write({ id: articleId('held'), base: 0, saveId: 'held', document }, act(1)));
  const { publish } = await import('#newsroom/publishing/publish.ts');
  expect((await publish(articleId('held'), act(2))).ok).toBe(false);
  expect(countWaiting()).toBe(0);
});
