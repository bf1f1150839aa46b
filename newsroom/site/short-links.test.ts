import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { rebuildPublished } from '#newsroom/publishing/rebuild.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { createShortLinkQueue, SHORT_LINK_LIMITS } from '#newsroom/publishing/short-link-jobs.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { redirect } from '#newsroom/site/redirect.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveSection } from '#newsroom/site/save-site.ts';
import { codeOf, findShortPath, readShortPath } from '#newsroom/site/short-links.ts';
import { after, idOf, NOON, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const resolve = (path: string, query = '') => resolveAddress(path, new URLSearchParams(query));
const shortOf = (id: string) => findShortPath(id) ?? '';
const GONE = { reason: 'x', decidedBy: 'y' };

describe('a code', () => {
  test('has eight letters that nobody takes for others, the same for the same article', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(7), (id, attempt) => {
        expect(codeOf(id, attempt)).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
        expect(codeOf(id, attempt)).toBe(codeOf(id, attempt));
      }),
    );
    expect(new Set(Array.from({ length: 20_000 }, (_, n) => codeOf(`article ${n}`))).size).toBe(20_000);
  });

  test('is read as people write it, and nothing else is one', () => {
    for (const written of ['0123abcd', '0123ABCD', 'OI23-abcd', 'ol23abcd', 'oL23-AB-CD']) expect(readShortPath(`/a/${written}`)).toBe('/a/0123abcd');
    for (const other of [
      '/a/',
      '/a/0123abc',
      '/a/0123abcde',
      '/a/0123abcu',
      '/a/0123ab!d',
      '/b/0123abcd',
      '/a/0123abcd/x',
      `/a/${'-'.repeat(90)}0123abcd`,
    ])
      expect(readShortPath(other)).toBeUndefined();
  });
});

describe('a short link', () => {
  test('is there with the first publication and leads to the article in one hop, however it is written', async () => {
    const draft = await save('boats', after(0));
    expect(findShortPath(draft)).toBeUndefined();
    const id = await publishNew('boats', after(1));
    const short = shortOf(id);
    expect(short).toMatch(/^\/a\/[0-9a-z]{8}$/);
    expect(await resolve(short)).toEqual({ kind: 'moved', location: '/gulf/boats' });
    expect(await resolve(short.toUpperCase().replace('/A/', '/a/'), 'utm_source=x')).toEqual({ kind: 'moved', location: '/gulf/boats?utm_source=x' });
    expect(await resolve('/a/00000000')).toMatchObject({ kind: 'render', share: 'nothing' });
    expect((await findArticlePage('en', 'gulf', 'boats'))?.shortPath).toBe(short);
  });

  test('is the same after renames, moves, a withdrawal and a reinstatement', async () => {
    const id = await publishNew('boats', after(0), { language: 'ar' });
    const short = shortOf(id);
    expect(await resolve(short)).toEqual({ kind: 'moved', location: '/ar/gulf/boats' });
    await publishNew('boats', after(1), { slug: 'ships' });
    expect(await resolve(short)).toEqual({ kind: 'moved', location: '/gulf/ships' });
    await saveSection({ id: idOf('gulf'), slug: 'straits', position: 0, names: { en: 'Straits' }, descriptions: {} }, after(2));
    expect(await resolve(short)).toEqual({ kind: 'moved', location: '/straits/ships' });
    await withdraw(id, GONE, after(3));
    expect(await resolve(short)).toEqual({ kind: 'render', key: short, internal: `/en/answers/410?notice=${id}`, share: 'pages' });
    expect(await resolve(short.toUpperCase().replace('/A/', '/a/'))).toEqual({ kind: 'moved', location: short });
    await reinstate(id, after(4));
    expect(await resolve(short)).toEqual({ kind: 'moved', location: '/straits/ships' });
    await rebuildPublished(after(5));
    expect([shortOf(id), await resolve(short)]).toEqual([short, { kind: 'moved', location: '/straits/ships' }]);
  });

  test('is led to in one hop by a redirect, and takes no address that the site had before', async () => {
    const id = await publishNew('boats', after(0));
    const sure = async (path: string, location: string) => expect(await redirect({ path, location }, after(1))).toEqual({ ok: true });
    await sure('/posters/spring', shortOf(id));
    expect(await resolve('/posters/spring')).toEqual({ kind: 'moved', location: '/gulf/boats' });
    await sure('/a/oldstory', '/gulf/boats');
    expect(await resolve('/a/oldstory')).toEqual({ kind: 'moved', location: '/gulf/boats' });
    await withdraw(id, GONE, after(2));
    expect(await resolve('/posters/spring')).toMatchObject({ internal: `/en/answers/410?notice=${id}` });
  });

  test('is nobody else’s to lead elsewhere', async () => {
    const id = await publishNew('boats', after(0));
    expect(await redirect({ path: shortOf(id), location: '/gulf' }, after(1))).toMatchObject({ ok: false });
    expect(await redirect({ path: shortOf(id).toUpperCase().replace('/A/', '/a/'), location: '/gulf' }, after(1))).toMatchObject({
      ok: false,
    });
  });

  test('never takes the code that another article has', async () => {
    const id = idOf('article boats');
    contentWriter()
      .insert(addresses)
      .values({ path: `/a/${codeOf(id)}`, query: '', kind: 'short', targetId: idOf('other'), location: null })
      .run();
    await publishNew('boats', after(0));
    expect(shortOf(id)).toBe(`/a/${codeOf(id, 1)}`);
  });
});

describe('an archive from before there were any', () => {
  const forget = () => contentWriter().delete(addresses).where(eq(addresses.kind, 'short')).run();
  const begin = () =>
    contentWriter()
      .insert(jobs)
      .values({ id: idOf('job'), kind: 'short-links', payload: { after: '' }, version: 1, runAt: NOON, leasedUntil: null, attempts: 0 })
      .run();

  test('gets them some at a time, goes on where it stopped, and leaves those that are there', async () => {
    const ids: string[] = [];
    for (let n = 0; n < SHORT_LINK_LIMITS.atOnce + 5; n++) ids.push(await publishNew(`story-${n}`, after(0)));
    const before = ids.map(shortOf);
    forget();
    begin();
    let steps = 0;
    const queue = createShortLinkQueue(
      () => NOON,
      async () => {
        steps++;
        queue.stop();
      },
    );
    await queue.run();
    expect(steps).toBe(1);
    expect(ids.filter((id) => findShortPath(id))).toHaveLength(SHORT_LINK_LIMITS.atOnce);
    await createShortLinkQueue(
      () => NOON,
      async () => undefined,
    ).run();
    expect(ids.map(shortOf)).toEqual(before);
    expect(contentWriter().select().from(jobs).where(eq(jobs.kind, 'short-links')).all()).toEqual([]);
  });
});
