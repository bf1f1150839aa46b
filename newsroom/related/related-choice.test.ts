import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { chooseRelated } from '#newsroom/related/related-choice.ts';
import { after, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const actor = (role: Actor['role'], id = 'anna'): Actor => ({ id, name: id, email: 'a@news.example', role, sessionId: 's', authorId: null });
const placed = (slug: string, pins: string[] = [], exclusions: string[] = []) => ({
  id: idOf(`article ${slug}`),
  language: 'en',
  translationGroup: null,
  sectionId: idOf('gulf'),
  topicIds: [idOf('water'), idOf('oman')],
  firstPublishedAt: after(9).at,
  pins,
  exclusions,
});

test('the list is the one that readers get after publication, with its reasons', async () => {
  const near = await publishNew('near', after(0), { topicIds: [idOf('water'), idOf('oman')] });
  const beside = await publishNew('beside', after(1), { topicIds: [] });
  const far = await publishNew('far', after(2), { topicIds: [], sectionId: idOf('caucasus') });
  const { lines } = chooseRelated(placed('rota', [far]), actor('editor'));
  expect(lines.map(({ id, isPinned, topics, isSameSection }) => ({ id, isPinned, topics, isSameSection }))).toEqual([
    { id: far, isPinned: true, topics: [], isSameSection: false },
    { id: near, isPinned: false, topics: ['water', 'oman'], isSameSection: true },
    { id: beside, isPinned: false, topics: [], isSameSection: true },
  ]);
  await publish(await save('rota', after(3), { topicIds: [idOf('water'), idOf('oman')], relatedPins: [far] }), after(9));
  const page = await findArticlePage('en', 'gulf', 'rota', after(9).at);
  expect(page?.related.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
});

test('what is never to be shown is not, and can be taken back; a pin that waits says so', async () => {
  const near = await publishNew('near', after(0));
  const waiting = await save('waiting', after(1));
  const { lines, excluded } = chooseRelated(placed('rota', [waiting], [near]), actor('editor'));
  expect(lines).toMatchObject([{ id: waiting, isPinned: true, isWaiting: true }]);
  expect(excluded).toEqual([{ id: near, headline: 'Headline of near' }]);
  // Whoever may not read a draft is not told its headline.
  expect(chooseRelated(placed('rota', [waiting]), actor('author', 'otto')).lines.filter(({ isPinned }) => isPinned)).toEqual([]);
});
