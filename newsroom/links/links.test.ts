/** Links of what is public that lead to nothing, or by a detour, are found by a pass and shown while they hold. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { linkedAddresses, linkProblems as noted } from '#db/schema/desk/link-problems.ts';
import { pages } from '#db/schema/published/site.ts';
import { may, ROLES } from '#newsroom/accounts/roles.ts';
import type { Body } from '#newsroom/articles/body.ts';
import { askForLinkCheck } from '#newsroom/links/asked-check.ts';
import { LINK_LIST_LIMITS, listLinkProblems } from '#newsroom/links/desk-link-queries.ts';
import { createLinkCheck, LINK_CHECK_LIMITS } from '#newsroom/links/link-check.ts';
import { linksPath, readLinksAsked } from '#newsroom/links/link-list.ts';
import { listLinkingTo, NOTED_AT_ONCE } from '#newsroom/links/linked-addresses.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { schedule } from '#newsroom/publishing/schedule.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { redirect } from '#newsroom/site/redirect.ts';
import { removeFromSite } from '#newsroom/site/remove-from-site.ts';
import { saveNavigation } from '#newsroom/site/save-navigation.ts';
import { removePage, savePage } from '#newsroom/site/save-page.ts';
import { saveSection } from '#newsroom/site/save-site.ts';
import { findShortPath } from '#newsroom/site/short-links.ts';
import { readPage, readSection } from '#newsroom/site/site-states.ts';
import { after, body, idOf, NOON, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => ({ end } = await openSmallNewsroom()));
afterEach(() => end());

const GONE = { reason: 'Not ours.', decidedBy: 'the editors' };
const linking = (...addresses: string[]): Body => ({
  type: 'doc',
  content: addresses.map((href) => ({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'the ', marks: [{ type: 'link', attrs: { href } }] },
      { type: 'text', text: 'dam', marks: [{ type: 'italic' }, { type: 'link', attrs: { href } }] },
      { type: 'text', text: ' holds' },
    ],
  })),
});
const pass = () =>
  createLinkCheck(
    () => after(50).at,
    async () => {},
  ).run();
const list = (before = '') => listLinkProblems({ before });
/** What stands at the desk, of all texts. */
const shown = async () => (await list()).texts.flatMap(({ problems }) => problems.map(({ written, kind, present }) => [written, kind, present]));
const found = async () => {
  await pass();
  return shown();
};
const page = (addresses: string[], fields = {}) =>
  savePage(
    { id: idOf('about'), key: 'about', language: 'en', slug: 'about', headline: 'About', standfirst: '', body: linking(...addresses), ...fields },
    after(2),
  );

describe('what leads somewhere', () => {
  test.each([
    '/gulf/dam',
    '/gulf/dam#part-2',
    '/gulf/dam?utm_source=x',
    '/fr/gulf/barrage',
    '/topics/water?page=1',
    '/gulf',
    '/',
    '/media/x.webp',
    'https://elsewhere.example/gulf/nothing',
    'http://localhost:3000/gulf/dam',
  ])('%s is no matter', async (address) => {
    await publishNew('dam', after(0));
    await publishNew('barrage', after(0), { language: 'fr' });
    await publishNew('dyke', after(1));
    await publishNew('linking', after(2), { body: linking(address, '/gulf/dyke') });
    await withdraw(idOf('article dyke'), GONE, after(3));
    expect(await found()).toEqual([['/gulf/dyke', 'withdrawn', null]]);
  });
});

test('each link is named with its words, its address and what is wrong, the newest text first', async () => {
  const dam = await publishNew('dam', after(0));
  await publishNew('older', after(1), { body: linking('/gulf/dam') });
  await publishNew('newer', after(2), { body: linking('/gulf/dam#part-1', '/topics/water'), headline: 'السد', language: 'ar' });
  expect(await found()).toEqual([]);
  await withdraw(dam, GONE, after(3));
  await pass();
  const { texts, checkedAt, older } = await list();
  expect(texts).toMatchObject([
    {
      headline: 'السد',
      language: 'ar',
      kind: 'article',
      href: `/desk/articles/${idOf('article newer')}`,
      problems: [{ words: 'the dam', written: '/gulf/dam#part-1', kind: 'withdrawn', present: null }],
    },
    { headline: 'Headline of older' },
  ]);
  expect(checkedAt).toBe(after(50).at.toISOString());
  expect(older).toBeNull();
});

