import { expect, test } from 'vitest';
import { typedAddress } from '#newsroom/articles/typed-address.ts';

test.each([
  ['example.org/log', 'https://example.org/log'],
  ['пример.рф', 'https://пример.рф'],
  ['localhost.test:8080/a', 'https://localhost.test:8080/a'],
  ['desk@news.example', 'mailto:desk@news.example'],
  ['http://example.org', 'http://example.org'],
  ['/gulf/a', '/gulf/a'],
  ['example', undefined],
  ['two words.org', undefined],
  ['javascript:alert(1)', undefined],
])('%s is %s', (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});
