/** What others may do with the articles, and get of them, becomes something else: programs and partners hear of it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { createDeliveryQueue } from '#newsroom/delivery/delivery-queue.ts';
import type { OutboundRequest } from '#newsroom/delivery/outbound.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { MACHINE_USES } from '#newsroom/site/machine-use.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import type { SettingsInput } from '#newsroom/site/settings.ts';
import { listWebhooks } from '#newsroom/webhooks/desk-webhook-queries.ts';
import { addWebhook } from '#newsroom/webhooks/keep-webhooks.ts';
import { messageSchema } from '#newsroom/webhooks/message-schemas.ts';
import { tellSince } from '#newsroom/webhooks/send-again.ts';
import type { WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';
import { API_SCHEMAS } from '#newsroom/wire/api/openapi.ts';
import { ask, SITE } from '#newsroom/wire/api/testing/ask.ts';
import { answersOf, messagesOf, ninjsCheck } from '#newsroom/wire/api/testing/check-answers.ts';

const T0 = Date.parse('2026-05-01T08:00:00Z');
const after = (seconds: number) => new Date(T0 + seconds * 1000);
const time = (seconds: number) => after(seconds).toISOString();
const act = (seconds: number) => ({ by: 'test', at: after(seconds) });
const CHANGES = '/api/v1/articles?changedSince=2026-01-01T00:00:00Z';

const BEFORE: SettingsInput = { ...sampleSettings, licence: 'CC-BY-ND-4.0', licenceTerms: {}, machineUse: 'answers', feeds: 'full' };
let end: () => void;
beforeEach(async () => {
  end = await openNewsroom({ licence: 'CC-BY-ND-4.0', licenceTerms: {}, machineUse: 'answers', feeds: 'full' });
  await publishStory('site', { at: time(1) });
  await publishStory('own', { at: time(2), document: { licence: 'CC-BY-4.0' } });
});
afterEach(() => end());

const settings = (fields: Partial<SettingsInput>, seconds: number) => must('settings', saveSettings({ ...BEFORE, ...fields }, act(seconds)));

/** As the description has it, and nothing besides. */
async function read(address: string, path: string, name: keyof typeof API_SCHEMAS) {
  const { json } = await ask(address);
  expect(answersOf((await ask('/api/v1/openapi.json')).json)(path, 200)(json)).toEqual([]);
  expect(API_SCHEMAS[name].safeParse(json).error?.issues ?? []).toEqual([]);
  return json;
}
const termsNow = async () => (await read('/api/v1', '/api/v1', 'Index')).terms;
const changedAt = async () => (await read(CHANGES, '/api/v1/articles', 'ChangeList')).termsChangedAt;

describe('a program that keeps copies', () => {
  test('sees in every answer of changes when the licence was taken back, and each article says what holds', async () => {
    expect(await changedAt()).toBeNull();
    expect(await termsNow()).toEqual({
      licence: { name: 'CC BY-ND 4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/' },
      conditions: {},
      text: 'full',
      machineUse: { search: true, excerpts: true, answers: true, training: false },
      changedAt: null,
    });
    const former = await ask(`/api/v1/articles/${articleId('site')}`);
    await settings({ licence: 'none' }, 50);
    // A mirror asks from where it stood: no article changed, the terms did.
    const later = await read(`/api/v1/articles?changedSince=${time(40)}`, '/api/v1/articles', 'ChangeList');
    expect(later).toMatchObject({ articles: [], withdrawn: [], next: null, termsChangedAt: time(50) });
    expect(await termsNow()).toMatchObject({ licence: null, changedAt: time(50) });
    // It reads again what it has: one has a licence of its own.
    const { articles } = await read('/api/v1/articles?limit=100', '/api/v1/articles', 'ArticleList');
    expect(articles).toMatchObject([
      { id: articleId('own'), licence: { name: 'CC BY 4.0' }, changedAt: time(2) },
      { id: articleId('site'), licence: null, changedAt: former.json.changedAt },
    ]);
    // Each part of a list says so.
    const part = await read(`${CHANGES}&limit=1`, '/api/v1/articles', 'ChangeList');
    expect((await read(part.next, '/api/v1/articles', 'ChangeList')).termsChangedAt).toBe(time(50));
  });

  test('as ninjs too', async () => {
    const before = (await ask(`${CHANGES}&format=ninjs`)).json;
    expect(before.altIds.map(({ role }: { role: string }) => role)).toEqual(['again']);
    await settings({ licence: 'none' }, 50);
    const { json } = await ask(`${CHANGES}&format=ninjs`);
    expect(ninjsCheck()(json)).toEqual([]);
    expect(json.altIds).toContainEqual({ role: 'termsChangedAt', value: time(50) });
  });

  test.each<[string, Partial<SettingsInput>, object]>([
    ['another licence', { licence: 'CC-BY-NC-4.0' }, { licence: { name: 'CC BY-NC 4.0' } }],
    ['other conditions', { licenceTerms: { en: 'Write to us first.' } }, { conditions: { en: 'Write to us first.' } }],
    ['summaries', { feeds: 'summary' }, { text: 'summary' }],
    ['no answers', { machineUse: 'search' }, { machineUse: { search: true, excerpts: true, answers: false, training: false } }],
    ['no excerpts', { machineUse: 'bare' }, { machineUse: { search: true, excerpts: false, answers: false, training: false } }],
    ['nothing said', { machineUse: 'unsaid' }, { machineUse: null }],
  ])('hears of %s', async (_what, fields, told) => {
    await settings(fields, 50);
    expect(await termsNow()).toMatchObject({ ...told, changedAt: time(50) });
    expect(await changedAt()).toBe(time(50));
  });

  test('hears nothing of other settings, and keeps the time of the last change whatever is saved after it', async () => {
    await settings({ name: 'Another name', socialLinks: [] }, 40);
    expect(await changedAt()).toBeNull();
    await settings({ licence: 'none' }, 50);
    // What the form gives back, or makes up, is not what is kept.
    await settings({ licence: 'none', name: 'A third name', termsChangedAt: null }, 60);
    await settings({ licence: 'none', termsChangedAt: time(55) }, 70);
    expect(await changedAt()).toBe(time(50));
    await settings({}, 80);
    expect(await changedAt()).toBe(time(80));
  });

  test('finds every choice of what machines may do described', async () => {
    for (const [index, machineUse] of MACHINE_USES.entries()) {
      await settings({ machineUse }, 100 + index);
      await termsNow();
    }
  });
});

