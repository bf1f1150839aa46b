import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignThree, type Region } from '#newsroom/drafts/align-three.ts';

const align = (base: string[], mine: string[], theirs: string[]) => alignThree(base, mine, theirs, (item) => item);
const whole = (regions: Region<string>[], side: 'base' | 'mine' | 'theirs') => regions.flatMap((region) => region[side]);
/** What is taken without asking. */
const taken = (regions: Region<string>[]) => regions.flatMap((region) => (region.who === 'theirs' ? region.theirs : region.mine));

const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 });

test('the regions are the three lists again, word for word: nothing of either side is left out', () => {
  fc.assert(
    fc.property(items, items, items, (base, mine, theirs) => {
      const regions = align(base, mine, theirs);
      expect(whole(regions, 'base')).toEqual(base);
      expect(whole(regions, 'mine')).toEqual(mine);
      expect(whole(regions, 'theirs')).toEqual(theirs);
    }),
    { numRuns: 2_000 },
  );
});

test('what one side left alone is taken from the other, and what both did alike is nobody’s question', () => {
  fc.assert(
    fc.property(items, items, (base, other) => {
      expect(taken(align(base, other, base))).toEqual(other);
      expect(taken(align(base, base, other))).toEqual(other);
      expect(align(base, other, other).every((region) => region.who === 'nobody')).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

const work = fc.array(fc.record({ side: fc.constantFrom('mine', 'theirs', 'nobody'), does: fc.constantFrom('edit', 'delete', 'insert') }), {
  maxLength: 15,
});

test('two people who worked in different places both keep their work, and nobody is asked', () => {
  fc.assert(
    fc.property(work, (story) => {
      const base = story.map((_, index) => `base ${index}`);
      const done = (sides: string[]) =>
        story.flatMap(({ side, does }, index) => {
          if (!sides.includes(side)) return [`base ${index}`];
          if (does === 'edit') return [`${side} ${index}`];
          return does === 'delete' ? [] : [`${side} before ${index}`, `base ${index}`];
        });
      const regions = align(base, done(['mine']), done(['theirs']));
      expect(regions.filter((region) => region.who === 'both')).toEqual([]);
      expect(taken(regions)).toEqual(done(['mine', 'theirs']));
    }),
    { numRuns: 2_000 },
  );
});

test('the same place changed on both sides is asked about, and only that place', () => {
  expect(align(['a', 'b', 'c'], ['a1', 'b1', 'c'], ['a', 'b2', 'c2'])).toEqual([
    { base: ['a'], mine: ['a1'], theirs: ['a'], who: 'mine' },
    { base: ['b'], mine: ['b1'], theirs: ['b2'], who: 'both' },
    { base: ['c'], mine: ['c'], theirs: ['c2'], who: 'theirs' },
  ]);
  expect(align(['a'], ['a', 'x'], ['a', 'y']).at(-1)).toEqual({ base: [], mine: ['x'], theirs: ['y'], who: 'both' });
});
