import { expect, test } from 'vitest';
import { agesOf } from './breaking-news.ts';

const CONFIRMED = new Map([
  ['first', 1_000],
  ['second', 2_000],
  ['third', 3_000],
]);

test('what readers saw is as old as the time since the next headline was confirmed', () => {
  expect(agesOf({ first: [1_500, 2_040], second: [2_500], third: [3_500, 9_000] }, CONFIRMED)).toEqual({ stale: 1, p99: 40, oldest: 40 });
});

test('a headline that was seen before its publication was confirmed is no older than it', () => {
  expect(agesOf({ second: [1_990] }, CONFIRMED)).toEqual({ stale: 0, p99: 0, oldest: 0 });
});
