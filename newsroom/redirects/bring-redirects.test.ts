/** A former site's list is taken as its makers hand it out: what is good is stored, and every other line told with its reason. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { audit } from '#db/schema/desk/drafts.ts';
import { bringRedirects } from '#newsroom/redirects/bring-redirects.ts';
import { exportLeaf, listRedirects } from '#newsroom/redirects/desk-redirect-queries.ts';
import { addRedirect } from '#newsroom/redirects/keep-redirects.ts';
import { readLines } from '#newsroom/redirects/redirect-lines.ts';
import { BRING_LIMITS } from '#newsroom/redirects/redirect-list.ts';
import { after, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => ({ end } = await openSmallNewsroom()));
afterEach(() => end());

const bring = (...lines: string[]) => bringRedirects(lines.join('\n'), after(1));
const shown = async () => (await listRedirects({ q: '', after: '' })).lines.map(({ from, to }) => [from, to]);
const PATTERNS = 'Patterns are not stored: each address needs a line of its own.';

describe('the lines of a text', () => {
  test.each([
    ['commas, a header and a mark of the order of bytes', '\uFEFFfrom,to\r\n/a,/b\r\n', [[2, '/a', '/b']]],
    [
      'semicolons, also where addresses have commas',
      '/a,1;/b\n/c;/d',
      [
        [1, '/a,1', '/b'],
        [2, '/c', '/d'],
      ],
    ],
    ['tabs', '/a\t/b', [[1, '/a', '/b']]],
    [
      'quotes, separators and line ends between them',
      '"/a,""x""",/b\n"/c\n",/d\n\n/e,/f',
      [
        [1, '/a,"x"', '/b'],
        [2, '/c', '/d'],
        [5, '/e', '/f'],
      ],
    ],
    ['columns by their names', 'id,target,source\n7,/b,/a', [[2, '/a', '/b']]],
  ] as const)('%s', (_, text, lines) => {
    expect(readLines(text)?.map(({ line, from, to }) => [line, from, to])).toEqual(lines);
  });

  test('WordPress marks expressions in a column, Ghost writes everything as one', () => {
    expect(readLines('source,target,regex,code\n/a/,/b,0,301\n/x,/y,1,301')).toMatchObject([{ from: '/a/' }, { from: '/x', wrong: PATTERNS }]);
    const ghost = [{ from: '/a/', to: '/b', permanent: true }, { from: '^/tag/(.*)', to: '/x' }, 7];
    expect(readLines(JSON.stringify(ghost))).toMatchObject([
      { line: 1, from: '/a/', to: '/b' },
      { line: 2, wrong: PATTERNS },
      { line: 3, wrong: 'It names no two addresses.' },
    ]);
    expect(readLines('[{"from":')).toBeUndefined();
  });
});

describe('many at once', () => {
  test('what is good is stored, and what is not is told line by line', async () => {
    await addRedirect({ from: '/known', to: '/gulf' }, after(0));
    expect(await bring('from,to', '/a,/gulf', '/gulf,/caucasus', '/known,/gulf', 'b', '/a/,/caucasus', '/c,https://archive.example/c')).toEqual({
      ok: true,
      stored: 2,
      unchanged: 1,
      ledOn: [],
      refused: [
        { line: 3, from: '/gulf', to: '/caucasus', says: 'A page of the site has this address.' },
        { line: 5, from: 'b', to: '', says: 'It names no two addresses.' },
        { line: 6, from: '/a/', to: '/caucasus', says: 'Line 2 has the same former address.' },
      ],
    });
    expect(await shown()).toEqual([
      ['/a', '/gulf'],
      ['/c', 'https://archive.example/c'],
      ['/known', '/gulf'],
    ]);
  });

  test('a chain is led to its end and told, a circle is refused, and a page in use is an end', async () => {
    const answer = await bring('/a,/b', '/b,/é', '/%C3%A9,/gulf', '/x,/y', '/y,/x', '/p,/gulf', '/gulf,/caucasus');
    expect(answer).toMatchObject({
      stored: 4,
      ledOn: [
        { line: 1, to: '/gulf' },
        { line: 2, to: '/gulf' },
      ],
      refused: [
        { line: 4, says: 'It leads in a circle, by line 4.' },
        { line: 5, says: 'It leads in a circle, by line 5.' },
        { line: 7, says: 'A page of the site has this address.' },
      ],
    });
    expect((await shown()).map(([, to]) => to)).toEqual(['/gulf', '/gulf', '/gulf', '/gulf']);
  });

  test('goes in steps with one audit line, and the same text again changes nothing', async () => {
    const lines = Array.from({ length: BRING_LIMITS.step + 5 }, (_, number) => `/old/${number},/gulf`);
    expect(await bring(...lines)).toMatchObject({ stored: lines.length, refused: [] });
    expect(await bring(...lines)).toMatchObject({ stored: 0, unchanged: lines.length });
    const told = contentWriter().select().from(audit).where(eq(audit.action, 'redirect.bring')).all();
    expect(told.map(({ detail }) => detail)).toEqual([String(lines.length)]);
  });

  test('too many, none, and what cannot be read are refused whole', async () => {
    expect(await bring(...Array.from({ length: BRING_LIMITS.lines + 1 }, (_, number) => `/${number},/gulf`))).toMatchObject({
      ok: false,
      fieldErrors: { text: 'It has 10,001 lines; 10,000 is the limit. Give it in parts.' },
    });
    expect(await bring('from,to', '')).toMatchObject({ ok: false, fieldErrors: { text: 'There is no line in it.' } });
    expect(await bring('{}')).toMatchObject({ ok: false });
    expect(await shown()).toEqual([]);
  });

  test('what is handed out can be brought in again as it was', async () => {
    await bring('"/a,b",/gulf', '/caf%C3%A9%20bar,/caucasus', '/index.php?q=a%2Bb&id=7,"https://archive.example/x,y"');
    const before = await shown();
    const { csv, next } = exportLeaf('');
    expect(next).toBeNull();
    expect(await bring('from,to', csv)).toMatchObject({ stored: 0, unchanged: 3, refused: [] });
    expect(await shown()).toEqual(before);
  });
});
