import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDecoder } from '#newsroom/media/decoder.ts';
import { CARD_COLOURS } from '#newsroom/media/decoding/draw-card.ts';
import type { CardOrder } from '#newsroom/media/decoding/tasks.ts';
import { twoHalves } from '#newsroom/media/testing/picture-files.ts';

const decoder = createDecoder();
const folder = mkdtempSync(join(tmpdir(), 'dateline-card-'));
const file = join(folder, 'halves.png');
beforeAll(async () => writeFileSync(file, await twoHalves(2_000, 1_000).png().toBuffer()));
afterAll(() => {
  decoder.stop();
  rmSync(folder, { recursive: true });
});

const order = (fields: Partial<CardOrder>): CardOrder => ({
  language: 'en',
  site: 'The Test',
  kind: 'News',
  section: 'Gulf',
  headline: 'Boats under one rota',
  standfirst: '',
  isList: false,
  latest: null,
  picture: null,
  ...fields,
});
const rights = { creator: 'Ada', credit: 'Agency', copyright: '', licence: '', terms: '' };
const pictured = (x: number) => ({ file, width: 2_000, height: 1_000, focal: { x, y: 0.5 }, shape: 'lead' as const, credit: 'Agency', rights });

interface Drawn {
  bytes: Buffer;
  width: number;
  height: number;
  at(x: number, y: number): [number, number, number];
}

async function read(bytes: Buffer): Promise<Drawn> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return {
    bytes,
    width: info.width,
    height: info.height,
    at: (x, y) => [0, 1, 2].map((channel) => data[(y * info.width + x) * info.channels + channel]) as [number, number, number],
  };
}
const draw = async (fields: Partial<CardOrder>): Promise<Drawn> => read(Buffer.from(await decoder.do('card', order(fields))));

/** Where one card has ink and the other has none: how many pixels, and the rectangle around them. */
function inkOf(one: Drawn, other: Drawn) {
  const found = { pixels: 0, left: Number.POSITIVE_INFINITY, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 };
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) {
      if (Math.abs((one.at(x, y)[0] ?? 0) - (other.at(x, y)[0] ?? 0)) < 100) continue;
      found.pixels++;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
    }
  return found;
}

const ARABIC = 'دول الخليج تضع زوارق الدورية تحت جدول مناوبات واحد';

