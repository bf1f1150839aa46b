/** The frame edited by people: two at once, renamed under articles, taken away. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { content, contentWriter } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { audit } from '#db/schema/desk/drafts.ts';
import { columns, pages } from '#db/schema/published/site.ts';
import { readAuthor, saveAuthor } from '#newsroom/authors/save-author.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { rebuildPublished } from '#newsroom/publishing/rebuild.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { arrange } from '#newsroom/site/arrange.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { removalRefused, removeFromSite } from '#newsroom/site/remove-from-site.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveNavigation } from '#newsroom/site/save-navigation.ts';
import { removePage, savePage } from '#newsroom/site/save-page.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveColumn, saveSection } from '#newsroom/site/save-site.ts';
import type { Settings } from '#newsroom/site/settings.ts';
import { readColumn, readNavigation, readOrder, readPage, readSection, readStoredSettings } from '#newsroom/site/site-states.ts';
import { after, body, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';
import { readTopic, saveTopic } from '#newsroom/topics/save-topic.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const gulf = (fields: object = {}) => ({ id: idOf('gulf'), slug: 'gulf', position: 0, names: { en: 'Gulf' }, descriptions: {}, ...fields });
const about = (fields: object = {}) => ({
  ...{ id: idOf('about'), key: 'about', language: 'en' as const, slug: 'about', headline: 'About', standfirst: '', body: body('Us.') },
  ...fields,
});
const link = (fields: object) => ({ place: 'foot' as const, kind: 'section' as const, target: 'gulf', names: {}, strong: false, ...fields });
const at = (path: string) => resolveAddress(path, new URLSearchParams());

describe('of two who began from the same state', () => {
  const settings = (): Settings => readSettings() as Settings;
  const topic = (name: string) => ({ id: idOf('water'), slug: 'water', kind: 'theme' as const, names: { en: name }, descriptions: {}, facts: [] });
  const person = (name: string) => ({ id: idOf('mina-costa'), slug: 'mina-costa', name, role: {}, life: {}, facts: [], portraitId: null });
  const PARTS: [string, () => string, (words: string, begun: string) => Promise<{ ok: boolean }>][] = [
    ['a section', () => readSection(idOf('gulf')).mark, (words, begun) => saveSection(gulf({ names: { en: words } }), after(1), begun)],
    ['a topic', () => readTopic(idOf('water')).mark, (words, begun) => saveTopic(topic(words), after(1), begun)],
    ['an author', () => readAuthor(idOf('mina-costa')).mark, (words, begun) => saveAuthor(person(words), after(1), begun)],
    ['a page', () => readPage(idOf('about')).mark, (words, begun) => savePage(about({ headline: words }), after(1), begun)],
    ['the navigation', () => readNavigation().mark, (words, begun) => saveNavigation([link({ names: { en: words } })], after(1), begun)],
    ['the settings', () => readStoredSettings().mark, (words, begun) => saveSettings({ ...settings(), name: words }, after(1), begun)],
  ];

  test.each(PARTS)(
    'only the first one saves %s; the second is told the mark of what stands there, and may then go over it',
    async (_part, mark, put) => {
      const begun = mark();
      expect(await put('First', begun)).toEqual({ ok: true });
      const edition = currentEdition().number;
      const late = await put('Second', begun);
      expect(late).toMatchObject({ ok: false, reason: 'conflict', mark: mark() });
      expect(currentEdition().number).toBe(edition);
      expect(await put('Second', mark())).toEqual({ ok: true });
    },
  );

  test('only the first one moves a section; an order that does not name all of them is none', async () => {
    const { mark } = readOrder('section');
    const [first, second] = [idOf('gulf'), idOf('caucasus')];
    expect(await arrange({ kind: 'section', ids: [second], begun: mark }, after(1))).toMatchObject({ ok: false });
    expect(await arrange({ kind: 'section', ids: [second, second], begun: mark }, after(1))).toMatchObject({ ok: false });
    expect(await arrange({ kind: 'section', ids: [second, first], begun: mark }, after(1))).toMatchObject({ ok: true });
    expect(await arrange({ kind: 'section', ids: [first, second], begun: mark }, after(2))).toMatchObject({ ok: false, reason: 'conflict' });
    expect(readOrder('section').rows.map(({ id }) => id)).toEqual([second, first]);
  });

  test('moving a section is no change of its words', async () => {
    const { mark } = readSection(idOf('gulf'));
    await arrange({ kind: 'section', ids: [idOf('caucasus'), idOf('gulf')], begun: readOrder('section').mark }, after(1));
    expect(await saveSection(gulf({ position: 1, names: { en: 'The Gulf' } }), after(2), mark)).toEqual({ ok: true });
  });
});

describe('a section renamed under its articles', () => {
  test('takes their addresses along, in one hop from each former one, after a rebuild as before', async () => {
    await publishNew('dam', after(0));
    await publishNew('sea', after(0), { language: 'ar' });
    for (const slug of ['the-gulf', 'arabian-gulf']) expect(await saveSection(gulf({ slug }), after(1))).toEqual({ ok: true });
    for (const isRebuilt of [false, true]) {
      if (isRebuilt) await rebuildPublished(after(2));
      expect(await at('/arabian-gulf/dam')).toMatchObject({ kind: 'render', share: 'pages' });
      expect(await at('/ar/arabian-gulf/sea')).toMatchObject({ kind: 'render' });
      for (const former of ['gulf', 'the-gulf']) {
        expect(await at(`/${former}`)).toEqual({ kind: 'moved', location: '/arabian-gulf' });
        expect(await at(`/${former}/dam`)).toEqual({ kind: 'moved', location: '/arabian-gulf/dam' });
        expect(await at(`/ar/${former}/sea`)).toEqual({ kind: 'moved', location: '/ar/arabian-gulf/sea' });
      }
    }
    expect(await saveSection(gulf(), after(3))).toEqual({ ok: true });
    expect(await at('/gulf/dam')).toMatchObject({ kind: 'render' });
    expect(await at('/arabian-gulf/dam')).toEqual({ kind: 'moved', location: '/gulf/dam' });
  });

  test('leaves a notice where it stands; what is reinstated comes back at the new address', async () => {
    const id = await publishNew('dam', after(0));
    await withdraw(id, { reason: 'Wrong.', decidedBy: 'The editors' }, after(1));
    await saveSection(gulf({ slug: 'the-gulf' }), after(2));
    expect(await at('/gulf/dam')).toMatchObject({ kind: 'render', internal: expect.stringContaining('/answers/410') });
    expect(await reinstate(id, after(3))).toMatchObject({ ok: true });
    expect(await at('/gulf/dam')).toEqual({ kind: 'moved', location: '/the-gulf/dam' });
  });

  test('is refused where it would take the former address of another article', async () => {
    const moving = await publishNew('dam', after(0), { sectionId: idOf('caucasus') });
    await save('dam', after(1), { sectionId: idOf('caucasus'), slug: 'old-dam' });
    await publish(moving, after(1));
    await saveSection({ ...gulf(), id: idOf('caucasus'), slug: 'hills', position: 1 }, after(2));
    await publishNew('dam-gulf', after(2), { slug: 'dam' });
    expect(await saveSection(gulf({ slug: 'caucasus' }), after(3))).toMatchObject({
      ok: false,
      fieldErrors: { slug: expect.stringContaining('/en/caucasus/dam') },
    });
    expect(await at('/gulf/dam')).toMatchObject({ kind: 'render' });
    expect(await at('/caucasus/dam')).toEqual({ kind: 'moved', location: '/hills/old-dam' });
  });
});

describe('what is taken away', () => {
  const remove = (kind: 'section' | 'column' | 'topic' | 'author' | 'type' | 'type-group', id: string, begun = '') =>
    removeFromSite(kind, id, begun, after(5));

  test('is kept while a piece points to it: written, published, scheduled or reinstatable', async () => {
    await save('dam', after(0), { topicIds: [idOf('water')] });
    expect(removalRefused('topic', idOf('water'))).toMatch(/1 article or draft/);
    expect(removalRefused('topic', idOf('trade'))).toBeUndefined();
    const id = await publishNew('sea', after(0), { topicIds: [idOf('trade')] });
    await withdraw(id, { reason: 'Wrong.', decidedBy: 'The editors' }, after(1));
    await save('sea', after(2), { topicIds: [] });
    expect(removalRefused('topic', idOf('trade'))).toMatch(/1 article or draft/);
    expect(await remove('section', idOf('gulf'), readSection(idOf('gulf')).mark)).toMatchObject({ ok: false, reason: 'stopped' });
    expect(removalRefused('author', idOf('mina-costa'))).toMatch(/2 articles and drafts/);
    expect(removalRefused('type-group', idOf('voices'))).toMatch(/2 types/);
    expect(removalRefused('type', idOf('news'))).toMatch(/filed here/);
  });

  test('is kept while the navigation leads to it', async () => {
    await saveNavigation([link({ target: 'caucasus' })], after(0));
    expect(removalRefused('section', idOf('caucasus'))).toMatch(/navigation/);
    await savePage(about(), after(0));
    await saveNavigation([link({ kind: 'page', target: 'about' })], after(1));
    expect(await removePage(idOf('about'), after(2), readPage(idOf('about')).mark)).toMatchObject({
      ok: false,
      message: expect.stringContaining('navigation'),
    });
    await saveNavigation([], after(3));
    expect(await removePage(idOf('about'), after(4), readPage(idOf('about')).mark)).toEqual({ ok: true });
    expect(content().select().from(pages).all()).toEqual([]);
    expect(await at('/pages/about')).toMatchObject({ share: 'nothing' });
  });

  test('goes when nothing points to it, is logged, and comes back as it was', async () => {
    const letter = { id: idOf('letter'), slug: 'letter', position: 0, names: { en: 'Letter' }, descriptions: { en: 'Each Monday' } };
    await saveColumn(letter, after(0));
    const stored = content().select().from(columns).all();
    expect(await remove('column', letter.id, 'another mark')).toMatchObject({ ok: false, reason: 'conflict' });
    const { mark } = readColumn(letter.id);
    expect(await remove('column', letter.id, mark)).toEqual({ ok: true });
    expect(content().select().from(columns).all()).toEqual([]);
    expect(await remove('column', letter.id, mark)).toMatchObject({ ok: false, reason: 'missing' });
    expect(contentWriter().select({ detail: audit.detail }).from(audit).where(eq(audit.action, 'column.remove')).all()).toEqual([
      { detail: 'letter' },
    ]);
    expect(await saveColumn(letter, after(6), '')).toEqual({ ok: true });
    expect(content().select().from(columns).all()).toEqual(stored);
  });
});

describe('the languages of the site', () => {
  const put = (languages: Settings['languages']) => saveSettings({ ...(readSettings() as Settings), languages }, after(3));

  test('stay while there is anything in them, and the first one once readers know addresses', async () => {
    expect(await put(['fr', 'en', 'ar'])).toEqual({ ok: true });
    expect(await put(['en', 'fr', 'ar'])).toEqual({ ok: true });
    await save('sea', after(0), { language: 'ar' });
    expect(await put(['en', 'fr'])).toMatchObject({ ok: false, fieldErrors: { languages: expect.stringContaining('Arabic') } });
    expect(await put(['en', 'ar'])).toEqual({ ok: true });
    await publishNew('dam', after(1));
    expect(await put(['ar', 'en'])).toMatchObject({ ok: false, fieldErrors: { languages: expect.stringContaining('English') } });
    expect(readSettings()?.languages).toEqual(['en', 'ar']);
  });
});

test('a page’s text is measured before it is taken apart, and a page stays in its language', async () => {
  let deep: unknown = { type: 'paragraph' };
  for (let level = 0; level < 20_000; level += 1) deep = { type: 'blockquote', content: [deep] };
  expect(await savePage({ ...about(), body: { type: 'doc', content: [deep] } }, after(0))).toMatchObject({
    ok: false,
    fieldErrors: { body: expect.any(String) },
  });
  expect(await savePage(about(), after(0))).toEqual({ ok: true });
  expect(await savePage(about({ language: 'fr' }), after(1))).toMatchObject({ ok: false, fieldErrors: { language: expect.any(String) } });
});
