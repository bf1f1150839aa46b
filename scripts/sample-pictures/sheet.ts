/** A sheet to draw on: marks become one SVG. Everything random comes from the sheet's seed, so a picture is the same each time. */

export type Point = readonly [x: number, y: number];
export type Random = () => number;

export const WIDTH = 1280;
export const HEIGHT = 853;

/** The paper's inks: greys, sand, slate blue, dark green, and one brick red for what a hand did. */
export const INK = {
  ink: '#1b2328',
  night: '#222e37',
  slate: '#3b4f59',
  steel: '#6b828b',
  mist: '#b4c2c5',
  fog: '#d4d8d4',
  paper: '#ece8dd',
  sand: '#d8ccb3',
  dune: '#c2ae87',
  ochre: '#a68a58',
  umber: '#6d5a40',
  moss: '#7d8568',
  fern: '#59675a',
  pine: '#31423b',
  brick: '#9a3f31',
} as const;

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Between 0 and 1. */
  random: Random;
  between(low: number, high: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  draw(...marks: string[]): void;
  /** Draws marks inside a shape only. */
  inside(shape: string, ...marks: string[]): string;
  svg(): string;
}

/** Small and fast (mulberry32); the seed is made of the key's letters. */
function randomFrom(key: string): Random {
  let state = [...key].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function createSheet(key: string, width = WIDTH, height = HEIGHT): Sheet {
  const random = randomFrom(key);
  const marks: string[] = [];
  const clips: string[] = [];
  return {
    width,
    height,
    random,
    between: (low, high) => low + (high - low) * random(),
    pick: (choices) => choices[Math.floor(random() * choices.length)] ?? choices[0],
    draw: (...more) => void marks.push(...more),
    inside(shape, ...within) {
      clips.push(`<clipPath id="c${clips.length}">${shape}</clipPath>`);
      return `<g clip-path="url(#c${clips.length - 1})">${within.join('')}</g>`;
    },
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${clips.join('')}</defs>${marks.join('')}</svg>`,
  };
}

const n = (value: number) => String(Math.round(value * 10) / 10);

export interface Pen {
  fill?: string;
  stroke?: string;
  width?: number;
  opacity?: number;
  dash?: string;
  /** Round ends and joins. */
  round?: boolean;
}

function inked({ fill = 'none', stroke, width = 1, opacity, dash, round }: Pen): string {
  const line = stroke ? ` stroke="${stroke}" stroke-width="${n(width)}"${round ? ' stroke-linecap="round" stroke-linejoin="round"' : ''}` : '';
  return ` fill="${fill}"${line}${dash ? ` stroke-dasharray="${dash}"` : ''}${opacity === undefined ? '' : ` opacity="${opacity}"`}`;
}

export const path = (d: string, pen: Pen): string => `<path d="${d}"${inked(pen)}/>`;
export const rect = (x: number, y: number, width: number, height: number, pen: Pen | string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${inked(typeof pen === 'string' ? { fill: pen } : pen)}/>`;
export const disc = (x: number, y: number, radius: number, pen: Pen | string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"${inked(typeof pen === 'string' ? { fill: pen } : pen)}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, pen: Pen | string): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"${inked(typeof pen === 'string' ? { fill: pen } : pen)}/>`;
export const stroke = (x1: number, y1: number, x2: number, y2: number, colour: string, width: number, more: Pen = {}): string =>
  path(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, { stroke: colour, width, ...more });
export const group = (transform: string, ...marks: string[]): string => `<g transform="${transform}">${marks.join('')}</g>`;

/** Points as path data, straight from one to the next. */
export const through = (points: readonly Point[], closed = false): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${closed ? 'Z' : ''}`;
export const polygon = (points: readonly Point[], pen: Pen | string): string =>
  path(through(points, true), typeof pen === 'string' ? { fill: pen } : pen);

/** Whole numbers from 0. */
export const count = (length: number): number[] => Array.from({ length }, (_, index) => index);
/** Steps from one value to another, both included. */
export const steps = (from: number, to: number, many: number): number[] => count(many + 1).map((index) => from + ((to - from) * index) / many);
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