describe('a card', () => {
  test('has its size, and every word of it lies inside its margins', async () => {
    const [card, bare] = [await draw({}), await draw({ site: '', kind: '', section: '', headline: '' })];
    expect([card.width, card.height, (await sharp(card.bytes).metadata()).format]).toEqual([1_200, 630, 'jpeg']);
    const ink = inkOf(card, bare);
    expect(ink.pixels).toBeGreaterThan(20_000);
    expect(ink.left).toBeGreaterThanOrEqual(54);
    expect(ink.right).toBeLessThanOrEqual(1_146);
    expect(ink.bottom).toBeLessThan(576);
  });

  test.each([
    ['en', 'Łódź and Şimşek agree with Ελλάδα', 'ltr'],
    ['ru', 'Страны Залива ставят катера под единый график', 'ltr'],
    ['ar', ARABIC, 'rtl'],
    ['ar', `NATO: ${ARABIC} 2026`, 'rtl'],
  ] as const)('in %s is set at the start of its lines: %s', async (language, headline, direction) => {
    const ink = inkOf(await draw({ language, headline }), await draw({ language, headline: '' }));
    expect(ink.pixels).toBeGreaterThan(10_000);
    if (direction === 'ltr') expect(ink.left).toBeLessThan(64);
    else expect(ink.right).toBeGreaterThan(1_136);
    if (direction === 'rtl') expect(ink.left).toBeGreaterThan(64);
  });

  test('reads an Arabic headline from the right also when it begins with a Latin word', async () => {
    const both = await draw({ language: 'ar', headline: 'NATO خليج' });
    const ink = inkOf(both, await draw({ language: 'ar', headline: '' }));
    const alone = inkOf(await draw({ language: 'ar', headline: 'NATO' }), await draw({ language: 'ar', headline: '' }));
    // The Latin word stands where it stands alone: at the right edge; the Arabic one left of it.
    expect(Math.abs(ink.right - alone.right)).toBeLessThan(4);
    expect(ink.left).toBeLessThan(alone.left - 40);
  });

  test('shows markup as the text that it is', async () => {
    const hostile = '<span size="1">Boats & <b>rota</b></span> &amp; &#0;';
    const ink = inkOf(await draw({ headline: hostile }), await draw({ headline: '' }));
    // As markup it would be a point high, or an error.
    expect(ink.pixels).toBeGreaterThan(10_000);
    const turned = await draw({ headline: `Boats ${String.fromCodePoint(0x202e)}under\u0000 one\n rota` });
    expect(turned.bytes.equals((await draw({ headline: 'Boats under one rota' })).bytes)).toBe(true);
  });

  test.each([
    ['many words', 'Ministers agreed on fuel and on radio channels and on hulls. '.repeat(20)],
    ['a word without end', 'Donaudampfschifffahrtselektrizitäten'.repeat(12)],
    ['letters under a heap of marks', `Z${'\u0306\u0323'.repeat(60)}algo `.repeat(8)],
  ])('sets %s smaller, and ends them within the card', async (_, headline) => {
    for (const picture of [null, pictured(0.5)]) {
      const ink = inkOf(await draw({ headline, picture }), await draw({ headline: '', picture }));
      expect(ink.pixels).toBeGreaterThan(500);
      expect([ink.left > 50, ink.right < 1_150, ink.bottom < 576, ink.top > 120]).toEqual([true, true, true, true]);
    }
  });

  test('breaks no word that has room in a smaller size, however few its letters', async () => {
    const picture = pictured(0.5);
    const ink = inkOf(await draw({ headline: 'illicitlylil WWWWWWWWWWW', picture }), await draw({ headline: '', picture }));
    // Two lines of the size that the second word has room in.
    expect(ink.bottom - ink.top).toBeLessThan(130);
  });

  test('cuts its picture around the focal point, at the end of the lines', async () => {
    const [left, right] = [await draw({ picture: pictured(0) }), await draw({ picture: pictured(1) })];
    expect(left.at(800, 400)[0]).toBeGreaterThan(200);
    expect(right.at(1_000, 400)[2]).toBeGreaterThan(200);
    const arabic = await draw({ language: 'ar', headline: ARABIC, picture: pictured(1) });
    expect(arabic.at(400, 400)[2]).toBeGreaterThan(200);
    expect(arabic.at(1_190, 620)).toEqual([255, 255, 255]);
  });

  test.each([
    ['en', 'Water', 'Rivers, aquifers, and whoever drinks from them.', 'Patrol boats share one rota from Kuwait to Muscat'],
    ['en', 'Organisation for the Coordination of Maritime Patrols and Cross-Border Fisheries'.repeat(2), 'A. '.repeat(200), 'Long words '.repeat(30)],
    ['ar', 'المياه', 'الأنهار والمياه الجوفية ومن يشرب منها.', ARABIC],
  ] as const)(
    'of a list (%s, %s) has its name, what it is about, and its newest headline at its foot',
    async (language, headline, standfirst, newest) => {
      for (const picture of [null, { ...pictured(0.5), shape: 'portrait' as const }]) {
        const list = { language, headline, standfirst, picture, isList: true, kind: 'Topic', section: '' };
        const latest = { label: 'Latest', headline: newest };
        const [whole, withoutLatest] = [await draw({ ...list, latest }), await draw({ ...list, latest: null })];
        const nothing = await draw({ ...list, headline: '', standfirst: '', latest: null });
        const words = inkOf(await draw({ ...list, latest, headline, standfirst }), nothing);
        const foot = inkOf(await draw({ ...list, headline: '', standfirst: '', latest }), nothing);
        expect(foot.pixels).toBeGreaterThan(1_500);
        expect(foot.top).toBeGreaterThan(400);
        expect([words.left > 50, words.right < 1_150, words.bottom < 576]).toEqual([true, true, true]);
        // Name and standfirst end above the newest headline's own line.
        const above = inkOf(await draw({ ...list, latest }), await draw({ ...list, headline: '', standfirst: '', latest }));
        expect(above.bottom).toBeLessThan(foot.top);
        expect(inkOf(whole, withoutLatest).pixels).toBeGreaterThan(1_500);
      }
    },
  );

  test('has no more bytes than messengers take, whatever its picture is', async () => {
    const noise = join(folder, 'noise.png');
    const grain = { type: 'gaussian', mean: 128, sigma: 90 } as const;
    writeFileSync(
      noise,
      await sharp({ create: { width: 1_600, height: 1_200, channels: 3, background: '#777', noise: grain } })
        .png()
        .toBuffer(),
    );
    const picture = { ...pictured(0.5), file: noise, width: 1_600, height: 1_200 };
    const { bytes } = await draw({ headline: 'Mine assembly doubles its sweeps '.repeat(6), picture });
    expect(bytes.length).toBeLessThan(300_000);
    expect(bytes.length).toBeGreaterThan(100_000);
  });

  test('of a person has a square portrait', async () => {
    const card = await draw({ isList: true, picture: { ...pictured(0), shape: 'portrait' } });
    // 488 pixels wide and high, at the end of the lines.
    expect([card.at(705, 400), card.at(720, 150)[0] ?? 0, card.at(1_190, 620)[0] ?? 0].flat()[0]).toBe(255);
    expect(card.at(720, 400)[0]).toBeGreaterThan(200);
    expect(card.at(720, 400)[1]).toBeLessThan(80);
  });

  test('carries the rights of its picture, and does without one that would be blown up', async () => {
    expect((await sharp((await draw({ picture: pictured(0) })).bytes).metadata()).xmp?.toString()).toContain('Agency');
    const small = await draw({ picture: { ...pictured(0), width: 200, height: 150 } });
    expect(small.at(1_190, 620)).toEqual([255, 255, 255]);
  });

  test('is the same on a machine that has no font', () => {
    const faces = join(import.meta.dirname, 'faces');
    cpSync(faces, join(folder, 'faces'), { recursive: true });
    const alone = join(folder, 'faces', 'fonts.conf');
    writeFileSync(alone, readFileSync(alone, 'utf8').replace(/<include.*\/>/, ''));
    const drawAlone = (conf: string, fields: Partial<CardOrder>) =>
      execFileSync(process.execPath, [join(import.meta.dirname, 'testing/draw-alone.ts'), JSON.stringify(order(fields))], {
        env: { NODE_ENV: 'test', FONTCONFIG_FILE: conf },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const cards: Partial<CardOrder>[] = [
      { headline: 'Łódź, Şimşek, Ελλάδα', section: 'Türkiye · Đà Nẵng' },
      { language: 'ar', headline: `NATO ${ARABIC}`, kind: 'خبر', section: 'الخليج' },
      { language: 'ru', headline: 'Единый график', kind: 'Новости', section: 'Залив' },
    ];
    for (const card of cards) expect(drawAlone(alone, card).equals(drawAlone(join(faces, 'fonts.conf'), card))).toBe(true);
  });

  test('has the colours of the site', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../../app/tokens.css'), 'utf8');
    const token = (name: string) => new RegExp(`--color-${name}: (#[0-9a-f]+);`).exec(tokens)?.[1]?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    const { paper, ink, ink2, ink3, paper2, rule } = CARD_COLOURS;
    expect([paper, ink, ink2, ink3, paper2, rule]).toEqual(['paper', 'ink', 'ink-2', 'ink-3', 'paper-2', 'rule'].map(token));
  });
});
