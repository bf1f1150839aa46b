/** A renamed section gives articles other addresses, in whatever number: search engines, hubs, partners and programs hear of it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { countWaiting } from '#newsroom/delivery/count-waiting.ts';
import { createDeliveryQueue } from '#newsroom/delivery/delivery-queue.ts';
import { ARTICLES_A_PART } from '#newsroom/delivery/index-now.ts';
import type { OutboundAnswer, OutboundRequest } from '#newsroom/delivery/outbound.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSections, sampleSettings } from '#newsroom/sample/newsroom.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveSection } from '#newsroom/site/save-site.ts';
import { mergeTopics } from '#newsroom/topics/merge-topics.ts';
import { addWebhook } from '#newsroom/webhooks/keep-webhooks.ts';
import { messageSchema } from '#newsroom/webhooks/message-schemas.ts';
import { WEBHOOK_KINDS } from '#newsroom/webhooks/webhook-kinds.ts';
import { ask } from '#newsroom/wire/api/testing/ask.ts';

const SITE = 'https://news.example';
const HUB = 'https://hub.example/';
const ENGINES = 'https://engines.example/indexnow';
const PARTNER = 'https://partner.example/hook';
const T0 = Date.parse('2026-05-01T08:00:00Z');
const after = (seconds: number) => new Date(T0 + seconds * 1000);
const act = (seconds: number) => ({ by: 'test', at: after(seconds) });

let end: () => void;
beforeEach(async () => {
  end = await openNewsroom();
});
afterEach(() => end());

const settings = (fields: object) => must('settings', saveSettings({ ...sampleSettings, ...fields }, act(0)));
const rename = (slug: string, seconds: number) =>
  must('rename', saveSection({ id: sampleId('section', 'gulf'), slug, position: 0, ...sampleSections.gulf }, act(seconds)));
const story = (key: string, seconds: number, fields: object = {}) =>
  publishStory(key, { at: after(seconds).toISOString(), topics: ['oman'], ...fields });

function sending(answering: () => Partial<OutboundAnswer> = () => ({}), at = 10_000) {
  const requests: OutboundRequest[] = [];
  const clock = { at: after(at) };
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
  /** Until nothing waits, or so often. */
  const run = async (times = 200) => {
    for (let time = 0; time < times && countWaiting() > 0; time++) {
      clock.at = new Date(clock.at.getTime() + 2_000);
      await queue.run();
    }
    return requests;
  };
  return { run, requests };
}
const sent = (requests: OutboundRequest[]) => requests.map(({ body }) => JSON.parse(body));
const urlsOf = (requests: OutboundRequest[]): string[] => sent(requests).flatMap(({ urlList }) => urlList);

/** As many rows as a large section has; what hangs on an article is none of this. */
function plant(many: number): void {
  const database = contentWriter();
  const [row] = database.select().from(articles).limit(1).all();
  if (!row) throw new Error('Nothing was published.');
  for (let index = 0; index < many; index++)
    database
      .insert(articles)
      .values({ ...row, id: articleId(`planted ${index}`), slug: `planted-${index}`, translationGroup: null })
      .run();
}

