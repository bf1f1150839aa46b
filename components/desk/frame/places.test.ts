import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DESK_PLACES, hasOwnBar, isIn, placesFor } from '#components/desk/frame/places.ts';
import { isFoundBy, siteRows } from '#components/desk/palette/palette-rows.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

describe('the places of the desk', () => {
  test.each(DESK_PLACES.map(({ href }) => href))('%s has a page', (href) => {
    expect(existsSync(`app${href}/page.tsx`)).toBe(true);
  });

  test('no letter goes to two of them', () => {
    const letters = DESK_PLACES.flatMap(({ letter }) => letter ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  });

  test('nobody is led to where they may do nothing', () => {
    expect(placesFor('contributor').every(({ needs }) => needs === 'desk.use' || needs === 'picture.add')).toBe(true);
    expect(placesFor('admin')).toEqual(DESK_PLACES);
  });

  test('whoever may keep the site finds each of its parts, and nobody else', () => {
    const found = (role: Role) => siteRows(role).map(({ name, href }) => [name, existsSync(`app${href}/page.tsx`)]);
    expect(found('admin')).toEqual(Object.values(desk.site.places).map((place) => [`Site: ${place}`, true]));
    expect(found('editor').map(([name]) => name)).toContain('Site: Links');
    for (const place of ['Site: Settings', 'Site: Webhooks']) expect(found('editor').map(([name]) => name)).not.toContain(place);
    expect(found('author')).toEqual([]);
  });

  test('the settings are found by what is set there', () => {
    const found = (question: string) => siteRows('admin').flatMap((row) => (isFoundBy(row, question) ? [row.name] : []));
    for (const question of ['machines', 'Licence', 'robots', 'republish', 'time zone']) expect(found(question)).toEqual(['Site: Settings']);
    expect(found('webho')).toEqual(['Site: Webhooks']);
    expect(found('xylophone')).toEqual([]);
  });

  test('the first page is not everywhere, and a list is open below its own address', () => {
    const [today, articles] = DESK_PLACES;
    expect(
      [today, articles].map((place) => place && [isIn('/desk', place), isIn('/desk/articles', place), isIn('/desk/articlesque', place)]),
    ).toEqual([
      [true, false, false],
      [false, true, false],
    ]);
  });

  test('a piece of work and the doors for strangers have a bar of their own', () => {
    expect(['/desk/articles/new', '/desk/sign-in', '/desk/invitation/x', '/desk', '/desk/articles', '/desk/resetting'].map(hasOwnBar)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
