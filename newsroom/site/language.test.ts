import { expect, test } from 'vitest';
import { inLanguage } from '#newsroom/site/language.ts';

test('a text that is missing or was left empty in a language stands in the first one that has it', () => {
  expect(inLanguage({ en: 'Gulf', ar: 'الخليج' }, 'ar')).toBe('الخليج');
  expect(inLanguage({ en: 'Gulf' }, 'ar')).toBe('Gulf');
  expect(inLanguage({ en: 'Gulf', ar: '' }, 'ar')).toBe('Gulf');
  expect(inLanguage({ en: '', ru: 'Залив' }, 'fr')).toBe('Залив');
  expect(inLanguage({}, 'en')).toBe('');
});
