import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');

/** The colours of one scheme by name, as red, green and blue from 0 to 255. */
function coloursIn(css: string): Map<string, number[]> {
  const found = css.matchAll(/--color-([\w-]+):\s*#([0-9a-f]{3}|[0-9a-f]{6});/gi);
  return new Map([...found].map(([, name = '', hex = '']) => [name, channels(hex)]));
}

function channels(hex: string): number[] {
  const six = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((from) => Number.parseInt(six.slice(from, from + 2), 16));
}

/** WCAG 2.2, relative luminance. */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number[], other: number[]): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const SET_ON_PAPER = ['ink', 'ink-2', 'ink-3', 'pencil', 'visited', 'focus'];

describe.each([
  ['light', coloursIn(light)],
  ['dark', coloursIn(dark)],
])('in the %s scheme', (_scheme, colours) => {
  test.each(SET_ON_PAPER.flatMap((name) => [[name, 'paper'] as const, [name, 'paper-2'] as const]))('%s can be read on %s', (name, ground) => {
    const [letters, under] = [colours.get(name), colours.get(ground)];
    expect(letters, `--color-${name} is missing or is not written as #rrggbb`).toBeDefined();
    expect(under, `--color-${ground} is missing or is not written as #rrggbb`).toBeDefined();
    expect(contrast(letters ?? [], under ?? [])).toBeGreaterThanOrEqual(4.5);
  });
});

test('a pencil too pale for paper would be refused', () => {
  expect(contrast(channels('000'), channels('fff'))).toBeCloseTo(21);
  expect(contrast(channels('e8554f'), channels('ffffff'))).toBeLessThan(4.5);
});
