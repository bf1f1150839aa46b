import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { findSectionPage } from '#newsroom/articles/section-queries.ts';
import { openNewsroom, PICTURE, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import type { ArticlePage, CreditedPicture } from '#newsroom/articles/views.ts';
import { findAuthorPage } from '#newsroom/authors/author-queries.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { samplePages } from '#newsroom/sample/pages.ts';
import { p } from '#newsroom/sample/text.ts';
import { wholeAddress } from '#newsroom/site/addresses.ts';
import { isLanguage, type Language } from '#newsroom/site/language.ts';
import { POLICY_PAGES } from '#newsroom/site/organisation.ts';
import { savePage } from '#newsroom/site/save-page.ts';
import { findChrome } from '#newsroom/site/site-queries.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { findStaticPage } from '#newsroom/site/static-page-queries.ts';
import { tellArticle } from '#newsroom/wire/json-ld/article.ts';
import { tellAuthor, tellFront, tellList, tellSearch, tellStaticPage } from '#newsroom/wire/json-ld/pages.ts';
import type { Telling } from '#newsroom/wire/json-ld/telling.ts';
import { GOOGLE, missing } from '#newsroom/wire/json-ld/testing/google.ts';
import { breachesOfVocabulary, type JsonLdNode } from '#newsroom/wire/json-ld/testing/vocabulary.ts';

const AT = new Date('2026-11-20T09:00:00Z');
const act = { by: 'test', at: AT };
const FIRST = { page: 1, before: null };
const ORIGIN = 'https://news.example';

let close: () => void;
beforeAll(async () => {
  close = await openNewsroom({ socialLinks: [{ name: 'Mastodon', url: 'https://social.example/@paper' }] });
  for (const { key, texts } of samplePages)
    for (const [language, { headline, standfirst, body }] of Object.entries(texts)) {
      if (!isLanguage(language)) continue;
      const id = sampleId('page', `${key}/${language}`);
      await must(key, savePage({ id, key, language, slug: key, headline, standfirst, body: { type: 'doc', content: body } }, act));
    }
  const shown = { mediaId: PICTURE, altText: 'A strait', decorative: false, caption: 'At noon.', credit: 'Test agency', place: 'text' as const };
  await publishStory('whole', {
    at: '2026-11-20T09:00:00Z',
    pictured: true,
    topics: ['oman', 'water'],
    column: 'monday-letter',
    authors: ['said-al-balushi', 'agnes-moreau'],
    document: {
      dateline: 'Muscat',
      sources: [{ name: 'Harbour office', url: 'https://harbour.example/log' }, { name: 'A pilot, by telephone' }],
      bylines: [
        { authorId: sampleId('author', 'said-al-balushi') },
        { authorId: sampleId('author', 'katya-voronina'), role: 'translator' },
        { authorId: sampleId('author', 'leonie-abt'), role: 'editor' },
        { authorId: sampleId('author', 'omar-benhaddou'), role: 'photographer' },
      ],
      body: { type: 'doc', content: [p('Ships wait.'), { type: 'picture', attrs: shown }] },
    },
  });
  const group = sampleId('article', 'whole');
  await publishStory('entier', {
    at: '2026-11-20T11:00:00Z',
    document: { language: 'fr', translation: { group, originalId: group, originalVersion: 1 } },
  });
  await must('correct', correct(group, { text: 'It was nine ships, not ten.' }, { by: 'test', at: new Date('2026-11-20T12:00:00Z') }));
  for (const type of ['opinion', 'editorial', 'analysis', 'explainer', 'reportage', 'news'] as const)
    await publishStory(`a-${type}`, {
      at: '2026-11-20T10:00:00Z',
      type,
      ...(type === 'editorial' ? { authors: [], document: { printedByline: 'The Causeway' } } : { authors: ['ilse-vandenberg'] }),
    });
});
afterAll(() => close());

async function chromeIn(language: Language): Promise<SiteChrome> {
  const chrome = await findChrome(language);
  if (!chrome) throw new Error('The site is not there.');
  return chrome;
}

const tellingIn = async (language: Language): Promise<Telling> => ({
  chrome: await chromeIn(language),
  whole: (path) => wholeAddress(path, ORIGIN),
});

async function articleAt(language: Language, slug: string): Promise<ArticlePage> {
  const article = await findArticlePage(language, 'gulf', slug, AT);
  if (!article) throw new Error(`Nothing is at ${slug}.`);
  return article;
}

type Told = { '@graph': readonly unknown[] };
const nodesOf = (told: Told) => JSON.parse(JSON.stringify(told))['@graph'] as JsonLdNode[];
function thing(told: Told, type: string): JsonLdNode {
  const found = nodesOf(told).find((node) => node['@type'] === type);
  if (!found) throw new Error(`There is no ${type}.`);
  return found;
}

async function toldArticle(slug: string, language: Language = 'en', change: Partial<ArticlePage> = {}) {
  const article = { ...(await articleAt(language, slug)), ...change };
  return tellArticle({ article, description: article.standfirst }, await tellingIn(language));
}

describe('every kind of page speaks schema.org’s language', () => {
  const told: [string, () => Promise<Told>][] = [
    ['an article with everything', () => toldArticle('whole')],
    ['a translation', () => toldArticle('entier', 'fr')],
    ...(['opinion', 'editorial', 'analysis', 'explainer', 'reportage', 'news'] as const).map((type): [string, () => Promise<Told>] => [
      `an article of the type ${type}`,
      () => toldArticle(`a-${type}`),
    ]),
    ['the front page', async () => tellFront(await tellingIn('ar'))],
    [
      'a section',
      async () => {
        const page = await findSectionPage('en', 'gulf', FIRST, AT);
        if (!page) throw new Error('There is no section.');
        const { section, list, lead } = page;
        return tellList({ name: section.name, description: section.description, path: section.path, list, lead }, await tellingIn('en'));
      },
    ],
    ['a person', async () => toldAuthor('said-al-balushi')],
    [
      'a page of the paper',
      async () => {
        const page = await findStaticPage('ru', 'about');
        if (!page) throw new Error('There is no page.');
        return tellStaticPage(page, page.standfirst, await tellingIn('ru'));
      },
    ],
    ['the search', async () => tellSearch({ name: 'Search', description: 'Look for it', path: '/search?q=gas' }, await tellingIn('en'))],
  ];
  test.each(told)('%s', async (_name, tell) => {
    expect(nodesOf(await tell()).flatMap((node) => breachesOfVocabulary(node))).toEqual([]);
  });

  test('and the check finds what is wrong', () => {
    const wrong = {
      '@type': 'NewsArticle',
      '@id': '/gulf/a',
      headlin: 'x',
      wordCount: 'many',
      correctionsPolicy: 'https://a.example/',
      publisher: { '@type': 'ImageObject' },
      datePublished: 'yesterday',
      image: '/a.webp',
      author: { '@type': 'Reporter', name: '' },
    };
    expect(breachesOfVocabulary(wrong)).toHaveLength(8);
    expect(breachesOfVocabulary({ '@type': 'SearchAction', 'query-input': 'required name=q' })).toEqual([]);
    expect(breachesOfVocabulary({ '@type': 'Person', 'query-input': 'required name=q' })).toHaveLength(1);
  });
});

async function toldAuthor(slug: string) {
  const author = await findAuthorPage('en', slug, FIRST, AT);
  if (!author) throw new Error('There is no such person.');
  return tellAuthor(author, { name: author.name, description: author.summary, path: author.path }, await tellingIn('en'));
}

test('a person’s own pages elsewhere say who it is, other links do not', async () => {
  const author = await findAuthorPage('en', 'said-al-balushi', FIRST, AT);
  if (!author) throw new Error('There is no such person.');
  const facts = ['https://social.example/@rania', 'https://publisher.example/books/strait', ''].map((url) => ({ name: 'x', text: 'y', url }));
  const told = tellAuthor({ ...author, facts }, { name: author.name, description: '', path: author.path }, await tellingIn('en'));
  expect(JSON.stringify(told)).toContain('"sameAs":["https://social.example/@rania"]');
  expect(nodesOf(told).flatMap((node) => breachesOfVocabulary(node))).toEqual([]);
});

describe('Google’s documentation', () => {
  test('gets from an article all that it recommends', async () => {
    const told = await toldArticle('whole');
    for (const type of ['NewsArticle', 'BreadcrumbList'] as const) {
      const { page, required, recommended } = GOOGLE[type] ?? { page: '', required: ['?'], recommended: [] };
      expect(missing(thing(told, type), [...required, ...recommended]), page).toEqual([]);
    }
  });

  test('gets from each file of a picture who made it, what may be done with it and where one asks', async () => {
    const { leadPicture } = await articleAt('en', 'whole');
    const rights = { creator: 'Omar Benhaddou', copyright: '© The Causeway', licence: 'CC-BY-4.0', width: 3000, height: 2400 };
    const picture = { ...(leadPicture as CreditedPicture), ...rights };
    const images = thing(await toldArticle('whole', 'en', { leadPicture: picture }), 'NewsArticle').image as JsonLdNode[];
    const { page, required, recommended } = GOOGLE.ImageObject ?? { page: '', required: ['?'], recommended: [] };
    for (const image of images) expect(missing(image, [...required, ...recommended]), page).toEqual([]);
    // "For best results, we recommend providing multiple high-resolution images … with the following aspect ratios: 16x9, 4x3, and 1x1."
    expect(images.map(({ width, height }) => [width, height])).toEqual([
      ['1280 px', '720 px'],
      ['1280 px', '960 px'],
      ['1200 px', '1200 px'],
    ]);
    expect(images[0]).toMatchObject({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      acquireLicensePage: `${ORIGIN}/pages/contact`,
      creator: { '@type': 'Person' },
    });
    const agency = thing(await toldArticle('whole', 'en', { leadPicture: { ...picture, creator: 'Test' } }), 'NewsArticle').image as JsonLdNode[];
    expect(agency[0]?.creator).toEqual({ '@type': 'Organization', name: 'Test' });
  });

  test('gets from the front page the site’s name, and an organisation that answers for its work', async () => {
    const told = tellFront(await tellingIn('en'));
    for (const type of ['WebSite', 'NewsMediaOrganization'] as const) {
      const { page, required, recommended } = GOOGLE[type] ?? { page: '', required: ['?'], recommended: [] };
      expect(missing(thing(told, type), [...required, ...recommended]), page).toEqual([]);
    }
    expect(thing(told, 'WebSite')).toMatchObject({ name: 'The Causeway', url: `${ORIGIN}/`, inLanguage: ['en', 'fr', 'ar', 'ru'] });
  });

  test('gets from a person’s page who it is', async () => {
    const profile = thing(await toldAuthor('rania-halabi').catch(() => toldAuthor('said-al-balushi')), 'ProfilePage');
    expect(missing(profile, GOOGLE.ProfilePage?.required ?? ['?']), GOOGLE.ProfilePage?.page).toEqual([]);
  });
});

test('an article says who made it, what it rests on, what was corrected and which translations there are', async () => {
  expect(thing(await toldArticle('whole'), 'NewsArticle')).toMatchObject({
    '@id': `${ORIGIN}/gulf/whole#article`,
    inLanguage: 'en',
    isAccessibleForFree: true,
    articleSection: 'Gulf',
    dateline: 'Muscat',
    datePublished: '2026-11-20T09:00:00.000Z',
    dateModified: '2026-11-20T12:00:00.000Z',
    author: [{ '@type': 'Person', name: 'Said al-Balushi', url: `${ORIGIN}/authors/said-al-balushi` }],
    translator: [{ name: 'Katya Voronina' }],
    editor: [{ name: 'Leonie Abt' }],
    contributor: [{ name: 'Omar Benhaddou' }],
    about: [{ '@type': 'Thing', name: 'Oman' }, { '@type': 'Thing' }],
    isPartOf: { '@type': 'CreativeWorkSeries', name: 'The Monday Letter' },
    citation: [{ '@type': 'CreativeWork', url: 'https://harbour.example/log' }, 'A pilot, by telephone'],
    correction: [{ '@type': 'CorrectionComment', text: 'It was nine ships, not ten.', datePublished: '2026-11-20T12:00:00.000Z' }],
    associatedMedia: [{ '@type': 'ImageObject', caption: 'At noon.', creditText: 'Test agency' }],
    workTranslation: [{ '@id': `${ORIGIN}/fr/gulf/entier#article`, inLanguage: 'fr' }],
  });
  expect(thing(await toldArticle('entier', 'fr'), 'NewsArticle')).toMatchObject({
    translationOfWork: { '@id': `${ORIGIN}/gulf/whole#article`, inLanguage: 'en' },
  });
});

test('the kind of an article is told, and who speaks in an editorial', async () => {
  const kinds = { opinion: 'Opinion', editorial: 'Opinion', analysis: 'Analysis', explainer: 'Background', reportage: 'Reportage', news: '' };
  for (const [type, kind] of Object.entries(kinds)) expect(nodesOf(await toldArticle(`a-${type}`))[0]?.['@type']).toBe(`${kind}NewsArticle`);
  const newspaper = { '@type': 'NewsMediaOrganization', '@id': `${ORIGIN}/#newspaper` };
  expect(thing(await toldArticle('a-editorial'), 'OpinionNewsArticle')).toMatchObject({ author: newspaper, publisher: newspaper });
  const printed = thing(await toldArticle('a-news', 'en', { printedByline: 'Staff and agencies' }), 'NewsArticle');
  expect(printed).toMatchObject({ author: { '@type': 'Organization', name: 'Staff and agencies' }, creditText: 'Staff and agencies' });
});

test('a story that was elsewhere first is told under that address, without translations', async () => {
  const told = thing(await toldArticle('whole', 'en', { canonicalUrl: 'https://partner.example/story' }), 'NewsArticle');
  expect(told).toMatchObject({ url: 'https://partner.example/story', mainEntityOfPage: 'https://partner.example/story' });
  expect(told).not.toHaveProperty('workTranslation');
});

test('policies lead to pages that are there, in the page’s language, and to no others', async () => {
  const inRussian = thing(tellFront(await tellingIn('ru')), 'NewsMediaOrganization');
  expect(inRussian).toMatchObject({ actionableFeedbackPolicy: `${ORIGIN}/ru/pages/contact` });
  const there = new Set(samplePages.map(({ key }) => key as string));
  for (const [policy, names] of Object.entries(POLICY_PAGES))
    expect([policy, policy in inRussian]).toEqual([policy, names.some((name) => there.has(name))]);
});

test('an address that no browser understands takes no page down', async () => {
  const url = 'https://[report].example/log';
  const told = thing(await toldArticle('whole', 'en', { sources: [{ name: 'Harbour office', url }] }), 'NewsArticle');
  expect(told.citation).toEqual([{ '@type': 'CreativeWork', name: 'Harbour office', url }]);
  const { chrome, whole } = await tellingIn('en');
  const socialLinks = ['https://social.example/@paper', 'https://social.example:99999/', 'mailto:desk@paper.example', '/feeds/rss.xml'];
  const telling = { whole, chrome: { ...chrome, socialLinks: socialLinks.map((path) => ({ name: path, path })) } };
  expect(thing(tellFront(telling), 'NewsMediaOrganization').sameAs).toEqual(['https://social.example/@paper']);
});

test('a withdrawn article is in no list any more', async () => {
  await publishStory('gone', { at: '2026-11-20T13:00:00Z' });
  const told = async () => {
    const page = await findSectionPage('en', 'gulf', FIRST, AT);
    return (
      page && JSON.stringify(tellList({ name: 'Gulf', description: '', path: '/gulf', list: page.list, lead: page.lead }, await tellingIn('en')))
    );
  };
  expect(await told()).toContain(`${ORIGIN}/gulf/gone"`);
  await must('withdraw', withdraw(sampleId('article', 'gone'), { reason: 'Wrong', decidedBy: 'the editor' }, act));
  expect(await told()).not.toContain('/gulf/gone"');
});
