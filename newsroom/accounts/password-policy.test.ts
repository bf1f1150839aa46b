import { expect, test } from 'vitest';
import { weaknessOf } from '#newsroom/accounts/password-policy.ts';

const context = { siteName: 'The Causeway', email: 'anna.lindqvist@news.example', name: 'Anna Lindqvist' };

test.each([
  ['elevenchars', 'at least 12'],
  ['x'.repeat(201), 'at most 200'],
  ['password1234', 'Many people'],
  ['Password2026!', 'Many people'],
  ['P@ssw0rdP@ssw0rd', 'Many people'],
  ['qwertyuiop12', ''],
  ['123456789012', 'counts up'],
  ['aaaaaaaaaaaa', 'repeats'],
  ['letmeinletmein', 'Many people'],
  ['dateline-2026', 'names'],
  ['TheCauseway1!', 'names'],
  ['lindqvist 123', 'names'],
  ['anna.lindqvist@news.example', 'names'],
])('%s is refused', (password, why) => {
  expect(weaknessOf(password, context)).toContain(why);
});

test.each([
  'nine otters under ice',
  'Tinte, Salz & Regen',
  'зимний трамвай у моря',
  '今日は雨が降っていますね傘',
  'kx7#Qm2vLp9z',
  'a summer of tall ships',
  ' leading and trailing ',
])('%s is taken', (password) => {
  expect(weaknessOf(password, context)).toBeUndefined();
});
