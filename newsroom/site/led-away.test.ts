/** What an editor leads elsewhere, and a section that gets the slug under which it lies. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { redirect, removeRedirect } from '#newsroom/site/redirect.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveSection } from '#newsroom/site/save-site.ts';
import { after, idOf, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';

let end = () => {};
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const rename = (name: string, to: string, hour: number) =>
  saveSection({ id: idOf(name), slug: to, position: 0, names: { en: name }, descriptions: {} }, after(hour));
const locationOf = async (path: string) => {
  const found = await resolveAddress(path, new URLSearchParams());
  return found.kind === 'moved' ? found.location : found.key;
};

test('a section gets no slug under which an address of its articles would be one that leads elsewhere', async () => {
  await publishNew('dam', after(1), { slug: 'dam', sectionId: idOf('gulf') });
  expect(await redirect({ path: '/straits/dam', location: 'https://old.example/dam' }, after(2))).toEqual({ ok: true });
  // As for an article that is published: what leads elsewhere is no address of its own.
  expect(await rename('gulf', 'straits', 3)).toMatchObject({ ok: false, fieldErrors: { slug: expect.stringContaining('/en/straits/dam') } });
  expect(await removeRedirect({ path: '/straits/dam' }, after(4))).toEqual({ ok: true });
  expect(await rename('gulf', 'straits', 5)).toEqual({ ok: true });
  expect(await rename('gulf', 'hills', 6)).toEqual({ ok: true });
  expect(await locationOf('/straits/dam')).toBe('/hills/dam');
});
