/** Two topics become one: for readers at once, for the desk without a lost save, and for good. */
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { content, contentWriter } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { audit, deskTopics, revisions } from '#db/schema/desk/drafts.ts';
import { articleTopics, counts, related, topics } from '#db/schema/published/articles.ts';
import { navigation } from '#db/schema/published/site.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { listPiecesWith } from '#newsroom/drafts/pieces-with.ts';
import { restore } from '#newsroom/drafts/restore.ts';
import { write } from '#newsroom/drafts/write.ts';
import { publicVersionOf, readDraft } from '#newsroom/publishing/draft-row.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { schedule } from '#newsroom/publishing/schedule.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveNavigation } from '#newsroom/site/save-navigation.ts';
import { after, documentOf, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';
import { mergeTopics } from '#newsroom/topics/merge-topics.ts';
import { readTopic, saveTopic } from '#newsroom/topics/save-topic.ts';

let end: () => void;
beforeEach(async () => ({ end } = await openSmallNewsroom()));
afterEach(() => end());

const TRADE = idOf('trade');
const WATER = idOf('water');
const OMAN = idOf('oman');
const merge = (hours: number, begun?: string) => mergeTopics({ id: TRADE, into: WATER }, after(hours), begun);
const topicsOf = (id: string) =>
  content()
    .select({ topicId: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, id))
    .orderBy(articleTopics.position)
    .all()
    .map(({ topicId }) => topicId);
const written = (id: string) => documentSchema.parse(readDraft(id)?.document).topicIds;
const words = { kind: 'theme' as const, descriptions: {}, facts: [] };

describe('for readers', () => {
  test('articles, numbers, search, reasons and addresses follow in one edition', async () => {
    const both = await publishNew('both', after(0), { topicIds: [TRADE, OMAN, WATER] });
    const one = await publishNew('one', after(1), { topicIds: [TRADE] });
    const french = await publishNew('french', after(2), { topicIds: [OMAN, TRADE], language: 'fr' });
    const other = await publishNew('other', after(3), { topicIds: [WATER] });
    const before = currentEdition().number;
    expect(await merge(4)).toEqual({ ok: true, articles: 3 });
    expect(currentEdition().number).toBe(before + 1);
    expect([topicsOf(both), topicsOf(one), topicsOf(french)]).toEqual([[WATER, OMAN], [WATER], [OMAN, WATER]]);
    const numbers = content().select().from(counts).where(eq(counts.scope, 'topic')).all();
    expect(numbers.map(({ key, language, articles }) => `${key === WATER ? 'water' : 'oman'} ${language} ${articles}`).sort()).toEqual([
      'oman en 1',
      'oman fr 1',
      'water en 3',
      'water fr 1',
    ]);
    expect(content().select().from(topics).where(eq(topics.id, TRADE)).all()).toEqual([]);
    expect(contentWriter().select().from(deskTopics).where(eq(deskTopics.id, TRADE)).all()).toEqual([]);
    const reasons = content().select().from(related).where(eq(related.articleId, one)).all();
    expect(reasons.find(({ relatedId }) => relatedId === other)?.shared).toEqual([WATER]);
    expect(JSON.stringify(content().select().from(related).all())).not.toContain(TRADE);
    expect([(await findSearchPage('en', { q: 'trade' })).total, (await findSearchPage('en', { q: 'water' })).total]).toEqual([0, 3]);
  });

  test('its addresses lead to the other in each language, also those that it had before', async () => {
    await saveTopic({ id: TRADE, slug: 'trade', names: { en: 'trade' }, ...words }, after(0));
    await publishNew('one', after(1), { topicIds: [TRADE] });
    await saveTopic({ id: TRADE, slug: 'commerce', names: { en: 'trade' }, ...words }, after(2));
    await merge(3);
    const none = new URLSearchParams();
    for (const slug of ['trade', 'commerce']) {
      expect(await resolveAddress(`/topics/${slug}`, none)).toEqual({ kind: 'moved', location: '/topics/water' });
      expect(await resolveAddress(`/fr/topics/${slug}`, none)).toEqual({ kind: 'moved', location: '/fr/topics/water' });
    }
  });

  test('the navigation leads to it once', async () => {
    await publishNew('one', after(0), { topicIds: [TRADE, WATER] });
    const link = { kind: 'topic', names: {}, strong: false } as const;
    const links = [
      { ...link, place: 'masthead', target: 'trade' },
      { ...link, place: 'masthead', target: 'water' },
      { ...link, place: 'foot', target: 'trade' },
    ] as const;
    expect(await saveNavigation([...links], after(1))).toMatchObject({ ok: true });
    await merge(2);
    const left = content().select({ place: navigation.place, target: navigation.target }).from(navigation).all();
    expect(left).toEqual([
      { place: 'masthead', target: 'water' },
      { place: 'foot', target: 'water' },
    ]);
  });

  test('the navigation and its addresses follow also when no public article has it at the moment', async () => {
    const gone = await publishNew('gone', after(0), { topicIds: [TRADE] });
    await publishNew('other', after(0), { topicIds: [WATER] });
    const link = { kind: 'topic', place: 'masthead', target: 'trade', names: {}, strong: false } as const;
    expect(await saveNavigation([link], after(1))).toMatchObject({ ok: true });
    await withdraw(gone, { reason: 'Wrong.', decidedBy: 'the editors' }, after(1));
    const before = currentEdition().number;
    expect(await merge(2)).toEqual({ ok: true, articles: 0 });
    expect(content().select({ target: navigation.target }).from(navigation).all()).toEqual([{ target: 'water' }]);
    expect(currentEdition().number).toBe(before + 1);
    expect(await resolveAddress('/topics/trade', new URLSearchParams())).toEqual({ kind: 'moved', location: '/topics/water' });
  });

  test('what was scheduled or withdrawn with it comes with the other', async () => {
    const timed = await save('timed', after(0), { topicIds: [TRADE, WATER] });
    await schedule(timed, { publishAt: after(5).at }, after(0));
    const gone = await publishNew('gone', after(0), { topicIds: [TRADE] });
    await withdraw(gone, { reason: 'Wrong.', decidedBy: 'the editors' }, after(1));
    await merge(2);
    expect(listPiecesWith('topic', WATER).sort()).toEqual([timed, gone].sort());
    await publishDue(after(6).at);
    await reinstate(gone, after(6));
    expect([topicsOf(timed), topicsOf(gone)]).toEqual([[WATER], [WATER]]);
  });
});

describe('for the desk', () => {
  test('drafts have the other, each once and in its place, and no update seems to wait', async () => {
    const id = await publishNew('piece', after(0), { topicIds: [OMAN, TRADE, WATER] });
    const row = readDraft(id);
    await merge(1);
    expect(written(id)).toEqual([OMAN, WATER]);
    expect(readDraft(id)).toMatchObject({ version: row?.version, savedAt: row?.savedAt, savedBy: row?.savedBy });
    expect(publicVersionOf(readDraft(id) as NonNullable<typeof row>)).toBe(row?.version);
    expect(await write({ id, base: 1, saveId: 'again', document: documentOf('piece', { topicIds: [OMAN, TRADE, WATER] }) }, after(2))).toEqual({
      ok: true,
      version: 1,
    });
  });

  test('an editor that was open before loses no save, and does not bring the topic back', async () => {
    const id = await save('piece', after(0), { topicIds: [TRADE] });
    await merge(1);
    const late = { id, base: 1, saveId: 'late', document: documentOf('piece', { headline: 'Written meanwhile', topicIds: [TRADE, OMAN] }) };
    expect(await write(late, after(2))).toEqual({ ok: true, version: 2 });
    expect(readDraft(id)).toMatchObject({ headline: 'Written meanwhile' });
    expect(written(id)).toEqual([WATER, OMAN]);
    const fresh = { id: idOf('fresh'), base: 0, saveId: 'fresh', document: documentOf('fresh', { topicIds: [TRADE] }) };
    expect(await write(fresh, after(3))).toMatchObject({ ok: true });
    expect(written(idOf('fresh'))).toEqual([WATER]);
  });

  test('a former version comes back with the other', async () => {
    const id = await save('piece', after(0), { topicIds: [TRADE] });
    const first = contentWriter().select({ id: revisions.id }).from(revisions).where(eq(revisions.draftId, id)).get();
    await save('piece', after(1), { topicIds: [OMAN] });
    await merge(2);
    expect(await restore({ draftId: id, revisionId: first?.id ?? '', base: 2, saveId: 'back' }, after(3))).toMatchObject({ ok: true });
    expect(written(id)).toEqual([WATER]);
  });

  test('what became one topic and then another leads to the last', async () => {
    const id = await save('piece', after(0), { topicIds: [TRADE] });
    await merge(1);
    expect(await mergeTopics({ id: WATER, into: OMAN }, after(2))).toMatchObject({ ok: true });
    const late = { id, base: 1, saveId: 'late', document: documentOf('piece', { headline: 'Late', topicIds: [TRADE, WATER] }) };
    expect(await write(late, after(3))).toMatchObject({ ok: true });
    expect(written(id)).toEqual([OMAN]);
  });

  test('it is logged, and refused when somebody changed it meanwhile, when it is gone, and into itself', async () => {
    const { mark } = readTopic(TRADE);
    await saveTopic({ id: TRADE, slug: 'trade', names: { en: 'Trade and customs' }, ...words }, after(1));
    expect(await merge(2, mark)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await mergeTopics({ id: TRADE, into: TRADE }, after(2))).toMatchObject({ ok: false, reason: 'stopped' });
    expect(await mergeTopics({ id: TRADE, into: idOf('nothing') }, after(2))).toMatchObject({ ok: false, reason: 'missing' });
    expect(await merge(2, readTopic(TRADE).mark)).toMatchObject({ ok: true });
    expect(await merge(3)).toMatchObject({ ok: false, reason: 'missing' });
    const lines = contentWriter()
      .select()
      .from(audit)
      .where(and(eq(audit.subject, TRADE), eq(audit.action, 'topic.merge')))
      .all();
    expect(lines).toMatchObject([{ by: 'anna', detail: 'trade → water' }]);
    expect(await saveTopic({ id: TRADE, slug: 'trade', names: { en: 'trade' }, ...words }, after(4))).toMatchObject({ ok: false });
  });
});
