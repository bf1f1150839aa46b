import { describe, expect, test } from 'vitest';
import { formatNumber, joinNames, plural } from '#newsroom/wording/numbers.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

describe('plurals', () => {
  test.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالًا'],
    [99, '99 مقالًا'],
    [100, '100 مقال'],
    [103, '103 مقالات'],
    [1318, '1,318 مقالًا'],
  ])('count %i articles in Arabic', (count, words) => {
    expect(wordsOf('ar').list.articles(count)).toBe(words);
  });

  test.each([
    [0, '0 статей'],
    [1, '1 статья'],
    [2, '2 статьи'],
    [5, '5 статей'],
    [11, '11 статей'],
    [14, '14 статей'],
    [21, '21 статья'],
    [104, '104 статьи'],
    [111, '111 статей'],
  ])('count %i articles in Russian', (count, words) => {
    expect(wordsOf('ru').list.articles(count)).toBe(words);
  });

  test('count zero as one in French, and give millions their "de"', () => {
    expect(wordsOf('fr').list.articles(0)).toBe('0 article');
    expect(wordsOf('fr').list.articles(2)).toBe('2 articles');
    expect(wordsOf('fr').list.articles(2_000_000)).toMatch(/^2.000.000 d’articles$/);
  });

  test('put the number wherever it is asked for', () => {
    expect(plural('en', 7, { one: '#', other: '# of #' })).toBe('7 of 7');
  });
});

test('numbers are grouped as each language groups them', () => {
  expect(formatNumber(1318, 'en')).toBe('1,318');
  expect(formatNumber(1318, 'ar')).toBe('1,318');
  expect(formatNumber(1318, 'fr')).toMatch(/^1\s318$/);
  expect(formatNumber(12_318, 'ru')).toMatch(/^12\s318$/);
});

test('names are joined as each language joins them', () => {
  const names = ['Ada', 'Ben', 'Cy'];
  expect(joinNames(names, 'en')).toBe('Ada, Ben and Cy');
  expect(joinNames(names, 'fr')).toBe('Ada, Ben et Cy');
  expect(joinNames(names, 'ru')).toBe('Ada, Ben и Cy');
  expect(joinNames(names, 'ar')).toBe('Ada وBen وCy');
  expect(joinNames([], 'en')).toBe('');
});
