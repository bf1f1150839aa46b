/**
 * Sets words as a picture, with the faces beside this file. What is set is never markup of whoever wrote it, and never cut
 * through: what does not fit is set smaller, and at the smallest size it ends at a word, with an ellipsis.
 */
import sharp from 'sharp';
import { directionOf, type Language } from '#newsroom/site/language.ts';
import { legal } from '#newsroom/wire/markup.ts';

/** A drawn text: colour and transparency of each pixel. */
export interface SetText {
  input: Buffer;
  raw: { width: number; height: number; channels: 4 };
}

export interface Piece {
  text: string;
  colour: string;
  weight: number;
}

export interface Setting {
  family: 'serif' | 'sans';
  language: Language;
  /** In pixels, the largest first. */
  sizes: readonly number[];
  /** Of the size; the face's own when left out. */
  lineHeight?: number;
  /** In thousandths of the size; Arabic letters are joined and take none. */
  tracking?: number;
  /** Sets lines of about the same length. */
  balanced?: boolean;
  box: { width: number; height: number };
}

/** What the faces are called inside their files, whatever their weight. Letters that one has not are the next one's. */
const FAMILIES = { serif: 'STIX Two Text, Noto Naskh Arabic', sans: 'Libre Franklin Thin, Noto Naskh Arabic' } as const;
/** The height that the faces give a line, by which another one is told to the text engine. */
const OWN_LINE = { latin: 1.25, arabic: 1.7 } as const;
/** A mark that says in which direction the whole is read, whatever its first word is. */
const READ = { ltr: '\u200e', rtl: '\u200f' } as const;
/** The engine's measure of tracking: points by 1024. */
const TRACK_UNIT = 1024;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Marks that turn what comes after them, which would reach out of their words into ours. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

const plain = (text: string): string => legal(text).replace(TURNING, '').replace(/\s+/g, ' ').trim();
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

async function draw(
  pieces: readonly Piece[],
  { family, language, lineHeight, tracking = 0 }: Setting,
  size: number,
  width: number,
): Promise<SetText> {
  const isArabic = language === 'ar';
  const ownLine = isArabic ? OWN_LINE.arabic : OWN_LINE.latin;
  const mark = READ[directionOf(language)];
  const spans = pieces.map(({ text, colour, weight }) => {
    const said = `foreground="${colour}" weight="${weight}" lang="${language}"`;
    const spaced = isArabic ? '' : ` letter_spacing="${Math.round((tracking * size * TRACK_UNIT) / 1000)}"`;
    const lined = lineHeight === undefined ? '' : ` line_height="${lineHeight / ownLine}"`;
    return `<span ${said}${spaced}${lined}>${mark}${escaped(text)}</span>`;
  });
  const { data, info } = await sharp({
    text: { text: spans.join(' '), font: `${FAMILIES[family]} ${size}`, width, dpi: 72, rgba: true, wrap: 'word-char' },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: 4 } };
}

/** Of so many words one is the widest: which letters a word has counts less than how many. */
const LONGEST_WORDS = 3;

/** Whether each word has room on a line: the engine breaks within words that have none. */
async function hasRoom(pieces: readonly Piece[], setting: Setting, size: number): Promise<boolean> {
  const words = pieces.flatMap(({ text, ...piece }) => text.split(' ').map((word) => ({ ...piece, text: word })));
  words.sort((a, b) => b.text.length - a.text.length);
  for (const word of words.slice(0, LONGEST_WORDS)) {
    const { raw } = await draw([word], setting, size, setting.box.width * 4);
    if (raw.width > setting.box.width) return false;
  }
  return true;
}

const fits = ({ raw }: SetText, { box }: Setting): boolean => raw.height <= box.height && raw.width <= box.width;

/** Draws words in the largest of the sizes in which they fit; undefined when there are none. */
export async function setText(words: readonly Piece[], setting: Setting): Promise<SetText | undefined> {
  const pieces = words.map((piece) => ({ ...piece, text: plain(piece.text) })).filter(({ text }) => text !== '');
  if (pieces.length === 0) return undefined;
  const { sizes, box } = setting;
  for (const size of sizes) {
    const drawn = await draw(pieces, setting, size, box.width);
    if (fits(drawn, setting) && (await hasRoom(pieces, setting, size))) return setting.balanced ? balance(pieces, setting, size, drawn) : drawn;
  }
  return shorten(pieces, setting, sizes.at(-1) ?? 0);
}

/** How often a narrower line is tried, and how much higher the same lines may be in other words' company. */
const BALANCE = { steps: 5, slack: 0.3 } as const;

/** The same number of lines in the narrowest width that has room for it. */
async function balance(pieces: readonly Piece[], setting: Setting, size: number, wide: SetText): Promise<SetText> {
  let best = wide;
  let [least, most] = [Math.round(wide.raw.width / 2), wide.raw.width];
  for (let step = 0; step < BALANCE.steps; step++) {
    const width = Math.round((least + most) / 2);
    const drawn = await draw(pieces, setting, size, width);
    const same = drawn.raw.height <= wide.raw.height + size * BALANCE.slack && drawn.raw.width <= width;
    if (same && (await hasRoom(pieces, { ...setting, box: { ...setting.box, width } }, size))) {
      best = drawn;
      most = width;
    } else least = width;
  }
  return best;
}

/** As many words of the last piece as fit, then an ellipsis; of a single word that is too long, as many letters. */
async function shorten(pieces: readonly Piece[], setting: Setting, size: number): Promise<SetText | undefined> {
  const before = pieces.slice(0, -1);
  const last = pieces.at(-1);
  if (!last) return undefined;
  const letters = [...new Intl.Segmenter(setting.language).segment(last.text)].map(({ segment }) => segment);
  const until = (count: number): string => {
    const kept = letters.slice(0, count).join('');
    const whole = kept.lastIndexOf(' ');
    return `${(whole > 0 && letters[count] !== ' ' ? kept.slice(0, whole) : kept).replace(/[\s\p{P}]+$/u, '')}…`;
  };
  let found: SetText | undefined;
  let [least, most] = [0, letters.length];
  while (least <= most) {
    const count = Math.floor((least + most) / 2);
    const drawn = await draw([...before, { ...last, text: count === letters.length ? last.text : until(count) }], setting, size, setting.box.width);
    if (fits(drawn, setting)) {
      found = drawn;
      least = count + 1;
    } else most = count - 1;
  }
  // Where not even that fits, the pieces before are too long themselves.
  return found ?? (before.length > 0 ? shorten(before, setting, size) : undefined);
}
