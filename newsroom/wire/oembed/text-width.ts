/**
 * How many lines words take on a reader's machine, reckoned before anybody sets them. Widths are those of Times, in
 * thousandths of the size: Times New Roman, Liberation Serif and Tinos share them, and the card's style has others scaled
 * to them.
 */
const LETTERS: readonly [width: number, letters: string][] = [
  [250, ' .,'],
  [310, "ijlt:;/\\|'ıː"],
  [350, '!()[]-‐`frI‘’'],
  [400, 's"“”•'],
  [450, 'aceztz?{}«»'],
  [500, '0123456789$#*_bdghknopquvxyJ–'],
  [580, 'SPF+<=>~^'],
  [670, 'BELTZ'],
  [730, 'ACDNRUVXYw'],
  [780, 'GHKOQmØ'],
  [830, '&'],
  [950, 'MW@'],
  [1000, '%—…'],
];
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Letters of other scripts, on average; signs set above or below a letter take no room. */
const OTHERS: readonly [sign: RegExp, width: number][] = [
  [/\p{M}/u, 0],
  [/\p{Script=Arabic}/u, 500],
  [/\p{Script=Hebrew}/u, 560],
  [/\p{Lu}/u, 720],
  [/\p{Script=Cyrillic}/u, 535],
  [/\p{Ideographic}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u, 1000],
];
const UNKNOWN = 540;

function widthOf(letter: string): number {
  const known = WIDTHS.get(letter);
  return known ?? OTHERS.find(([sign]) => sign.test(letter))?.[1] ?? UNKNOWN;
}

export interface Face {
  /** In pixels. */
  size: number;
  /** How much wider than Times its letters are. */
  wider: number;
}

/** The lines that words take in a box so many pixels wide, broken between words, and within one only where it is wider than the box. */
export function countLines(text: string, { size, wider }: Face, box: number): number {
  const scale = (size * wider) / 1000;
  const measure = (word: string) => [...word.normalize('NFD')].reduce((sum, letter) => sum + widthOf(letter), 0) * scale;
  const space = widthOf(' ') * scale;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const width = measure(word);
    if (used > 0 && used + space + width <= box) {
      used += space + width;
      continue;
    }
    if (used > 0) lines++;
    const more = Math.max(0, Math.ceil(width / box) - 1);
    lines += more;
    used = width - more * box;
  }
  return lines;
}