test('a removed section leaves links that lead to nothing', async () => {
  await publishNew('linking', after(1), { body: linking('/caucasus') });
  expect(await found()).toEqual([]);
  expect(await removeFromSite('section', idOf('caucasus'), readSection(idOf('caucasus')).mark, after(2))).toMatchObject({ ok: true });
  expect(await found()).toEqual([['/caucasus', 'nothing', null]]);
});

test('what moved is named with its present address: by another slug, another section’s slug, a redirect', async () => {
  await publishNew('dam', after(0));
  await redirect({ path: '/old/dam', location: '/gulf/dam' }, after(0));
  await redirect({ path: '/node', query: 'q=12', location: 'https://elsewhere.example/12' }, after(0));
  const written = ['/gulf/dam?a=b#part-2', 'http://localhost:3000/gulf/dam', '/old/dam', '/node?q=12', '/caucasus', '/en/gulf/dam/'];
  await publishNew('linking', after(1), { body: linking(...written) });
  await publishNew('dam', after(2), { slug: 'the-dam' });
  await saveSection({ id: idOf('caucasus'), slug: 'south-caucasus', position: 1, names: { en: 'x' }, descriptions: {} }, after(2));
  expect(await found()).toEqual([
    ['/gulf/dam?a=b#part-2', 'moved', '/gulf/the-dam?a=b#part-2'],
    ['http://localhost:3000/gulf/dam', 'moved', 'http://localhost:3000/gulf/the-dam'],
    ['/old/dam', 'moved', '/gulf/the-dam'],
    ['/node?q=12', 'moved', 'https://elsewhere.example/12'],
    ['/caucasus', 'moved', '/south-caucasus'],
    ['/en/gulf/dam/', 'moved', '/gulf/the-dam'],
  ]);
});

test('a translation’s address is followed with its language', async () => {
  const dam = await publishNew('barrage', after(0), { language: 'fr' });
  await publishNew('linking', after(1), { body: linking('/fr/gulf/barrage') });
  await publishNew('barrage', after(2), { language: 'fr', slug: 'le-barrage' });
  expect(await found()).toEqual([['/fr/gulf/barrage', 'moved', '/fr/gulf/le-barrage']]);
  await withdraw(dam, GONE, after(3));
  expect(await found()).toEqual([['/fr/gulf/barrage', 'withdrawn', null]]);
});

test('a short link to what moved is as it should be, one to what was withdrawn is not', async () => {
  const dam = await publishNew('dam', after(0));
  const short = findShortPath(dam) ?? '';
  await publishNew('linking', after(1), { body: linking(short, short.toUpperCase().replace('/A/', '/a/')) });
  await publishNew('dam', after(2), { slug: 'the-dam' });
  expect(await found()).toEqual([]);
  await withdraw(dam, GONE, after(3));
  expect((await found())[0]).toEqual([short, 'withdrawn', null]);
});

describe('what no longer holds is shown no more, before any other pass', () => {
  beforeEach(async () => {
    await publishNew('dam', after(0));
    await publishNew('linking', after(1), { body: linking('/gulf/dam') });
    await withdraw(idOf('article dam'), GONE, after(2));
    expect(await found()).toHaveLength(1);
  });

  test('once the text is published without the link', async () => {
    await publishNew('linking', after(3), { body: body('No link.') });
    expect((await list()).texts).toEqual([]);
    await pass();
    expect(contentWriter().select().from(noted).all()).toEqual([]);
  });

  test('once what it leads to is back', async () => {
    await reinstate(idOf('article dam'), after(3));
    expect((await list()).texts).toEqual([]);
  });

  test('once the text itself is withdrawn', async () => {
    await withdraw(idOf('article linking'), GONE, after(3));
    expect((await list()).texts).toEqual([]);
    expect(contentWriter().select().from(noted).all()).toEqual([]);
  });
});

