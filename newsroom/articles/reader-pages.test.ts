import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findArchivePage } from '#newsroom/articles/archive-queries.ts';
import { findFrontPage } from '#newsroom/articles/front-queries.ts';
import { findColumnPage, findTypePage } from '#newsroom/articles/kind-queries.ts';
import { findNearby } from '#newsroom/articles/nearby-queries.ts';
import { findSectionPage } from '#newsroom/articles/section-queries.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import type { Teaser } from '#newsroom/articles/views.ts';
import { findAuthorPage } from '#newsroom/authors/author-queries.ts';
import { choose } from '#newsroom/publishing/choose.ts';
import { findNotice } from '#newsroom/publishing/notice-queries.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { withAnswer } from '#newsroom/site/answer.ts';
import { setClock } from '#newsroom/site/clock.ts';
import { findTopicPage } from '#newsroom/topics/topic-queries.ts';
import { startOfNextDay } from '#newsroom/wording/dates.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const act = { by: 'test', at: NOW };
const FIRST = { page: 1, before: null };
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const slugs = (teasers: Teaser[]) => teasers.map((teaser) => teaser.path.split('/').at(-1));

let close: () => void;
beforeEach(async () => {
  close = await openNewsroom();
});
afterEach(() => {
  setClock();
  close();
});

describe('the front page', () => {
  test('of an empty paper is empty, in every language', async () => {
    expect(await findFrontPage('ru', NOW)).toMatchObject({
      lead: null,
      latest: [],
      sections: [],
      popular: [],
      filedFrom: [],
      day: NOW.toISOString(),
    });
  });

  test('takes its stories from the language of the page alone', async () => {
    await publishStory('english', { at: hoursAgo(2), pictured: true });
    await publishStory('arabic', { at: hoursAgo(1), document: { language: 'ar' } });
    expect((await findFrontPage('en', NOW)).lead?.path).toBe('/gulf/english');
    expect((await findFrontPage('ar', NOW)).lead?.path).toBe('/ar/gulf/arabic');
  });

  test('puts beside the lead what shares a topic with it', async () => {
    await publishStory('far', { at: hoursAgo(2), topics: ['gas'], section: 'energy' });
    await publishStory('near', { at: hoursAgo(3), topics: ['oman'], section: 'levant' });
    await publishStory('lead', { at: hoursAgo(1), topics: ['oman', 'water'], pictured: true });
    const front = await findFrontPage('en', NOW);
    expect(front.lead?.path).toBe('/gulf/lead');
    expect(slugs(front.also)).toEqual(['near']);
  });

  test('is good until its day ends, its lead is three days old, or a choice has ended', async () => {
    await publishStory('lead', { at: hoursAgo(30), pictured: true });
    const until = async () => (await withAnswer(() => findFrontPage('en', NOW))).answer.goodUntil;
    expect(await until()).toBe(startOfNextDay(NOW, 'Europe/Brussels').getTime());
    const aging = NOW.getTime() + 40 * 3_600_000;
    expect((await withAnswer(() => findFrontPage('en', new Date(aging)))).answer.goodUntil).toBe(NOW.getTime() + 42 * 3_600_000);
    await publishStory('filed', { at: hoursAgo(20), document: { dateline: 'Muscat' } });
    const end = new Date(NOW.getTime() + 3_600_000);
    await must('choice', choose(articleId('filed'), { until: end }, act));
    const { result, answer } = await withAnswer(() => findFrontPage('en', NOW));
    expect(answer.goodUntil).toBe(end.getTime());
    expect(slugs(result.choices)).toEqual(['filed']);
    expect(result.choices[0]?.isChoice).toBe(true);
    expect((await findFrontPage('en', end)).choices).toEqual([]);
  });
});

test('a page whose caller names no time is made now', async () => {
  await publishStory('chosen', { at: hoursAgo(2) });
  const end = new Date(NOW.getTime() + 1_000);
  await must('choice', choose(articleId('chosen'), { until: end }, act));
  const isChoice = async () => (await findSectionPage('en', 'gulf', FIRST))?.list.teasers[0]?.isChoice;
  setClock(() => NOW);
  expect(await isChoice()).toBe(true);
  setClock(() => end);
  expect(await isChoice()).toBe(false);
});

