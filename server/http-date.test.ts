import { expect, test } from 'vitest';
import { parseHttpDate } from '#server/http-date.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
  ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
  ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
  ['Sunday, 06-Nov-76 08:49:37 GMT', '2076-11-06T08:49:37Z'],
  ['Sunday, 06-Nov-77 08:49:37 GMT', '1977-11-06T08:49:37Z'],
  ['Sat, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00Z'],
])('%s is understood', (text, at) => {
  expect(parseHttpDate(text, NOW)).toBe(Date.parse(at));
});

test.each([
  '',
  'yesterday',
  '2026-11-27T12:00:00Z',
  'Sun, 06 Nov 1994 08:49:37 +0100',
  'Sun, 31 Feb 2026 08:49:37 GMT',
  'Sun, 6 Nov 1994 08:49:37 GMT',
])('%j is no date', (text) => {
  expect(parseHttpDate(text, NOW)).toBeUndefined();
});