test('static pages are looked at too, by their own address at the desk', async () => {
  await publishNew('dam', after(0));
  expect(await page(['/gulf/dam', '/nothing-here'])).toEqual({ ok: true });
  expect(await found()).toEqual([['/nothing-here', 'nothing', null]]);
  expect((await list()).texts).toMatchObject([{ kind: 'page', headline: 'About', href: `/desk/site/pages/${idOf('about')}` }]);
  await page(['/gulf/dam']);
  expect(await shown()).toEqual([]);
});

test('drafts, scheduled and embargoed pieces never stand there, nor words that wait in a draft of what is public', async () => {
  await publishNew('dam', after(0));
  const text = { body: linking('/gulf/dam') };
  await save('draft', after(1), text);
  await schedule(await save('scheduled', after(1), text), { publishAt: after(20).at }, after(1));
  await save('embargoed', after(1), { ...text, embargoedUntil: after(20).at.toISOString() });
  await publishNew('public', after(1));
  await save('public', after(1), text);
  await withdraw(idOf('article dam'), GONE, after(2));
  expect(await found()).toEqual([]);
  await reinstate(idOf('article dam'), after(3));
  await publish(idOf('article draft'), after(3));
  await withdraw(idOf('article dam'), GONE, after(4));
  expect(await found()).toHaveLength(1);
});

test('a pass goes through more texts than one step takes, and rests between; without a new edition there is none', async () => {
  await publishNew('dam', after(0));
  const many = LINK_CHECK_LIMITS.texts + 5;
  for (let n = 0; n < many; n++) await publishNew(`linking-${n}`, after(1 + n / 100), { body: linking('/gulf/dam') });
  await withdraw(idOf('article dam'), GONE, after(3));
  let rests = 0;
  const check = createLinkCheck(
    () => after(50).at,
    async () => {
      rests++;
    },
  );
  await check.run();
  expect(rests).toBeGreaterThanOrEqual(3);
  const before = rests;
  await check.run();
  expect(rests).toBe(before);
  await publishNew('another', after(4));
  await check.run();
  expect(rests).toBeGreaterThan(before);

  const first = await list();
  expect(first.texts).toHaveLength(LINK_LIST_LIMITS.texts);
  expect(first.texts[0]?.headline).toBe(`Headline of linking-${many - 1}`);
  const asked = readLinksAsked(Object.fromEntries(new URL(linksPath(first.older ?? ''), 'http://x.example').searchParams));
  const second = await listLinkProblems(asked);
  expect(second.older).toBeNull();
  expect(new Set([...first.texts, ...second.texts].map(({ id }) => id)).size).toBe(many);
  expect(readLinksAsked({ before: "1~' OR 1" })).toEqual({ before: '' });
});

test('one that is stopped says nothing of its end, and the next begins anew', async () => {
  await publishNew('linking', after(0));
  const check = createLinkCheck(
    () => after(50).at,
    async () => check.stop(),
  );
  await check.run();
  expect((await list()).checkedAt).toBeNull();
  await pass();
  expect((await list()).checkedAt).not.toBeNull();
});

test('who may not see all pieces has no business there', () => {
  for (const role of ROLES) expect(may(role, 'site.edit')).toBe(may(role, 'log.read'));
  expect(may('author', 'site.edit')).toBe(false);
});

