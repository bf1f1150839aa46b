/** Programs that know something by a name that it had before go on, and learn the present one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { saveAuthor } from '#newsroom/authors/save-author.ts';
import { sampleId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleAuthors, sampleColumns, sampleSections, sampleTypeGroups, sampleTypes } from '#newsroom/sample/newsroom.ts';
import { sampleTopics } from '#newsroom/sample/topics.ts';
import { saveColumn, saveSection, saveType, saveTypeGroup } from '#newsroom/site/save-site.ts';
import { mergeTopics } from '#newsroom/topics/merge-topics.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';
import { ask, SITE } from '#newsroom/wire/api/testing/ask.ts';

const act = { by: 'test', at: new Date('2026-05-10T08:00:00Z') };
let end: () => void;
beforeAll(async () => {
  end = await openNewsroom();
  const story = { section: 'caucasus', type: 'analysis', column: 'monday-letter' } as const;
  await publishStory('story', { at: '2026-05-01T08:00:00Z', topics: ['oman', 'water'], authors: ['rania-halabi'], ...story });
  await publishStory('other', { at: '2026-05-02T08:00:00Z' });
  const { kind, names } = sampleTopics.oman;
  const row = { position: 0 };
  const { group, tone } = sampleTypes.analysis;
  await must('section', saveSection({ ...sampleSections.caucasus, ...row, id: sampleId('section', 'caucasus'), slug: 'south-caucasus' }, act));
  // Renamed twice: the first name leads to the last.
  await must('section', saveSection({ ...sampleSections.caucasus, ...row, id: sampleId('section', 'caucasus'), slug: 'three-countries' }, act));
  await must(
    'type',
    saveType(
      {
        ...row,
        id: sampleId('type', 'analysis'),
        slug: 'insight',
        groupId: sampleId('group', group),
        names: sampleTypes.analysis.names,
        tone,
        note: {},
      },
      act,
    ),
  );
  await must('group', saveTypeGroup({ ...sampleTypeGroups[group], ...row, id: sampleId('group', group), slug: 'views' }, act));
  await must(
    'column',
    saveColumn({ ...sampleColumns['monday-letter'], ...row, id: sampleId('column', 'monday-letter'), slug: 'weekly-letter' }, act),
  );
  await must('topic', saveTopic({ id: sampleId('topic', 'oman'), slug: 'sultanate', kind, names, descriptions: {}, facts: [] }, act));
  await must('merge', mergeTopics({ id: sampleId('topic', 'water'), into: sampleId('topic', 'oman') }, act));
  const person = { life: {}, facts: [], portraitId: null };
  await must('author', saveAuthor({ ...sampleAuthors['rania-halabi'], ...person, id: sampleId('author', 'rania-halabi'), slug: 'r-halabi' }, act));
});
afterAll(() => end());

test.each([
  ['section', 'caucasus', 'three-countries'],
  ['section', 'south-caucasus', 'three-countries'],
  ['type', 'analysis', 'insight'],
  ['type', 'voices', 'views'],
  ['column', 'monday-letter', 'weekly-letter'],
  ['topic', 'oman', 'sultanate'],
  ['topic', 'water', 'sultanate'],
  ['author', 'rania-halabi', 'r-halabi'],
])('%s=%s is %s', async (filter, former, present) => {
  for (const [list, named] of [
    ['/api/v1/articles?', '/api/v1/articles?'],
    ['/api/v1/articles?changedSince=2026-01-01T00:00:00Z&', '/api/v1/articles?'],
    ...(filter === 'column' ? [] : ([['/api/v1/search?q=body&', '/api/v1/search?q=body&']] as const)),
  ] as const) {
    const answer = await ask(`${list}${filter}=${former}`);
    expect([list, answer.status, answer.json.errors]).toEqual([list, 200, undefined]);
    expect(answer.json.articles.map(({ url }: { url: string }) => url)).toEqual([`${SITE}/three-countries/story`]);
    // One answer, whatever it is asked by, and it says so.
    const now = await ask(`${list}${filter}=${present}`);
    expect([answer.key, answer.text]).toEqual([now.key, now.text]);
    expect(answer.headers.link).toContain(`<${SITE}${named}${filter}=${present}`);
    expect(answer.headers.link).toContain('rel="self"');
  }
});

test('what follows is asked for by the present name', async () => {
  await publishStory('newer', { at: '2026-05-11T08:00:00Z', section: 'caucasus' });
  const { json } = await ask('/api/v1/articles?section=caucasus&limit=1');
  expect(new URL(json.next).searchParams.get('section')).toBe('three-countries');
});

test('a name that nothing had is refused, and so is one that something else has by now', async () => {
  expect((await ask('/api/v1/articles?section=nowhere')).json.errors).toEqual([
    { parameter: 'section', detail: 'The site has no section with this slug.' },
  ]);
  // The address of another kind of thing is no name of a section.
  expect((await ask('/api/v1/articles?section=oman')).status).toBe(400);
  const { names, descriptions } = sampleSections.europe;
  await must('section', saveSection({ id: sampleId('section', 'europe-again'), slug: 'caucasus', position: 9, names, descriptions }, act));
  expect((await ask('/api/v1/articles?section=caucasus')).json.articles).toEqual([]);
});
