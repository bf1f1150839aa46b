/**
 * Cuts the readers' fonts down to the letters and weights that are used, from the packages of their makers, and writes
 * them to app/fonts; and the same families with all letters of the scripts that they have to newsroom/media/decoding/faces,
 * for social cards, in the form that the text engine of the picture library reads (woff2 it does not). The files are
 * committed: a build needs none of this. Run it after a font package changed.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);
const OUT = join(import.meta.dirname, '../app/fonts');
const FACES_OUT = join(import.meta.dirname, '../newsroom/media/decoding/faces');

/** All characters from one code point to another. */
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join('');

const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœıŁłŠšŸŽž–—‘’‚“”„†‡•…‰‹›€™−′″ \u202f\u2009\u2011`;
const LATIN_EXTENDED = range(0x100, 0x17f);
const CYRILLIC = `${range(0x400, 0x45f)}ҐґҰұ№\u0301`;
const ARABIC = `${range(0x60c, 0x61f)}${range(0x621, 0x63a)}${range(0x640, 0x655)}${range(0x660, 0x670)}پچژکگیۀھۂےۓ۔${range(0x6f0, 0x6f9)}\u200c\u200d\u200e\u200f ﷼`;

const WEIGHTS = { wght: { min: 400, max: 700 } };

interface Cut {
  name: string;
  file: string;
  letters: string;
  axes?: typeof WEIGHTS;
}

/** What is cut from which file. */
export const CUTS: Cut[] = [
  { name: 'roman', file: '@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2', letters: LATIN, axes: WEIGHTS },
  { name: 'italic', file: '@fontsource/stix-two-text/files/stix-two-text-latin-400-italic.woff2', letters: LATIN },
  { name: 'sans', file: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2', letters: LATIN, axes: WEIGHTS },
  {
    name: 'roman-extended',
    file: '@fontsource-variable/stix-two-text/files/stix-two-text-latin-ext-wght-normal.woff2',
    letters: LATIN_EXTENDED,
    axes: WEIGHTS,
  },
  {
    name: 'roman-cyrillic',
    file: '@fontsource-variable/stix-two-text/files/stix-two-text-cyrillic-wght-normal.woff2',
    letters: CYRILLIC,
    axes: WEIGHTS,
  },
  {
    name: 'sans-cyrillic',
    file: '@fontsource-variable/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2',
    letters: CYRILLIC,
    axes: WEIGHTS,
  },
  { name: 'naskh', file: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2', letters: ARABIC, axes: WEIGHTS },
];

const serif = (script: string) => `@fontsource-variable/stix-two-text/files/stix-two-text-${script}-wght-normal.woff2`;
const sans = (script: string) => `@fontsource-variable/libre-franklin/files/libre-franklin-${script}-wght-normal.woff2`;
/** Every letter of a file: nobody downloads these. */
const ALL = `${range(0x20, 0x2fff)}${range(0xfb50, 0xfefc)}`;

/** What cards are set in, by the name of the file. */
export const FACES: Cut[] = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'].map((script) => ({ name: `serif-${script}`, file: serif(script) })),
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'].map((script) => ({ name: `sans-${script}`, file: sans(script) })),
  { name: 'naskh', file: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2' },
].map((face) => ({ ...face, letters: ALL, axes: WEIGHTS }));

/** Licence texts go with the files. */
const LICENCES = {
  'stix-two-text': '@fontsource-variable/stix-two-text/LICENSE',
  'libre-franklin': '@fontsource-variable/libre-franklin/LICENSE',
  'noto-naskh-arabic': '@fontsource-variable/noto-naskh-arabic/LICENSE',
};

/** One cut font: as browsers load it, or as it is laid out on cards. */
export async function cutFont({ file, letters, axes }: Cut, targetFormat: 'woff2' | 'sfnt' = 'woff2'): Promise<Buffer> {
  return subsetFont(readFileSync(resolve(file)), letters, { targetFormat, ...(axes && { variationAxes: axes }) });
}

function write(folder: string, name: string, font: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), font);
  console.log(`${name} ${font.length.toLocaleString('en')} bytes`);
}

if (process.argv[1] === import.meta.filename) {
  for (const cut of CUTS) write(OUT, `${cut.name}.woff2`, await cutFont(cut));
  for (const face of FACES) write(FACES_OUT, `${face.name}.ttf`, await cutFont(face, 'sfnt'));
  for (const [family, file] of Object.entries(LICENCES))
    for (const folder of [OUT, FACES_OUT]) copyFileSync(resolve(file), join(folder, `OFL-${family}.txt`));
}