describe('at once, without a pass', () => {
  test('a withdrawal brings those that link to it, under whichever of its addresses, and the editor is told how many there are before', async () => {
    const id = await publishNew('dam', after(0));
    const short = findShortPath(id) ?? '';
    await publishNew('one', after(1), { body: linking('/gulf/dam#part') });
    await publishNew('two', after(2), { body: linking(short) });
    await publishNew('three', after(3), { sources: [{ name: 'The dam', url: '/gulf/dam' }] });
    await publishNew('other', after(4), { body: linking('/gulf/one') });
    await redirect({ path: '/posters/dam', location: '/gulf/dam' }, after(5));
    await page(['/posters/dam']);
    await publishNew('dam', after(6), { slug: 'the-dam' });
    await publishNew('four', after(7), { body: linking('/gulf/the-dam/') });
    const linking5 = listLinkingTo(id);
    expect([linking5.count, linking5.named[0]?.headline]).toEqual([5, 'Headline of four']);
    await withdraw(id, GONE, after(8));
    expect((await shown()).map(([, kind]) => kind)).toEqual(['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn']);
    await reinstate(id, after(9));
    expect((await shown()).filter(([, kind]) => kind === 'withdrawn')).toEqual([]);
  });

  test('so does an article that gets another slug, a page that is removed, and a section', async () => {
    await publishNew('dam', after(0));
    await publishNew('one', after(1), { body: linking('/gulf/dam') });
    await page([]);
    await publishNew('two', after(2), { body: linking('/pages/about') });
    await publishNew('three', after(3), { body: linking('/fr/caucasus') });
    expect(await shown()).toEqual([]);
    await publishNew('dam', after(5), { slug: 'the-dam' });
    expect(await shown()).toEqual([['/gulf/dam', 'moved', '/gulf/the-dam']]);
    await removePage(idOf('about'), after(6), readPage(idOf('about')).mark);
    await removeFromSite('section', idOf('caucasus'), readSection(idOf('caucasus')).mark, after(7));
    expect((await shown()).slice(0, 2)).toEqual([
      ['/fr/caucasus', 'nothing', null],
      ['/pages/about', 'nothing', null],
    ]);
  });

  test('an archive from before is asked after its first pass; what a text links to no longer is forgotten', async () => {
    const id = await publishNew('dam', after(0));
    await publishNew('one', after(1), { body: linking('/gulf/dam') });
    contentWriter().delete(linkedAddresses).run();
    expect(listLinkingTo(id).count).toBe(0);
    await pass();
    expect(listLinkingTo(id).count).toBe(1);
    await publishNew('one', after(2), { body: linking('/gulf') });
    expect(listLinkingTo(id).count).toBe(0);
  });
});

test('a change waits for no more than a thousand of those that link there: the pass brings the others', async () => {
  const many = Array.from({ length: NOTED_AT_ONCE + 10 }, (_, number) => String(number));
  const text = { language: 'en', headline: 'A page', standfirst: '', body: linking('/gulf'), updatedAt: NOON };
  const database = contentWriter();
  for (const slug of many)
    database
      .insert(pages)
      .values({ id: idOf(slug), key: slug, slug, ...text })
      .run();
  database
    .insert(linkedAddresses)
    .values(many.map((slug) => ({ path: '/en/gulf', textId: idOf(slug) })))
    .run();
  await saveSection({ id: idOf('gulf'), slug: 'straits', position: 0, names: { en: 'The straits' }, descriptions: {} }, after(1));
  const count = () => database.select().from(noted).all().length;
  expect(count()).toBe(NOTED_AT_ONCE);
  await pass();
  expect(count()).toBe(many.length);
});

describe('beside the texts', () => {
  test('sources and notes of an article are followed, by what they are called', async () => {
    await publishNew('dam', after(0), {
      sources: [{ name: 'Our own report', url: '/gulf/never' }],
      notes: [{ kind: 'note', text: 'Paid by a foundation.', url: '/pages/never' }],
    });
    await pass();
    expect((await list()).texts[0]?.problems.map(({ words, written, kind }) => [words, written, kind])).toEqual([
      ['Our own report', '/gulf/never', 'nothing'],
      ['Paid by a foundation.', '/pages/never', 'nothing'],
    ]);
  });

  test('links of masthead and foot stand first, as they are now', async () => {
    const link = { names: { en: 'Help' }, strong: false, kind: 'address' as const, place: 'foot' as const };
    await saveNavigation(
      [
        { ...link, target: '/pages/help' },
        { ...link, target: 'https://elsewhere.example/' },
        { ...link, target: '/gulf' },
      ],
      after(1),
    );
    expect((await list()).navigation).toEqual([{ words: 'Help', written: '/pages/help', kind: 'nothing', present: null }]);
    expect((await list('1~00000000-0000-4000-8000-000000000000')).navigation).toEqual([]);
  });
});

test('all is looked through at once when somebody asks, whether anything changed or not, and not when nobody did', async () => {
  let passes = 0;
  const check = createLinkCheck(
    () => after(50).at,
    async () => {
      passes++;
    },
  );
  await check.run();
  const one = passes;
  await check.runIfAsked();
  expect(passes).toBe(one);
  askForLinkCheck();
  const underway = check.run();
  await Promise.all([underway, check.runIfAsked()]);
  expect(passes).toBe(one * 2);
  await check.runIfAsked();
  expect(passes).toBe(one * 2);
});
