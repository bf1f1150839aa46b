import { expect, it } from 'vitest';
import { shareLinks } from '#components/article/share-links.ts';

const links = shareLinks({ headline: 'Ports & pilots: 100 % agree', url: 'https://paper.example/gulf/ports?x=1&y=2' });

it('hands on headline and address whole, whatever letters they have', () => {
  for (const { href } of links) {
    const address = new URL(href);
    const said = [...address.searchParams.values(), decodeURIComponent(address.hash)].join('\n');
    expect(said).toContain('https://paper.example/gulf/ports?x=1&y=2');
  }
});

it('leads over https to each network, and to the reader’s own e-mail', () => {
  const protocols = links.map(({ href }) => new URL(href).protocol);
  expect(protocols).toEqual(['mailto:', ...links.slice(1).map(() => 'https:')]);
  expect(links[0]?.name).toBeNull();
});

it('puts the headline into the subject of an e-mail', () => {
  expect(new URL(links[0]?.href ?? '').searchParams.get('subject')).toBe('Ports & pilots: 100 % agree');
});

it('lists each network once', () => {
  expect(new Set(links.map(({ name }) => name)).size).toBe(links.length);
});
