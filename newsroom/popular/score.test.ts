import { describe, expect, test } from 'vitest';
import { HALF_LIFE_HOURS, hourOf, listsOf, POPULAR_HOURS, POPULAR_KEPT, type Scored, scoreViews, visibleOrder } from '#newsroom/popular/score.ts';

const NOW = new Date('2026-11-23T12:30:00Z');
const readings = (articleId: string, hoursAgo: number, count: number) => ({ articleId, hour: hourOf(NOW) - hoursAgo, count });
const scored = (id: string, score: number, section = 'gulf', language = 'en'): Scored => ({ id, score, section, language });

describe('the score of readings', () => {
  test('is their number in the present hour', () => expect(scoreViews([readings('a', 0, 10)], NOW).get('a')).toBe(10));
  test('halves with every half-life', () => {
    const scores = scoreViews([readings('now', 0, 8), readings('then', HALF_LIFE_HOURS, 8), readings('long ago', 2 * HALF_LIFE_HOURS, 8)], NOW);
    expect(scores.get('then')).toBeCloseTo((scores.get('now') ?? 0) / 2);
    expect(scores.get('long ago')).toBeCloseTo((scores.get('now') ?? 0) / 4);
  });
  test('adds up over hours, and over several calls', () => {
    const scores = scoreViews([readings('a', 0, 3), readings('a', HALF_LIFE_HOURS, 2)], NOW);
    expect(scoreViews([readings('a', 0, 1)], NOW, scores).get('a')).toBeCloseTo(5);
  });
  test('leaves out what is older than a week or has not been yet', () => {
    expect(scoreViews([readings('a', POPULAR_HOURS, 100), readings('b', -1, 100)], NOW).size).toBe(0);
    expect(scoreViews([readings('a', POPULAR_HOURS - 1, 100)], NOW).size).toBe(1);
  });
});

describe('the lists', () => {
  test('are one for each language, most read first, ties to the newer', () => {
    const lists = listsOf([scored('a', 1), scored('b', 3), scored('c', 1), scored('d', 2, 'gulf', 'ar')]);
    expect(lists.get('en')?.map((one) => one.id)).toEqual(['b', 'c', 'a']);
    expect(lists.get('ar')?.map((one) => one.id)).toEqual(['d']);
  });
  test('keep what a quiet section has, however much others are read', () => {
    const loud = Array.from({ length: 50 }, (_, index) => scored(`loud-${index}`, 1000 - index));
    const list = listsOf([...loud, scored('quiet', 1, 'energy')]).get('en') ?? [];
    expect(list).toHaveLength(POPULAR_KEPT.all + 1);
    expect(list.at(-1)?.id).toBe('quiet');
  });
});

describe('what readers see of a list', () => {
  const list = Array.from({ length: 20 }, (_, index) => scored(`${index}`, 100 - index));
  test('changes with its head', () => expect(visibleOrder([...list.slice(1), ...list.slice(0, 1)])).not.toBe(visibleOrder(list)));
  test('does not change with its tail', () =>
    expect(visibleOrder([...list.slice(0, 15), ...list.slice(16), ...list.slice(15, 16)])).toBe(visibleOrder(list)));
});
