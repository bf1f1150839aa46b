import { and, eq, ne } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountsDatabase, connections, content, contentWriter } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { people } from '#db/schema/accounts/people.ts';
import { audit, drafts, revisions } from '#db/schema/desk/drafts.ts';
import { addresses, articles, authors, choices, counts, related, searchDocuments, topics } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import { insertPerson } from '#newsroom/accounts/add-person.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { write } from '#newsroom/drafts/write.ts';
import { choose, unchoose } from '#newsroom/publishing/choose.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish, publishDocument } from '#newsroom/publishing/publish.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { schedule, unschedule } from '#newsroom/publishing/schedule.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { after, body, documentOf, HOUR, idOf, NOON, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const article = (id: string) => content().select().from(articles).where(eq(articles.id, id)).get();
/** But for its short link. */
const addressesOf = (id: string) =>
  content()
    .select({ path: addresses.path, kind: addresses.kind })
    .from(addresses)
    .where(and(eq(addresses.targetId, id), ne(addresses.kind, 'short')))
    .orderBy(addresses.path)
    .all();
const countOf = (scope: string, key: string) =>
  content()
    .select()
    .from(counts)
    .where(eq(counts.scope, scope))
    .all()
    .find((row) => row.key === key)?.articles ?? 0;
const publicVersionOf = (id: string) =>
  content()
    .select({ version: revisions.version })
    .from(revisions)
    .innerJoin(drafts, eq(drafts.publicRevisionId, revisions.id))
    .where(eq(drafts.id, id))
    .get()?.version;
const REASON = { reason: 'Its documents could not be verified.', decidedBy: 'the editors' };

describe('writing', () => {
  test('the same save twice is one save, and an older base is refused without a trace', async () => {
    const id = idOf('article one');
    const first = { id, base: 0, saveId: 's1', document: documentOf('one') };
    expect(await write(first, after(0))).toEqual({ ok: true, version: 1 });
    expect(await write(first, after(1))).toEqual({ ok: true, version: 1 });
    expect(await write({ id, base: 0, saveId: 's2', document: documentOf('one', { headline: 'Theirs' }) }, after(2))).toMatchObject({
      ok: false,
      reason: 'conflict',
    });
    expect(readDraft(id)).toMatchObject({ version: 1, headline: 'Headline of one' });
  });

  test('a document with a link that could run, or nested without end, is refused in words', async () => {
    const hostile = body('x');
    Object.assign(hostile.content[0] ?? {}, {
      content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
    });
    expect(await write({ id: idOf('h'), base: 0, saveId: 's', document: documentOf('h', { body: hostile }) }, after(0))).toMatchObject({
      ok: false,
      reason: 'invalid',
    });
    let deep: unknown = { type: 'paragraph', content: [] };
    for (let level = 0; level < 20_000; level++) deep = { type: 'blockquote', content: [deep] };
    expect(
      await write({ id: idOf('d'), base: 0, saveId: 's', document: { ...documentOf('d'), body: { type: 'doc', content: [deep] } } }, after(0)),
    ).toMatchObject({ reason: 'invalid' });
    expect(readDraft(idOf('h'))).toBeUndefined();
  });

  test('a save raises no edition and shows readers nothing', async () => {
    const before = currentEdition().number;
    await save('quiet', after(0));
    expect(currentEdition().number).toBe(before);
    expect(content().select().from(articles).all()).toEqual([]);
    expect(content().select().from(authors).all()).toEqual([]);
  });
});

