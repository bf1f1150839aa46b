import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connections, contentWriter } from '#db/connections.ts';
import { jobs, media } from '#db/schema/desk/drafts.ts';
import { takePicture } from '#newsroom/media/add-picture.ts';
import { theDecoder } from '#newsroom/media/decoder.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { findDeskRendition } from '#newsroom/media/renditions.ts';
import { bombPng, HEIC, SVG, twoHalves, withIptc } from '#newsroom/media/testing/picture-files.ts';
import { after, openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';

let end: () => void;
beforeAll(async () => {
  ({ end } = await openSmallNewsroom());
});
afterAll(() => end());

/** As the upload's door does it: what is not kept is taken away by whoever received it. */
async function take(bytes: Buffer) {
  const received = await mediaStore().receive(bytes);
  const outcome = await takePicture(received, bytes.subarray(0, 4_096), after(0));
  await mediaStore().drop(received);
  return outcome;
}

async function taken(bytes: Buffer) {
  const outcome = await take(bytes);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.picture;
}

const tagsOf = async (id: string, shape = 'whole', width = 640) =>
  ExifReader.load((await findDeskRendition(id, shape, width))?.bytes ?? Buffer.alloc(0), { expanded: true });

describe('a picture is taken by its content', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('%s', async (format) => {
    const picture = await taken(
      await twoHalves(120 + 2 * format.length, 80 + format.charCodeAt(0))
        .toFormat(format)
        .toBuffer(),
    );
    expect(picture).toMatchObject({ width: 120 + 2 * format.length, focalX: 0.5, version: 1 });
    const shown = await findDeskRendition(picture.id, '3x2', 336);
    expect((await sharp(shown?.bytes).metadata()).format).toBe('webp');
  });

  test('one that was held upright is stored, and cut, as people see it', async () => {
    // Rotated by a quarter: the red half is at the top when it is seen upright.
    const picture = await taken(await twoHalves(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    expect(picture).toMatchObject({ width: 400, height: 600 });
    const square = await findDeskRendition(picture.id, '1x1', 192);
    const { data, info } = await sharp(square?.bytes).raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
    expect(pixel(150, 20)[0]).toBeGreaterThan(200);
    expect(pixel(20, 170)[2]).toBeGreaterThan(200);
  });

  test('the same file again is the same picture', async () => {
    const bytes = await twoHalves(90, 60).png().toBuffer();
    const [one, two] = await Promise.all([take(bytes), take(bytes)]);
    if (!one.ok || !two.ok) throw new Error('refused');
    expect(one.picture.id).toBe(two.picture.id);
    expect([one.known, two.known].sort()).toEqual([false, true]);
    expect(
      contentWriter()
        .select()
        .from(jobs)
        .all()
        .filter((job) => JSON.stringify(job.payload).includes(one.picture.id)),
    ).toHaveLength(1);
  });
});

describe('what a file says about itself', () => {
  test('is offered: IPTC first, then XMP, then EXIF', async () => {
    const plain = await twoHalves(64, 48)
      .withExif({ IFD0: { Artist: 'Wrong', ImageDescription: 'Wrong too', Copyright: 'From EXIF' } })
      .jpeg()
      .toBuffer();
    const fields = { 80: 'Inês Calder', 110: 'Meridian Post / Agencia', 120: 'Cranes over\na quay' };
    expect(await taken(withIptc(plain, fields))).toMatchObject({
      creator: 'Inês Calder',
      credit: 'Meridian Post / Agencia',
      caption: 'Cranes over a quay',
      copyright: 'From EXIF',
    });
  });

  test('goes on into the files readers get, without the place, the camera and its number', async () => {
    const exif = {
      IFD0: { Artist: 'Ines Calder', Copyright: '2026 Ines <Calder> & Co', Make: 'Leica', Model: 'M11' },
      IFD2: { BodySerialNumber: '12345', LensModel: 'Summilux' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 51/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 21/1 0/1' },
    };
    const bytes = await twoHalves(900, 600).withExif(exif).jpeg().toBuffer();
    expect(ExifReader.load(bytes, { expanded: true }).gps?.Latitude).toBeCloseTo(50.85);
    const picture = await taken(bytes);
    const tags = await tagsOf(picture.id);
    expect(tags.gps).toBeUndefined();
    expect(tags.exif).toBeUndefined();
    expect(tags.xmp?.creator?.description).toBe('Ines Calder');
    expect(tags.xmp?.rights?.description).toBe('2026 Ines <Calder> & Co');
    const whole = (await findDeskRendition(picture.id, 'whole', 640))?.bytes.toString('latin1') ?? '';
    for (const secret of ['Leica', 'M11', '12345', 'Summilux']) expect(whole).not.toContain(secret);
  });
});

describe('a picture is refused in words, and leaves nothing', () => {
  const jpeg = () => twoHalves(400, 300).jpeg().toBuffer();
  const cases: [string, () => Promise<Buffer> | Buffer, RegExp][] = [
    ['HEIC', () => HEIC, /^This picture is HEIC\. Export it as JPEG and drop it again\.$/],
    ['SVG', () => SVG, /^This picture is SVG\. Export it as PNG/],
    ['a text', () => Buffer.from('hello'), /no picture that can be shown/],
    ['nothing', () => Buffer.alloc(0), /empty/],
    [
      '51 megapixels',
      () =>
        sharp({ create: { width: 10_200, height: 5_000, channels: 3, background: '#888' } })
          .jpeg()
          .toBuffer(),
      /^The picture has 51 megapixels; 50 is the limit\.$/,
    ],
    ['a bomb', () => bombPng(30_000, 30_000), /^The picture has 900 megapixels/],
    ['a bomb below the limit that ends too early', () => bombPng(7_000, 7_000), /damaged/],
    ['a JPEG that ends too early', async () => (await jpeg()).subarray(0, 900), /damaged/],
    ['a script that begins as a GIF', () => Buffer.from('GIF89a=1;alert(document.domain)//'), /damaged/],
    ['a PNG that says it is a JPEG', async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), await twoHalves(4, 4).png().toBuffer()]), /damaged/],
  ];
  test.each(cases)('%s', async (_name, make, words) => {
    const rows = contentWriter().select().from(media).all().length;
    const outcome = await take(await make());
    expect(outcome).toMatchObject({ ok: false, reason: 'stopped', message: expect.stringMatching(words) });
    expect(contentWriter().select().from(media).all()).toHaveLength(rows);
    expect(readdirSync(join(connections().folder, 'media/uploads'))).toEqual([]);
  });

  test('what is hidden behind a picture reaches nobody', async () => {
    const picture = await taken(Buffer.concat([await jpeg(), Buffer.from('<script>alert("behind")</script>')]));
    expect((await findDeskRendition(picture.id, 'whole', 640))?.bytes.includes('behind')).toBe(false);
  });

  test('one whose decoder is killed at it; the next is taken', async () => {
    const large = await sharp({ create: { width: 6_000, height: 5_000, channels: 3, background: '#123' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const taking = take(large);
    await expect.poll(() => theDecoder().pid, { interval: 1 }).toBeDefined();
    const kill = setInterval(() => theDecoder().pid && process.kill(theDecoder().pid ?? 0, 'SIGKILL'), 5);
    expect(await taking).toMatchObject({ ok: false, message: expect.stringContaining('took too long or too much memory') });
    clearInterval(kill);
    expect(await take(large)).toMatchObject({ ok: true });
  });
});
