/** Every statement behind the desk's lists is answered by an index, whatever is asked for: caught while all of it is asked. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connections } from '#db/connections.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { findPieces, getDraftList } from '#newsroom/drafts/desk-draft-queries.ts';
import { readAsked } from '#newsroom/drafts/draft-list.ts';
import { getToday } from '#newsroom/drafts/today-queries.ts';
import { catchStatements, faultsOf, planOf } from '#newsroom/testing/query-plans.ts';
import { after, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

const NOW = after(100).at;
const FILTERS = { q: 'harbour text', section: idOf('gulf'), type: idOf('news'), author: idOf('mina-costa'), language: 'en' };

const actor = (role: 'contributor' | 'editor'): Actor => ({
  id: 'anna',
  name: 'Anna',
  email: 'a@test.example',
  role,
  sessionId: 's',
  authorId: null,
});

describe('the plan of every statement behind the desk’s lists', () => {
  const statements = { content: new Set<string>(), views: new Set<string>() };
  let end: () => void;

  beforeAll(async () => {
    ({ end } = await openSmallNewsroom());
    const last = await save('draft', after(1));
    await publishNew('harbour', after(2), { translation: { group: idOf('group'), originalId: idOf('article draft'), originalVersion: 1 } });
    catchStatements(connections().content, statements.content);
    catchStatements(connections().views, statements.views);
    const names = Object.keys(FILTERS) as (keyof typeof FILTERS)[];
    const subsets = Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, place) => bits & (1 << place)));
    for (const who of [actor('contributor'), actor('editor')]) {
      for (const view of ['all', 'mine', 'review'])
        for (const some of subsets)
          for (const before of ['', `${NOW.getTime()}~${last}`])
            await getDraftList(readAsked({ view, before, ...Object.fromEntries(some.map((name) => [name, FILTERS[name]])) }), who, NOW);
      await findPieces('harbour', who, NOW);
      await findPieces('', who, NOW);
      await findPieces('/gulf/harbour', who, NOW);
      await getToday(who, NOW);
    }
  });
  afterAll(() => end());

  test('there are statements to look at', () => {
    expect(statements.content.size).toBeGreaterThan(100);
    expect(statements.views.size).toBeGreaterThan(0);
  });

  test.each(['content', 'views'] as const)('none of them scans a table or sorts what no index has narrowed (%s)', (name) => {
    const faults = [...statements[name]].flatMap((statement) =>
      faultsOf(planOf(connections()[name], statement)).map((fault) => `${fault}\n    in ${statement}`),
    );
    expect(faults).toEqual([]);
  });
});
