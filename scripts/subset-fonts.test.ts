import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { CUTS, cutFont, FACES } from './subset-fonts.ts';

const committed = (name: string) => readFileSync(new URL(`../app/fonts/${name}.woff2`, import.meta.url));

/** The code points a font has glyphs for: formats 4 and 12 of its `cmap` table. */
async function lettersOf(woff2: Buffer): Promise<Set<number>> {
  const font = await subsetFont(woff2, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, table) => 12 + table * 16);
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const letters = new Set<number>();
  for (let table = 0; table < font.readUInt16BE(cmap + 2); table++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + table * 8 + 4);
    const format = font.readUInt16BE(at);
    const addAll = (from: number, to: number) => {
      for (let letter = from; letter <= to && letter !== 0xffff; letter++) letters.add(letter);
    };
    if (format === 4) {
      const segments = font.readUInt16BE(at + 6);
      for (let offset = 0; offset < segments; offset += 2)
        addAll(font.readUInt16BE(at + 16 + segments + offset), font.readUInt16BE(at + 14 + offset));
    }
    if (format === 12) {
      for (let group = 0; group < font.readUInt32BE(at + 12); group++)
        addAll(font.readUInt32BE(at + 16 + group * 12), font.readUInt32BE(at + 20 + group * 12));
    }
  }
  return letters;
}

const missing = (letters: Set<number>, text: string) => [...new Set(text)].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0));

/** What a catalogue says without being asked: its plain texts. */
const plainTexts = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value ? Object.values(value).map(plainTexts).join('') : '';

describe('the committed fonts', () => {
  test.each(CUTS.map((cut) => [cut.name, cut] as const))('%s is what the script cuts', async (name, cut) => {
    expect((await cutFont(cut)).equals(committed(name))).toBe(true);
  });

  test.each([
    ['roman', 'The Straße, l’œuvre: “Ünlü” – naïve — señor… €5 §7'],
    ['italic', 'Editor’s choice: “Ünlü”, l’œuvre'],
    ['sans', 'MUSCAT · 14:05 · “Façade” – 5 minutes’ reading'],
    ['roman-extended', 'ŞşŁłŹźĞğİČčĆćŽžĐđŢţĂăŐő'],
    ['roman-cyrillic', 'СъешьещёэтихмягкихфранцузскихбулокдавыпейчаюЇжакҐанокЉубав№'],
    ['sans-cyrillic', 'СъешьещёэтихмягкихфранцузскихбулокдавыпейчаюЇжакҐанок'],
    ['naskh', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئءةىًٌٍَُِّْ،؛؟پچژگ۰۱۲'],
  ])('%s has the letters it is for', async (name, text) => {
    expect(missing(await lettersOf(committed(name)), text)).toEqual([]);
  });

  test.each([
    ['en', ['roman', 'italic', 'sans'], /./su],
    ['fr', ['roman', 'italic', 'sans'], /[^\u202f]/],
    ['ru', ['roman-cyrillic', 'sans-cyrillic'], /\p{Script=Cyrillic}/u],
    ['ar', ['naskh'], /\p{Script=Arabic}/u],
  ] as const)('set every word of the catalogue in %s', async (language, names, ofItsOwn) => {
    const text = [...plainTexts(wordsOf(language))].filter((letter) => ofItsOwn.test(letter)).join('');
    expect(text.length).toBeGreaterThan(500);
    for (const name of names) expect(missing(await lettersOf(committed(name)), text)).toEqual([]);
  });

  test.each(FACES.map((face) => [face.name, face] as const))('%s of the cards is what the script cuts', async (name, face) => {
    const file = readFileSync(new URL(`../newsroom/media/decoding/faces/${name}.ttf`, import.meta.url));
    expect((await cutFont(face, 'sfnt')).equals(file)).toBe(true);
  });

  test('are small enough for a slow line', () => {
    const bytes = Object.fromEntries(CUTS.map(({ name }) => [name, committed(name).length]));
    const {
      roman = 0,
      italic = 0,
      sans = 0,
      'roman-extended': extended = 0,
      'roman-cyrillic': romanCyrillic = 0,
      'sans-cyrillic': sansCyrillic = 0,
    } = bytes;
    expect(roman + italic + sans + extended).toBeLessThan(80_000);
    expect(roman + italic + sans + extended + romanCyrillic + sansCyrillic).toBeLessThan(115_000);
  });
});
