/** What many pictures share: sky, water, hills, birds, and the sun. */
import { engrave, ground, roughened, swelling, wander } from './engraving.ts';
import { count, disc, INK, type Point, path, rect, type Sheet, steps, through } from './sheet.ts';

export interface Sky {
  fill: string;
  line: string;
  to: number;
  /** 0 is clear; 1 is heavy cloud. */
  cloud?: number;
  gap?: number;
  /** Darkest above, or at the horizon. */
  dark?: 'above' | 'below' | 'even';
}

/** Sky from the top of the sheet down to `to`: lines that fade and break into clouds. */
export function sky(sheet: Sheet, { fill, line, to, cloud = 0.4, gap = 8, dark = 'above' }: Sky): string {
  const clouds = ground(sheet.random);
  const weight = (y: number) => (dark === 'even' ? 0.3 : dark === 'above' ? 0.42 * (1 - y / to) ** 1.2 : 0.42 * (y / to) ** 1.6);
  const tone = (x: number, y: number) => Math.max(0, weight(y) + cloud * clouds(x / 330 + 3, y / 95) * 0.9);
  return rect(0, 0, sheet.width, to + 2, fill) + engrave({ y0: 4, y1: to - 3, x1: sheet.width, gap, colour: line, tone });
}

export interface Water {
  from: number;
  to?: number;
  fill: string;
  line: string;
  /** How dark its lines are, 0 to 1. */
  weight?: number;
  calm?: boolean;
}

/** Water from the horizon towards us: waves grow and part as they come nearer. */
export function water(sheet: Sheet, { from, to = sheet.height, fill, line, weight = 0.5, calm = false }: Water): string {
  const drift = ground(sheet.random, 2);
  const marks = [rect(0, from, sheet.width, to - from + 1, fill)];
  let row = 0;
  for (let y = from + 3; y < to + 10; y += 3 + ((y - from) / (to - from)) * (calm ? 17 : 21)) {
    const near = (y - from) / (to - from);
    const [swell, long] = [(calm ? 1.2 : 3) * (0.25 + near * 1.6), 46 + near * 130];
    const phase = row * 2.1;
    const points = steps(-20, sheet.width + 20, 160).map(
      (x): Point => [x, y + Math.sin(x / long + phase) * swell + Math.sin(x / (long * 0.37) + phase * 3) * swell * 0.35],
    );
    const width = (x: number) => (1 + near * 6.5) * weight * (0.55 + drift(x / 190 + row * 3.7, row * 0.9) * 1.5);
    marks.push(swelling(points, width, line));
    row++;
  }
  return marks.join('');
}

/** The line of a hill from edge to edge: `height` is its swing, `long` the length of its waves in pixels. */
export function skyline(sheet: Sheet, base: number, height: number, long: number, octaves = 5): Point[] {
  const curve = wander(sheet.random, octaves);
  return steps(-20, sheet.width + 20, 260).map((x): Point => [x, base - curve(x / long + 5) * height]);
}

/** Land below a line, down to `to`. */
export const below = (points: readonly Point[], to: number): string => {
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  return `${through(points)}L${last[0]} ${to}L${first[0]} ${to}Z`;
};

export interface Slope {
  line: readonly Point[];
  to: number;
  fill: string;
  ink: string;
  /** Direction in which the strokes run down: negative is to the left. */
  lean?: number;
  /** Longest stroke in pixels. */
  reach?: number;
  gap?: number;
}

/** A mountain or hill: strokes run down from its line and thin out, longer on the side away from the light. */
export function slope(sheet: Sheet, { line, to, fill, ink, lean = -0.5, reach = 150, gap = 2 }: Slope): string {
  const shape = below(line, to);
  const strokes = line
    .filter((_, index) => index % gap === 0)
    .map(([x, y], index, kept) => {
      const before = kept[Math.max(0, index - 2)] ?? [x, y];
      const after = kept[Math.min(kept.length - 1, index + 2)] ?? [x, y];
      const falling = Math.sign(lean) * -((after[1] - before[1]) / (after[0] - before[0] || 1));
      const length = reach * (0.3 + Math.max(0, falling) * 1.1) * (0.55 + sheet.random() * 0.6);
      return swelling(
        steps(0, 1, 6).map((share): Point => [x + lean * length * share + Math.sin(share * 5 + index) * 2, y + 1 + length * share]),
        (_, at) => 3.4 * (1 - (at - y) / (length + 1)),
        ink,
      );
    });
  return path(shape, { fill }) + sheet.inside(path(shape, { fill: '#000' }), ...strokes);
}

/** Layers of hills one before the other, each lower and darker. */
export function ranges(
  sheet: Sheet,
  layers: readonly { base: number; height: number; long: number; fill: string; ink: string; reach?: number; octaves?: number }[],
  to = sheet.height,
): string {
  return layers
    .map(({ base, height, long, fill, ink, reach, octaves }, index) =>
      slope(sheet, { line: skyline(sheet, base, height, long, octaves), to, fill, ink, reach, lean: index % 2 === 0 ? -0.5 : 0.45 }),
    )
    .join('');
}

/** A pale sun or moon with a ring of lines around it. */
export function sun(x: number, y: number, radius: number, fill: string, ring?: string): string {
  const rings = ring ? count(5).map((index) => disc(x, y, radius + 10 + index * 11, { stroke: ring, width: 2.6 - index * 0.45 })) : [];
  return rings.join('') + disc(x, y, radius, fill);
}

export function birds(sheet: Sheet, x: number, y: number, many: number, spread = 120, colour: string = INK.ink): string {
  return count(many)
    .map(() => {
      const [at, up, size] = [x + (sheet.random() - 0.5) * spread * 2, y + (sheet.random() - 0.5) * spread * 0.7, sheet.between(7, 14)];
      return path(
        `M${at - size} ${up - size * 0.3}Q${at - size * 0.4} ${up - size * 0.5} ${at} ${up}Q${at + size * 0.4} ${up - size * 0.5} ${at + size} ${up - size * 0.25}`,
        { stroke: colour, width: 2.2, round: true },
      );
    })
    .join('');
}

/** Grass, stubble, scrub: short strokes that grow towards us. */
export function tufts(sheet: Sheet, from: number, to: number, many: number, colour: string, x0 = 0, x1 = sheet.width): string {
  const d = count(many).map(() => {
    const share = sheet.random() ** 0.7;
    const [x, y, size] = [sheet.between(x0, x1), from + (to - from) * share, 3 + 13 * share];
    return `M${x} ${y}q${size * 0.1} ${-size * 0.6} ${size * 0.5} ${-size}M${x} ${y}q${-size * 0.05} ${-size * 0.5} ${-size * 0.35} ${-size * 0.8}`;
  });
  return path(d.join(''), { stroke: colour, width: 2 });
}

/** A rough boulder or island. */
export function rock(sheet: Sheet, x: number, y: number, width: number, height: number, fill: string, ink: string): string {
  const top = roughened(
    sheet.random,
    [
      [x - width / 2, y],
      [x - width * 0.3, y - height * 0.75],
      [x + width * 0.08, y - height],
      [x + width * 0.34, y - height * 0.55],
      [x + width / 2, y],
    ],
    0.35,
    3,
  );
  return slope(sheet, { line: top, to: y, fill, ink, lean: -0.35, reach: height * 0.8, gap: 1 });
}
