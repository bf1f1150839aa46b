import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '#newsroom/accounts/add-person.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { addToDraft, findPeople, listAdded, removeFromDraft } from '#newsroom/drafts/share.ts';
import { write } from '#newsroom/drafts/write.ts';
import { after, documentOf, idOf, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

let newsroom: { end: () => void };
beforeEach(async () => {
  newsroom = await openSmallNewsroom();
});
afterEach(() => newsroom.end());

const draft = idOf('piece');

async function join(name: string): Promise<string> {
  const email = `${name.toLowerCase().replace(/\W/g, '')}@news.example`;
  const added = await addPerson({ name, email, role: 'author', password: 'nine otters under ice' }, after(0));
  if (!added.ok) throw new Error(added.message);
  return added.id;
}

test('who is added finds the piece and may write in it, until they are taken from it', async () => {
  await write({ id: draft, base: 0, saveId: 'first', document: documentOf('piece') }, after(0));
  const id = await join('Anna Lindqvist');
  const anna = { id, name: 'Anna Lindqvist', role: 'author', authorId: null } as Parameters<typeof findDraftFor>[1];
  expect(findDraftFor(draft, anna, 'draft.write')).toBeUndefined();
  expect(await addToDraft(draft, id, after(1))).toEqual({ ok: true });
  expect(await addToDraft(draft, id, after(2))).toEqual({ ok: true });
  expect(listAdded(draft)).toEqual([{ id, name: 'Anna Lindqvist' }]);
  expect(findDraftFor(draft, anna, 'draft.write')?.id).toBe(draft);
  expect(await removeFromDraft(draft, id, after(3))).toEqual({ ok: true });
  expect(findDraftFor(draft, anna, 'draft.write')).toBeUndefined();
  expect(await removeFromDraft(draft, id, after(4))).toMatchObject({ ok: false, reason: 'missing' });
});

test('people are found by any part of their name; nobody is added who is not there', async () => {
  await write({ id: draft, base: 0, saveId: 'first', document: documentOf('piece') }, after(0));
  const id = await join('Davit Orbel');
  expect(findPeople('orb')).toEqual([{ id, name: 'Davit Orbel' }]);
  expect(findPeople('nobody of that name')).toEqual([]);
  expect(await addToDraft(draft, 'nobody', after(1))).toMatchObject({ ok: false, reason: 'missing' });
  expect(await addToDraft(idOf('no piece'), id, after(1))).toMatchObject({ ok: false, reason: 'missing' });
});
