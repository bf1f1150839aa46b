import { expect, test } from 'vitest';
import { openingWords } from '#newsroom/articles/opening-words.ts';
import { body } from '#newsroom/testing/small-newsroom.ts';

test('a description is the first paragraph, in one line', () => {
  expect(openingWords(body('  ', 'Six governments\nagreed.', 'Two did not.'))).toBe('Six governments agreed.');
  expect(openingWords(body())).toBe('');
});

test('a long one ends with a word and says that it goes on', () => {
  const words = openingWords(body(`${'boats, '.repeat(60)}end`));
  expect(words).toMatch(/^(boats, )+boats…$/);
  expect(words.length).toBeLessThanOrEqual(200);
});

test('one without blanks is cut between letters', () => {
  expect(openingWords(body('x'.repeat(199) + '😀'.repeat(20)))).toBe(`${'x'.repeat(199)}…`);
});
