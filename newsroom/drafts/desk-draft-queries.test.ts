/** What the desk's list shows to whom: by reach, by view, by filter, in order of time, a leaf at a time. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { draftPeople, drafts } from '#db/schema/desk/drafts.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { countViews, findPieces, getDraftList } from '#newsroom/drafts/desk-draft-queries.ts';
import { type ListAsked, readAsked } from '#newsroom/drafts/draft-list.ts';
import { getToday } from '#newsroom/drafts/today-queries.ts';
import { schedule } from '#newsroom/publishing/schedule.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { after, body, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

const actor = (role: Role, id: string = role): Actor => ({ id, name: id, email: `${id}@test.example`, role, sessionId: 's', authorId: null });
const NOW = after(100).at;
const ask = async (asked: Partial<Record<keyof ListAsked, string>>, who: Actor = actor('editor')) => getDraftList(readAsked(asked), who, NOW);
const slugs = (lines: { headline: string }[]) => lines.map(({ headline }) => headline.replace('Headline of ', ''));

describe('the list of articles', () => {
  let end: () => void;
  const many = Array.from({ length: 51 }, (_, index) => `part-${index}`);

  beforeAll(async () => {
    ({ end } = await openSmallNewsroom());
    for (const [index, slug] of many.entries()) await save(slug, after(index / 60), { sectionId: idOf('caucasus'), language: 'fr' });
    await save('quiet-harbour', { by: 'contributor', at: after(2).at }, { bylines: [{ authorId: idOf('jan-peeters') }], typeId: idOf('analysis') });
    await publishNew('open-water', after(3), { body: body('The lighthouse keeper counts ships.') });
    await save('open-water', after(4), { body: body('The lighthouse keeper counts fewer ships.') });
    const gone = await publishNew('taken-down', after(5));
    await withdraw(gone, { reason: 'Wrong.', decidedBy: 'The editor' }, after(6));
    const timed = await save('tomorrow', after(7));
    await schedule(timed, { publishAt: after(200).at }, after(8));
    const unready = await save('unready', after(9), { bylines: [] });
    contentWriter().update(drafts).set({ stage: 'review' }).where(eq(drafts.id, unready)).run();
    contentWriter().insert(draftPeople).values({ draftId: unready, personId: 'contributor' }).run();
  });
  afterAll(() => end());

  test('is ordered by the last change and says where each piece stands', async () => {
    const { lines, counts, total } = await ask({ view: 'all', section: idOf('gulf') });
    expect(lines.map((line) => [line.headline.replace('Headline of ', ''), line.standing, line.hasChanges, line.stops])).toEqual([
      ['unready', 'review', false, 1],
      ['tomorrow', 'scheduled', false, 0],
      ['taken-down', 'withdrawn', false, 0],
      ['open-water', 'published', true, 0],
      ['quiet-harbour', 'draft', false, 0],
    ]);
    expect(total).toBe(5);
    expect(counts).toEqual({ all: 56, mine: 0, draft: 52, review: 1, scheduled: 1, published: 1, withdrawn: 1 });
    expect(lines[1]?.since).toBe(after(200).at.toISOString());
  });

  test.each([
    [{ view: 'review' }, ['unready']],
    [{ type: idOf('analysis') }, ['quiet-harbour']],
    [{ author: idOf('jan-peeters') }, ['quiet-harbour']],
    [{ q: 'lighthouse fewer' }, ['open-water']],
    [{ q: 'mina', view: 'scheduled' }, ['tomorrow']],
    [{ q: 'https://elsewhere.example/gulf/open-water?from=mail' }, ['open-water']],
    [{ q: '/gulf/nothing-here' }, []],
    [{ q: '"*^' }, []],
    [{ section: 'nonsense' }, []],
  ])('is narrowed by %o', async (asked, expected) => {
    expect(slugs((await ask(asked)).lines)).toEqual(expected);
  });

  test.each([{ language: 'fr' }, { language: 'fr', q: 'text' }])('comes a leaf at a time and loses nothing between two (%o)', async (asked) => {
    const first = await ask(asked);
    const second = await ask({ ...asked, before: first.older ?? '' });
    expect(slugs([...first.lines, ...second.lines])).toEqual([...many].reverse());
    expect([first.lines.length, first.total, second.older]).toEqual([50, 51, null]);
  });

  test('shows contributors and authors what they began or were added to, and nothing else, whatever they ask', async () => {
    for (const asked of [{}, { view: 'mine' }, { q: 'text' }, { section: idOf('gulf') }])
      expect(slugs((await ask(asked, actor('contributor'))).lines)).toEqual(['unready', 'quiet-harbour']);
    expect((await ask({ view: 'published' }, actor('contributor'))).lines).toEqual([]);
    expect(countViews(actor('contributor')).all).toBe(2);
    expect((await ask({}, actor('author'))).lines).toEqual([]);
    expect(await findPieces('lighthouse', actor('author'), NOW)).toEqual([]);
  });

  test('finds the piece that fits best first', async () => {
    expect(slugs(await findPieces('harb', actor('editor'), NOW))).toEqual(['quiet-harbour']);
    expect(slugs(await findPieces('', actor('contributor'), NOW))).toEqual(['unready', 'quiet-harbour']);
  });

  test('the first page shows each what is theirs, and to all what readers have', async () => {
    contentWriter().update(drafts).set({ headline: 'Pending words' }).where(eq(drafts.headline, 'Headline of open-water')).run();
    const today = await getToday(actor('author'), NOW);
    expect([today.due, today.review, today.mine]).toEqual([[], [], []]);
    expect(today.published.map(({ path, mayOpen }) => [path, mayOpen])).toEqual([['/gulf/open-water', false]]);
    expect(slugs(today.published)).toEqual(['open-water']);
    expect(today.published[0]).toMatchObject({ hasChanges: false, authors: ['mina-costa'] });
    const editors = await getToday(actor('editor'), NOW);
    expect(slugs(editors.published)).toEqual(['Pending words']);
    expect(slugs(editors.due)).toEqual(['tomorrow']);
    expect(slugs(editors.review)).toEqual(['unready']);
    expect(editors.published[0]).toMatchObject({ mayOpen: true, hasChanges: true });
    contentWriter().update(drafts).set({ headline: 'Headline of open-water' }).where(eq(drafts.headline, 'Pending words')).run();
  });

  test('what cannot be understood in an address asks for nothing', () => {
    expect(readAsked({ view: 'secret', q: ['a', 'b'], before: '1~2', language: 'x'.repeat(300) })).toEqual({
      view: 'all',
      q: '',
      section: '',
      type: '',
      author: '',
      language: '',
      before: '',
    });
  });
});
