import { expect, test } from 'vitest';
import { accountOnX, fediverseAccount } from '#newsroom/site/accounts-elsewhere.ts';

test('an account of the fediverse is what is named so and has the address of one', () => {
  expect(fediverseAccount([{ name: 'Mastodon', url: 'https://Social.Example/@rania.h/' }])).toBe('@rania.h@social.example');
  expect(fediverseAccount([{ name: { ru: 'Мастодон' }, url: 'https://social.example/@rania' }])).toBe('@rania@social.example');
  expect(
    fediverseAccount([
      { name: 'X', url: 'https://x.com/rania' },
      { name: 'Mastodon', url: 'https://social.example/@rania' },
    ]),
  ).toBe('@rania@social.example');
  for (const [name, url] of [
    ['YouTube', 'https://www.youtube.com/@rania'],
    ['Mastodon', 'https://social.example/about'],
    ['Mastodon', 'http://social.example/@rania'],
    ['Mastodon', 'https://localhost/@rania'],
    ['Mastodon', 'https://social.example/@rania/1234'],
    ['Mastodon', 'https://social.example/@"><script>'],
    ['Mastodon', ''],
  ] as const)
    expect([url, fediverseAccount([{ name, url }])]).toEqual([url, undefined]);
});

test('an account on X is told by its address, under either name of the site', () => {
  for (const url of ['https://x.com/paper', 'https://twitter.com/paper/', 'https://www.x.com/@paper'])
    expect(accountOnX([{ name: 'X', url }])).toBe('@paper');
  for (const url of ['https://x.com/', 'https://x.com/paper/status/1', 'https://notx.com/paper', 'https://x.com/a_name_that_is_too_long'])
    expect([url, accountOnX([{ name: 'X', url }])]).toEqual([url, undefined]);
});
