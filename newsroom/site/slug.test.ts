import { expect, test } from 'vitest';
import { slugSchema } from '#newsroom/drafts/document.ts';
import { slugFrom } from './slug.ts';

test.each([
  ['Gulf states put their patrol boats under a single rota', 'gulf-states-put-their-patrol-boats-under-a-single-rota'],
  ['Łódź, Şırnak & “Œuvres”: 50 %', 'lodz-sirnak-oeuvres-50'],
  ['Nobody’s harbour', 'nobodys-harbour'],
  ['رانيا حلبي', ''],
])('%s becomes %s', (words, slug) => expect(slugFrom(words)).toBe(slug));

test('a long headline is cut at a word, and is a slug', () => {
  const slug = slugFrom('words '.repeat(60));
  expect(slug.endsWith('-words')).toBe(true);
  expect(slugSchema.safeParse(slug).success).toBe(true);
});
