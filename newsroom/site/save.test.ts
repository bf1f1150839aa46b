import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { content, contentWriter } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { addresses, articles, authors, counts, topics } from '#db/schema/published/articles.ts';
import { navigation, pages, settings } from '#db/schema/published/site.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import { findDeskSection } from '#newsroom/site/desk-site-queries.ts';
import { foundSite } from '#newsroom/site/found-site.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { redirect, removeRedirect } from '#newsroom/site/redirect.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveNavigation } from '#newsroom/site/save-navigation.ts';
import { savePage } from '#newsroom/site/save-page.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveColumn, saveSection, saveType, saveTypeGroup } from '#newsroom/site/save-site.ts';
import { after, body, idOf, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const section = (fields: object) => ({ id: idOf('gulf'), slug: 'gulf', position: 0, names: { en: 'Gulf' }, descriptions: {}, ...fields });

test('a section’s slug may be no word of the site’s own, no language and no other section’s', async () => {
  for (const slug of ['archive', 'fr', 'caucasus', 'Gulf', ''])
    expect(await saveSection(section({ slug }), after(0)), slug).toMatchObject({ ok: false, reason: 'invalid' });
  expect(await saveSection(section({ slug: 'the-gulf' }), after(0))).toEqual({ ok: true });
});

test('whoever takes a slug that another has is told whose it is; a type and a group of types share one space', async () => {
  const says = (slug: string) => ({ ok: false, fieldErrors: { slug } });
  expect(await saveSection(section({ slug: 'caucasus' }), after(0))).toMatchObject(says('The section “caucasus” has it. Choose another slug.'));
  const group = { id: idOf('other'), position: 5, names: { en: 'Other' } };
  expect(await saveTypeGroup({ ...group, slug: 'news' }, after(0))).toMatchObject(says('The type “News” has it. Choose another slug.'));
  const type = { ...group, groupId: idOf('voices'), note: {}, tone: 'report' as const };
  expect(await saveType({ ...type, slug: 'voices' }, after(0))).toMatchObject(says('The group of types “Voices” has it. Choose another slug.'));
  const column = { id: idOf('letter'), slug: 'letter', position: 0, names: { en: 'Letter' }, descriptions: {} };
  expect(await saveColumn(column, after(0))).toEqual({ ok: true });
  expect(await saveColumn({ ...column, id: idOf('other') }, after(0))).toMatchObject(says('The column “Letter” has it. Choose another slug.'));
});

test('the form of a section says how many articles its slug stands before', async () => {
  await publishNew('dam', after(0));
  expect(await findDeskSection(idOf('gulf'))).toMatchObject({ movesAlong: 1 });
  expect(await findDeskSection('')).toMatchObject({ movesAlong: 0 });
  expect(desk.site.slugLeads('/gulf', 1)).toBe('1 article below it gets a new address, too. Readers who know an old one are led to the new one.');
});

test('a type that moves to another group takes its articles and their number along', async () => {
  await publishNew('dam', after(0));
  await publishNew('view', after(0), { typeId: idOf('analysis') });
  const moved = { id: idOf('news'), slug: 'news', position: 0, names: { en: 'News' }, groupId: idOf('voices'), note: {}, tone: 'report' as const };
  expect(await saveType({ ...moved, groupId: idOf('nowhere') }, after(1))).toMatchObject({ ok: false });
  expect(await saveType(moved, after(1))).toEqual({ ok: true });
  expect(content().select({ group: articles.groupId }).from(articles).all()).toEqual([{ group: idOf('voices') }, { group: idOf('voices') }]);
  expect(content().select().from(counts).where(eq(counts.scope, 'group')).all()).toEqual([
    { scope: 'group', key: idOf('voices'), language: 'en', articles: 2 },
  ]);
});

test('settings, navigation and pages say in words what they do not take, and nothing is changed', async () => {
  const before = currentEdition().number;
  const named = { name: 'X', strapline: {}, timeZone: 'Europe/Brussels', languages: ['en'] as ['en'], publisher: {}, socialLinks: [] };
  expect(await saveSettings({ ...named, timeZone: 'Europe/Atlantis' }, after(0))).toMatchObject({
    ok: false,
    fieldErrors: { timeZone: expect.stringContaining('time zone') },
  });
  expect(await saveSettings({ ...named, socialLinks: [{ name: 'X', url: 'javascript:alert(1)' }] }, after(0))).toMatchObject({ ok: false });
  const link = { place: 'foot' as const, kind: 'address' as const, target: 'javascript:alert(1)', names: { en: 'x' }, strong: false };
  expect(await saveNavigation([link], after(0))).toMatchObject({ ok: false });
  const page = { id: idOf('about'), key: 'about', language: 'en' as const, slug: 'about', headline: 'About', standfirst: '', body: body('Us.') };
  expect(await savePage({ ...page, headline: ' ' }, after(0))).toMatchObject({ ok: false, fieldErrors: { headline: expect.any(String) } });
  expect(currentEdition().number).toBe(before);
  expect(await savePage(page, after(1))).toEqual({ ok: true });
  expect(await saveNavigation([{ ...link, kind: 'page', target: 'about' }], after(1))).toEqual({ ok: true });
  expect(content().select().from(pages).all()).toHaveLength(1);
  expect(content().select().from(navigation).all()).toHaveLength(1);
});

test('a static page whose slug changes is found at its former addresses, in one hop; a taken slug is refused in words', async () => {
  const page = { id: idOf('about'), key: 'about', language: 'en' as const, slug: 'about', headline: 'About', standfirst: '', body: body('Us.') };
  const moves = async (path: string) => resolveAddress(path, new URLSearchParams());
  for (const slug of ['about', 'about-us', 'who-we-are', 'about']) expect(await savePage({ ...page, slug }, after(0))).toEqual({ ok: true });
  expect(await moves('/pages/about')).toMatchObject({ kind: 'render', share: 'pages' });
  for (const slug of ['about-us', 'who-we-are']) expect(await moves(`/pages/${slug}`)).toEqual({ kind: 'moved', location: '/pages/about' });
  expect(await savePage({ ...page, id: idOf('other'), key: 'other' }, after(1))).toMatchObject({
    ok: false,
    fieldErrors: { slug: expect.any(String) },
  });
  expect(await savePage({ ...page, id: idOf('other'), slug: 'other' }, after(1))).toMatchObject({
    ok: false,
    fieldErrors: { language: expect.any(String) },
  });
});

describe('a changed slug', () => {
  const moves = (path: string) => resolveAddress(path, new URLSearchParams());
  const type = { id: idOf('news'), position: 0, names: { en: 'News' }, groupId: idOf('reports'), note: {}, tone: 'report' as const };
  const topic = { id: idOf('water'), kind: 'theme' as const, names: { en: 'Water' }, descriptions: {}, facts: [] };
  const person = { id: idOf('mina-costa'), name: 'Mina Costa', role: {}, life: {}, facts: [], portraitId: null };
  const column = { id: idOf('letter'), position: 0, names: { en: 'Letter' }, descriptions: {} };
  const KINDS: [string, string, (slug: string) => Promise<{ ok: boolean }>][] = [
    ['section', '', (slug) => saveSection(section({ id: idOf('caucasus'), position: 1, slug }), after(1))],
    ['type', '/types', (slug) => saveType({ ...type, slug }, after(1))],
    ['group of types', '/types', (slug) => saveTypeGroup({ id: idOf('reports'), position: 0, names: { en: 'Reports' }, slug }, after(1))],
    ['column', '/columns', (slug) => saveColumn({ ...column, slug }, after(1))],
    ['topic', '/topics', (slug) => saveTopic({ ...topic, slug }, after(1))],
    ['author', '/authors', (slug) => saveAuthor({ ...person, slug }, after(1))],
  ];
  test.each(KINDS)(
    'of a %s leaves its former addresses leading to the present one, in one hop and in every language',
    async (_kind, below, saveAs) => {
      await publishNew('dam', after(0));
      for (const slug of ['first-slug', 'second-slug', 'third-slug', 'second-slug']) expect(await saveAs(slug)).toEqual({ ok: true });
      expect(await moves(`${below}/second-slug`)).toMatchObject({ kind: 'render', share: 'pages' });
      for (const slug of ['first-slug', 'third-slug']) {
        expect(await moves(`${below}/${slug}`)).toEqual({ kind: 'moved', location: `${below}/second-slug` });
        expect(await moves(`/ar${below}/${slug}`)).toEqual({ kind: 'moved', location: `/ar${below}/second-slug` });
      }
    },
  );

  test('takes the navigation along', async () => {
    const link = { place: 'masthead' as const, names: {}, strong: false };
    await publishNew('dam', after(0));
    const links = [
      { ...link, kind: 'type' as const, target: 'news' },
      { ...link, kind: 'topic' as const, target: 'water' },
      { ...link, kind: 'section' as const, target: 'water' },
    ];
    expect(await saveNavigation(links, after(1))).toEqual({ ok: true });
    await saveType({ ...type, slug: 'reports-of-the-day' }, after(2));
    await saveTopic({ ...topic, slug: 'fresh-water' }, after(2));
    const targets = content().select({ target: navigation.target }).from(navigation).orderBy(navigation.position).all();
    expect(targets.map(({ target }) => target)).toEqual(['reports-of-the-day', 'fresh-water', 'water']);
  });

  test('of what no reader has seen leaves nothing', async () => {
    expect(await saveTopic({ ...topic, slug: 'secret-water' }, after(1))).toEqual({ ok: true });
    expect(content().select().from(addresses).all()).toEqual([]);
  });

  test('frees the former one: what takes it has a page there', async () => {
    await publishNew('dam', after(0));
    await publishNew('port', after(0), { topicIds: [idOf('trade')] });
    await saveTopic({ ...topic, slug: 'fresh-water' }, after(1));
    await saveTopic({ ...topic, id: idOf('trade'), slug: 'water' }, after(2));
    expect(await moves('/topics/water')).toMatchObject({ kind: 'render' });
    expect(await moves('/topics/trade')).toEqual({ kind: 'moved', location: '/topics/water' });
    const page = { key: 'about', language: 'en' as const, headline: 'About', standfirst: '', body: body('Us.') };
    for (const slug of ['about', 'about-us']) await savePage({ ...page, id: idOf('about'), slug }, after(3));
    await savePage({ ...page, id: idOf('new'), key: 'new', slug: 'about' }, after(4));
    expect(await moves('/pages/about')).toMatchObject({ kind: 'render' });
    expect(await redirect({ path: '/who', location: '/topics/water' }, after(5))).toEqual({ ok: true });
    expect(await moves('/who')).toEqual({ kind: 'moved', location: '/topics/water' });
  });

  test('of a page in one language is not hidden by the page of that slug in another', async () => {
    const page = { key: 'about', headline: 'About', standfirst: '', body: body('Us.') };
    await savePage({ ...page, id: idOf('about'), language: 'en', slug: 'about' }, after(1));
    for (const slug of ['about', 'a-propos']) await savePage({ ...page, id: idOf('a-propos'), language: 'fr', slug }, after(2));
    expect(await moves('/fr/pages/about')).toEqual({ kind: 'moved', location: '/fr/pages/a-propos' });
    expect(await moves('/ar/pages/about')).toMatchObject({ share: 'nothing' });
  });

  test('of a type may be no group’s, nor the other way round: they share their addresses', async () => {
    expect(await saveType({ ...type, slug: 'voices' }, after(1))).toMatchObject({ ok: false, fieldErrors: { slug: expect.any(String) } });
    expect(await saveTypeGroup({ id: idOf('reports'), position: 0, names: { en: 'Reports' }, slug: 'news' }, after(1))).toMatchObject({
      ok: false,
      fieldErrors: { slug: expect.any(String) },
    });
  });
});

test('a person or topic that an article shows changes for readers; one that none shows raises nothing', async () => {
  const topic = { id: idOf('water'), slug: 'water', kind: 'theme' as const, names: { en: 'Fresh water' }, descriptions: {}, facts: [] };
  const before = currentEdition().number;
  expect(await saveTopic(topic, after(0))).toEqual({ ok: true });
  expect(currentEdition().number).toBe(before);
  await publishNew('dam', after(1));
  expect(await saveTopic({ ...topic, names: { en: 'Sweet water' } }, after(2))).toEqual({ ok: true });
  expect(content().select({ names: topics.names }).from(topics).get()).toEqual({ names: { en: 'Sweet water' } });
  const person = { id: idOf('mina-costa'), slug: 'mina-costa', name: 'Mina Costa', role: {}, life: {}, facts: [], portraitId: null };
  expect(await saveAuthor({ ...person, slug: 'jan-peeters' }, after(3))).toMatchObject({ ok: false, fieldErrors: { slug: expect.any(String) } });
  expect(await saveAuthor(person, after(3))).toEqual({ ok: true });
  expect(content().select({ name: authors.name }).from(authors).get()).toEqual({ name: 'Mina Costa' });
});

test('another time zone moves an article of a month’s last hours into the next month', async () => {
  const lastHours = { by: 'anna', at: new Date('2026-06-30T20:00:00Z') };
  await publishNew('dam', lastHours);
  const months = () => content().select({ key: counts.key, articles: counts.articles }).from(counts).where(eq(counts.scope, 'month')).all();
  expect(months()).toEqual([{ key: '2026-06', articles: 1 }]);
  const named = { name: 'X', strapline: {}, languages: ['en'] as ['en'], publisher: {}, socialLinks: [] };
  expect(await saveSettings({ ...named, timeZone: 'Pacific/Kiritimati' }, lastHours)).toEqual({ ok: true });
  expect(months()).toEqual([{ key: '2026-07', articles: 1 }]);
});

test('a site is founded once, with what it cannot be without', async () => {
  expect(await foundSite({ timeZone: 'Europe/Brussels' }, after(0))).toEqual({ ok: true });
  expect(readSettings()?.name).toBe('The Test');
  contentWriter().delete(settings).run();
  expect(await foundSite({ timeZone: 'Europe/Atlantis' }, after(0))).toMatchObject({ ok: false });
  expect(await foundSite({ timeZone: 'Europe/Brussels' }, after(0))).toEqual({ ok: true });
  expect(readSettings()).toMatchObject({ name: 'A new newspaper', languages: ['en'] });
});

test('settings from before feeds were a setting give whole articles', () => {
  const stored = { name: 'X', strapline: {}, timeZone: 'Europe/Brussels', languages: ['en'], publisher: {}, socialLinks: [] };
  contentWriter().update(settings).set({ document: stored }).run();
  expect(readSettings()?.feeds).toBe('full');
});

test('redirects are stored in one form; chains, loops and addresses in use are refused', async () => {
  await publishNew('dam', after(0));
  expect(await redirect({ path: '/en/index.php', query: 'b=2&a=1', location: '/gulf/dam' }, after(1))).toEqual({ ok: true });
  expect(content().select().from(addresses).where(eq(addresses.kind, 'redirect')).get()).toMatchObject({
    query: 'a=1&b=2',
    location: '/en/gulf/dam',
  });
  expect(await redirect({ path: '/en/gulf/dam', location: '/gulf' }, after(1))).toMatchObject({ ok: false });
  expect(await redirect({ path: '/en/old', location: '/old' }, after(1))).toMatchObject({ ok: false });
  expect(await redirect({ path: '/en/old', location: '/gulf' }, after(1))).toEqual({ ok: true });
  expect(await redirect({ path: '/en/older', location: '/old' }, after(1))).toMatchObject({ ok: false });
  for (const path of ['/en/gulf', '/gulf', '/en', '/', '/archive', '/en/search']) {
    expect(await redirect({ path, location: '/caucasus' }, after(1)), path).toMatchObject({ ok: false });
  }
  expect(await redirect({ path: '/caf%C3%A9', location: '/caucasus' }, after(1))).toEqual({ ok: true });
  expect(await resolveAddress('/café', new URLSearchParams())).toEqual({ kind: 'moved', location: '/caucasus' });
  expect(await removeRedirect({ path: '/café' }, after(2))).toEqual({ ok: true });
  expect(await removeRedirect({ path: '/café' }, after(2))).toMatchObject({ ok: false });
  expect(await redirect({ path: '/en/x', location: 'javascript:alert(1)' }, after(1))).toMatchObject({ ok: false });
});
