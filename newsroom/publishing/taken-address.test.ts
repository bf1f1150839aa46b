import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTakenAddress } from '#newsroom/publishing/taken-address.ts';
import { after, idOf, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const find = (slug: string, id = idOf('another')) => findTakenAddress({ language: 'en', slug }, 'gulf', id);

test('of an address that another article has, the nearest free one is named', async () => {
  await publishNew('boats', after(0));
  await publishNew('boats-2', after(1));
  expect(find('boats')).toEqual({ free: 'boats-3' });
  expect(find('boats-2')).toEqual({ free: 'boats-3' });
  expect(find('boats-3')).toBeUndefined();
});

test('its own address is nobody else’s, nor is the same slug of another section, nor none', async () => {
  const id = await publishNew('boats', after(0));
  expect(find('boats', id)).toBeUndefined();
  expect(findTakenAddress({ language: 'en', slug: 'boats' }, 'caucasus', idOf('another'))).toBeUndefined();
  expect(find('')).toBeUndefined();
});

test('a year is no number to count on from, and a long slug stays within its limit', async () => {
  const long = `${'a'.repeat(97)}-bc`;
  await publishNew('budget-2026', after(0));
  await publishNew(long, after(1));
  expect(find('budget-2026')).toEqual({ free: 'budget-2026-2' });
  expect(find(long)).toEqual({ free: `${'a'.repeat(97)}-2` });
});
