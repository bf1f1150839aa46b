import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import type { SnippetPart } from '#newsroom/articles/views.ts';
import { p } from '#newsroom/sample/text.ts';
import { articlesAt } from '#newsroom/search/found.ts';
import { byWeight, newestRows, toParts } from '#newsroom/search/full-text.ts';
import { matchAll } from '#newsroom/search/match.ts';
import { normaliseQuestion, questionOf, SEARCH_LIMITS, termsOf } from '#newsroom/search/question.ts';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { findRows, seekAll, seekAnyInHeadline } from '#newsroom/search/sought.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const body = (text: string) => ({ body: { type: 'doc' as const, content: [p(text)] } });
const marked = (parts: SnippetPart[]) => parts.filter((part) => part.marked).map((part) => part.text);

let close: () => void;
beforeAll(async () => {
  close = await openNewsroom();
  await publishStory('rota', {
    at: '2026-11-20T08:00:00Z',
    headline: 'Gulf states put patrol boats under a rota',
    topics: ['oman'],
    document: body('The rota hangs on the harbour wall.'),
  });
  await publishStory('wall', {
    at: '2026-11-21T08:00:00Z',
    headline: 'The harbour wall',
    type: 'opinion',
    topics: ['oman', 'water'],
    document: body('A rota tells a crew when to sleep; patrols meet there.'),
  });
  await publishStory('dam', {
    at: '2026-07-01T08:00:00Z',
    headline: 'A dam in the hills',
    section: 'energy',
    authors: ['agnes-moreau'],
    document: body('Nobody keeps a rota of the water. Élection day is near.'),
  });
  await publishStory('arabic', { at: '2026-07-01T08:00:00Z', headline: 'دوريات الخليج', document: { language: 'ar', ...body('جدول واحد rota') } });
});
afterAll(() => close());

const find = async (query: Record<string, string>, language = 'en') => {
  const page = await findSearchPage(language, query, NOW);
  return { ...page, found: page.hits.map((hit) => hit.teaser.path.split('/').at(-1)) };
};