describe('a section front', () => {
  test('opens with its newest pictured report and lists the rest, with months and subjects', async () => {
    await publishStory('october', { at: '2026-10-05T08:00:00Z', topics: ['oman', 'water'] });
    await publishStory('pictured', { at: hoursAgo(3), topics: ['oman'], pictured: true });
    await publishStory('newest', { at: hoursAgo(1), topics: ['oman', 'water', 'gas'] });
    await publishStory('elsewhere', { at: hoursAgo(1), section: 'energy', pictured: true });
    const page = await findSectionPage('en', 'gulf', FIRST, NOW);
    expect(page?.section).toEqual({ name: 'Gulf', path: '/gulf', description: 'Six states and the strait' });
    expect(page?.lead?.path).toBe('/gulf/pictured');
    expect(slugs(page?.list.teasers ?? [])).toEqual(['newest', 'october']);
    expect(page?.list.total).toBe(3);
    expect(page?.subjects).toEqual([
      { name: 'Oman', path: '/topics/oman' },
      { name: 'Water', path: '/topics/water' },
    ]);
    expect(page?.months).toEqual([
      { month: '2026-11', articles: 2, path: '/archive?section=gulf&from=2026-11-01&to=2026-11-30' },
      { month: '2026-10', articles: 1, path: '/archive?section=gulf&from=2026-10-01&to=2026-10-31' },
    ]);
  });

  test('exists while it is empty, but has no second leaf, and there is no other', async () => {
    expect(await findSectionPage('ar', 'gulf', FIRST, NOW)).toMatchObject({ lead: null, list: { teasers: [], total: 0 } });
    expect(await findSectionPage('en', 'gulf', { page: 2, before: null }, NOW)).toBeUndefined();
    expect(await findSectionPage('en', 'nowhere', FIRST, NOW)).toBeUndefined();
    expect(await findSectionPage('xx', 'gulf', FIRST, NOW)).toBeUndefined();
  });
});

test('a teaser says in the page’s language what the article is', async () => {
  await publishStory('tale', {
    at: hoursAgo(1),
    pictured: true,
    authors: ['tamar-gelovani', 'said-al-balushi'],
    document: { language: 'ar', kicker: 'K', dateline: 'D' },
  });
  const page = await findSectionPage('ar', 'gulf', FIRST, NOW);
  expect(page?.lead).toEqual({
    id: articleId('tale'),
    path: '/ar/gulf/tale',
    language: 'ar',
    kicker: 'K',
    headline: 'Headline of tale',
    standfirst: 'Standfirst of tale.',
    dateline: 'D',
    type: { name: 'خبر', path: '/ar/types/news', tone: 'report' },
    section: { name: 'الخليج', path: '/ar/gulf' },
    isChoice: false,
    firstPublishedAt: hoursAgo(1),
    picture: { key: expect.stringMatching(/^[0-9a-f]{24}$/), width: 96, height: 64, altText: 'A strait', avif: false },
    authors: ['Tamar Gelovani', 'Said al-Balushi'],
    readingMinutes: 1,
  });
});

test('types, groups of types and columns have their pages', async () => {
  await publishStory('news', { at: hoursAgo(1) });
  await publishStory('opinion', { at: hoursAgo(2), type: 'opinion', column: 'monday-letter' });
  await publishStory('analysis', { at: hoursAgo(3), type: 'analysis' });
  const opinion = await findTypePage('en', 'opinion', FIRST, NOW);
  expect(opinion).toMatchObject({ name: 'Opinion', path: '/types/opinion', tone: 'voice', list: { total: 1 } });
  expect(opinion?.siblings.map((one) => one.name)).toEqual(['Voices', 'Analysis', 'Editorial', 'Interview']);
  const voices = await findTypePage('en', 'voices', FIRST, NOW);
  expect(slugs(voices?.list.teasers ?? [])).toEqual(['opinion', 'analysis']);
  expect(voices).toMatchObject({ tone: 'report', siblings: { length: 4 }, list: { total: 2 } });
  expect(await findColumnPage('en', 'monday-letter', FIRST, NOW)).toMatchObject({ name: 'The Monday Letter', tone: 'voice', list: { total: 1 } });
  expect(await findTypePage('en', 'gossip', FIRST, NOW)).toBeUndefined();
  expect(await findColumnPage('en', 'gossip', FIRST, NOW)).toBeUndefined();
});

