import { expect, test } from 'vitest';
import { genreOf } from '#newsroom/articles/genre.ts';
import { sampleTypes } from '#newsroom/sample/newsroom.ts';

test('the sample’s types are the kinds of news that their names and tones say', () => {
  const genres = Object.entries(sampleTypes).map(([slug, { tone, names }]) => [slug, genreOf({ slug, tone, names })]);
  expect(Object.fromEntries(genres)).toEqual({
    news: 'NewsArticle',
    monitor: 'NewsArticle',
    explainer: 'BackgroundNewsArticle',
    reportage: 'ReportageNewsArticle',
    opinion: 'OpinionNewsArticle',
    analysis: 'AnalysisNewsArticle',
    editorial: 'OpinionNewsArticle',
    interview: 'NewsArticle',
    podcast: 'NewsArticle',
    video: 'NewsArticle',
  });
});

test('a name in any language is enough, a part of a word is not', () => {
  const report = (names: Record<string, string>) => genreOf({ slug: 'x', tone: 'report', names });
  expect(report({ ru: 'Наш анализ' })).toBe('AnalysisNewsArticle');
  expect(report({ fr: 'Le décryptage' })).toBe('BackgroundNewsArticle');
  expect(report({ ar: 'ريبورتاج' })).toBe('ReportageNewsArticle');
  expect(report({ en: 'Psychoanalysis' })).toBe('NewsArticle');
  expect(genreOf({ slug: 'analysis', tone: 'voice', names: { en: 'Analysis' } })).toBe('OpinionNewsArticle');
});

test('in a language whose words are not known a type is news, until its address says more', () => {
  const german = { de: 'Hintergrund' };
  expect(genreOf({ slug: 'hintergrund', tone: 'report', names: german })).toBe('NewsArticle');
  expect(genreOf({ slug: 'background', tone: 'report', names: german })).toBe('BackgroundNewsArticle');
  // Who speaks is told by the tone, in no language.
  expect(genreOf({ slug: 'meinung', tone: 'voice', names: { de: 'Meinung' } })).toBe('OpinionNewsArticle');
  expect(genreOf({ slug: 'x', tone: 'report', names: {} })).toBe('NewsArticle');
});
