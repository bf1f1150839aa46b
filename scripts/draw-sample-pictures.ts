/**
 * Draws the pictures of the sample edition into `newsroom/sample/pictures`. They are flat shapes and engraved lines made by
 * code alone, the same at each run: `npm exec -- node scripts/draw-sample-pictures.ts [key…]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { SAMPLE_PICTURES, type SamplePictureKey } from '#newsroom/sample/picture-keys.ts';
import { DRAWINGS } from './sample-pictures/drawings.ts';
import { createSheet, INK } from './sample-pictures/sheet.ts';

const FOLDER = new URL('../newsroom/sample/pictures/', import.meta.url);
const QUALITY = 80;

/** Portraits are square, all others 3:2. */
const sizeOf = (key: SamplePictureKey): [number, number] => (key.startsWith('portrait-') ? [640, 640] : [1280, 853]);

async function drawPicture(key: SamplePictureKey): Promise<number> {
  const sheet = createSheet(key, ...sizeOf(key));
  DRAWINGS[key](sheet);
  // Nothing may show through, whatever colour the page has.
  const file = await sharp(Buffer.from(sheet.svg()))
    .flatten({ background: INK.paper })
    .webp({ quality: QUALITY, effort: 6, smartSubsample: true })
    .toBuffer();
  await writeFile(new URL(`${key}.webp`, FOLDER), file);
  return file.length;
}

await mkdir(FOLDER, { recursive: true });
const asked = process.argv.slice(2);
const keys = SAMPLE_PICTURES.filter((key) => asked.length === 0 || asked.includes(key));
let bytes = 0;
for (const key of keys) bytes += await drawPicture(key);
console.log(`${keys.length} pictures, ${Math.round(bytes / 1024)} kB`);
