/** What partners' servers are told, checked with the library of those who wrote Standard Webhooks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connections, contentWriter } from '#db/connections.ts';
import { webhooks } from '#db/schema/desk/webhooks.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { countWaiting } from '#newsroom/delivery/count-waiting.ts';
import { createDeliveryQueue, MOST_ATTEMPTS } from '#newsroom/delivery/delivery-queue.ts';
import type { OutboundAnswer, OutboundRequest } from '#newsroom/delivery/outbound.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { listWebhooks } from '#newsroom/webhooks/desk-webhook-queries.ts';
import {
  addWebhook,
  changeWebhook,
  removeWebhook,
  renewWebhookSecret,
  testWebhook,
  type WebhookFields,
  webhookSchema,
} from '#newsroom/webhooks/keep-webhooks.ts';
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
const ALL: WebhookFields = { address: PARTNER, kinds: [...WEBHOOK_KINDS], isOn: true };

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
        return { status: 200, headers: {}, body: '', ...answering() };
      },
    },
    origin: SITE,
    now: () => clock.at,
    tell: () => undefined,
  });
  return {
    requests,
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
  return new Webhook(secret).verify(body, headers) as Message;
}

const add = async (fields: Partial<WebhookFields> = {}) => (await must('add', addWebhook({ ...ALL, ...fields }, act(0)))).secret;
const only = async () => {
  const [line] = await listWebhooks();
  if (!line) throw new Error('There is no receiver.');
  return line;
};

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
    await add({ isOn: false });
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
    for (let run = 0; run < MOST_ATTEMPTS + 3; run++) await later(50_000);
    expect(requests).toHaveLength(MOST_ATTEMPTS);
    expect(new Set(requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(requests.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(MOST_ATTEMPTS);
    for (const request of requests) expect(received(secret, request).type).toBe('article.published');
    const { tries } = await only();
    expect(tries.map(({ outcome, said, attempt }) => [outcome, said, attempt])[0]).toEqual(['given-up', 'It answered 500.', MOST_ATTEMPTS]);
    expect(tries.slice(1).map(({ outcome }) => outcome)).toEqual(Array(MOST_ATTEMPTS - 1).fill('again'));
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
    expect((await only()).tries).toMatchObject([{ outcome: 'given-up', said: expect.stringContaining('Make a new one.') }]);
  });

  test('with the answer that nothing is there any more turns the receiver off', async () => {
    await add();
    await publishStory('first', { at: after(1).toISOString() });
    await sending(() => ({ status: 410 })).later(0);
    expect(await only()).toMatchObject({ isOn: false, tries: [{ outcome: 'given-up', said: 'It answered 410.' }] });
    await publishStory('second', { at: after(2).toISOString() });
    expect(countWaiting()).toBe(0);
  });

  test('is remembered: the last ones of each, not more', async () => {
    await add();
    const { id } = await only();
    const { later } = sending();
    for (let index = 0; index < WEBHOOK_LIMITS.tries + 5; index++) {
      await must('test', testWebhook(id, act(index)));
      await later(1);
    }
    const { tries } = await only();
    expect(tries).toHaveLength(WEBHOOK_LIMITS.tries);
    expect(tries[0]).toMatchObject({ kind: 'webhook.test', outcome: 'sent', said: '200', at: after(100 + WEBHOOK_LIMITS.tries + 5).toISOString() });
  });
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

test('the secret is shown once and kept sealed; a new one makes the former worthless', async () => {
  const secret = await add();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const { id } = await only();
  expect(JSON.stringify(await listWebhooks())).not.toContain('sealed');
  const raw = Buffer.from(secret.slice(6), 'base64');
  const file = Buffer.concat(['content.db', 'content.db-wal'].map((name) => readFileSync(join(connections().folder, name))));
  for (const form of [secret, secret.slice(6), raw.toString('base64url'), raw.toString('hex')]) expect(file.includes(form)).toBe(false);
  expect(file.includes(raw)).toBe(false);
  const next = (await must('renew', renewWebhookSecret(id, act(1)))).secret;
  await must('test', testWebhook(id, act(2)));
  const { requests, later } = sending();
  await later(0);
  const [request] = requests;
  if (!request) throw new Error('Nothing was sent.');
  expect(received(next, request).type).toBe('webhook.test');
  expect(() => received(secret, request)).toThrow('No matching signature found');
  expect(() => received(next, { ...request, body: request.body.replace('webhook.test', 'webhook.text') })).toThrow();
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
  const { id } = await only();
  await must('change', changeWebhook({ id, ...ALL, address: 'https://other.example/' }, act(2)));
  const changed = sending();
  await changed.later(0);
  expect(changed.requests.map(({ address }) => address)).toEqual(['https://other.example/']);
  await publishStory('second', { at: after(3).toISOString() });
  await must('remove', removeWebhook(id, act(4)));
  const removed = sending();
  await removed.later(0);
  expect([removed.requests, countWaiting()]).toEqual([[], 0]);
  expect(contentWriter().select().from(webhooks).all()).toEqual([]);
});

test.each(['ftp://partner.example/', 'https://me:pass@partner.example/', 'javascript:alert(1)', '/desk', ''])(
  '%o is no address of a receiver',
  (address) => {
    expect(webhookSchema.safeParse({ ...ALL, address }).success).toBe(false);
  },
);

test('what is not public waits for nobody', async () => {
  await add();
  const { write } = await import('#newsroom/drafts/write.ts');
  const document = { language: 'en', headline: 'Held back', embargoedUntil: '2027-01-01T00:00:00.000Z' };
  await must('write', write({ id: articleId('held'), base: 0, saveId: 'held', document }, act(1)));
  const { publish } = await import('#newsroom/publishing/publish.ts');
  expect((await publish(articleId('held'), act(2))).ok).toBe(false);
  expect(countWaiting()).toBe(0);
});
