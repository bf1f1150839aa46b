import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { content, contentWriter } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { perform } from '#newsroom/acting/action.ts';
import { addPicture } from '#newsroom/media/add-picture.ts';
import { listPictures } from '#newsroom/media/desk-picture-queries.ts';
import { editPicture } from '#newsroom/media/edit-picture.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { PICTURE_ACTIONS } from '#newsroom/media/picture-actions.ts';
import { listUses } from '#newsroom/media/picture-uses.ts';
import { removePicture } from '#newsroom/media/remove-picture.ts';
import { findRendition } from '#newsroom/media/renditions.ts';
import { sweepMedia } from '#newsroom/media/sweep-media.ts';
import { twoHalves } from '#newsroom/media/testing/picture-files.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { after, HOUR, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

const PICTURE = idOf('picture');
const SAID = { altText: '', caption: '', credit: 'x', creator: '', copyright: '', source: '', licence: '', terms: '' };
const CENTRE = { x: 0.5, y: 0.5 };
const shown = { leadPicture: { mediaId: PICTURE, altText: 'Two halves', caption: '', credit: 'Somebody' } };
const row = () => contentWriter().select().from(media).get();
const edit = (version: number, fields: Partial<typeof SAID & { focal: { x: number; y: number } }>) =>
  editPicture({ id: PICTURE, version, ...SAID, focal: CENTRE, ...fields }, after(2));

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
  const added = await addPicture(await twoHalves(300, 200).png().toBuffer(), { id: PICTURE, credit: 'x' }, after(0));
  expect(added.ok).toBe(true);
});
afterEach(() => end());

describe('editing a picture', () => {
  test('readers get the new cut at the next edition, and addresses they hold lead to it', async () => {
    await publishNew('story', after(1), shown);
    const former = row()?.key ?? '';
    const before = currentEdition().number;
    expect(await edit(1, { focal: { x: 1, y: 0 } })).toMatchObject({ ok: true, picture: { version: 2, focalX: 1 } });
    expect(currentEdition().number).toBe(before + 1);
    const key = row()?.key ?? '';
    expect(key).not.toBe(former);
    expect(content().select().from(pictures).get()).toMatchObject({ key, focalX: 1 });
    expect(await findRendition(former, '3x2', 168, 'webp')).toEqual({ location: `/media/${key}/3x2-168.webp` });
    expect(await findRendition(former, '3x2', 168, 'avif')).toEqual({ location: `/media/${key}/3x2-168.webp` });
  });

  test('words that are in no file keep the files; a change that nobody sees raises nothing', async () => {
    const { key } = row() ?? {};
    const before = currentEdition().number;
    await edit(1, { caption: 'Two halves of one sheet' });
    expect(row()).toMatchObject({ key, version: 2, caption: 'Two halves of one sheet' });
    expect(currentEdition().number).toBe(before);
  });

  test('of two that began from the same version only one happens', async () => {
    expect(await edit(1, { caption: 'Anna’s' })).toMatchObject({ ok: true });
    expect(await edit(1, { caption: 'Ben’s' })).toMatchObject({ ok: false, reason: 'conflict' });
    expect(row()?.caption).toBe('Anna’s');
  });

  test('a withdrawn picture is reached by no address that it ever had', async () => {
    const id = await publishNew('story', after(1), shown);
    const former = row()?.key ?? '';
    await edit(1, { focal: { x: 0, y: 0 } });
    await withdraw(id, { reason: 'x', decidedBy: 'y' }, after(3));
    for (const key of [former, row()?.key ?? '']) expect(await findRendition(key, '3x2', 168, 'webp')).toBeUndefined();
  });
});