describe('IndexNow', () => {
  test('is given where each article was and is, in parts that the protocol takes, each article once', async () => {
    await story('first', 1);
    await story('arabic', 2, { document: { language: 'ar' } });
    plant(2 * ARTICLES_A_PART);
    await settings({ indexNow: ENGINES });
    await rename('the-gulf', 5);
    // However many there are, what waits is small.
    expect(countWaiting()).toBe(3);
    const { run } = sending();
    const requests = await run();
    for (const { urlList } of sent(requests)) expect(urlList.length).toBeLessThanOrEqual(10_000);
    const urls = urlsOf(requests);
    const slugs = ['first', ...Array.from({ length: 2 * ARTICLES_A_PART }, (_, index) => `planted-${index}`)];
    const expected = [...slugs.map((slug) => `${SITE}/SECTION/${slug}`), `${SITE}/ar/SECTION/arabic`, `${SITE}/SECTION`, `${SITE}/ar/SECTION`];
    const both = expected.flatMap((url) => [url.replace('SECTION', 'gulf'), url.replace('SECTION', 'the-gulf')]);
    expect(new Set(urls)).toEqual(new Set(both));
    expect(urls.filter((url) => url.includes('planted'))).toHaveLength(4 * ARTICLES_A_PART);
  });

  test('goes on behind what arrived after a failure, and not after a refusal', async () => {
    await story('first', 1);
    plant(ARTICLES_A_PART);
    await settings({ indexNow: ENGINES });
    await rename('the-gulf', 5);
    let fails = 3;
    const failing = sending(() => ({ status: fails-- > 0 ? 503 : 200 }));
    await failing.run(2_000);
    expect(new Set(urlsOf(failing.requests).filter((url) => url.includes('/planted-'))).size).toBe(2 * ARTICLES_A_PART);
    await rename('gulf-states', 20_000);
    const refusing = sending(() => ({ status: 403 }), 30_000);
    await refusing.run();
    expect(refusing.requests).toHaveLength(2);
    expect(countWaiting()).toBe(0);
  });

  test('hears nothing of a section that is called as before when it would be told', async () => {
    await story('first', 1);
    await settings({ indexNow: ENGINES });
    await rename('the-gulf', 5);
    await rename('gulf', 6);
    const { run } = sending();
    const urls = new Set(urlsOf(await run()));
    expect(urls).toEqual(new Set([`${SITE}/gulf`, `${SITE}/the-gulf`, `${SITE}/gulf/first`, `${SITE}/the-gulf/first`]));
  });

  test('hears of a topic that became another one in each language in which it has articles', async () => {
    await story('first', 1);
    await story('arabic', 2, { document: { language: 'ar' } });
    await settings({ indexNow: ENGINES });
    await must('merge', mergeTopics({ id: sampleId('topic', 'oman'), into: sampleId('topic', 'water') }, act(5)));
    const { run } = sending();
    expect(new Set(urlsOf(await run()))).toEqual(
      new Set(['', '/ar'].flatMap((way) => ['oman', 'water'].map((slug) => `${SITE}${way}/topics/${slug}`))),
    );
  });
});

test('a hub hears of the feeds whose links changed, and of the former ones, which lead to the present', async () => {
  await story('first', 1, { authors: ['rania-halabi'] });
  await settings({ hub: HUB });
  await rename('the-gulf', 5);
  const { run } = sending();
  const requests = await run();
  const told = requests.flatMap(({ body }) => new URLSearchParams(body).getAll('hub.url'));
  for (const path of ['', '/en', '/en/gulf', '/en/the-gulf', '/en/types/news', '/en/topics/oman', '/en/authors/rania-halabi'])
    expect(told).toContain(`${SITE}/feeds${path}/rss.xml`);
  for (const { body } of requests) expect(new URLSearchParams(body).getAll('hub.url').length).toBeLessThan(1_000);
});

describe('partners', () => {
  beforeEach(() => must('webhook', addWebhook({ address: PARTNER, kinds: [...WEBHOOK_KINDS], languages: [], sections: [], isOn: true }, act(0))));

  test('get one message for a section, which says how many articles moved and where they are told', async () => {
    await story('first', 1);
    await story('second', 2);
    const { run, requests } = sending();
    await run();
    requests.length = 0;
    await rename('the-gulf', 5);
    await run();
    const [message, ...others] = sent(requests);
    expect(others).toEqual([]);
    expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
    expect(message).toMatchObject({
      type: 'address.changed',
      data: {
        kind: 'section',
        slug: 'the-gulf',
        formerSlug: 'gulf',
        addresses: [{ language: 'en', formerUrl: `${SITE}/gulf`, url: `${SITE}/the-gulf` }],
        articles: { count: 2 },
      },
    });
    const { json } = await ask(message.data.articles.changes);
    expect(json.articles.map(({ url }: { url: string }) => url)).toEqual([`${SITE}/the-gulf/first`, `${SITE}/the-gulf/second`]);
  });

  test('hear nothing when it is called as before by then, and the former address of an article that moved alone', async () => {
    const id = await story('first', 1);
    const { run, requests } = sending();
    await run();
    requests.length = 0;
    await rename('the-gulf', 5);
    await rename('gulf', 6);
    await story('first', 7, { document: { slug: 'elsewhere' } });
    await run();
    expect(sent(requests)).toMatchObject([
      { type: 'address.changed', data: { slug: 'gulf', formerSlug: 'the-gulf' } },
      { type: 'article.updated', data: { id, url: `${SITE}/gulf/elsewhere`, formerUrl: `${SITE}/gulf/first` } },
    ]);
  });
});

