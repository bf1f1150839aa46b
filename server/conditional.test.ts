import { expect, test } from 'vitest';
import { heldTag, rangeOf } from '#server/conditional.ts';

const holds = (tag: string) => tag === '"b"';

test.each([
  [undefined, undefined],
  ['"b"', '"b"'],
  ['W/"b"', '"b"'],
  ['"a", "b"', '"b"'],
  ['"a","b" , "c"', '"b"'],
  ['"a", W/"b"', '"b"'],
  ['"a"', undefined],
  ['b', undefined],
  ['"a""b"', undefined],
  ['*', '"current"'],
  [' * ', '"current"'],
  ['"*"', undefined],
])('If-None-Match %j holds %j', (header, held) => {
  expect(heldTag(header, '"current"', holds)).toBe(held);
});

test.each([
  ['bytes=0-9', { first: 0, last: 9 }],
  ['bytes=90-', { first: 90, last: 99 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-3', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['items=0-9', undefined],
  ['bytes=a-b', undefined],
])('Range %j of 100 bytes is %j', (range, expected) => {
  expect(rangeOf({ range }, '"x"', 100)).toEqual(expected);
});

test('a range of another state of the file is answered with the whole', () => {
  expect(rangeOf({ range: 'bytes=0-9', 'if-range': '"x"' }, '"x"', 100)).toEqual({ first: 0, last: 9 });
  expect(rangeOf({ range: 'bytes=0-9', 'if-range': '"y"' }, '"x"', 100)).toBeUndefined();
  expect(rangeOf({ range: 'bytes=0-9', 'if-range': 'W/"x"' }, '"x"', 100)).toBeUndefined();
  expect(rangeOf({ range: 'bytes=0-9', 'if-range': 'Mon, 23 Nov 2026 10:00:00 GMT' }, '"x"', 100)).toBeUndefined();
});
