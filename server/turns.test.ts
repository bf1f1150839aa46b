import { expect, test } from 'vitest';
import { createTurns } from '#server/turns.ts';

test('so many run at once, so many wait, and one more is sent away', async () => {
  const turns = createTurns({ atOnce: 2, waiting: 1 });
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => ends.push(resolve));
  const first = turns.take(work);
  const second = turns.take(work);
  const third = turns.take(work);
  expect(turns.take(work)).toBeUndefined();
  expect(ends).toHaveLength(2);
  ends[0]?.();
  await first;
  await new Promise(setImmediate);
  expect(ends).toHaveLength(3);
  ends[1]?.();
  ends[2]?.();
  await Promise.all([second, third]);
  expect(turns.take(async () => 'free')).toBeInstanceOf(Promise);
});

test('work that fails gives its turn back', async () => {
  const turns = createTurns({ atOnce: 1, waiting: 0 });
  await expect(
    turns.take(async () => {
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
  await expect(turns.take(async () => 1)).resolves.toBe(1);
});

test('a turn with a rest is handed on after as much time again as its work took', async () => {
  const turns = createTurns({ atOnce: 1, waiting: 1, rest: 1 });
  const begun = performance.now();
  const work = () => new Promise<void>((resolve) => setTimeout(resolve, 60));
  await turns.take(work);
  const worked = performance.now() - begun;
  let second = 0;
  await turns.take(async () => {
    second = performance.now() - begun;
  });
  // A timer may be early by part of a millisecond.
  expect(second).toBeGreaterThan(worked * 2 - 5);
});