test('partners who follow some sections and languages hear of these alone, and of what lies across them', async () => {
  const follow = (languages: ('en' | 'ru')[], section: string) =>
    must(
      'webhook',
      addWebhook(
        { address: PARTNER, kinds: ['address.changed'], languages, sections: [sampleId('section', section)], isOn: true, twice: true },
        act(0),
      ),
    );
  await follow(['en'], 'gulf');
  await follow(['en'], 'energy');
  await follow(['ru'], 'gulf');
  await story('first', 1);
  await rename('the-gulf', 5);
  expect(countWaiting()).toBe(1);
  await must('merge', mergeTopics({ id: sampleId('topic', 'oman'), into: sampleId('topic', 'water') }, act(6)));
  expect(countWaiting()).toBe(3);
});

describe('programs that keep copies', () => {
  const all = async (address: string) => {
    const found: { url: string }[] = [];
    let answer = await ask(address);
    found.push(...answer.json.articles);
    while (answer.json.next) {
      answer = await ask(answer.json.next);
      found.push(...answer.json.articles);
    }
    return { urls: found.map(({ url }) => url.replace(SITE, '')), again: answer.json.again as string };
  };

  test('are given the articles of a renamed section once, in parts, and not again at the next question', async () => {
    for (const [place, key] of ['one', 'two', 'three', 'four', 'five'].entries()) await story(key, place);
    await story('arabic', 6, { document: { language: 'ar' } });
    await story('elsewhere', 7, { section: 'caucasus' });
    const first = await all('/api/v1/articles?changedSince=2026-01-01T00:00:00Z&limit=2');
    expect(first.urls).toHaveLength(7);
    await rename('the-gulf', 3_600);
    const second = await all(first.again);
    const moved = ['/ar/the-gulf/arabic', ...['five', 'four', 'one', 'three', 'two'].map((slug) => `/the-gulf/${slug}`)];
    // What was published in the minute before is told once more, and all of it under its present address.
    expect(second.urls.slice(-moved.length)).toEqual(moved);
    expect((await all(second.again)).urls).toEqual([]);
  });

  test('hear of what was published or withdrawn after a renaming as of that alone', async () => {
    const [one, two] = [await story('one', 0), await story('two', 1), await story('three', 2)];
    await rename('the-gulf', 3_600);
    await must('update', update(one, { note: 'More.' }, act(7_200)));
    await must('withdraw', withdraw(two, { reason: 'Wrong.', decidedBy: 'the editors' }, act(7_201)));
    const { json } = await ask(`/api/v1/articles?changedSince=${after(3_000).toISOString()}`);
    expect(json.articles.map(({ url }: { url: string }) => url)).toEqual([`${SITE}/the-gulf/three`, `${SITE}/the-gulf/one`]);
    expect(json.withdrawn).toHaveLength(1);
  });

  test('meet their filters there too', async () => {
    await story('one', 0, { topics: ['water'] });
    await story('two', 1);
    await rename('the-gulf', 3_600);
    const since = after(3_000).toISOString();
    expect((await all(`/api/v1/articles?topic=water&changedSince=${since}&limit=1`)).urls).toEqual(['/the-gulf/one']);
    expect((await all(`/api/v1/articles?section=caucasus&changedSince=${since}`)).urls).toEqual([]);
    expect((await all(`/api/v1/articles?language=ar&changedSince=${since}`)).urls).toEqual([]);
  });
});
