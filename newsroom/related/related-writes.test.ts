import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { content } from '#db/connections.ts';
import { related } from '#db/schema/published/articles.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { after, idOf, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const relatedOf = (id: string) =>
  content()
    .select({ id: related.relatedId })
    .from(related)
    .where(eq(related.articleId, id))
    .orderBy(asc(related.position))
    .all()
    .map((row) => row.id);

const ELSEWHERE = { sectionId: idOf('caucasus'), topicIds: [idOf('trade')] };

test('what is pinned stands first from its publication on, though it has nothing else in common, and not while it is withdrawn', async () => {
  const near = await publishNew('near', after(0));
  const later = idOf('article later');
  const pinning = await publishNew('pinning', after(1), { relatedPins: [later] });
  expect(relatedOf(pinning)).toEqual([near]);

  await publishNew('later', after(2), ELSEWHERE);
  expect(relatedOf(pinning)).toEqual([later, near]);
  await withdraw(later, { reason: 'Wrong.', decidedBy: 'the editors' }, after(3));
  expect(relatedOf(pinning)).toEqual([near]);
  await reinstate(later, after(4));
  expect(relatedOf(pinning)).toEqual([later, near]);
  await publishNew('pinning', after(5), { relatedPins: [] });
  expect(relatedOf(pinning)).toEqual([near]);
  await publishNew('later', after(6), { ...ELSEWHERE, headline: 'Another headline' });
  expect(relatedOf(pinning)).toEqual([near]);
});
