import { expect, test } from 'vitest';
import { isProfile } from '#newsroom/articles/profile-address.ts';

test.each([
  'https://social.example/@rania',
  'https://www.threads.net/@rania',
  'https://x.com/rania_h',
  'https://uk.linkedin.com/in/rania-halabi/',
  'https://bsky.app/profile/rania.example',
  'https://orcid.org/0000-0002-1825-0097',
  'https://en.wikipedia.org/wiki/Rania_Halabi',
  'https://www.wikidata.org/wiki/Q42',
])('%s is a person’s own page', (address) => {
  expect(isProfile(address)).toBe(true);
});

test.each([
  '',
  '/topics/water',
  'mailto:rania@news.example',
  'https://x.com/rania/status/1',
  'https://social.example/@rania/1234',
  'https://publisher.example/books/the-strait',
  'https://en.wikipedia.org/',
  'https://facebook.com/groups/1',
])('%o is none', (address) => {
  expect(isProfile(address)).toBe(false);
});