describe('a receiver of webhooks', () => {
  const add = (kinds: WebhookKind[], host: string) =>
    must('webhook', addWebhook({ address: `https://${host}.example/hook`, kinds, languages: ['ru'], sections: [], isOn: true }, act(10)));

  function sending() {
    const requests: OutboundRequest[] = [];
    const queue = createDeliveryQueue({
      outbound: {
        async post(request) {
          requests.push(request);
          return { status: 200, headers: {}, body: '' };
        },
      },
      origin: SITE,
      now: () => after(3_000),
      tell: () => undefined,
    });
    return {
      async run() {
        await queue.run();
        return requests.splice(0).map(({ address, body }) => ({ host: new URL(address).host, ...JSON.parse(body) }));
      },
    };
  }

  test('gets one message with what holds now, if that was ticked, whatever else it follows', async () => {
    await add(['terms.changed'], 'partner');
    await add(['article.published', 'address.changed'], 'other');
    await settings({ licence: 'none', feeds: 'summary', machineUse: 'bare' }, 50);
    const [{ host, ...message }, ...others] = await sending().run();
    expect([host, others]).toEqual(['partner.example', []]);
    expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
    const isDescribed = messagesOf((await ask('/api/v1/openapi.json')).json)('terms.changed');
    expect(isDescribed(message)).toEqual([]);
    expect(isDescribed({ ...message, data: {} })).not.toEqual([]);
    expect(message).toEqual({
      type: 'terms.changed',
      timestamp: time(50),
      data: {
        terms: {
          licence: null,
          conditions: {},
          text: 'summary',
          machineUse: { search: true, excerpts: false, answers: false, training: false },
          changedAt: time(50),
        },
        articles: `${SITE}/api/v1/articles?limit=100`,
      },
    });
    expect((await ask(message.data.articles)).json.articles).toHaveLength(2);
  });

  test('hears the last word alone when they became others twice, and nothing of other settings', async () => {
    await add(['terms.changed'], 'partner');
    await settings({ name: 'Another name' }, 40);
    await settings({ licence: 'none' }, 50);
    await settings({ licence: 'CC-BY-4.0' }, 60);
    const messages = await sending().run();
    expect(messages).toMatchObject([{ timestamp: time(60), data: { terms: { licence: { name: 'CC BY 4.0' } } } }]);
  });

  test('is told again at the desk, where it stands among what was sent', async () => {
    await add(['terms.changed'], 'partner');
    await settings({ licence: 'none' }, 50);
    const { run } = sending();
    const [first] = await run();
    const [line] = await listWebhooks(after(100));
    expect(line?.deliveries).toMatchObject([{ kind: 'terms.changed', path: '', standing: 'sent' }]);
    expect(await must('again', tellSince({ id: line?.id ?? '', hours: 1 }, act(100)))).toMatchObject({ count: 1 });
    expect(await run()).toEqual([first]);
    // Too long ago.
    expect(await must('again', tellSince({ id: line?.id ?? '', hours: 1 }, act(2 * 3_600)))).toMatchObject({ count: 0 });
  });
});
