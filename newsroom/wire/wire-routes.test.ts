import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

let end: () => void;
beforeAll(async () => {
  ({ end } = await openSmallNewsroom());
});
afterAll(() => end());

const context = { origin: 'https://news.example', at: new Date('2026-11-27T08:00:00Z') };

test('an address of the wire has one form, and what lies there is made from it', async () => {
  const found = { kind: 'render', key: '/robots.txt', internal: '/wire/robots.txt', share: 'pages' };
  expect(await resolveAddress('/robots.txt', new URLSearchParams('unknown=1'))).toEqual(found);
  expect(await resolveAddress('/Robots.TXT/', new URLSearchParams())).toEqual({ kind: 'moved', location: '/robots.txt' });
  expect((await writeWire(found.internal, context)).body).toContain('Disallow: /desk/\n');
});

test('what begins like an address inside is no address outside', async () => {
  expect(await resolveAddress('/wire/robots.txt', new URLSearchParams())).toMatchObject({ kind: 'render', share: 'nothing' });
  await expect(writeWire('/wire/nothing-here', context)).rejects.toThrow('Nothing is at /nothing-here on the wire.');
});
