import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { perform } from '#newsroom/acting/action.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import type { DraftDocumentInput } from '#newsroom/drafts/document.ts';
import { findRevisionDocument, listRevisions, restore } from '#newsroom/drafts/restore.ts';
import { write } from '#newsroom/drafts/write.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { publicVersionOf, readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { submit } from '#newsroom/publishing/review.ts';
import { after, documentOf, idOf, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

let newsroom: { end: () => void };
beforeEach(async () => {
  newsroom = await openSmallNewsroom();
});
afterEach(() => newsroom.end());

const ANNA: Actor = { id: 'anna', name: 'Anna', email: 'anna@news.example', role: 'author', sessionId: 's', authorId: null };
const draftId = idOf('piece');
const version = () => readDraft(draftId)?.version ?? 0;
const save = (fields: Partial<DraftDocumentInput>, hour: number) =>
  write({ id: draftId, base: version(), saveId: `save-${hour}`, document: documentOf('piece', fields) }, after(hour));
const publicVersion = () => publicVersionOf(readDraft(draftId) ?? { id: draftId, publicRevisionId: null });
const headlines = () => listRevisions(draftId).map(({ id, reason }) => [findRevisionDocument(draftId, id)?.headline, reason]);
const idWith = (headline: string) => listRevisions(draftId).find(({ id }) => findRevisionDocument(draftId, id)?.headline === headline)?.id ?? '';

test('an earlier version becomes the draft again, and the words it replaces are kept', async () => {
  await save({ headline: 'One' }, 0);
  await save({ headline: 'Two' }, 1);
  expect(await restore({ draftId, revisionId: idWith('One'), base: 2, saveId: 'restoring' }, after(2))).toEqual({ ok: true, version: 3 });
  expect(readDraft(draftId)?.headline).toBe('One');
  expect(headlines()).toEqual([
    ['One', 'restore'],
    ['Two', 'replaced'],
    ['One', 'autosave'],
  ]);
});

test('readers see what they saw; corrections and the address stay', async () => {
  await save({ headline: 'One', slug: 'first-address' }, 0);
  await save({ headline: 'Two', slug: 'second-address' }, 1);
  await publish(draftId, after(2));
  await correct(draftId, { text: 'It was two.' }, after(3));
  await restore({ draftId, revisionId: idWith('One'), base: version(), saveId: 'restoring' }, after(4));
  expect((await findArticlePage('en', 'gulf', 'second-address'))?.headline).toBe('Two');
  expect(readDraft(draftId)?.document).toMatchObject({ headline: 'One', slug: 'second-address', corrections: [{ text: 'It was two.' }] });
});

test('nothing is restored over words that somebody stored meanwhile, nor from another piece', async () => {
  await save({ headline: 'One' }, 0);
  await save({ headline: 'Two' }, 1);
  const revisionId = idWith('One');
  expect(await restore({ draftId, revisionId, base: 1, saveId: 'restoring' }, after(2))).toMatchObject({ ok: false, reason: 'conflict' });
  const other = idOf('other');
  await write({ id: other, base: 0, saveId: 'other', document: documentOf('other') }, after(3));
  expect(await restore({ draftId: other, revisionId, base: 1, saveId: 'restoring' }, after(4))).toMatchObject({ ok: false, reason: 'missing' });
  expect(readDraft(draftId)?.headline).toBe('Two');
});

test('once what is public is restored, nothing is pending; with other words something is again', async () => {
  await save({ headline: 'One' }, 0);
  await publish(draftId, after(1));
  await save({ headline: 'Two' }, 2);
  expect(publicVersion()).not.toBe(version());
  await restore({ draftId, revisionId: readDraft(draftId)?.publicRevisionId ?? '', base: version(), saveId: 'restoring' }, after(3));
  expect(publicVersion()).toBe(version());
  expect((await findArticlePage('en', 'gulf', 'piece'))?.headline).toBe('One');
  await save({ headline: 'Three' }, 4);
  expect(publicVersion()).not.toBe(version());
});

test('what was sent for review stays as it was sent, with who sent it and when', async () => {
  await save({ headline: 'As sent' }, 0);
  await submit(draftId, { ...after(0.05), by: 'boris' });
  await save({ headline: 'Written on' }, 0.1);
  const listed = await perform(ACTIONS['list-revisions'], { draft: draftId }, { actor: ANNA, at: after(1).at });
  expect(listed).toMatchObject({
    versions: [
      { reason: 'autosave', sent: [] },
      { reason: 'review', sent: [{ at: after(0.05).at.toISOString(), by: 'boris' }] },
    ],
  });
  expect(headlines()).toEqual([
    ['Written on', 'autosave'],
    ['As sent', 'review'],
  ]);
});
