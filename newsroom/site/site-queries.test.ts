import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyBody } from '#newsroom/articles/body.ts';
import { openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { saveNavigation } from '#newsroom/site/save-navigation.ts';
import { savePage } from '#newsroom/site/save-page.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { saveSection } from '#newsroom/site/save-site.ts';
import { findChrome, findPlace, findSite } from '#newsroom/site/site-queries.ts';
import { findStaticPage } from '#newsroom/site/static-page-queries.ts';

const act = { by: 'test', at: new Date('2026-11-23T12:00:00Z') };
let close: () => void;
beforeEach(async () => {
  close = await openNewsroom();
});
afterEach(() => close());

const page = (language: 'en' | 'ar', headline: string, slug = 'about') =>
  savePage({ id: sampleId('page', `about-${language}`), key: 'about', language, slug, headline, standfirst: '', body: emptyBody }, act);

test('the site is remembered until something of it is saved', async () => {
  const site = await findSite();
  expect(await findSite()).toBe(site);
  await must('settings', saveSettings({ ...sampleSettings, name: 'The Other' }, act));
  expect((await findSite())?.settings.name).toBe('The Other');
  await must(
    'section',
    saveSection({ id: sampleId('section', 'gulf'), slug: 'gulf', position: 0, names: { en: 'The Gulf' }, descriptions: {} }, act),
  );
  expect((await findSite())?.sections[0]?.names.en).toBe('The Gulf');
});

test('another database is another site', async () => {
  expect((await findSite())?.settings.timeZone).toBe('Europe/Brussels');
  close();
  close = await openNewsroom({ timeZone: 'Asia/Muscat' });
  expect((await findSite())?.settings.timeZone).toBe('Asia/Muscat');
});

test('a language that the site has not got has no chrome', async () => {
  close();
  close = await openNewsroom({ languages: ['ar', 'en'] });
  expect(await findChrome('ru')).toBeUndefined();
  expect(await findChrome('xx')).toBeUndefined();
  expect(await findPlace('ru')).toBeUndefined();
  expect(await findChrome('en')).toMatchObject({
    homePath: '/en',
    searchPath: '/en/search',
    languages: [
      { language: 'ar', path: '/' },
      { language: 'en', path: '/en' },
    ],
  });
});

test('a paper without a navigation leads to its sections', async () => {
  const chrome = await findChrome('fr');
  expect(chrome?.navigation[4]).toEqual({ name: 'Golfe', path: '/fr/gulf', strong: true });
  expect(chrome?.strapline).toBe(sampleSettings.strapline.fr);
});

test('the navigation names its links in the page’s language and leaves out what is not there in it', async () => {
  await must('page', page('en', 'About us'));
  await publishStory('story', { at: '2026-11-20T08:00:00Z', topics: ['oman'] });
  const link = (kind: 'section' | 'type' | 'column' | 'topic' | 'page' | 'archive' | 'address', target: string, names = {}) => ({
    place: 'masthead' as const,
    kind,
    target,
    names,
    strong: false,
  });
  const links = [
    link('section', 'gulf'),
    link('type', 'voices'),
    link('type', 'news', { en: 'All news', ar: 'كل الأخبار' }),
    link('column', 'monday-letter'),
    link('topic', 'oman'),
    link('topic', 'qatar'),
    link('page', 'about'),
    link('archive', ''),
    link('address', 'https://partner.example/', { en: 'Partner', ar: 'شريك' }),
    link('section', 'nowhere'),
  ];
  await must('navigation', saveNavigation(links, act));
  expect((await findChrome('en'))?.navigation.map(({ name, path }) => `${name} ${path}`)).toEqual([
    'Gulf /gulf',
    'Voices /types/voices',
    'All news /types/news',
    'The Monday Letter /columns/monday-letter',
    'Oman /topics/oman',
    'About us /pages/about',
    'Archive /archive',
    'Partner https://partner.example/',
  ]);
  const arabic = (await findChrome('ar'))?.navigation ?? [];
  expect(arabic.map((one) => one.path)).toEqual([
    '/ar/gulf',
    '/ar/types/voices',
    '/ar/types/news',
    '/ar/columns/monday-letter',
    '/ar/archive',
    'https://partner.example/',
  ]);
  expect(arabic[2]?.name).toBe('كل الأخبار');
});

test('a static page knows its translations', async () => {
  await must('page', page('en', 'About us'));
  expect(await findStaticPage('en', 'about')).toMatchObject({ path: '/pages/about', headline: 'About us', translations: [] });
  await must('page', page('ar', 'من نحن', 'man-nahnu'));
  expect((await findStaticPage('ar', 'man-nahnu'))?.translations).toEqual([
    { language: 'en', path: '/pages/about', headline: 'About us', isOriginal: true },
    { language: 'ar', path: '/ar/pages/man-nahnu', headline: 'من نحن', isOriginal: false },
  ]);
  expect(await findStaticPage('ar', 'about')).toBeUndefined();
});
