/** How far back a search looks, over an archive whose articles lie a block of rows apart. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connections, contentWriter } from '#db/connections.ts';
import { BLOCK_ROWS } from '#db/full-text.ts';
import { observeStatements } from '#db/statement-times.ts';
import { openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { p } from '#newsroom/sample/text.ts';
import { asItStands, reaching } from '#newsroom/search/match.ts';
import { termsOf } from '#newsroom/search/question.ts';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { findRows, seekAll } from '#newsroom/search/sought.ts';
import { catchStatements } from '#newsroom/testing/query-plans.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const STORIES = 12;
/** The oldest is in block 1, the newest in block 12. */
const rowOf = (block: number) => block * BLOCK_ROWS + 5;

const statements = new Set<string>();
let close: () => void;
beforeAll(async () => {
  close = await openNewsroom();
  catchStatements(connections().contentReader, statements);
  for (let number = 1; number <= STORIES; number += 1) {
    const together = number % 4 === 0 ? 'The tide rope holds.' : 'A rope, and the tide.';
    const rare = number === 2 ? ' A narwhal surfaced.' : '';
    await publishStory(`story-${number}`, {
      at: `2026-10-${10 + number}T08:00:00Z`,
      headline: `Number ${number}`,
      document: { language: number === 7 ? 'ar' : 'en', body: { type: 'doc', content: [p(together + rare)] } },
    });
  }
  // From the newest on, so that no two are ever on one row.
  for (let number = STORIES; number > 0; number -= 1)
    contentWriter().run(sql`UPDATE search_documents SET id = ${rowOf(number)} WHERE id = ${number}`);
});
afterAll(() => close());

/** In blocks; a word is common that more than two articles have, and is looked for in seven. */
function find(question: string, { language = 'en', window = 10, reach = 6 } = {}) {
  const sought = seekAll(termsOf(question), { common: 2 });
  if (!sought) throw new Error('Nothing is sought.');
  const { rows, more } = findRows(sought, language, window, reach);
  return { blocks: rows.map((row) => Math.floor(row / BLOCK_ROWS)), more };
}

describe('of common words alone', () => {
  test('the newest articles that have them are looked through, and that there may be more is said', () => {
    expect(find('rope tide')).toEqual({ blocks: [12, 11, 10, 9, 8, 6], more: true });
    expect(find('"tide rope"')).toEqual({ blocks: [12, 8], more: true });
    expect(find('"rope tide rope"')).toEqual({ blocks: [], more: true });
  });
  test('all are looked through that are within reach', () => {
    expect(find('"tide rope"', { reach: 50 })).toEqual({ blocks: [12, 8, 4], more: false });
  });
  test('only as many are looked for as are wanted', () => {
    expect(find('rope tide', { window: 2 })).toEqual({ blocks: [12, 11], more: true });
  });
  test('it is as deep in another language', () => {
    expect(find('rope', { language: 'ar' })).toEqual({ blocks: [7], more: true });
    expect(find('rope', { language: 'ar', reach: 4 })).toEqual({ blocks: [], more: true });
  });
});

test('with a rare word among them the whole archive is looked through', () => {
  expect(find('rope narwhal')).toEqual({ blocks: [2], more: false });
  expect(find('"the tide" narwhal')).toEqual({ blocks: [2], more: false });
});

test('what is found nowhere is looked for no further than the last row of the block before', () => {
  const newest = (match: string) =>
    contentWriter().get<{ row: number }>(
      sql`SELECT rowid AS "row" FROM articles_search WHERE articles_search MATCH ${match} ORDER BY rowid DESC LIMIT 1`,
    )?.row;
  const parts = [asItStands('rope tide rope'), asItStands('tide')];
  expect(newest(reaching(parts, 'en', 9))).toBe(rowOf(8));
  expect(newest(reaching(parts, 'fr', 3))).toBe(rowOf(2));
  expect(newest(reaching(parts, 'en', 0))).toBeUndefined();
});

test('the index is told where to end, not only SQLite afterwards', async () => {
  await findSearchPage('en', { q: 'rope tide narwhal', section: 'gulf' }, NOW);
  await findSearchPage('en', { q: '"tide rope"' }, NOW);
  const ended = [...statements].filter((statement) => /MATCH.*\browid\b.*(>=|BETWEEN)/s.test(statement));
  expect(ended.length).toBeGreaterThanOrEqual(3);
  // A number that is handed over as it is comes as a floating one, and the index goes on to its own end.
  expect(ended.filter((statement) => /(>=|BETWEEN|AND) \?/.test(statement))).toEqual([]);
});

test('a page asks as often whether it finds one article or many', async () => {
  const asked = async (query: Record<string, string>) => {
    let statements = 0;
    const end = observeStatements(
      () => (statements += 1),
      () => 0,
    );
    await findSearchPage('en', query, NOW);
    end();
    return statements;
  };
  for (const q of ['rope', 'rope tide', '"tide rope"']) await asked({ q });
  const one = await asked({ q: 'narwhal' });
  expect(one).toBeLessThanOrEqual(22);
  expect(await asked({ q: 'rope' })).toBe(one);
  // Each further word is looked at once.
  expect(await asked({ q: 'rope tide' })).toBe(one + 1);
});