describe('a question', () => {
  test('is normalised: composed, single spaces, no control signs, limited', () => {
    expect(normaliseQuestion('  e\u0301te\u0301 \u0000\n boats ')).toBe('été boats');
    expect([...normaliseQuestion('ж'.repeat(500))]).toHaveLength(SEARCH_LIMITS.question);
  });
  test('has words and phrases', () => {
    expect(termsOf('patrol "single rota" «deux mots» “one” - !')).toEqual([
      { text: 'patrol', isPhrase: false },
      { text: 'single rota', isPhrase: true },
      { text: 'deux mots', isPhrase: true },
      { text: 'one', isPhrase: false },
    ]);
    expect(questionOf(termsOf('patrol "single rota"'))).toBe('patrol "single rota"');
  });
  test('never becomes syntax, whatever is typed', async () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('"', '*', 'NEAR(', ')', 'AND', 'NOT', 'OR', '^', 'headline:', '-', 'boats', '{', '+', "'"), { maxLength: 12 })
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const match = matchAll(termsOf(text));
        if (match) expect(newestRows([match], 'en', 0, 10).length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
  test('is answered by a page, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (q) => {
        expect((await find({ q })).question).toBe(normaliseQuestion(q));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a search', () => {
  test('finds all articles with all words, those with the word in the headline first', async () => {
    expect((await find({ q: 'rota' })).found[0]).toBe('rota');
    expect((await find({ q: 'rota' })).found).toHaveLength(3);
    expect((await find({ q: 'harbour rota' })).found.toSorted()).toEqual(['rota', 'wall']);
  });
  test('finds names of authors and topics, without regard to accents and capitals', async () => {
    expect((await find({ q: 'agnes MOREAU' })).found).toEqual(['dam']);
    expect((await find({ q: 'election' })).found).toEqual(['dam']);
    expect((await find({ q: 'oman' })).found).toHaveLength(2);
  });
  test('takes the last word as the beginning of one, and a phrase as it stands', async () => {
    expect((await find({ q: 'patro' })).found).toHaveLength(2);
    expect((await find({ q: 'patro boats' })).found).toEqual([]);
    expect((await find({ q: '"harbour wall"' })).found).toHaveLength(2);
    expect((await find({ q: '"wall harbour"' })).found).toEqual([]);
  });
  test('stays in the language of the page', async () => {
    expect((await find({ q: 'rota' }, 'ar')).found).toEqual(['arabic']);
    expect((await find({ q: 'دوريات' }, 'ar')).hits[0]).toMatchObject({
      headline: [
        { text: 'دوريات', marked: true },
        { text: ' الخليج', marked: false },
      ],
    });
  });
  test('marks what was found in headline and text', async () => {
    const [first, second] = (await find({ q: 'rota', section: 'gulf' })).hits;
    expect(marked(first?.headline ?? [])).toEqual(['rota']);
    expect(first?.snippet.map((part) => part.text).join('')).toBe('The rota hangs on the harbour wall.');
    expect(marked(second?.snippet ?? [])).toEqual(['rota']);
    const [byName] = (await find({ q: 'moreau' })).hits;
    expect(byName?.snippet).toEqual([{ text: 'Standfirst of dam.', marked: false }]);
  });
  test('is narrowed by filters, with the numbers that each other choice would give', async () => {
    const page = await find({ q: 'rota', section: 'gulf', type: 'news' });
    expect(page.found).toEqual(['rota']);
    const number = (options: { value: string; articles?: number }[], value: string) => options.find((option) => option.value === value)?.articles;
    expect(number(page.options.sections, 'gulf')).toBe(1);
    expect(number(page.options.sections, 'energy')).toBe(1);
    expect(number(page.options.types, 'opinion')).toBe(1);
    expect(page.options.topics).toEqual([{ value: 'oman', name: 'Oman', articles: 1 }]);
    expect((await find({ q: 'rota', topic: 'water' })).found).toEqual(['wall']);
    expect((await find({ q: 'rota', author: 'agnes-moreau' })).found).toEqual(['dam']);
    expect((await find({ q: 'rota', from: '2026-11-21', to: '2026-11-21' })).found).toEqual(['wall']);
    expect((await find({ q: 'rota', type: 'voices' })).found).toEqual(['wall']);
    expect(page.chosen[0]).toEqual({ field: 'section', name: 'Gulf', without: '/search?q=rota&type=news' });
  });
  test('without words is the form alone', async () => {
    expect(await find({})).toMatchObject({ question: '', hits: [], total: 0, suggestions: [], leaf: { number: 1, older: null } });
    expect(await find({ q: '!?' })).toMatchObject({ hits: [], suggestions: [] });
  });
  test('that finds nothing says what to drop, and how many would be found then', async () => {
    const page = await find({ q: 'rota sohar' });
    expect(page.suggestions).toEqual([{ name: '“rota” alone', path: '/search?q=rota', articles: 3 }]);
    const narrowed = await find({ q: 'dam hills', section: 'gulf' });
    expect(narrowed.suggestions).toEqual([{ name: 'Without filters', path: '/search?q=dam+hills', articles: 1 }]);
    expect((await find({ q: 'harbour rota zzz' })).suggestions[0]).toEqual({ name: 'Without “zzz”', path: '/search?q=harbour+rota', articles: 2 });
  });
});

describe('a word that many articles have', () => {
  /** More than so many: "rota" is in four, "harbour" in two. */
  const MANY = { common: 3 };
  const ranked = (question: string, bounds = MANY) => {
    const sought = seekAll(termsOf(question), bounds);
    const rows = sought ? byWeight(findRows(sought, 'en', 10).rows, sought) : [];
    return [...articlesAt(rows).values()].map((id) => names.get(id));
  };
  const names = new Map(['rota', 'wall', 'dam'].map((name) => [articleId(name), name]));

  test('is looked for and not weighed', () => {
    expect(seekAll(termsOf('harbour rota'), MANY)).toMatchObject({ match: '"harbour" AND "rota"', weighed: '"harbour"', common: [] });
    expect(ranked('rota harbour')).toEqual(['wall', 'rota']);
  });
  test('is the whole word where others begin with it; a rare one may be a beginning', () => {
    expect(seekAll(termsOf('rota'), MANY)?.match).toBe('"rota"');
    expect(seekAll(termsOf('rota'), { common: 4 })).toMatchObject({ match: '"rota" *', weighed: '"rota" *' });
    expect(seekAll(termsOf('rot'), MANY)).toMatchObject({ match: '"rot" *', weighed: null });
  });
  test('alone, or with others like it, puts articles with it in the headline first, then the newest', () => {
    expect(ranked('rota')).toEqual(['rota', 'dam', 'wall']);
  });
  test('is looked for once, however often it is asked for', () => {
    expect(seekAll(termsOf('rota harbour Rota rota'), MANY)).toMatchObject({ parts: ['"rota"', '"harbour"', '"Rota"'] });
    expect(seekAll(termsOf('harbour harbour wall'), MANY)?.weighed).toBe('"harbour" AND "wall" *');
  });
  test('weighs a phrase when one of its words does', () => {
    expect(seekAll(termsOf('"harbour rota"'), MANY)).toMatchObject({ weighed: '"harbour rota"', common: [] });
    const both = seekAll(termsOf('"harbour rota"'), { common: 1 });
    expect(both).toMatchObject({ weighed: null, common: [{ match: '"harbour"' }, { match: '"rota"' }] });
  });
  test('in headlines is weighed as elsewhere', () => {
    const either = 'headline : ("harbour") OR headline : ("dam")';
    expect(seekAnyInHeadline(['harbour', 'dam'])).toMatchObject({ match: either, weighed: either, common: [] });
    expect(seekAnyInHeadline(['harbour', 'dam'], 1)).toMatchObject({
      match: either,
      weighed: 'headline : ("dam")',
      common: [{ match: '"harbour"' }],
    });
  });
});

test('marks in disorder mark nothing beyond their words', () => {
  expect(toParts('a \uE000b\uE001 c')).toEqual([
    { text: 'a ', marked: false },
    { text: 'b', marked: true },
    { text: ' c', marked: false },
  ]);
  expect(toParts('\uE001a\uE000')).toEqual([{ text: 'a', marked: false }]);
  expect(toParts('')).toEqual([]);
});
