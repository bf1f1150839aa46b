import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { content, contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { addPicture } from '#newsroom/media/add-picture.ts';
import { sizesOf } from '#newsroom/media/make-rendition.ts';
import { mediaStore, mediaStoreIn } from '#newsroom/media/media-store.ts';
import { findRendition, type Rendition } from '#newsroom/media/renditions.ts';
import { cutOut, SHAPES, type Shape, widestCut } from '#newsroom/media/shapes.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { after, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';

/** Left half red, right half blue. */
const twoHalves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .composite([{ input: { create: { width: width / 2, height, channels: 3, background: '#00f' } }, left: width / 2, top: 0 }])
    .png()
    .toBuffer();

let end: () => void;
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
});
afterEach(() => end());

/** A size of a public picture as WebP; undefined when there is none. */
const webp = async (key: string, shape: string, width: number) => (await findRendition(key, shape, width, 'webp')) as Rendition | undefined;

const PICTURE = idOf('picture');
const shown = { mediaId: PICTURE, altText: 'Two halves', caption: '', credit: 'Somebody' };
const keyOf = () => contentWriter().select({ key: media.key }).from(media).get()?.key ?? '';

describe('a cut', () => {
  test('has its shape, lies inside the picture, and keeps the focal point in it', () => {
    const shapes = Object.keys(SHAPES) as Shape[];
    const size = fc.record({ width: fc.integer({ min: 20, max: 4000 }), height: fc.integer({ min: 20, max: 4000 }) });
    const focal = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(size, focal, fc.constantFrom(...shapes), (whole, point, shape) => {
        const cut = cutOut(whole, point, shape);
        expect(cut.left).toBeGreaterThanOrEqual(0);
        expect(cut.left + cut.width).toBeLessThanOrEqual(whole.width);
        expect(cut.top + cut.height).toBeLessThanOrEqual(whole.height);
        expect(point.x * whole.width).toBeGreaterThanOrEqual(cut.left - 1);
        expect(point.x * whole.width).toBeLessThanOrEqual(cut.left + cut.width + 1);
        const { ratio } = SHAPES[shape];
        if (ratio) expect(Math.min(Math.abs(cut.width - cut.height * ratio), Math.abs(cut.height - cut.width / ratio))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is made around the focal point, in the width asked for, and kept', async () => {
    await addPicture(await twoHalves(1200, 800), { id: PICTURE, credit: 'x', focal: { x: 1, y: 0.5 } }, after(0));
    await publishNew('shown', after(1), { leadPicture: shown });
    const made = await webp(keyOf(), '1x1', 192);
    const { data, info } = await sharp(made?.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([192, 192]);
    // At three tenths of its width a cut around the middle would still be red.
    expect(data[58 * info.channels + 2]).toBeGreaterThan(200);
    expect((await webp(keyOf(), '1x1', 192))?.bytes.equals(made?.bytes ?? Buffer.alloc(0))).toBe(true);
    await mediaStore().putRendition(keyOf(), '1x1-192.webp', Buffer.alloc(0));
    expect((await webp(keyOf(), '1x1', 192))?.bytes.equals(made?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  test('is served to search engines as wide as they ask, where the picture is wide enough, and as WebP alone', async () => {
    await addPicture(await twoHalves(1600, 1200), { id: PICTURE, credit: 'x' }, after(0));
    await publishNew('shown', after(1), { leadPicture: shown });
    const picture = { key: keyOf(), width: 1600, height: 1200 };
    expect(widestCut(picture, '1x1')).toEqual({ path: `/media/${picture.key}/1x1-1200.webp`, width: 1200, height: 1200 });
    expect((await sharp((await webp(picture.key, '1x1', 1200))?.bytes).metadata()).width).toBe(1200);
    expect(await findRendition(picture.key, '1x1', 1200, 'avif')).toBeUndefined();
    expect(sizesOf(picture, 'avif').some(({ shape, width }) => shape === '1x1' && width > 640)).toBe(false);
    // Nothing is blown up, and what is said of a small picture's size is true.
    expect(widestCut({ ...picture, width: 1280, height: 853 }, '4x3')).toMatchObject({ width: 960, height: 720 });
    expect(widestCut({ ...picture, width: 300, height: 200 }, '16x9')).toEqual({
      path: `/media/${picture.key}/16x9-390.webp`,
      width: 300,
      height: 169,
    });
  });

  test('exists in no other size or shape, and only while something public shows the picture', async () => {
    await addPicture(await twoHalves(300, 200), { id: PICTURE, credit: 'x' }, after(0));
    await save('hidden', after(0), { leadPicture: shown });
    expect(await webp(keyOf(), '3x2', 168)).toBeUndefined();
    const id = await publishNew('hidden', after(1), { leadPicture: shown });
    expect(content().select().from(pictures).all()).toHaveLength(1);
    expect(await webp(keyOf(), '3x2', 169)).toBeUndefined();
    expect(await webp(keyOf(), 'constructor', 168)).toBeUndefined();
    const widest = await webp(keyOf(), '3x2', 1280);
    expect((await sharp(widest?.bytes).metadata()).width).toBe(300);
    await withdraw(id, { reason: 'x', decidedBy: 'y' }, after(2));
    expect(await webp(keyOf(), '3x2', 168)).toBeUndefined();
  });
});

describe('adding a picture', () => {
  test('refuses what is no picture, an SVG too, and leaves no row', async () => {
    for (const bytes of [Buffer.from('hello'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')]) {
      expect(await addPicture(bytes, { id: PICTURE }, after(0))).toMatchObject({ ok: false, reason: 'stopped' });
    }
    expect(contentWriter().select().from(media).all()).toEqual([]);
  });

  test('the same bytes are stored once, whole, and nothing half-written stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-media-'));
    const store = mediaStoreIn(folder);
    const [one, two] = await Promise.all([store.receive(Buffer.from('bytes')), store.receive(Buffer.from('bytes'))]);
    await store.keep(one);
    await store.keep(two);
    expect(one.hash).toBe(two.hash);
    expect(readFileSync(store.fileOf(one.hash), 'utf8')).toBe('bytes');
    expect(await store.has('0'.repeat(64))).toBe(false);
    expect(readdirSync(join(folder, 'originals', one.hash.slice(0, 2)))).toEqual([one.hash]);
    expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