describe('deleting a picture', () => {
  test('takes its files with it, and is refused while a draft or an article shows it', async () => {
    const store = mediaStore();
    const { hash = '', key = '' } = row() ?? {};
    await save('story', after(0), shown);
    expect(listUses(PICTURE)).toMatchObject([{ kind: 'draft', name: 'Headline of story' }]);
    expect(await removePicture({ id: PICTURE, version: 1 }, after(1))).toMatchObject({
      ok: false,
      message: expect.stringContaining('Headline of story'),
    });
    await save('story', after(1), { leadPicture: null });
    await store.putRendition(key, 'whole-390.webp', Buffer.from('x'));
    expect(await removePicture({ id: PICTURE, version: 1 }, after(1))).toEqual({ ok: true });
    expect([await store.has(hash), await store.hasRendition(key, 'whole-390.webp')]).toEqual([false, false]);
    expect(row()).toBeUndefined();
  });

  test('what lies without a row for more than an hour is swept, and nothing else', async () => {
    const store = mediaStore();
    const { hash = '', key = '' } = row() ?? {};
    await store.putRendition(key, 'whole-390.webp', Buffer.from('x'));
    await store.putRendition('ab'.repeat(12), 'whole-390.webp', Buffer.from('x'));
    const orphan = await store.receive(Buffer.from('orphan'));
    await store.keep(orphan);
    await store.receive(Buffer.from('broken off'));
    await sweepMedia(new Date());
    expect(await store.has(orphan.hash)).toBe(true);
    await sweepMedia(new Date(Date.now() + 2 * HOUR));
    expect(await store.list('uploads')).toEqual([]);
    expect((await store.list('renditions')).map(({ name }) => name)).toEqual([key]);
    expect((await store.list('originals')).map(({ name }) => name)).toEqual([hash]);
  });
});

test('pictures are found by their words in any case, and signs of a search are only signs', async () => {
  await edit(1, { caption: 'Die Straße nach Güzelyurt, 100% voll' });
  const found = async (question: string) => (await listPictures({ question })).pictures.length;
  expect(await found('guzelyurt STRASSE')).toBe(0);
  expect(await found('guzelyurt straße')).toBe(1);
  expect(await found('100%')).toBe(1);
  expect(await found('1%v')).toBe(0);
  expect(await found('_')).toBe(0);
});

describe('whose a picture is', () => {
  const actor = (id: string, role: Role): Actor => ({ id, role, name: id, email: `${id}@news.example`, sessionId: 's', authorId: null });
  const context = (id: string, role: Role) => ({ actor: actor(id, role), at: after(9).at });
  const input = { id: PICTURE, version: 1, ...SAID, focal: CENTRE, caption: 'Changed' };

  test('a draft that somebody may not read is named to them by nothing', async () => {
    await save('secret', after(1), shown);
    const asked = await perform(PICTURE_ACTIONS['open-picture'], { id: PICTURE }, context('eve', 'contributor'));
    expect(asked).toMatchObject({ ok: true, uses: [{ kind: 'draft', id: '' }] });
    expect(JSON.stringify(asked)).not.toContain('Headline of secret');
    expect(await perform(PICTURE_ACTIONS['open-picture'], { id: PICTURE }, context('ed', 'editor'))).toMatchObject({
      uses: [{ name: 'Headline of secret' }],
    });
  });

  test('contributors and authors change and delete only what they added, and contributors nothing that readers see', async () => {
    for (const role of ['contributor', 'author'] as const) {
      expect(await perform(PICTURE_ACTIONS['edit-picture'], input, context('eve', role))).toMatchObject({ reason: 'forbidden' });
      expect(await perform(PICTURE_ACTIONS['remove-picture'], { id: PICTURE, version: 1 }, context('eve', role))).toMatchObject({
        reason: 'forbidden',
      });
    }
    await publishNew('story', after(1), shown);
    expect(await perform(PICTURE_ACTIONS['edit-picture'], input, context('anna', 'contributor'))).toMatchObject({ reason: 'forbidden' });
    expect(row()?.version).toBe(1);
    expect(await perform(PICTURE_ACTIONS['edit-picture'], input, context('anna', 'author'))).toMatchObject({ ok: true });
    expect(await perform(PICTURE_ACTIONS['edit-picture'], { ...input, version: 2 }, context('ed', 'editor'))).toMatchObject({ ok: true });
  });

  test('one that a withdrawn article showed stays for the day on which it is reinstated', async () => {
    const id = await publishNew('story', after(1), shown);
    await save('story', after(2), { leadPicture: null });
    await withdraw(id, { reason: 'x', decidedBy: 'y' }, after(3));
    expect(await removePicture({ id: PICTURE, version: 1 }, after(4))).toMatchObject({ ok: false, reason: 'stopped' });
    expect(await reinstate(id, after(5))).toMatchObject({ ok: true });
  });
});