describe('publishing', () => {
  test('makes the article, its people and its topics public in one edition', async () => {
    const before = currentEdition().number;
    const id = await publishNew('dam', after(1));
    expect(currentEdition().number).toBe(before + 1);
    expect(article(id)).toMatchObject({ slug: 'dam', publishedVersions: 1, firstPublishedAt: after(1).at, updatedAt: null });
    expect(
      content()
        .select()
        .from(topics)
        .all()
        .map((row) => row.slug),
    ).toEqual(['water']);
    expect(addressesOf(id)).toEqual([{ path: '/en/gulf/dam', kind: 'article' }]);
    expect(countOf('section', idOf('gulf'))).toBe(1);
  });

  test('refuses what the checklist stops and changes nothing', async () => {
    const id = await save('bare', after(0), { headline: '', bylines: [], sectionId: null, body: body('Ask TK before print.') });
    const before = currentEdition().number;
    const answer = await publish(id, after(1));
    expect(answer).toMatchObject({ ok: false, reason: 'stopped' });
    expect(Object.keys((answer as { fieldErrors: object }).fieldErrors).sort()).toEqual(['bylines', 'headline', 'placeholders', 'sectionId']);
    expect(currentEdition().number).toBe(before);
  });

  test('an embargo refuses a publication before its time and none after it', async () => {
    const id = await save('embargo', after(0), { embargoedUntil: after(5).at.toISOString() });
    expect(await publish(id, after(4))).toMatchObject({
      ok: false,
      fieldErrors: { embargoedUntil: expect.stringMatching(/^The embargo lasts until \d+ \p{L}+ \d{4}, \d\d:\d\d\.$/u) },
    });
    expect(await publish(id, after(5))).toMatchObject({ ok: true });
  });

  test('a slug that another article has, or had, is refused', async () => {
    await publishNew('first', after(0));
    const moved = await save('first', after(1), { slug: 'first-moved' });
    await publish(moved, after(1));
    const other = await save('other', after(2), { slug: 'first' });
    expect(await publish(other, after(2))).toMatchObject({ ok: false, fieldErrors: { slug: expect.any(String) } });
  });

  test('a changed section or slug leaves former addresses that all lead to the present one', async () => {
    const id = await publishNew('road', after(0));
    await publish(await save('road', after(1), { sectionId: idOf('caucasus') }), after(1));
    await publish(await save('road', after(2), { slug: 'long-road', sectionId: idOf('caucasus') }), after(2));
    expect(addressesOf(id)).toEqual([
      { path: '/en/caucasus/long-road', kind: 'article' },
      { path: '/en/caucasus/road', kind: 'moved' },
      { path: '/en/gulf/road', kind: 'moved' },
    ]);
    expect([countOf('section', idOf('gulf')), countOf('section', idOf('caucasus')), countOf('all', '')]).toEqual([0, 1, 1]);
  });

  test('publishing again keeps what hangs on the article: related lists of others, editor’s choice, search', async () => {
    const dam = await publishNew('dam', after(0));
    const lake = await publishNew('lake', after(1));
    await choose(dam, { until: null }, after(2));
    await publish(await save('dam', after(3), { headline: 'A dam again' }), after(3));
    expect(content().select().from(choices).all()).toHaveLength(1);
    expect(content().select({ to: related.relatedId }).from(related).where(eq(related.articleId, lake)).all()).toEqual([{ to: dam }]);
    expect(content().select({ headline: searchDocuments.headline }).from(searchDocuments).where(eq(searchDocuments.articleId, dam)).all()).toEqual([
      { headline: 'A dam again' },
    ]);
    expect(article(dam)).toMatchObject({ firstPublishedAt: NOON, publishedVersions: 2, updatedAt: null });
  });

  test('a topic or person that nothing public names any more is public no longer', async () => {
    const id = await publishNew('trade', after(0), { topicIds: [idOf('trade'), idOf('water')], bylines: [{ authorId: idOf('jan-peeters') }] });
    await publish(await save('trade', after(1)), after(1));
    expect(
      content()
        .select()
        .from(topics)
        .all()
        .map((row) => row.slug),
    ).toEqual(['water']);
    expect(
      content()
        .select()
        .from(authors)
        .all()
        .map((row) => row.slug),
    ).toEqual(['mina-costa']);
    await withdraw(id, REASON, after(2));
    expect(content().select().from(topics).all()).toEqual([]);
  });

  test('an update tells readers what is new; a correction stays and lets no earlier page be served', async () => {
    const id = await publishNew('dam', after(0));
    expect(await update(id, { note: ' ' }, after(1))).toMatchObject({ ok: false });
    await update(id, { note: 'Adds the minister’s answer' }, after(1));
    expect(article(id)).toMatchObject({ updatedAt: after(1).at, updateNote: 'Adds the minister’s answer' });
    expect(currentEdition().oldestServable).toBeLessThan(currentEdition().number);
    await correct(id, { text: 'The dam is 40 metres high, not 14.' }, after(2));
    expect(currentEdition().oldestServable).toBe(currentEdition().number);
    expect(readDraft(id)).toMatchObject({ version: 2, document: { corrections: [{ text: 'The dam is 40 metres high, not 14.' }] } });
  });
});

