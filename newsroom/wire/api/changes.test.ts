/** Laid together, two stretches of changes give each change once and in order, however long they are and wherever they are cut. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { CHANGES_LOOKED_THROUGH, type From, listChanges } from '#newsroom/wire/api/change-queries.ts';

const DAY = Date.parse('2026-05-01T00:00:00Z');
const MANY = CHANGES_LOOKED_THROUGH + 700;
/** One in so many is in the section that is asked for. */
const RARE = 900;

let end: () => void;
beforeAll(async () => {
  end = await openNewsroom();
  const id = await publishStory('first', { at: new Date(DAY - 1).toISOString() });
  const database = contentWriter();
  const [row] = database.select().from(articles).all();
  if (!row) throw new Error('Nothing was published.');
  for (let index = 0; index < MANY; index++) {
    const at = new Date(DAY + index * 1_000);
    const sectionId = index % RARE === 0 ? sampleId('section', 'caucasus') : row.sectionId;
    if (index % 3 !== 1)
      database
        .insert(articles)
        .values({ ...row, id: articleId(`a${index}`), slug: `a${index}`, sectionId, lastPublishedAt: at })
        .run();
    else
      database
        .insert(notices)
        .values({
          ...NOTICE,
          id: articleId(`n${index}`),
          path: `/en/gulf/n${index}`,
          sectionId: row.sectionId,
          firstPublishedAt: at,
          withdrawnAt: at,
        })
        .run();
  }
  expect(id).toBe(articleId('first'));
}, 60_000);
afterAll(() => end());
const NOTICE = { language: 'en', reason: 'So.', decidedBy: 'the editors', seal: '' };

function follow(conditions: { section?: string }, limit: number): { ids: string[]; answers: number } {
  const ids: string[] = [];
  let from: From = { since: new Date(DAY) };
  for (let answers = 1; ; answers++) {
    const { ids: published, withdrawn, after } = listChanges({ languages: ['en'], conditions }, from, limit);
    expect(published.length + withdrawn.length).toBeLessThanOrEqual(limit);
    ids.push(...published, ...withdrawn.map(({ id }) => id));
    if (!after) return { ids, answers };
    from = { after };
  }
}

test('all of them, a hundred at a time', () => {
  const { ids, answers } = follow({}, 100);
  const expected = Array.from({ length: MANY }, (_, index) => articleId(index % 3 === 1 ? `n${index}` : `a${index}`));
  expect(ids).toHaveLength(MANY);
  expect(new Set(ids)).toEqual(new Set(expected));
  expect(answers).toBe(Math.ceil(MANY / 100));
});

test('the few that a filter leaves, though most that are looked through are others', () => {
  const { ids } = follow({ section: sampleId('section', 'caucasus') }, 2);
  const expected = Array.from({ length: MANY }, (_, index) => index).filter((index) => index % RARE === 0 && index % 3 !== 1);
  expect(ids).toEqual(expected.map((index) => articleId(`a${index}`)));
});
