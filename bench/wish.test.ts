import { expect, test } from 'vitest';
import { readWish } from './wish.ts';

test('without a wish every size is measured, and nothing is kept', () => {
  expect(readWish([])).toEqual({ sizes: [1_000, 10_000, 100_000, 1_000_000], kept: undefined });
});

test('sizes and a folder can be named', () => {
  expect(readWish(['--sizes', '1000,5000', '--kept', '/archives'])).toEqual({ sizes: [1_000, 5_000], kept: '/archives' });
});

test.each([[['--sizes', 'many']], [['--sizes', '10']], [['--size', '1000']], [['1000']]])('%j is not understood', (args) => {
  expect(readWish(args)).toBeUndefined();
});