test('a save whose answer was lost, sent again after a correction, does not write over it', async () => {
  const id = await publishNew('dam', after(0));
  const lost = { id, base: 1, saveId: 'lost', document: documentOf('dam', { standfirst: 'New words' }) };
  await write(lost, after(1));
  await correct(id, { text: 'The dam is 40 metres high, not 14.' }, after(2));
  expect(await write(lost, after(3))).toMatchObject({ ok: false, reason: 'conflict' });
  expect(readDraft(id)?.document).toMatchObject({ corrections: [{ text: 'The dam is 40 metres high, not 14.' }] });
});

describe('choosing', () => {
  test('is given to what is public, shows at once, publishes no pending word, and can be taken back', async () => {
    expect(await choose(idOf('nobody'), { until: null }, after(0))).toMatchObject({ ok: false, reason: 'missing' });
    const id = await publishNew('dam', after(0));
    await save('dam', after(1), { headline: 'Pending' });
    const before = currentEdition().number;
    expect(await choose(id, { until: after(1).at }, after(2))).toMatchObject({ ok: false });
    expect(await choose(id, { until: after(9).at }, after(2))).toEqual({ ok: true });
    expect(currentEdition().number).toBe(before + 1);
    expect(article(id)?.headline).toBe('Headline of dam');
    expect(content().select().from(choices).all()).toMatchObject([{ articleId: id, expiresAt: after(9).at, chosenBy: 'anna' }]);
    expect(await unchoose(id, after(3))).toEqual({ ok: true });
    expect(content().select().from(choices).all()).toEqual([]);
    expect(await unchoose(id, after(4))).toMatchObject({ ok: false, reason: 'missing' });
  });
});

describe('withdrawing', () => {
  test('leaves a notice without a word of the article, and can be taken back word for word', async () => {
    const id = await publishNew('leak', after(0), { headline: 'The leak' });
    await save('leak', after(1), { headline: 'Pending words' });
    expect(await withdraw(id, { reason: '', decidedBy: 'x' }, after(2))).toMatchObject({ ok: false });
    expect(await withdraw(id, REASON, after(2))).toEqual({ ok: true, path: '/en/gulf/leak' });
    expect(article(id)).toBeUndefined();
    expect(content().select().from(searchDocuments).all()).toEqual([]);
    expect(JSON.stringify(content().select().from(notices).all())).not.toContain('The leak');
    expect(addressesOf(id)).toEqual([{ path: '/en/gulf/leak', kind: 'notice' }]);
    expect(countOf('all', '')).toBe(0);
    expect(currentEdition().oldestServable).toBe(currentEdition().number);
    expect(await reinstate(id, after(3))).toMatchObject({ ok: true });
    expect(article(id)).toMatchObject({ headline: 'The leak', firstPublishedAt: NOON });
    expect(content().select().from(notices).all()).toEqual([]);
    expect(readDraft(id)).toMatchObject({ headline: 'Pending words' });
  });

  test('every change by a person is in the audit log', async () => {
    const id = await publishNew('dam', after(0));
    await withdraw(id, REASON, after(1));
    const actions = contentWriter().select({ action: audit.action, by: audit.by }).from(audit).where(eq(audit.subject, id)).all();
    expect(actions).toEqual([
      { action: 'draft.begin', by: 'anna' },
      { action: 'article.publish', by: 'anna' },
      { action: 'article.withdraw', by: 'anna' },
    ]);
  });
});

