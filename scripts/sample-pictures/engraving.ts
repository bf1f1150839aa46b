/** How tone is made: by lines that swell and fade, as an engraver's do. */
import { count, mix, type Pen, type Point, path, type Random, type Sheet, steps, through } from './sheet.ts';

const smooth = (share: number) => share * share * (3 - 2 * share);

/** A smooth random curve around 0, between about -1 and 1; each octave is half as high and twice as fine. */
export function wander(random: Random, octaves = 4): (at: number) => number {
  const values = count(512).map(() => random() * 2 - 1);
  const value = (at: number) => {
    const cell = Math.floor(at);
    return mix(values[cell & 511] ?? 0, values[(cell + 1) & 511] ?? 0, smooth(at - cell));
  };
  return (at) => count(octaves).reduce((sum, octave) => sum + value(at * 2 ** octave + octave * 37) / 2 ** (octave + 1), 0);
}

/** The same in two directions. */
export function ground(random: Random, octaves = 3): (x: number, y: number) => number {
  const values = count(4096).map(() => random() * 2 - 1);
  const value = (x: number, y: number) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const at = (dx: number, dy: number) => values[((column + dx) & 63) + (((row + dy) & 63) << 6)] ?? 0;
    const [u, v] = [smooth(x - column), smooth(y - row)];
    return mix(mix(at(0, 0), at(1, 0), u), mix(at(0, 1), at(1, 1), u), v);
  };
  return (x, y) =>
    count(octaves).reduce((sum, octave) => sum + value(x * 2 ** octave + octave * 17, y * 2 ** octave + octave * 29) / 2 ** (octave + 1), 0);
}

/** A line as wide as `widthAt` says, in pieces where it says nothing. */
export function swelling(points: readonly Point[], widthAt: (x: number, y: number) => number, colour: string): string {
  const pieces: string[] = [];
  let upper: Point[] = [];
  let lower: Point[] = [];
  const finish = () => {
    if (upper.length > 1) pieces.push(through([...upper, ...lower.reverse()], true));
    upper = [];
    lower = [];
  };
  for (const [index, [x, y]] of points.entries()) {
    const width = widthAt(x, y);
    if (width < 0.35) {
      finish();
      continue;
    }
    const [ax, ay] = points[Math.max(0, index - 1)] ?? [x, y];
    const [bx, by] = points[Math.min(points.length - 1, index + 1)] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const [nx, ny] = [(-(by - ay) / length) * (width / 2), ((bx - ax) / length) * (width / 2)];
    upper.push([x + nx, y + ny]);
    lower.push([x - nx, y - ny]);
  }
  finish();
  return pieces.length > 0 ? path(pieces.join(''), { fill: colour }) : '';
}

export interface Lines {
  x0?: number;
  x1?: number;
  y0: number;
  y1: number;
  gap: number;
  colour: string;
  /** How dark, 0 to 1, as a share of the gap. */
  tone: (x: number, y: number) => number;
  /** How far a line strays from level. */
  stray?: (x: number, y: number) => number;
}

/** Level lines over an area. */
export function engrave({ x0 = 0, x1 = 1280, y0, y1, gap, colour, tone, stray = () => 0 }: Lines): string {
  const lines: string[] = [];
  for (let y = y0; y <= y1; y += gap) {
    const points = steps(x0, x1, Math.ceil((x1 - x0) / 10)).map((x): Point => [x, y + stray(x, y)]);
    lines.push(swelling(points, (x, at) => gap * tone(x, at), colour));
  }
  return lines.join('');
}

/** Straight parallel lines at an angle (degrees) across the whole sheet, to be put inside a shape. */
export function hatch(sheet: Sheet, angle: number, gap: number, colour: string, width: number, pen: Pen = {}): string {
  const reach = Math.hypot(sheet.width, sheet.height);
  const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const [cx, cy] = [sheet.width / 2, sheet.height / 2];
  const d = steps(-reach / 2, reach / 2, Math.ceil(reach / gap)).map((at) =>
    through([
      [cx - dy * at - (dx * reach) / 2, cy + dx * at - (dy * reach) / 2],
      [cx - dy * at + (dx * reach) / 2, cy + dx * at + (dy * reach) / 2],
    ]),
  );
  return path(d.join(''), { stroke: colour, width, ...pen });
}

/** A shape filled with a colour and shaded with parallel lines. */
export function shaded(sheet: Sheet, d: string, fill: string, lines: { angle: number; gap: number; colour: string; width: number }): string {
  return path(d, { fill }) + sheet.inside(path(d, { fill: '#000' }), hatch(sheet, lines.angle, lines.gap, lines.colour, lines.width));
}

/** A line made rough by splitting it again and again at a displaced middle: a coast, a ridge, a torn edge. */
export function roughened(random: Random, points: readonly Point[], roughness: number, times = 4): Point[] {
  let rough = [...points];
  for (let round = 0; round < times; round++) {
    rough = rough.flatMap((from, index): Point[] => {
      const to = rough[index + 1];
      if (!to) return [from];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const shift = (random() - 0.5) * length * roughness;
      const [nx, ny] = [-(to[1] - from[1]) / (length || 1), (to[0] - from[0]) / (length || 1)];
      return [from, [(from[0] + to[0]) / 2 + nx * shift, (from[1] + to[1]) / 2 + ny * shift]];
    });
  }
  return rough;
}

/** Lines of equal height of a field (marching squares), as path data. */
export function contours(
  field: (x: number, y: number) => number,
  levels: readonly number[],
  box: { width: number; height: number; cell?: number },
): string {
  const { width, height, cell = 8 } = box;
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const values = count(rows).map((row) => count(columns).map((column) => field(column * cell, row * cell)));
  const at = (row: number, column: number) => values[row]?.[column] ?? 0;
  const pieces: string[] = [];
  for (const level of levels) {
    for (let row = 0; row < rows - 1; row++) {
      for (let column = 0; column < columns - 1; column++) {
        const corners = [at(row, column), at(row, column + 1), at(row + 1, column + 1), at(row + 1, column)] as const;
        const places: Point[] = [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ];
        const crossings = places.flatMap(([x, y], side): Point[] => {
          const [from, to] = [corners[side] ?? 0, corners[(side + 1) % 4] ?? 0];
          if (from < level === to < level) return [];
          const [nextX, nextY] = places[(side + 1) % 4] ?? [0, 0];
          const share = (level - from) / (to - from);
          return [[(column + mix(x, nextX, share)) * cell, (row + mix(y, nextY, share)) * cell]];
        });
        for (let pair = 0; pair + 1 < crossings.length; pair += 2) pieces.push(through(crossings.slice(pair, pair + 2)));
      }
    }
  }
  return pieces.join('');
}
