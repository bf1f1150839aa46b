import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connections, viewCounts } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { views } from '#db/schema/views/views.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { COUNTING_LIMITS, countView, flushViews, type View } from '#newsroom/popular/count-views.ts';
import { listPopularIds } from '#newsroom/popular/popular-queries.ts';
import { rankPopular } from '#newsroom/popular/rank.ts';
import { hourOf } from '#newsroom/popular/score.ts';
import { storeViews } from '#newsroom/popular/store-views.ts';
import { choose } from '#newsroom/publishing/choose.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleId } from '#newsroom/sample/ids.ts';

const NOW = new Date('2026-11-23T12:30:00Z');
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const act = { by: 'test', at: NOW };
const view = (change: Partial<View> = {}): View => ({ articleId: articleId('first'), address: '192.0.2.1', userAgent: BROWSER, at: NOW, ...change });
const stored = () => viewCounts().select().from(views).all();

let close: () => void;
beforeEach(async () => {
  close = await openNewsroom();
  await publishStory('first', { at: '2026-11-20T08:00:00Z' });
  await publishStory('second', { at: '2026-11-21T08:00:00Z', section: 'energy' });
  await publishStory('third', { at: '2026-11-22T08:00:00Z' });
});
afterEach(async () => {
  // What a test left waiting must not reach the next one's database.
  await flushViews();
  close();
});

describe('a reading', () => {
  test('is stored with its article and hour, once it is flushed', async () => {
    countView(view());
    countView(view({ address: '192.0.2.2' }));
    expect(stored()).toEqual([]);
    expect(await flushViews()).toBe(1);
    expect(stored()).toEqual([{ articleId: articleId('first'), hour: hourOf(NOW), count: 2 }]);
  });
  test('is added to those of the same hour', async () => {
    for (const address of ['192.0.2.11', '192.0.2.12']) {
      countView(view({ address }));
      await flushViews();
    }
    expect(stored()[0]?.count).toBe(2);
  });
  test('is counted once a day for the same reader', async () => {
    const reader = { address: '192.0.2.21' };
    countView(view(reader));
    countView(view(reader));
    countView(view({ ...reader, articleId: articleId('second') }));
    countView(view({ ...reader, at: new Date('2026-11-24T00:10:00Z') }));
    await flushViews();
    expect(stored().map((row) => row.count)).toEqual([1, 1, 1]);
  });
  test.each([
    ['a crawler', { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
    ['nobody in particular', { userAgent: '' }],
    ['somebody of an article that is not public', { articleId: articleId('unknown') }],
    ['somebody of no article', { articleId: "'; DROP TABLE views" }],
  ])('by %s does not count', async (_, change) => {
    countView(view({ address: '192.0.2.31', ...change }));
    expect(await flushViews()).toBe(0);
    expect(stored()).toEqual([]);
  });
  test('is not counted without end for an address that calls itself ever anew', async () => {
    for (let n = 0; n < 100; n++) countView(view({ userAgent: `${BROWSER} ${n}` }));
    countView(view({ address: '192.0.2.9' }));
    await flushViews();
    expect(stored()).toMatchObject([{ count: COUNTING_LIMITS.fromOne + 1 }]);
  });

  test('of an article withdrawn before the flush is forgotten', async () => {
    countView(view({ address: '192.0.2.41' }));
    await withdraw(articleId('first'), { reason: 'Test', decidedBy: 'Test' }, act);
    expect(await flushViews()).toBe(0);
  });
  test('waits for the next flush when one fails', async () => {
    countView(view({ address: '192.0.2.51' }));
    connections().views.exec('ALTER TABLE views RENAME TO hidden');
    await expect(flushViews()).rejects.toThrow();
    connections().views.exec('ALTER TABLE hidden RENAME TO views');
    expect(await flushViews()).toBe(1);
  });
  test('is stored once, also when the run fails on its way', async () => {
    const hours = 1_200;
    for (let hour = 0; hour < hours; hour++)
      countView(view({ address: `198.51.100.${hour % 200}`, userAgent: `${BROWSER} ${hour % 24}`, at: new Date(NOW.getTime() + hour * 3_600_000) }));
    const last = hourOf(NOW) + hours - 1;
    connections().views.exec(`CREATE TRIGGER full BEFORE INSERT ON views WHEN new.hour = ${last} BEGIN SELECT RAISE(FAIL, 'full'); END`);
    await expect(flushViews()).rejects.toThrow('full');
    const before = stored().length;
    expect(before).toBeGreaterThan(0);
    connections().views.exec('DROP TRIGGER full');
    expect(await flushViews()).toBe(hours - before);
    expect(stored().map(({ count }) => count)).toEqual(Array.from({ length: hours }, () => 1));
  });
});

describe('the most read', () => {
  const read = (key: string, count: number) => storeViews([{ articleId: articleId(key), hour: hourOf(NOW), count }], 'set');
  const popular = async (limit = 3) =>
    (await listPopularIds('en', limit, NOW)).map((id) => ['first', 'second', 'third'].find((key) => articleId(key) === id));

  test('are ranked by their readings', async () => {
    read('first', 10);
    read('second', 30);
    read('third', 20);
    expect(await rankPopular(NOW)).toBe(true);
    expect(await popular()).toEqual(['second', 'third', 'first']);
    expect(await listPopularIds('en', 5, NOW, { section: sampleId('section', 'gulf') })).toEqual([articleId('third'), articleId('first')]);
    expect(await listPopularIds('en', 1, NOW, { without: articleId('second') })).toEqual([articleId('third')]);
  });
  test('raise the edition only when readers would see another order', async () => {
    read('first', 10);
    read('second', 30);
    await rankPopular(NOW);
    const before = currentEdition().number;
    read('second', 31);
    expect(await rankPopular(new Date(NOW.getTime() + 300_000))).toBe(false);
    expect(currentEdition().number).toBe(before);
    read('first', 50);
    expect(await rankPopular(new Date(NOW.getTime() + 600_000))).toBe(true);
    expect(currentEdition().number).toBe(before + 1);
    expect(await popular(2)).toEqual(['first', 'second']);
  });
  test('are filled with editor’s choices where too few were read, but not with choices that ended', async () => {
    read('first', 10);
    await rankPopular(NOW);
    await choose(articleId('second'), { until: new Date(NOW.getTime() + 1_000) }, act);
    await choose(articleId('third'), { until: null }, act);
    expect(await popular()).toEqual(['first', 'third', 'second']);
    expect((await listPopularIds('en', 3, new Date(NOW.getTime() + 1_000))).length).toBe(2);
  });
});
