import ExifReader from 'exifreader';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { content, contentWriter } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { jobs, media } from '#db/schema/desk/drafts.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { takePicture } from '#newsroom/media/add-picture.ts';
import { theDecoder } from '#newsroom/media/decoder.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { editPicture } from '#newsroom/media/edit-picture.ts';
import { sizeName, sizesOf } from '#newsroom/media/make-rendition.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { createRenditionQueue } from '#newsroom/media/rendition-jobs.ts';
import { findRendition, type Rendition } from '#newsroom/media/renditions.ts';
import { twoHalves } from '#newsroom/media/testing/picture-files.ts';
import { after, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

const clock = (hours: number) => () => after(hours).at;
const queued = () => contentWriter().select().from(jobs).all();
const publicPicture = () => content().select().from(pictures).get();

async function take(width = 300, height = 200): Promise<DeskPicture> {
  const bytes = await twoHalves(width, height)
    .withExif({ IFD0: { Artist: 'Ines Calder' } })
    .jpeg()
    .toBuffer();
  const received = await mediaStore().receive(bytes);
  const outcome = await takePicture(received, bytes.subarray(0, 4_096), after(0));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.picture;
}

const saidOf = ({ altText, caption, creator, copyright, source, licence, terms }: DeskPicture) => ({
  altText,
  caption,
  creator,
  copyright,
  source,
  licence,
  terms,
});
const shown = ({ id }: DeskPicture) => ({ leadPicture: { mediaId: id, altText: 'Two halves', caption: '', credit: 'Somebody' } });

test('every size of a picture is made as AVIF, with its rights in it, and then readers are offered them, once', async () => {
  const picture = await take();
  await publishNew('story', after(1), shown(picture));
  expect(await findRendition(picture.key, '3x2', 168, 'avif')).toBeUndefined();
  const before = currentEdition().number;
  await createRenditionQueue(clock(2)).run();
  expect(queued()).toEqual([]);
  expect(publicPicture()?.avif).toBe(true);
  expect(currentEdition().number).toBe(before + 1);
  for (const size of sizesOf(picture, 'avif')) {
    const made = (await findRendition(picture.key, size.shape, size.width, 'avif')) as Rendition;
    expect((await sharp(made.bytes).metadata()).compression, sizeName(size)).toBe('av1');
    expect(ExifReader.load(made.bytes, { expanded: true }).xmp?.creator?.description, sizeName(size)).toBe('Ines Calder');
  }
});

test('pictures that nobody sees raise no edition', async () => {
  await take();
  const before = currentEdition().number;
  await createRenditionQueue(clock(2)).run();
  expect(currentEdition().number).toBe(before);
});

test('what somebody else holds is left alone until the lease has ended', async () => {
  await take();
  contentWriter()
    .update(jobs)
    .set({ leasedUntil: after(3).at })
    .run();
  await createRenditionQueue(clock(2)).run();
  expect(queued()).toHaveLength(1);
  await createRenditionQueue(clock(4)).run();
  expect(queued()).toEqual([]);
});

test('a picture that fails is tried again later, and given up in the end', async () => {
  const picture = await take();
  const hash = contentWriter().select({ hash: media.hash }).from(media).get()?.hash ?? '';
  await mediaStore().dropOriginal(hash);
  await mediaStore().dropRenditions(picture.key);
  await expect(createRenditionQueue(clock(2)).run()).rejects.toThrow();
  expect(queued()).toEqual([]);
  expect(contentWriter().select().from(media).get()?.avif).toBe(false);
});

test('a decoder that is killed gives its picture back for another try', async () => {
  await take(1600, 1200);
  const queue = createRenditionQueue(clock(2));
  const running = queue.run();
  const kill = setInterval(() => theDecoder().pid && process.kill(theDecoder().pid ?? 0, 'SIGKILL'), 1);
  await expect(running).rejects.toThrow();
  clearInterval(kill);
  expect(queued()).toMatchObject([{ attempts: 1, leasedUntil: null }]);
  await queue.run();
  expect(queued()).toHaveLength(1);
  await createRenditionQueue(clock(3)).run();
  expect(queued()).toEqual([]);
});

test('a picture that was changed while it waited is made as it is now, and only so', async () => {
  const picture = await take();
  const edited = await editPicture({ ...saidOf(picture), id: picture.id, version: 1, credit: 'New', focal: { x: 0, y: 0 } }, after(1));
  if (!edited.ok) throw new Error(edited.message);
  await createRenditionQueue(clock(2)).run();
  const smallest = sizeName({ shape: '1x1', width: 96, format: 'avif' });
  expect(await mediaStore().hasRendition(edited.picture.key, smallest)).toBe(true);
  expect(await mediaStore().hasRendition(picture.key, smallest)).toBe(false);
});
