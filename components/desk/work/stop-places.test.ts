import { expect, test } from 'vitest';
import { placeAfter, type StopPlace, stopPlaces } from '#components/desk/work/stop-places.ts';

const inText = (field: string, from: number) => ({ field, part: { from, to: from + 2 } });
const namesOf = (places: readonly (StopPlace | undefined)[]) => places.map((place) => `${place?.field} ${place?.part?.from ?? ''}`.trim());

const PLACES = stopPlaces(
  ['slug', 'typeId'],
  [inText('placeholders', 90), inText('altTexts', 40), inText('credits', 40), inText('placeholders', 12)],
);

test('what stands beside the text comes first, then every place of it in reading order, each once', () => {
  expect(namesOf(PLACES)).toEqual(['slug', 'typeId', 'placeholders 12', 'altTexts 40', 'placeholders 90']);
});

test('from the last that was shown it goes on to every other one and round again, or back', () => {
  const walk = (step: 1 | -1) => {
    let last: StopPlace | undefined;
    return Array.from({ length: PLACES.length + 1 }, () => {
      last = placeAfter(PLACES, last, step);
      return last;
    });
  };
  expect(namesOf(walk(1))).toEqual(['slug', 'typeId', 'placeholders 12', 'altTexts 40', 'placeholders 90', 'slug']);
  expect(namesOf(walk(-1))).toEqual(['placeholders 90', 'altTexts 40', 'placeholders 12', 'typeId', 'slug', 'placeholders 90']);
});

test('one that was mended meanwhile is passed over, however much longer the text has become', () => {
  const left = stopPlaces(['slug'], [inText('altTexts', 61), inText('placeholders', 111)]);
  expect(namesOf([placeAfter(left, inText('placeholders', 12), 1)])).toEqual(['altTexts 61']);
  expect(namesOf([placeAfter(left, inText('placeholders', 12), -1)])).toEqual(['slug']);
  expect(namesOf([placeAfter(left, { field: 'typeId' }, 1)])).toEqual(['slug']);
  expect(placeAfter([], inText('placeholders', 12), 1)).toBeUndefined();
});
