import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { perform } from '#newsroom/acting/action.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { write } from '#newsroom/drafts/write.ts';
import { type DraftRow, readDraft } from '#newsroom/publishing/draft-row.ts';
import { publish } from '#newsroom/publishing/publish.ts';
import { after, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';
import { beginTranslation, joinStory, listTranslationsFor } from '#newsroom/translations/translations.ts';

let end: () => void;
let original: string;
const french = idOf('in French');
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
  original = await publishNew('rota', after(0));
});
afterEach(() => end());

const actor = (role: Role, id = 'anna'): Actor => ({ id, name: id, email: 'a@news.example', role, sessionId: 's', authorId: null });
const EDITOR = actor('editor');
const rowOf = (id: string) => readDraft(id) as DraftRow;
const documentOf = (id: string) => documentSchema.parse(rowOf(id).document);
const begin = (language: 'fr' | 'ar' | 'ru', id = french) =>
  beginTranslation({ source: original, id, language, translator: idOf('jan-peeters') }, after(1));

test('a translation begins with the original’s text, joined in its story, and its translator named', async () => {
  expect(await begin('fr')).toEqual({ ok: true, id: french });
  const { body, ...document } = documentOf(french);
  expect(body).toEqual(documentOf(original).body);
  expect(document).toMatchObject({ language: 'fr', slug: '', translation: { group: original, originalId: original, originalVersion: 1 } });
  expect(document.bylines.map(({ role }) => role)).toEqual(['author', 'translator']);
});

test('once it is public, readers find each from the other, although the original was not touched', async () => {
  await begin('fr');
  await write({ id: french, base: 1, saveId: 'f2', document: { ...documentOf(french), slug: 'tour-de-garde', headline: 'Le tour' } }, after(2));
  const version = rowOf(original).version;
  expect(await publish(french, after(3))).toMatchObject({ ok: true });
  const languages = async (...place: [string, string, string]) => (await findArticlePage(...place))?.translations.map((one) => one.language);
  expect(await languages('en', 'gulf', 'rota')).toEqual(['en', 'fr']);
  expect(await languages('fr', 'gulf', 'tour-de-garde')).toEqual(['en', 'fr']);
  expect(rowOf(original).version).toBe(version);
});

test('the panel sees the story from either side, what is missing, and how far behind it is', async () => {
  await begin('fr');
  expect(listTranslationsFor(original, 'en', null, EDITOR)).toMatchObject({
    lines: [{ id: french, language: 'fr', isOriginal: false, standing: 'draft' }],
    behind: 0,
    missing: ['ar'],
  });
  await publish(await save('rota', after(2), { headline: 'Changed' }), after(2));
  const { translation } = documentOf(french);
  expect(listTranslationsFor(french, 'fr', translation, EDITOR)).toMatchObject({ lines: [{ id: original, isOriginal: true }], behind: 1 });
});

test('a piece that somebody may not read is only known to be there', async () => {
  await begin('fr');
  const [line] = listTranslationsFor(original, 'en', null, actor('author', 'otto')).lines;
  expect(line).toMatchObject({ headline: '', isOpen: false });
});

test('a story has one piece in each language, and no piece joins itself', async () => {
  await begin('fr');
  expect(await begin('fr', idOf('again'))).toMatchObject({ ok: false, reason: 'stopped' });
  expect(await begin('ru', idOf('again'))).toMatchObject({ ok: false, reason: 'stopped' });
  const other = await save('other', after(1), { language: 'ar' });
  expect(joinStory(other, 'fr', rowOf(original))).toMatchObject({ ok: false });
  // By way of the translation it joins the same original.
  expect(joinStory(other, 'ar', rowOf(french))).toMatchObject({ ok: true, translation: { group: original, originalId: original } });
  expect(joinStory(original, 'en', rowOf(original))).toMatchObject({ ok: false });
  expect(joinStory(original, 'en', rowOf(french))).toMatchObject({ ok: false });
});

test('nobody translates, lists or joins what they may not reach', async () => {
  const context = { actor: actor('author', 'otto'), at: after(1).at };
  const missing = { ok: false, reason: 'missing' };
  expect(await perform(ACTIONS['begin-translation'], { draft: original, id: french, language: 'fr' }, context)).toMatchObject(missing);
  expect(await perform(ACTIONS['list-translations'], { draft: original, language: 'en', translation: null }, context)).toMatchObject(missing);
  expect(await perform(ACTIONS['join-story'], { draft: idOf('new'), language: 'fr', to: original }, context)).toMatchObject(missing);
  expect(readDraft(french)).toBeUndefined();
});
