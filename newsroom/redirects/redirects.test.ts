/** What people enter of a former site leads on, is found again, and is removed. */
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { afterCursor, listRedirects } from '#newsroom/redirects/desk-redirect-queries.ts';
import { addRedirect, removeWritten } from '#newsroom/redirects/keep-redirects.ts';
import { REDIRECT_LIMITS, readRedirectsAsked } from '#newsroom/redirects/redirect-list.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { after, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => ({ end } = await openSmallNewsroom()));
afterEach(() => end());

const add = (from: string, to: string) => addRedirect({ from, to }, after(1));
const list = (q = '', cursor = '') => listRedirects({ q, after: cursor });
const shown = async (q = '') => (await list(q)).lines.map(({ from, to }) => [from, to]);
async function ledTo(address: string): Promise<string | undefined> {
  const [path = '', query = ''] = address.split('?');
  const found = await resolveAddress(decodeURIComponent(path), new URLSearchParams(query));
  return found.kind === 'moved' ? found.location : undefined;
}

describe('one that is entered', () => {
  test.each([
    ['/2014/05/hello', '/gulf', '/2014/05/hello', '/gulf'],
    ['https://old.example/2014/05/hello/', '/gulf/', '/2014/05/hello/', '/gulf'],
    ['/2014/05/hello/#more', '/gulf', '/2014/05/hello', '/gulf'],
    ['https://old.example?p=12', '/caucasus', '/?p=12', '/caucasus'],
    ['/index.php?b=2&a=1', 'https://archive.example/x?y=1#z', '/index.php?a=1&b=2', 'https://archive.example/x?y=1#z'],
    ['/Old/Page/', '/gulf', '/Old/Page/', '/gulf'],
    ['/caf%C3%A9 bar', '/gulf', '/caf%C3%A9%20bar', '/gulf'],
    ['/قديم', 'https://elsewhere.example/é', '/%D9%82%D8%AF%D9%8A%D9%85', 'https://elsewhere.example/%C3%A9'],
    ['/old/ملف', '/مكان', '/old/%D9%85%D9%84%D9%81', '/%D9%85%D9%83%D8%A7%D9%86'],
  ])('%s leads to %s', async (from, to, asked, location) => {
    expect(await add(from, to)).toEqual({ ok: true, former: null });
    expect(await ledTo(asked)).toBe(location);
    const [line] = (await list()).lines;
    expect(await removeWritten(line?.written ?? '', after(2))).toEqual({ ok: true });
    expect(await ledTo(asked)).toBeUndefined();
  });

  test.each([
    ['', '/gulf', { from: 'Write the former address, for instance /2014/05/an-article.' }],
    [
      'old/page',
      '',
      { from: 'A former address begins with / or with https://.', to: 'Write where it leads: a path of this site, or a whole address.' },
    ],
    ['//evil.example/x', '/gulf', { from: 'A path begins with one slash.' }],
    ['^/tag/(.*)$', '/gulf', { from: 'Patterns are not stored: each address needs a line of its own.' }],
    ['/tag/*', '/gulf', { from: 'Patterns are not stored: each address needs a line of its own.' }],
    [`/${'a'.repeat(501)}`, '/gulf', { from: 'It is longer than 500 characters.' }],
    ['/old', '//evil.example', { to: 'Begin with / for a page of this site, or with https:// for one elsewhere.' }],
    ['/old', '/\\evil.example', { to: 'Begin with / for a page of this site, or with https:// for one elsewhere.' }],
    ['/old', 'javascript:alert(1)', { to: 'Begin with / for a page of this site, or with https:// for one elsewhere.' }],
    ['/old', '/search?q=dam', { to: 'Name a page of this site without what follows ? or #.' }],
    ['/gulf', '/caucasus', { from: 'A page of the site has this address.' }],
    ['/old', '/old', { to: 'Name the address where it ends.' }],
    ['/قديم', '/%D9%82%D8%AF%D9%8A%D9%85', { to: 'Name the address where it ends.' }],
  ])('%s to %s is refused in words at its field', async (from, to, fieldErrors) => {
    expect(await add(from, to)).toMatchObject({ ok: false, fieldErrors });
    expect((await list()).lines).toEqual([]);
  });

  test('a loop over two is refused, also in another spelling, and one that is entered anew says where it led', async () => {
    await add('/a-new', '/é');
    expect(await add('/%C3%A9', '/a-new')).toMatchObject({ ok: false, fieldErrors: { to: 'Name the address where it ends.' } });
    expect(await add('/é', '/gulf')).toMatchObject({ ok: false, fieldErrors: { from: expect.stringContaining('/a-new leads here') } });
    expect(await add('/a-new', '/gulf')).toEqual({ ok: true, former: '/en/%C3%A9' });
    expect(await add('/a-new', '/gulf')).toEqual({ ok: true, former: null });
  });
});

describe('the list', () => {
  /** As a site of many years has them. */
  function fill(count: number): void {
    const values = Array.from({ length: count }, (_, number) => ({
      path: `/en/old/${String(number).padStart(6, '0')}`,
      query: '',
      kind: 'redirect' as const,
      targetId: null,
      location: number === count - 1 ? '/en/caucasus' : '/en/gulf',
    }));
    for (let from = 0; from < count; from += 5_000)
      contentWriter()
        .insert(addresses)
        .values(values.slice(from, from + 5_000))
        .run();
  }

  test('is searched by a part of either address, letter by letter', async () => {
    await add('/2014/100%25', '/gulf');
    await add('/2014/1000', '/caucasus');
    await add('/index.php?id=7', 'https://archive.example/seven');
    expect(await shown('0%')).toEqual([['/2014/100%', '/gulf']]);
    expect(await shown('CAUC')).toEqual([['/2014/1000', '/caucasus']]);
    expect(await shown('https://old.example/index.php?id=7')).toEqual([['/index.php?id=7', 'https://archive.example/seven']]);
    expect(await shown('archive.example/seven')).toHaveLength(1);
    expect(await shown('nowhere')).toEqual([]);
  });

  test('has every one once, leaf by leaf', async () => {
    fill(120);
    await add('/old/000049?x=1', '/gulf');
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const leaf = await list('', next);
      seen.push(...leaf.lines.map(({ from }) => from));
      next = leaf.next;
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });

  test('looks through only so many for one answer, says up to where, and goes on from there', async () => {
    fill(REDIRECT_LIMITS.looked + 10);
    const first = await list('caucasus');
    expect(first).toMatchObject({ lines: [], lookedUpTo: '/old/049999' });
    expect(await list('caucasus', first.next ?? '')).toMatchObject({ lines: [{ from: '/old/050009' }], next: null, lookedUpTo: null });
    const plan = contentWriter().all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${afterCursor('/en/old/1?')} LIMIT 50`);
    expect(plan.map(({ detail }) => detail)).toEqual([expect.stringContaining('COVERING INDEX addresses_of_redirects ((path,query)>')]);
  });

  test('takes whatever stands in the address bar', () => {
    expect(readRedirectsAsked({ q: ['a', 'b'], after: 'x'.repeat(2_000) })).toEqual({ q: '', after: '' });
  });
});
