import { afterEach, beforeEach, expect, test } from 'vitest';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import type { DraftDocumentInput } from '#newsroom/drafts/document.ts';
import { findRevisionDocument, listRevisions, restore } from '#newsroom/drafts/restore.ts';
import { write } from '#newsroom/drafts/write.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { after, documentOf, idOf, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

let newsroom: { end: () => void };
beforeEach(async () => {
  newsroom = await openSmallNewsroom();
});
afterEach(() => newsroom.end());

const draftId = idOf('piece');
const version = () => readDraft(draftId)?.version ?? 0;
const save = (fields: Partial<DraftDocumentInput>, hour: number) =>
  write({ id: draftId, base: version(), saveId: `save-${hour}`, document: documentOf('piece', fields) }, after(hour));
const headlines = () => listRevisions(draftId).map(({ id, reason }) => [findRevisionDocument(draftId, id)?.headline, reason]);
const idWith = (headline: string) => listRevisions(draftId).find(({ id }) => findRevisionDocument(draftId, id)?.headline === headline)?.id ?? '';

test('an earlier version becomes the draft again, and the words it replaces are kept', async () => {
  await save({ headline: 'One' }, 0);
  await save({ headline: 'Two' }, 1);
  expect(await restore({ draftId, revisionId: idWith('One'), base: 2, saveId: 'restoring' }, after(2))).toEqual({ ok: true, version: 3 });
  expect(readDraft(draftId)?.headline).toBe('One');
  expect(headlines()).toEqual([
    ['One', 'restore'],
    ['Two', 'kept'],
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
