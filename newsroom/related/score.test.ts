import { describe, expect, test } from 'vitest';
import { type Features, rankRelated, scoreRelated } from '#newsroom/related/score.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
const features = (id: string, topicIds: string[], fields: Partial<Features> = {}): Features => ({
  id,
  topicIds,
  language: 'en',
  translationGroup: null,
  sectionId: 'gulf',
  firstPublishedAt: day(100),
  ...fields,
});
const rarity = {
  articles: 100,
  withTopic: new Map([
    ['common', 80],
    ['rare', 2],
    ['other', 20],
  ]),
};
const article = { ...features('a', ['common', 'rare']), pins: [] as string[], exclusions: [] as string[] };
const order = (candidates: Features[], from = article) => rankRelated(from, candidates, rarity).map((neighbour) => neighbour.id);

describe('related articles', () => {
  test('a rare topic in common weighs more than a common one', () => {
    expect(order([features('common', ['common', 'x']), features('rare', ['rare', 'x'])])).toEqual(['rare', 'common']);
  });

  test('an article with every topic is nobody’s best neighbour', () => {
    const everything = features('everything', ['common', 'rare', 'other', 'x', 'y', 'z', 'v', 'w']);
    expect(order([everything, features('near', ['rare', 'common'])])).toEqual(['near', 'everything']);
  });

  test('recency is a mild preference: it decides between equals and not against the subject', () => {
    const old = features('old', ['rare', 'common'], { firstPublishedAt: day(-200) });
    expect(order([old, features('new', ['rare', 'common'], { firstPublishedAt: day(99) })])).toEqual(['new', 'old']);
    expect(order([old, features('new', ['common', 'x'], { firstPublishedAt: day(99) })])).toEqual(['old', 'new']);
  });

  test('pins stand first in the desk’s order, exclusions nowhere, even where they score best', () => {
    const candidates = [
      features('best', ['common', 'rare']),
      features('pin', []),
      features('second-pin', ['other']),
      features('out', ['rare', 'common']),
    ];
    expect(order(candidates, { ...article, pins: ['second-pin', 'pin'], exclusions: ['out'] })).toEqual(['second-pin', 'pin', 'best']);
  });

  test('its own language comes first, its own translations never, and of another story only one translation', () => {
    const candidates = [
      features('fr', ['common', 'rare'], { language: 'fr' }),
      features('weak', ['common', 'x', 'y']),
      features('own-translation', ['common', 'rare'], { translationGroup: 'g' }),
      features('story-en', ['rare'], { translationGroup: 'story' }),
      features('story-fr', ['rare'], { translationGroup: 'story', language: 'fr' }),
    ];
    expect(order(candidates, { ...article, translationGroup: 'g' })).toEqual(['story-en', 'weak', 'fr']);
  });

  test('nothing in common is no neighbour, and twelve are kept', () => {
    expect(order([features('far', ['x'], { sectionId: 'europe' })])).toEqual([]);
    const many = Array.from({ length: 30 }, (_, n) => features(`n${n}`, ['rare']));
    expect(order(many)).toHaveLength(12);
    expect(scoreRelated(article, features('far', ['x'], { sectionId: 'europe' }), rarity)).toEqual({ score: 0, shared: [] });
  });
});
