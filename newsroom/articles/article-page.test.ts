import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { articleId, openNewsroom, PICTURE, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import type { ArticlePage } from '#newsroom/articles/views.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { write } from '#newsroom/drafts/write.ts';
import { choose } from '#newsroom/publishing/choose.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { p, picture, readWith } from '#newsroom/sample/text.ts';
import { withAnswer } from '#newsroom/site/answer.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const act = { by: 'test', at: NOW };
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T08:00:00.000Z`;

let close: () => void;
beforeEach(async () => {
  close = await openNewsroom();
});
afterEach(() => close());

async function page(slug: string, language = 'en', section = 'gulf'): Promise<ArticlePage> {
  const found = await findArticlePage(language, section, slug, NOW);
  if (!found) throw new Error(`There is no page ${slug}.`);
  return found;
}

test('an article page carries every field that was published', async () => {
  await publishStory('rota', {
    at: day(10),
    type: 'opinion',
    column: 'monday-letter',
    topics: ['oman', 'maritime-security'],
    pictured: true,
    document: {
      kicker: 'Coastguards',
      dateline: 'Muscat',
      body: { type: 'doc', content: [p('Six governments.'), picture('strait', 'Boats', 'Boats at noon.', '')].map((block) => withCredit(block)) },
      bylines: [
        { authorId: sampleId('author', 'rania-halabi'), place: 'Amman' },
        { authorId: sampleId('author', 'katya-voronina'), role: 'translator' },
      ],
      sources: [{ name: 'Joint Patrol Office', url: 'https://patrol.example/rota' }, { name: 'Interviews' }],
      notes: [{ kind: 'funder', text: 'Funded by a foundation.', url: 'https://fund.example/' }],
      canonicalUrl: 'https://first.example/story',
      searchTitle: 'Rota',
      searchDescription: 'About the rota',
    },
  });
  const found = await page('rota');
  expect(found).toMatchObject({
    id: articleId('rota'),
    path: '/gulf/rota',
    language: 'en',
    kicker: 'Coastguards',
    headline: 'Headline of rota',
    standfirst: 'Standfirst of rota.',
    dateline: 'Muscat',
    leadPicture: { width: 96, height: 64, altText: 'A strait', caption: 'The strait at noon.', credit: 'Test agency' },
    pictures: { [PICTURE]: { altText: 'Boats', caption: 'Boats at noon.', credit: 'A. Photographer' } },
    section: { name: 'Gulf', path: '/gulf' },
    type: { name: 'Opinion', path: '/types/opinion', tone: 'voice' },
    column: { name: 'The Monday Letter', path: '/columns/monday-letter' },
    topics: [
      { name: 'Oman', path: '/topics/oman' },
      { name: 'Maritime security', path: '/topics/maritime-security' },
    ],
    sources: [
      { name: 'Joint Patrol Office', url: 'https://patrol.example/rota' },
      { name: 'Interviews', url: '' },
    ],
    notes: [
      { kind: 'funder', text: 'Funded by a foundation.', url: 'https://fund.example/' },
      { kind: 'views', text: 'The views expressed are the author’s own.', url: '' },
    ],
    corrections: [],
    isChoice: false,
    firstPublishedAt: day(10),
    updatedAt: null,
    publishedVersions: 1,
    readingMinutes: 1,
    canonicalUrl: 'https://first.example/story',
    searchTitle: 'Rota',
    searchDescription: 'About the rota',
    translations: [],
    olderThanOriginal: null,
    previousInSection: null,
    nextInSection: null,
  });
  expect(found.bylines).toEqual([
    {
      name: 'Rania Halabi',
      path: '/authors/rania-halabi',
      role: 'author',
      place: 'Amman',
      portrait: expect.objectContaining({ width: 96, altText: '' }),
      account: null,
    },
    { name: 'Katya Voronina', path: '/authors/katya-voronina', role: 'translator', place: '', portrait: null, account: null },
  ]);
  expect(found.body.content[0]).toEqual(p('Six governments.'));
});

/** The checklist asks every picture for its credit. */
function withCredit<T extends { type: string }>(block: T): T {
  return block.type === 'picture' && 'attrs' in block ? { ...block, attrs: { ...(block.attrs as object), credit: 'A. Photographer' } } : block;
}

test('its neighbours are those of the section in its language, by date', async () => {
  await publishStory('before', { at: day(1) });
  await publishStory('here', { at: day(2) });
  await publishStory('elsewhere', { at: day(3), section: 'energy' });
  await publishStory('arabic', { at: day(3), document: { language: 'ar' } });
  await publishStory('after', { at: day(4) });
  const found = await page('here');
  expect([found.previousInSection?.path, found.nextInSection?.path]).toEqual(['/gulf/before', '/gulf/after']);
});

test('related articles and what is put beside a paragraph vanish when they are withdrawn', async () => {
  await publishStory('near', { at: day(1), topics: ['oman'] });
  await publishStory('here', { at: day(2), topics: ['oman'], document: { body: { type: 'doc', content: [p('Text.'), readWith('near')] } } });
  expect((await page('here')).related.map((one) => one.path)).toEqual(['/gulf/near']);
  expect((await page('here')).readWith[articleId('near')]?.path).toBe('/gulf/near');
  await must('withdrawal', withdraw(articleId('near'), { reason: 'Wrong.', decidedBy: 'The editor' }, act));
  expect(await page('here')).toMatchObject({ related: [], readWith: {} });
});

test('beside it stand editor’s choices other than itself, and the page is good until one of them ends', async () => {
  for (const [index, key] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    await publishStory(key, { at: day(index + 1) });
    const until = key === 'd' ? new Date(NOW.getTime() + 1_000) : null;
    await must(key, choose(articleId(key), { until }, { by: 'test', at: new Date(NOW.getTime() - 10_000 + index) }));
  }
  const { result, answer } = await withAnswer(() => page('e'));
  expect(result.isChoice).toBe(true);
  expect(result.choices.map((one) => one.path)).toEqual(['/gulf/d', '/gulf/c', '/gulf/b']);
  expect(result.popular.map((one) => one.path)).not.toContain('/gulf/e');
  expect(answer.goodUntil).toBe(NOW.getTime() + 1_000);
  const later = await findArticlePage('en', 'gulf', 'e', new Date(NOW.getTime() + 1_000));
  expect(later?.choices.map((one) => one.path)).toEqual(['/gulf/c', '/gulf/b', '/gulf/a']);
});

describe('beside an opinion', () => {
  const paths = (teasers: { path: string }[]) => teasers.map((one) => one.path);

  test('stand other opinion, newest first, and the reports on its subject, which are not repeated below', async () => {
    await publishStory('report', { at: day(1), topics: ['oman', 'water'] });
    await publishStory('second-report', { at: day(1), topics: ['oman'] });
    await publishStory('third-report', { at: day(1), topics: ['water'], section: 'energy' });
    await publishStory('of-the-section-alone', { at: day(2), topics: ['gas'] });
    await publishStory('arabic', { at: day(2), topics: ['oman', 'water'], type: 'opinion', document: { language: 'ar' } });
    await publishStory('arabic-report', { at: day(2), topics: ['oman', 'water'], document: { language: 'ar' } });
    await publishStory('old-opinion', { at: day(3), type: 'opinion', section: 'energy' });
    await publishStory('editorial', { at: day(4), type: 'editorial', topics: ['oman', 'water'] });
    await publishStory('new-opinion', { at: day(5), type: 'opinion' });
    await publishStory('here', { at: day(6), type: 'opinion', topics: ['oman', 'water'] });
    await must('choice', choose(articleId('report'), { until: null }, act));
    const found = await page('here');
    expect(paths(found.voices)).toEqual(['/gulf/new-opinion', '/gulf/editorial', '/energy/old-opinion']);
    expect(found.news).toHaveLength(2);
    expect(paths(found.news)).toContain('/gulf/report');
    for (const one of found.news) expect(['/gulf/report', '/gulf/second-report', '/energy/third-report']).toContain(one.path);
    expect(found.related).toHaveLength(4);
    expect(paths(found.related).filter((path) => paths(found.news).includes(path))).toEqual([]);
    expect(found).toMatchObject({ popular: [], choices: [] });
  });

  test('stands what stands beside a report while there is neither', async () => {
    await publishStory('chosen', { at: day(1), section: 'energy' });
    await must('choice', choose(articleId('chosen'), { until: null }, act));
    await publishStory('here', { at: day(2), type: 'opinion' });
    const found = await page('here');
    expect(found).toMatchObject({ voices: [], news: [] });
    expect(paths(found.choices)).toEqual(['/energy/chosen']);
  });

  test('and beside a report stands none of it', async () => {
    await publishStory('opinion', { at: day(1), type: 'opinion', topics: ['oman'] });
    await publishStory('near', { at: day(1), topics: ['oman'] });
    await publishStory('here', { at: day(2), topics: ['oman'] });
    expect(await page('here')).toMatchObject({ voices: [], news: [] });
  });
});

test('corrections and updates are told with their times', async () => {
  await publishStory('rota', { at: day(10) });
  await must('correction', correct(articleId('rota'), { text: 'The number was wrong.' }, { by: 'test', at: new Date(day(11)) }));
  expect(await page('rota')).toMatchObject({
    corrections: [{ at: day(11), text: 'The number was wrong.' }],
    updatedAt: day(11),
    publishedVersions: 2,
    firstPublishedAt: day(10),
  });
  const draft = readDraft(articleId('rota'));
  const document = { ...documentSchema.parse(draft?.document), standfirst: 'New.' };
  await must('writing', write({ id: articleId('rota'), base: draft?.version ?? 0, saveId: 'second', document }, act));
  expect((await page('rota')).standfirst).toBe('Standfirst of rota.');
  await must('update', update(articleId('rota'), { note: 'Adds the ministry’s answer.' }, { by: 'test', at: new Date(day(12)) }));
  expect(await page('rota')).toMatchObject({ standfirst: 'New.', updatedAt: day(12), updateNote: 'Adds the ministry’s answer.' });
});

describe('a translation', () => {
  const group = articleId('group');
  const translated = (originalVersion: number) => ({
    at: day(11),
    document: { language: 'ar' as const, slug: 'jadwal', translation: { group, originalId: articleId('rota'), originalVersion } },
  });
  const original = { at: day(10), document: { translation: { group, originalId: null, originalVersion: null } } };

  test('and its original know each other', async () => {
    await publishStory('rota', original);
    expect((await page('rota')).translations).toEqual([]);
    await publishStory('rota-ar', translated(1));
    const both = [
      { language: 'en', path: '/gulf/rota', headline: 'Headline of rota', isOriginal: true, keptElsewhere: false },
      { language: 'ar', path: '/ar/gulf/jadwal', headline: 'Headline of rota-ar', isOriginal: false, keptElsewhere: false },
    ];
    expect((await page('rota')).translations).toEqual(both);
    const arabic = await page('jadwal', 'ar');
    expect(arabic.translations).toEqual(both);
    expect(arabic.olderThanOriginal).toBeNull();
  });

  test('says when its original changed after it had been translated', async () => {
    await publishStory('rota', original);
    await publishStory('rota-ar', translated(1));
    await publishStory('rota', { ...original, at: day(12) });
    expect((await page('jadwal', 'ar')).olderThanOriginal).toEqual({ path: '/gulf/rota', language: 'en', changedAt: day(12) });
    expect((await page('rota')).olderThanOriginal).toBeNull();
    await publishStory('rota-ar', translated(2));
    expect((await page('jadwal', 'ar')).olderThanOriginal).toBeNull();
  });

  test('stands alone while its original is not public', async () => {
    await publishStory('rota', original);
    await publishStory('rota-ar', translated(1));
    await must('withdrawal', withdraw(articleId('rota'), { reason: 'Wrong.', decidedBy: 'The editor' }, act));
    expect(await page('jadwal', 'ar')).toMatchObject({ translations: [], olderThanOriginal: null });
  });
});

test.each([
  ['en', 'gulf', 'unknown'],
  ['en', 'energy', 'rota'],
  ['ar', 'gulf', 'rota'],
  ['xx', 'gulf', 'rota'],
])('there is no article at /%s/%s/%s', async (language, section, slug) => {
  await publishStory('rota', { at: day(10) });
  expect(await findArticlePage(language, section, slug, NOW)).toBeUndefined();
});
