/** Every statement behind the read interface is answered by an index and in its order, so that no answer takes longer in a larger archive. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connections } from '#db/connections.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { must } from '#newsroom/sample/must.ts';
import { catchStatements, faultsOf, planOf } from '#newsroom/testing/query-plans.ts';
import { CHANGES_LOOKED_THROUGH } from '#newsroom/wire/api/change-queries.ts';
import { ask } from '#newsroom/wire/api/testing/ask.ts';

const FIRST = Date.parse('2026-05-01T00:00:00Z');
const statements = new Set<string>();
const ofLists = new Set<string>();
let end: () => void;

beforeAll(async () => {
  end = await openNewsroom();
  for (let index = 0; index < 30; index++)
    await publishStory(`story-${index}`, {
      at: new Date(FIRST + index * 3_600_000).toISOString(),
      topics: ['oman', 'water'],
      authors: ['said-al-balushi', 'rania-halabi'],
      pictured: true,
      ...(index % 2 === 0 && { column: 'monday-letter' as const }),
    });
  await must(
    'withdraw',
    withdraw(articleId('story-3'), { reason: 'So.', decidedBy: 'the editors' }, { by: 'test', at: new Date('2026-06-01T00:00:00Z') }),
  );
  catchStatements(connections().contentReader, statements);
  const filters = [
    'section=gulf',
    'type=news',
    'column=monday-letter',
    'topic=oman',
    'author=rania-halabi',
    'publishedSince=2026-05-01T00:00:00Z',
    'language=en',
  ];
  for (let bits = 0; bits < 2 ** filters.length; bits++) {
    const some = filters.filter((_, place) => bits & (1 << place)).join('&');
    for (const list of ['', 'changedSince=2026-01-01T00:00:00Z&']) {
      const { json } = await ask(`/api/v1/articles?${list}limit=3&${some}`);
      await ask(json.next);
    }
  }
  for (const statement of statements) ofLists.add(statement);
  await ask(`/api/v1/articles/${articleId('story-1')}`);
  await ask(`/api/v1/articles/${articleId('story-3')}`);
  await ask(`/api/v1/articles/${articleId('never')}`);
  await ask('/api/v1/article?address=/gulf/story-2');
  for (const list of ['sections', 'types', 'columns']) await ask(`/api/v1/${list}`);
  for (const list of ['topics', 'authors']) await ask((await ask(`/api/v1/${list}?limit=1`)).json.next);
});
afterAll(() => end());

const plans = () => [...statements].map((statement) => ({ statement, steps: planOf(connections().contentReader, statement) }));

test('none of them scans a table, or sorts what no index has narrowed', () => {
  expect(statements.size).toBeGreaterThan(40);
  expect(plans().flatMap(({ statement, steps }) => faultsOf(steps).map((fault) => `${fault}\n    in ${statement}`))).toEqual([]);
});

test('no text is read for a list', () => {
  expect([...ofLists].filter((statement) => statement.includes('"headline"')).length).toBeGreaterThan(0);
  expect([...ofLists].filter((statement) => statement.includes('"body"'))).toEqual([]);
});

test('what changed is read from two indexes alone, and at most so many lines of each', () => {
  const changes = plans().filter(({ statement }) => /"(last_published_at|withdrawn_at)", .* order by/.test(statement));
  expect(changes).toHaveLength(4);
  for (const { statement, steps } of changes) {
    expect(steps.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^SEARCH (articles USING COVERING INDEX articles_by_change|notices USING COVERING INDEX notices_by_withdrawal) \(/),
    ]);
    expect(statement).toMatch(/limit \?$/);
  }
  expect(CHANGES_LOOKED_THROUGH).toBeLessThan(10_000);
});
