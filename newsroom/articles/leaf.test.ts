import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARTICLES_A_LEAF, formatCursor, LEAVES_BY_NUMBER, type Line, parseCursor, type ReadLines, readLeaf } from '#newsroom/articles/leaf.ts';

const line = (number: number, at = number): Line => ({ id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`, at });
const isNewer = (a: Line, b: Line) => a.at > b.at || (a.at === b.at && a.id > b.id);

/** A list in memory, by the same order as the database's. */
function listOf(lines: Line[]): ReadLines {
  const newestFirst = [...lines].sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return ({ older, newer }, limit, offset = 0) => {
    const some = newestFirst.filter((one) => (!older || isNewer(older, one)) && (!newer || isNewer(one, newer)));
    return (newer ? some.reverse() : some).slice(offset, offset + limit);
  };
}

const path = ({ page, before }: { page?: number; before?: string }) => `/list?page=${page ?? 1}&before=${before ?? ''}`;
function requestOf(address: string) {
  const query = new URLSearchParams(address.split('?')[1]);
  return { page: Number(query.get('page')), before: query.get('before') || null };
}
function leafAt(lines: Line[], address: string) {
  const found = readLeaf(listOf(lines), requestOf(address), lines.length, path);
  if (!found) throw new Error(`There is no leaf at ${address}.`);
  return found;
}

/** Up to a thousand articles, several with the same instant. */
const someLines = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 260 }).map((times) => times.map((at, number) => line(number, at)));

describe('a list cut into leaves', () => {
  test('walking to the older leaves shows every article once, newest first', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const walked: string[] = [];
        for (let address: string | null = path({}); address; address = leafAt(lines, address).leaf.older) walked.push(...leafAt(lines, address).ids);
        expect(walked).toEqual(listOf(lines)({}, lines.length).map((one) => one.id));
      }),
    );
  });

  test('from any leaf one comes back to the first, past every newer article', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        let address = path({});
        for (let older = leafAt(lines, address).leaf.older; older; older = leafAt(lines, address).leaf.older) address = older;
        const seen = new Set(leafAt(lines, address).ids);
        for (let newer = leafAt(lines, address).leaf.newer; newer; newer = leafAt(lines, address).leaf.newer) {
          address = newer;
          for (const id of leafAt(lines, address).ids) seen.add(id);
        }
        expect(address).toBe(path({}));
        expect(seen.size).toBe(lines.length);
      }),
    );
  });

  test('the first leaves have numbers, the sixth is reached by date', () => {
    const lines = Array.from({ length: 130 }, (_, number) => line(number));
    const fifth = leafAt(lines, path({ page: LEAVES_BY_NUMBER }));
    expect(fifth.leaf).toMatchObject({ number: 5, newer: path({ page: 4 }), older: path({ before: formatCursor(line(30)) }) });
    expect(fifth.leaf.numbers.map((one) => one.number)).toEqual([1, 2, 3, 4, 5]);
    const sixth = leafAt(lines, fifth.leaf.older ?? '');
    expect(sixth.ids[0]).toBe(line(29).id);
    expect(sixth.leaf).toMatchObject({ number: null, newer: path({ page: 5 }) });
  });

  test('an empty list has one empty leaf', () => {
    expect(leafAt([], path({}))).toEqual({ ids: [], leaf: { number: 1, numbers: [], older: null, newer: null } });
  });

  test.each([
    ['a page past the end', { page: 3, before: null }],
    ['a page past the numbered ones', { page: LEAVES_BY_NUMBER + 1, before: null }],
    ['half a page', { page: 1.5, before: null }],
    ['a cursor with nothing behind it', { page: 1, before: formatCursor(line(0)) }],
    ['a cursor that is none', { page: 1, before: 'yesterday' }],
  ])('%s is no leaf', (_, request) => {
    const lines = Array.from({ length: 2 * ARTICLES_A_LEAF }, (_unused, number) => line(number));
    expect(readLeaf(listOf(lines), request, lines.length, path)).toBeUndefined();
  });
});

describe('a cursor', () => {
  test('is read back as it was written', () => {
    const cursor = { id: line(7).id, at: Date.parse('2026-05-01T10:00:00.123Z') };
    expect(formatCursor(cursor)).toBe('2026-05-01T10:00:00.123Z~00000000-0000-7000-8000-000000000007');
    expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
  });

  test.each([
    ['', 'nothing'],
    ['2026-05-01T10:00:00Z~00000000-0000-7000-8000-000000000007', 'another spelling of the instant'],
    ['2026-13-01T10:00:00.000Z~00000000-0000-7000-8000-000000000007', 'no day of the calendar'],
    ['2026-05-01T10:00:00.000Z~00000000-0000-7000-8000-00000000000G', 'no id'],
    ['2026-05-01T10:00:00.000Z', 'an instant alone'],
  ])('%s is refused: %s', (text) => expect(parseCursor(text)).toBeNull());
});
