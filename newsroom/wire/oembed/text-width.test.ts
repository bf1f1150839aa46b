import { describe, expect, test } from 'vitest';
import { countLines } from '#newsroom/wire/oembed/text-width.ts';

const TEXT = { size: 16, wider: 1 };

describe('the lines that words take', () => {
  test('are one for few words, and more in a narrower box', () => {
    expect(countLines('Pilots share a channel', TEXT, 500)).toBe(1);
    // Reckoned by hand: ten figures are 80 px, the space 4 px.
    expect(countLines('0000000000 0000000000', TEXT, 164)).toBe(1);
    expect(countLines('0000000000 0000000000', TEXT, 163)).toBe(2);
    expect(countLines('0000000000 0000000000', TEXT, 81)).toBe(2);
    expect(countLines('0000000000 0000000000', TEXT, 79)).toBe(4);
  });

  test('are broken within a word only where it has no room, and grow with its rest', () => {
    expect(countLines('00000000000000000000', TEXT, 100)).toBe(2);
    expect(countLines('00000000000000000000 0', TEXT, 100)).toBe(2);
    expect(countLines('0 00000000000000000000', TEXT, 100)).toBe(3);
  });

  test('do not grow with the signs above a letter, and do with the script', () => {
    expect(countLines('éèêëéèêëéè', TEXT, 72)).toBe(countLines('eeeeeeeeee', TEXT, 72));
    expect(countLines('шшшшшшшшшш', TEXT, 80)).toBeGreaterThan(countLines('llllllllll', TEXT, 80));
    expect(countLines('مَدِينَة', TEXT, 30)).toBe(countLines('مدينة', TEXT, 30));
  });

  test('are one where there is nothing to set', () => {
    expect(countLines('', TEXT, 100)).toBe(1);
  });
});
