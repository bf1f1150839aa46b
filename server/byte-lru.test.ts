import { expect, test } from 'vitest';
import { createByteLru } from '#server/byte-lru.ts';

test('what was not used for longest is forgotten first', () => {
  const lru = createByteLru<string>(10);
  lru.set('a', 'A', 4);
  lru.set('b', 'B', 4);
  lru.get('a');
  lru.set('c', 'C', 4);
  expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual(['A', undefined, 'C']);
  expect(lru.bytes).toBe(8);
});

test('a value larger than the whole bound is not kept, nor is what it replaces', () => {
  const lru = createByteLru<string>(10);
  lru.set('a', 'A', 4);
  lru.set('a', 'larger', 11);
  expect(lru.get('a')).toBeUndefined();
  expect(lru.bytes).toBe(0);
});

test('a value that grows pushes others out; one that was replaced grows nothing', () => {
  const lru = createByteLru<object>(10);
  const [first, second, other] = [{}, {}, {}];
  lru.set('other', other, 4);
  lru.set('a', first, 4);
  lru.set('a', second, 2);
  lru.resize('a', first, 9);
  expect(lru.bytes).toBe(6);
  lru.resize('a', second, 8);
  expect(lru.get('other')).toBeUndefined();
  expect(lru.bytes).toBe(8);
});

test('when all were used, the one set first goes, and what was just set never does', () => {
  const lru = createByteLru<string>(10);
  for (const key of ['a', 'b']) {
    lru.set(key, key, 5);
    lru.get(key);
  }
  lru.set('c', 'c', 5);
  expect([lru.get('a'), lru.get('b'), lru.get('c'), lru.bytes]).toEqual([undefined, 'b', 'c', 10]);
  lru.set('d', 'd', 10);
  expect([lru.get('b'), lru.get('c'), lru.get('d'), lru.bytes]).toEqual([undefined, undefined, 'd', 10]);
});