test('a topic shows its key articles and the topics near it, where something was written about it', async () => {
  await publishStory('one', { at: hoursAgo(3), topics: ['oman', 'water'] });
  await publishStory('two', { at: hoursAgo(2), topics: ['oman', 'water', 'gas'] });
  await publishStory('three', { at: hoursAgo(1), topics: ['water'] });
  await must('choice', choose(articleId('one'), { until: null }, act));
  const page = await findTopicPage('en', 'oman', FIRST, NOW);
  expect(page).toMatchObject({
    name: 'Oman',
    kind: 'country',
    path: '/topics/oman',
    list: { total: 2 },
    related: [{ name: 'Water', path: '/topics/water', articles: 3 }],
  });
  expect(slugs(page?.key ?? [])).toEqual(['one']);
  expect(await findTopicPage('fr', 'oman', FIRST, NOW)).toBeUndefined();
  expect(await findTopicPage('en', 'qatar', FIRST, NOW)).toBeUndefined();
});

test('an author is listed once for an article, whatever the roles', async () => {
  const authorId = sampleId('author', 'rania-halabi');
  await publishStory('double', { at: hoursAgo(1), topics: ['oman'], document: { bylines: [{ authorId }, { authorId, role: 'photographer' }] } });
  await publishStory('single', { at: hoursAgo(2), topics: ['oman'], authors: ['rania-halabi'] });
  const page = await findAuthorPage('en', 'rania-halabi', FIRST, NOW);
  expect(slugs(page?.list.teasers ?? [])).toEqual(['double', 'single']);
  expect(page).toMatchObject({
    name: 'Rania Halabi',
    role: 'Levant correspondent, Amman',
    life: ['First paragraph.', 'Second paragraph.'],
    portrait: { width: 96, altText: 'Rania Halabi' },
    subjects: [{ name: 'Oman' }],
    list: { total: 2 },
  });
  expect(await findAuthorPage('en', 'omar-benhaddou', FIRST, NOW)).toBeUndefined();
});

