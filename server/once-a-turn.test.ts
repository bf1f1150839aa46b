import { expect, test } from 'vitest';
import { onceATurn } from '#server/once-a-turn.ts';

test('one question in a turn, a new one in the next', async () => {
  let asked = 0;
  const edition = onceATurn(
    () => ++asked,
    () => 0,
  );
  expect([edition(), edition()]).toEqual([1, 1]);
  await Promise.resolve();
  expect(edition()).toBe(1);
  await new Promise(setImmediate);
  expect(edition()).toBe(2);
});

test('a turn that lasts asks again: what was confirmed meanwhile counts for whoever comes late in it', () => {
  let asked = 0;
  let now = 0;
  const edition = onceATurn(
    () => ++asked,
    () => now,
  );
  expect([edition(), edition()]).toEqual([1, 1]);
  now = 1;
  expect([edition(), edition()]).toEqual([2, 2]);
});

test('a question that fails is asked again', () => {
  let fails = true;
  const edition = onceATurn(() => {
    if (fails) throw new Error('busy');
    return 1;
  });
  expect(edition).toThrow('busy');
  fails = false;
  expect(edition()).toBe(1);
});
