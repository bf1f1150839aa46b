import { expect, test } from 'vitest';
import { licenceAddress } from '#newsroom/media/licence-address.ts';

test.each([
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['cc-by-nc-nd-3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
  ['https://agency.example/terms', 'https://agency.example/terms'],
  ['All rights reserved', undefined],
  ['javascript:alert(1)', undefined],
  ['CC-BY-EVIL-4.0', undefined],
  ['', undefined],
])('the licence “%s” is read at %s', (said, address) => {
  expect(licenceAddress(said)).toBe(address);
});
