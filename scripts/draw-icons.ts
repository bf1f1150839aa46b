/**
 * Draws the site's icon, `public/icon.svg`, in the sizes of those who take no SVG: `npm exec -- node scripts/draw-icons.ts`.
 * Search engines want a multiple of 48 px for the icon (https://developers.google.com/search/docs/appearance/favicon-in-search)
 * and at least 112 px for a publisher's logo (https://developers.google.com/search/docs/appearance/structured-data/organization);
 * a feed's image is 144 px at most (https://www.rssboard.org/rss-specification).
 */
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const FOLDER = new URL('../public/', import.meta.url);
const SIZES = { icon: 48, touch: 180, logo: 512, feed: 144 } as const;
/** Pixels of an SVG's unit at 72 dots an inch. */
const UNITS = 32;

async function draw(svg: Buffer, size: number): Promise<Buffer> {
  const drawn = sharp(svg, { density: (72 * size) / UNITS }).resize(size, size);
  return drawn.png({ compressionLevel: 9, palette: true }).toBuffer();
}

/** An ICO of one picture: its directory, and a PNG as it is. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const svg = await readFile(new URL('icon.svg', FOLDER));
await writeFile(new URL('favicon.ico', FOLDER), icoOf(await draw(svg, SIZES.icon), SIZES.icon));
await writeFile(new URL('apple-touch-icon.png', FOLDER), await draw(svg, SIZES.touch));
await writeFile(new URL('logo.png', FOLDER), await draw(svg, SIZES.logo));
await writeFile(new URL('icon-144.png', FOLDER), await draw(svg, SIZES.feed));
