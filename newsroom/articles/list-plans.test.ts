/**
 * Every statement that a list runs is answered by an index and in its order: otherwise a page slows down as the archive
 * grows. The statements are caught while all queries of reader pages run over a filled newsroom.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connections } from '#db/connections.ts';
import { findArchivePage } from '#newsroom/articles/archive-queries.ts';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { findFrontPage } from '#newsroom/articles/front-queries.ts';
import { findColumnPage, findTypePage } from '#newsroom/articles/kind-queries.ts';
import { findNearby } from '#newsroom/articles/nearby-queries.ts';
import { findSectionPage } from '#newsroom/articles/section-queries.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { findAuthorPage } from '#newsroom/authors/author-queries.ts';
import { findPageCard } from '#newsroom/cards/list-card-queries.ts';
import { countView, flushViews } from '#newsroom/popular/count-views.ts';
import { rankPopular } from '#newsroom/popular/rank.ts';
import { choose } from '#newsroom/publishing/choose.ts';
import { findNotice } from '#newsroom/publishing/notice-queries.ts';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { findChrome } from '#newsroom/site/site-queries.ts';
import { findStaticPage } from '#newsroom/site/static-page-queries.ts';
import { catchStatements, faultsOf, planOf } from '#newsroom/testing/query-plans.ts';
import { findTopicPage } from '#newsroom/topics/topic-queries.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const ARTICLES = 112;
const CARDED = [
  ['section', 'gulf'],
  ['type', 'news'],
  ['type', 'voices'],
  ['column', 'monday-letter'],
  ['topic', 'oman'],
  ['author', 'rania-halabi'],
  ['page', 'about'],
] as const;

describe('the plan of every statement that reader pages run', () => {
  const statements = { content: new Set<string>(), views: new Set<string>() };
  let close: () => void;

  beforeAll(async () => {
    close = await openNewsroom();
    for (let index = 0; index < ARTICLES; index++) {
      const at = new Date(NOW.getTime() - (index + 1) * 7_200_000).toISOString();
      await publishStory(`story-${index}`, {
        at,
        headline: `The harbour at night, part ${index}`,
        type: index % 4 === 3 ? 'opinion' : 'news',
        topics: index % 2 === 0 ? ['oman', 'water'] : ['oman'],
        authors: ['said-al-balushi', 'rania-halabi'],
        pictured: index % 3 === 0,
        ...(index % 2 === 0 && { column: 'monday-letter' as const }),
        document: index === 0 ? { translation: { group: articleId('group'), originalId: articleId('story-1'), originalVersion: 1 } } : {},
      });
    }
    await choose(articleId('story-3'), { until: null }, { by: 'test', at: NOW });
    catchStatements(connections().contentReader, statements.content);
    catchStatements(connections().views, statements.views);

    const leaves = [
      { page: 1, before: null },
      { page: 5, before: null },
    ];
    const lists = [
      (leaf: { page: number; before: string | null }) => findSectionPage('en', 'gulf', leaf, NOW),
      (leaf: { page: number; before: string | null }) => findTypePage('en', 'news', leaf, NOW),
      (leaf: { page: number; before: string | null }) => findTypePage('en', 'voices', leaf, NOW),
      (leaf: { page: number; before: string | null }) => findColumnPage('en', 'monday-letter', leaf, NOW),
      (leaf: { page: number; before: string | null }) => findTopicPage('en', 'oman', leaf, NOW),
      (leaf: { page: number; before: string | null }) => findAuthorPage('en', 'rania-halabi', leaf, NOW),
    ];
    for (const list of lists) {
      for (const leaf of leaves) await list(leaf);
      await list({ page: 1, before: `${new Date(NOW.getTime() - 100 * 7_200_000).toISOString()}~${articleId('story-99')}` });
    }
    const filters = { section: 'gulf', type: 'news', topic: 'water', author: 'rania-halabi', from: '2026-11-01', to: '2026-11-22' };
    const subsets = Array.from({ length: 2 ** 6 }, (_, bits) =>
      Object.fromEntries(Object.entries(filters).filter((_, place) => bits & (1 << place))),
    );
    for (const some of subsets) {
      await findArchivePage('en', some, NOW);
      await findArchivePage('en', { ...some, before: `${new Date(NOW.getTime() - 30 * 7_200_000).toISOString()}~${articleId('story-29')}` }, NOW);
      await findSearchPage('en', { ...some, q: 'harbour night' }, NOW);
    }
    await findArchivePage('en', { type: 'voices', topic: 'oman' }, NOW);
    await findSearchPage('en', { q: 'harbour nowhere', section: 'energy' }, NOW);
    countView({ articleId: articleId('story-5'), address: '192.0.2.1', userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/140.0', at: NOW });
    await flushViews();
    await rankPopular(NOW);
    await findFrontPage('en', NOW);
    await findFrontPage('ar', NOW);
    await findArticlePage('en', 'gulf', 'story-0', NOW);
    await findArticlePage('en', 'gulf', 'story-64', NOW);
    await findArticlePage('en', 'gulf', 'story-3', NOW);
    await findNearby('en', '/gulf/harbour-at-night', NOW);
    await findChrome('en');
    await findStaticPage('en', 'about');
    for (const [kind, slug] of CARDED) await findPageCard({ kind, language: 'en', slug });
    await findNotice(articleId('story-1'));
    for (const path of ['/gulf/story-1', '/topics/oman', '/authors/rania-halabi', '/nowhere']) await resolveAddress(path, new URLSearchParams('a=1'));
  });
  afterAll(() => close());

  test('there are statements to look at', () => {
    expect(statements.content.size).toBeGreaterThan(80);
    expect(statements.views.size).toBeGreaterThan(0);
  });

  test.each(['content', 'views'] as const)('none of them scans a table or sorts what no index has narrowed (%s)', (name) => {
    const connection = name === 'content' ? connections().contentReader : connections().views;
    const faults = [...statements[name]].flatMap((statement) =>
      faultsOf(planOf(connection, statement)).map((fault) => `${fault}\n    in ${statement}`),
    );
    expect(faults).toEqual([]);
  });

  test('lists are read from indexes alone, whatever is asked of an article', () => {
    const lists = [...statements.content].filter((statement) => /^select (distinct )?"(id|article_id)", "first_published_at" from/.test(statement));
    const steps = lists.flatMap((statement) => planOf(connections().contentReader, statement).map(({ detail }) => detail));
    const ofArticles = steps.filter((detail) => /^SEARCH articles\b/.test(detail));
    expect(lists.length).toBeGreaterThan(40);
    expect(ofArticles.length).toBeGreaterThan(40);
    expect(ofArticles.filter((detail) => !detail.includes('USING COVERING INDEX'))).toEqual([]);
  });

  test('a search is led from its index to articles without their texts', () => {
    const steps = [...statements.content]
      .filter((statement) => statement.includes('search_documents'))
      .flatMap((statement) => planOf(connections().contentReader, statement).map(({ detail }) => detail))
      .filter((detail) => /^(SEARCH|SCAN) search_documents\b/.test(detail));
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((detail) => !detail.includes('USING COVERING INDEX search_documents_in_order'))).toEqual([]);
  });

  test('choices are read from where they hold, not through all that ended', () => {
    const asked = [...statements.content].filter((statement) => statement.includes('from "choices" inner join'));
    expect(asked).toHaveLength(2);
    for (const statement of asked)
      expect(planOf(connections().contentReader, statement).map((step) => step.detail)).toContainEqual(
        expect.stringMatching(/^SEARCH choices USING COVERING INDEX choices_by_end \(language=\? AND expires_at[=>]\?\)/),
      );
  });

  test.each([
    ['a scan', 'SELECT id FROM articles WHERE words = ?'],
    ['a sort after a scan', 'SELECT id FROM articles ORDER BY words'],
    ['a full-text index asked for each row', "SELECT rowid FROM articles_search WHERE articles_search MATCH 'a' AND rowid IN (1, 2)"],
    ['a sort over a whole index', 'SELECT id FROM articles ORDER BY language, slug'],
  ])('%s would be found', (_, statement) => {
    expect(faultsOf(planOf(connections().contentReader, statement))).not.toEqual([]);
  });

  test('a sort of what an indexed equality has narrowed is allowed', () => {
    const plan = planOf(connections().contentReader, 'SELECT position FROM popular WHERE language = ? ORDER BY score');
    expect(plan.some((step) => step.detail.includes('TEMP B-TREE'))).toBe(true);
    expect(faultsOf(plan)).toEqual([]);
  });
});
