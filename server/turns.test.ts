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
