import { expect, test } from 'vitest';
import { createAllowance } from '#server/allowances.ts';

test('so much at once, then as much as time brings, each client for itself', () => {
  let now = 0;
  const { take } = createAllowance({ atOnce: 3, perMinute: 6 }, () => now);
  expect([1, 2, 3].map(() => take('a'))).toEqual([0, 0, 0]);
  expect(take('a')).toBe(10);
  expect(take('b')).toBe(0);
  now = 4_000;
  expect(take('a')).toBe(6);
  now = 10_000;
  expect(take('a')).toBe(0);
  expect(take('a')).toBe(10);
  now = 1_000_000;
  expect([1, 2, 3, 4].map(() => take('a') > 0)).toEqual([false, false, false, true]);
});

test('a clock that goes back gives nothing and takes nothing', () => {
  let now = 60_000;
  const { take } = createAllowance({ atOnce: 1, perMinute: 1 }, () => now);
  expect(take('a')).toBe(0);
  now = 0;
  expect(take('a')).toBe(60);
});

test('who was not seen for longest is forgotten first: memory is bounded', () => {
  const { take } = createAllowance({ atOnce: 1, perMinute: 1 }, () => 0);
  take('first');
  for (let i = 0; i < 20_000; i++) take(`client ${i}`);
  expect(take('first')).toBe(0);
  expect(take('client 19999')).toBeGreaterThan(0);
});