describe('the archive', () => {
  beforeEach(async () => {
    await publishStory('may', { at: '2026-05-31T21:59:59Z', topics: ['oman'] });
    await publishStory('june', { at: '2026-05-31T22:00:00Z', topics: ['oman', 'water'], authors: ['rania-halabi'] });
    await publishStory('july', { at: '2026-07-15T08:00:00Z', section: 'energy', type: 'opinion', topics: ['water'] });
  });
  const find = async (query: Record<string, string>) => {
    const page = await findArchivePage('en', query, NOW);
    return { ...page, found: slugs(page.list.teasers) };
  };

  test('lists everything, newest first, with exact numbers beside the filters', async () => {
    const page = await find({});
    expect(page.found).toEqual(['july', 'june', 'may']);
    expect(page.list.total).toBe(3);
    expect(page.options.sections.find((one) => one.value === 'gulf')?.articles).toBe(2);
    expect(page.options.topics.map((one) => `${one.name} ${one.articles}`)).toEqual(['Oman 2', 'Water 2']);
    expect(page.months.map((one) => `${one.month} ${one.articles}`)).toEqual(['2026-07 1', '2026-06 1', '2026-05 1']);
  });

  test.each([
    [{ section: 'gulf' }, ['june', 'may']],
    [{ type: 'opinion' }, ['july']],
    [{ type: 'voices' }, ['july']],
    [{ topic: 'water' }, ['july', 'june']],
    [{ author: 'rania-halabi' }, ['june']],
    [{ section: 'gulf', topic: 'water' }, ['june']],
    [{ section: 'energy', author: 'rania-halabi' }, []],
    [{ topic: 'oman', author: 'said-al-balushi', type: 'news', section: 'gulf' }, ['may']],
    [{ from: '2026-06-01' }, ['july', 'june']],
    [{ to: '2026-05-31' }, ['may']],
    [{ from: '2026-06-01', to: '2026-06-30' }, ['june']],
    [{ section: 'gulf', from: '2026-06-01', to: '2026-06-30' }, ['june']],
    [{ topic: 'water', from: '2026-07-15', to: '2026-07-15' }, ['july']],
    [{ from: '2026-07-01', to: '2026-06-01' }, []],
  ])('under %o has %o, by days of the site’s zone', async (query, expected) => {
    const page = await find(query as Record<string, string>);
    expect(page.found).toEqual(expected);
    expect(page.list).toMatchObject({ total: expected.length, more: false });
  });

  test('says which filters are in use and where one goes without each', async () => {
    const page = await find({ section: 'gulf', from: '2026-05-01', topic: 'oman' });
    expect(page.chosen).toEqual([
      { field: 'section', name: 'Gulf', without: '/archive?topic=oman&from=2026-05-01' },
      { field: 'topic', name: 'Oman', without: '/archive?section=gulf&from=2026-05-01' },
      { field: 'from', name: '1 May 2026', without: '/archive?section=gulf&topic=oman' },
    ]);
  });

  test('gives numbers only where they hold: for a filter alone, not beside another', async () => {
    const one = await find({ section: 'gulf' });
    expect(one.options.sections.find((option) => option.value === 'energy')?.articles).toBe(1);
    expect(one.options.types[0]?.articles).toBeUndefined();
  });

  test('leaves aside what means nothing', async () => {
    expect((await find({ section: 'nowhere', page: '99', before: 'x', from: 'then' })).found).toHaveLength(3);
  });

  test('keeps the filters from leaf to leaf', async () => {
    for (let index = 0; index < 21; index++) await publishStory(`more-${index}`, { at: hoursAgo(index), topics: ['gas'] });
    const page = await find({ topic: 'gas', section: 'gulf' });
    expect(page.list.leaf.older).toBe('/archive?section=gulf&topic=gas&page=2');
    expect((await find({ topic: 'gas', section: 'gulf', page: '2' })).found).toEqual(['more-20']);
  });
});

describe('for an address where nothing is', () => {
  beforeEach(async () => {
    await publishStory('patrol-rota', { at: hoursAgo(1), headline: 'Gulf states put their patrol boats under a single rota' });
    await publishStory('other', { at: hoursAgo(2), headline: 'A dam and its neighbours' });
  });
  test.each([
    ['/energy/patrol-rota', 'the same slug in another section'],
    ['/ar/gulf/patrol-rota.html', 'the same slug in another language'],
    ['/2026/11/states-patrol-boats', 'the words of its headline'],
    ['/gulf/patrol-rot', 'half of its slug'],
    ['/gulf/patroll-rotta', 'a slip of the finger'],
  ])('%s the nearest article is found by %s', async (path) => expect((await findNearby('en', path, NOW)).nearest?.path).toBe('/gulf/patrol-rota'));
  test.each([['/'], ['/wp-login.php'], ['/gulf/the-boats-of-another-coast-entirely'], ['/"*) OR headline:(a']])(
    '%s has none near, but the latest',
    async (path) => {
      const { nearest, latest } = await findNearby('en', path, NOW);
      expect(nearest).toBeNull();
      expect(slugs(latest)).toEqual(['patrol-rota', 'other']);
    },
  );
});

test('a notice says when, why and by whom, and no word of the article', async () => {
  await publishStory('secret', { at: hoursAgo(5), headline: 'A headline to be forgotten' });
  await must('withdrawal', withdraw(articleId('secret'), { reason: 'A source was in danger.', decidedBy: 'Leonie Abt' }, act));
  const notice = await findNotice(articleId('secret'));
  expect(notice).toEqual({
    path: '/gulf/secret',
    language: 'en',
    section: { name: 'Gulf', path: '/gulf' },
    firstPublishedAt: hoursAgo(5),
    withdrawnAt: NOW.toISOString(),
    reason: 'A source was in danger.',
    decidedBy: 'Leonie Abt',
    seal: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await findNotice(articleId('unknown'))).toBeUndefined();
});