describe('scheduling', () => {
  test('publishes the frozen words at their time, and what is written later waits', async () => {
    const id = await save('later', after(0), { headline: 'As scheduled' });
    expect(await schedule(id, { publishAt: after(-1).at }, after(0))).toMatchObject({ ok: false });
    expect(await schedule(id, { publishAt: after(3).at }, after(0))).toEqual({ ok: true });
    await save('later', after(1), { headline: 'Written later' });
    await publishDue(after(2).at);
    expect(article(id)).toBeUndefined();
    await publishDue(new Date(after(3).at.getTime() + 1));
    expect(article(id)).toMatchObject({ headline: 'As scheduled' });
    const draft = readDraft(id);
    expect(draft).toMatchObject({ stage: 'writing', headline: 'Written later', version: 2, scheduledFor: null });
    // What is public is told by its version: the later words are still to be published.
    expect(publicVersionOf(id)).toBe(1);
    await withdraw(id, REASON, after(4));
    await reinstate(id, after(5));
    expect(publicVersionOf(id)).toBe(1);
  });

  test.each([
    ['disabled', { disabledAt: NOON }],
    ['made a contributor', { role: 'contributor' }],
  ] as const)('whoever was %s since publishes nothing by a schedule of theirs', async (_how, change) => {
    insertPerson({ id: 'anna', name: 'Anna', email: 'anna@news.example', role: 'author' }, 'no hash', after(0));
    const id = await save('later', after(0));
    await schedule(id, { publishAt: after(1).at }, after(0));
    accountsDatabase().update(people).set(change).run();
    await publishDue(after(2).at);
    expect(article(id)).toBeUndefined();
    expect(readDraft(id)).toMatchObject({ stage: 'writing', scheduledFor: null });
    expect(contentWriter().select().from(audit).where(eq(audit.action, 'article.schedule-failed')).all()).toHaveLength(1);
    accountsDatabase().update(people).set({ disabledAt: null, role: 'author' }).run();
    await schedule(id, { publishAt: after(4).at }, after(3));
    await publishDue(after(5).at);
    expect(article(id)).toBeDefined();
  });

  test('an embargo that is set after the schedule holds it, and what is reinstated', async () => {
    const id = await save('later', after(0));
    await schedule(id, { publishAt: after(1).at }, after(0));
    await save('later', after(0.5), { embargoedUntil: after(9).at.toISOString() });
    await publishDue(after(2).at);
    expect(article(id)).toBeUndefined();
    expect(readDraft(id)).toMatchObject({ stage: 'writing' });
    await publish(id, after(10));
    await withdraw(id, REASON, after(11));
    await save('later', after(12), { embargoedUntil: after(20).at.toISOString() });
    expect(await reinstate(id, after(13))).toMatchObject({ ok: false, fieldErrors: { embargoedUntil: expect.any(String) } });
    expect(await reinstate(id, after(21))).toMatchObject({ ok: true });
  });

  test('one that a full disk refuses stays scheduled, and is published once there is room', async () => {
    const id = await save('later', after(0), { body: body(...Array.from({ length: 400 }, (_, index) => `Paragraph ${index} ${'x'.repeat(index)}`)) });
    await schedule(id, { publishAt: after(1).at }, after(0));
    const { content: file } = connections();
    file.pragma(`max_page_count = ${file.pragma('page_count', { simple: true })}`);
    await expect(publishDue(after(2).at)).rejects.toThrow(/full/);
    expect(readDraft(id)).toMatchObject({ stage: 'scheduled' });
    file.pragma('max_page_count = 1000000');
    await publishDue(after(3).at);
    expect(article(id)).toBeDefined();
  });

  test('one that can no longer be published goes back to writing and holds up no other', async () => {
    const bad = await save('bad', after(0));
    const good = await save('good', after(0));
    await schedule(bad, { publishAt: after(1).at }, after(0));
    await schedule(good, { publishAt: after(2).at }, after(0));
    await publishNew('thief', after(0.5), { slug: 'bad' });
    await publishDue(new Date(NOON.getTime() + 4 * HOUR));
    expect(article(good)).toBeDefined();
    expect(contentWriter().select({ stage: drafts.stage }).from(drafts).where(eq(drafts.id, bad)).get()).toEqual({ stage: 'writing' });
  });
});

