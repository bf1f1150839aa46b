import { desc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentWriter } from '#db/connections.ts';
import { revisions } from '#db/schema/desk/drafts.ts';
import { notices } from '#db/schema/published/notices.ts';
import type { Act } from '#newsroom/acting/act.ts';
import { REFUSED_KEPT, readRevision } from '#newsroom/drafts/revisions.ts';
import { write } from '#newsroom/drafts/write.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish, sealOf } from '#newsroom/publishing/publish.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { body, documentOf, idOf, NOON, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

let newsroom: { end: () => void };
beforeEach(async () => {
  newsroom = await openSmallNewsroom();
});
afterEach(() => newsroom.end());

const id = idOf('piece');
const minute = (minutes: number, by = 'anna'): Act => ({ by, at: new Date(NOON.getTime() + minutes * 60_000) });
let saves = 0;

async function save(headline: string, act: Act, more: { reason?: 'kept'; base?: number; text?: string } = {}) {
  const base = more.base ?? readDraft(id)?.version ?? 0;
  const document = documentOf('piece', { headline, body: body(more.text ?? `Text under ${headline}.`) });
  return write({ id, base, saveId: `save-${saves++}`, document, reason: more.reason }, act);
}

const stored = () => contentWriter().select().from(revisions).where(eq(revisions.draftId, id)).orderBy(desc(revisions.id)).all().reverse();
const headlines = () => stored().map((row) => (readRevision(row.id)?.document as { headline: string } | undefined)?.headline);

test('autosaves of one person within ten minutes replace each other; those of another, or later, stay', async () => {
  await save('one', minute(0));
  await save('two', minute(4));
  await save('three', minute(9));
  await save('four', minute(11));
  await save('five', minute(12, 'ben'));
  await save('six', minute(13));
  expect(headlines()).toEqual(['three', 'four', 'five', 'six']);
});

test('what was kept by hand, and what was published, is never replaced', async () => {
  await save('one', minute(0));
  await save('two', minute(1), { reason: 'kept' });
  await save('three', minute(2));
  await publish(id, minute(3));
  await save('four', minute(4));
  await save('five', minute(5));
  expect(stored().map((row) => row.reason)).toEqual(['kept', 'autosave', 'publish', 'autosave']);
  expect(headlines()).toEqual(['two', 'three', 'three', 'five']);
});

test('a hundred revisions of a long text are each read word for word, and lie in little room', async () => {
  const paragraphs = Array.from(
    { length: 40 },
    (_, index) => `Paragraph ${index}: ${Array.from({ length: 30 }, (_, word) => (index * 7919 + word * 104_729).toString(36)).join(' ')}.`,
  );
  for (let index = 0; index < 100; index++) {
    paragraphs[index % 40] += ` Added in round ${index}.`;
    await save(`Round ${index}`, minute(index * 11), { text: paragraphs.join(' ') });
  }
  expect(headlines()).toEqual(Array.from({ length: 100 }, (_, index) => `Round ${index}`));
  const rows = stored();
  expect(rows.filter((row) => row.basisId === null)).toHaveLength(5);
  expect(Math.max(...rows.map((row) => row.depth))).toBe(19);
  const packed = rows.reduce((sum, row) => sum + row.document.length, 0);
  const plain = rows.reduce((sum, row) => sum + JSON.stringify(readRevision(row.id)?.document).length, 0);
  expect(packed).toBeLessThan(plain / 20);
});

test('rows from before documents were packed are read, and new ones lean on them', async () => {
  await save('one', minute(0));
  const [row] = stored();
  const text = JSON.stringify(readRevision(row?.id ?? '')?.document);
  contentWriter().update(revisions).set({ document: text, basisId: null, depth: 0 }).run();
  await save('two', minute(20));
  expect(headlines()).toEqual(['one', 'two']);
  expect(stored()[1]?.basisId).toBe(row?.id);
});

test('a revision whose ground is gone or damaged is refused, never read as other words', async () => {
  await save('one', minute(0), { text: 'The first text that stands below the second one.' });
  await save('two', minute(20), { text: 'The first text that stands below the second one, and more.' });
  const [ground, leaning] = stored();
  contentWriter()
    .update(revisions)
    .set({ document: JSON.stringify({ headline: 'forged' }) })
    .where(eq(revisions.id, ground?.id ?? ''))
    .run();
  expect(() => readRevision(leaning?.id ?? '')).toThrow();
});

test('a late save changes nothing in the draft, and both texts are kept, however often it is sent', async () => {
  await save('ground', minute(0));
  await save('hers', minute(1, 'ben'), { base: 1 });
  for (const minutes of [2, 3]) expect(await save('mine', minute(minutes), { base: 1 })).toMatchObject({ ok: false, reason: 'conflict' });
  expect(readDraft(id)).toMatchObject({ version: 2, headline: 'hers' });
  expect(stored().map((row) => row.reason)).toEqual(['autosave', 'conflict', 'refused']);
  expect(headlines()).toEqual(['ground', 'hers', 'mine']);
});

test('texts that came too late are bounded by person, and no other version goes with them', async () => {
  await save('ground', minute(0));
  await save('theirs', minute(20, 'ben'));
  await save('late', minute(21, 'ben'), { base: 1 });
  const versions = headlines();
  for (let round = 0; round < REFUSED_KEPT + 5; round++) await save(`Round ${round}`, minute(22 + round), { base: 1 });
  // A request whose answer was lost comes again, and is no other text.
  await save('Round 9', minute(999), { base: 1 });
  await save('after all', minute(1000));
  const newest = Array.from({ length: REFUSED_KEPT }, (_, index) => `Round ${index + 5}`);
  expect(headlines()).toEqual([...versions, ...newest, 'after all']);
  expect(versions).toEqual(['ground', 'theirs', 'late']);
});

test('the same save again is the same save', async () => {
  const again = { id, base: 0, saveId: 'the-one', document: documentOf('piece') };
  expect(await write(again, minute(0))).toEqual({ ok: true, version: 1 });
  expect(await write(again, minute(30))).toEqual({ ok: true, version: 1 });
  expect(stored()).toHaveLength(1);
});

test('a withdrawn article’s seal proves the words of its packed revision', async () => {
  await save('one', minute(0));
  await publish(id, minute(1));
  await withdraw(id, { reason: 'Wrong.', decidedBy: 'The editor' }, minute(2));
  const notice = contentWriter().select().from(notices).where(eq(notices.id, id)).get();
  expect(notice?.seal).toBe(sealOf(readDraft(id)?.document));
});

test('the same words again make no new version, and are kept when that is asked', async () => {
  await save('one', minute(0));
  expect(await save('one', minute(20))).toEqual({ ok: true, version: 1 });
  expect(await save('one', minute(21), { reason: 'kept' })).toEqual({ ok: true, version: 1 });
  expect(stored().map((row) => row.reason)).toEqual(['kept']);
});