describe('what was done meanwhile', () => {
  test('a withdrawn article stays withdrawn, whatever is scheduled, updated, corrected or published, until it is reinstated', async () => {
    const id = await publishNew('leak', after(0));
    await save('leak', after(1), { headline: 'Pending words' });
    await schedule(id, { publishAt: after(5).at }, after(1));
    await withdraw(id, REASON, after(2));
    await publishDue(after(6).at);
    expect(await update(id, { note: 'x' }, after(6))).toMatchObject({ ok: false });
    expect(await correct(id, { text: 'x' }, after(6))).toMatchObject({ ok: false });
    expect(await publish(id, after(6))).toMatchObject({ ok: false, reason: 'stopped' });
    expect(await schedule(id, { publishAt: after(9).at }, after(6))).toMatchObject({ ok: false });
    expect(article(id)).toBeUndefined();
    expect(content().select().from(notices).all()).toHaveLength(1);
    expect(await reinstate(id, after(7))).toMatchObject({ ok: true });
  });

  test('of two commands that read the same state only one happens', async () => {
    const id = await save('race', after(0));
    const read = readDraft(id);
    if (!read) throw new Error('no draft');
    const words = { document: documentSchema.parse(read.document), version: read.version };
    expect(await publishDocument(read, words, { kind: 'publish' }, after(1))).toMatchObject({ ok: true });
    expect(await publishDocument(read, words, { kind: 'publish' }, after(1))).toMatchObject({
      ok: false,
      reason: 'conflict',
    });
    await withdraw(id, REASON, after(2));
    expect(await publishDocument(read, words, { kind: 'reinstate' }, after(3))).toMatchObject({ reason: 'conflict' });
    expect(countOf('all', '')).toBe(0);
  });

  test('a correction does not let out what is scheduled, and a schedule can be taken back', async () => {
    const id = await publishNew('dam', after(0));
    await save('dam', after(1), { headline: 'Tomorrow' });
    await schedule(id, { publishAt: after(9).at }, after(1));
    expect(await correct(id, { text: 'A wrong number.' }, after(2))).toMatchObject({ ok: false, reason: 'stopped' });
    expect(article(id)?.headline).toBe('Headline of dam');
    expect(await unschedule(id, after(3))).toEqual({ ok: true });
    expect(await unschedule(id, after(3))).toMatchObject({ ok: false });
    await publishDue(after(10).at);
    expect(article(id)?.headline).toBe('Headline of dam');
  });

  test('a scheduled revision that cannot be read holds up no other', async () => {
    const bad = await save('bad', after(0));
    const good = await save('good', after(0));
    await schedule(bad, { publishAt: after(1).at }, after(0));
    await schedule(good, { publishAt: after(2).at }, after(0));
    contentWriter()
      .update(revisions)
      .set({ document: JSON.stringify({ nonsense: true }) })
      .where(eq(revisions.draftId, bad))
      .run();
    await publishDue(after(3).at);
    expect(article(good)).toBeDefined();
    expect(readDraft(bad)).toMatchObject({ stage: 'writing', scheduledFor: null });
  });
});
