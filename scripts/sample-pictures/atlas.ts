/** How a map is made: land by heights, coasts ruled with water lines, a border of degrees. */

import { contours, ground, roughened, swelling } from './engraving.ts';
import { count, disc, group, INK, type Point, path, polygon, rect, type Sheet, steps, stroke, through } from './sheet.ts';

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

type Places = readonly Point[];

interface Plate {
  at: (place: Point) => Point;
  /** An outline on the sheet, roughened. */
  outline: (places: Places, roughness?: number) => string;
  line: (places: Places, roughness?: number) => Point[];
}

export function plateOf(sheet: Sheet, { west, east, south, north }: Box): Plate {
  const at = ([longitude, latitude]: Point): Point => [
    ((longitude - west) / (east - west)) * sheet.width,
    ((north - latitude) / (north - south)) * sheet.height,
  ];
  const line = (places: Places, roughness = 0.24) => roughened(sheet.random, places.map(at), roughness, 4);
  return { at, line, outline: (places, roughness) => through(line([...places, places[0] ?? [0, 0]], roughness), true) };
}

export const LAND = ['#d9cfb8', '#cdc1a3', '#bfb08b', '#ab9a72', '#938260'] as const;

const SEA = '#b3c3c6';

const SEA_LINE = '#7c949b';

/** Land in flat tints, higher the nearer to a range; hachures along the ranges; contours over all. */
export function land(sheet: Sheet, plate: Plate, ranges: readonly { places: Places; high: number }[]): void {
  sheet.draw(rect(0, 0, sheet.width, sheet.height, LAND[0]));
  const lines = ranges.map(({ places, high }) => ({ points: plate.line(places, 0.5), high }));
  LAND.slice(1).forEach((tint, level) => {
    for (const { points, high } of lines)
      if (level < high) sheet.draw(path(through(points), { stroke: tint, width: (high - level) * 44 - 22, round: true }));
  });
  const field = ground(sheet.random, 4);
  sheet.draw(
    path(
      contours((x, y) => field(x / 210, y / 210), [-0.28, -0.1, 0.08, 0.26], sheet),
      { stroke: '#8d7d5a', width: 1.3, opacity: 0.7 },
    ),
  );
  for (const { points, high } of lines) {
    const hachures = points.flatMap(([x, y], index) => {
      const next = points[index + 1];
      if (!next || index % 2) return [];
      const angle = Math.atan2(next[1] - y, next[0] - x) + Math.PI / 2;
      return [-1, 1].map((side) => {
        const reach = sheet.between(16, 30) * (0.5 + high * 0.18) * side;
        return swelling(
          steps(0.12, 1, 4).map((share): Point => [x + Math.cos(angle + 0.2) * reach * share, y + Math.sin(angle + 0.2) * reach * share]),
          (px, py) => 3.6 * (1 - Math.hypot(px - x, py - y) / (Math.abs(reach) + 2)),
          '#5d4f34',
        );
      });
    });
    sheet.draw(...hachures);
  }
}

/** A sea with lines that follow its coast, each fainter than the last. */
export function sea(sheet: Sheet, outline: string, lines = 7): void {
  sheet.draw(path(outline, { fill: SEA }));
  const rings = count(lines)
    .reverse()
    .flatMap((ring) => {
      const out = 14 + ring * ring * 2.4 + ring * 13;
      return [
        path(outline, { stroke: SEA_LINE, width: out + 3 - ring * 0.25, round: true }),
        path(outline, { stroke: SEA, width: out - 1.4, round: true }),
      ];
    });
  sheet.draw(sheet.inside(path(outline, { fill: '#000' }), ...rings), path(outline, { stroke: INK.night, width: 3, round: true }));
}

export function island(sheet: Sheet, outline: string): void {
  sheet.draw(
    ...[58, 40, 24].flatMap((width) => [
      path(outline, { stroke: SEA_LINE, width: width + 2.4, round: true }),
      path(outline, { stroke: SEA, width: width - 1.4, round: true }),
    ]),
  );
  sheet.draw(path(outline, { fill: LAND[1], stroke: INK.night, width: 3, round: true }));
}

/** Meridians and parallels, and a border of dark and light degrees. */
export function graticule(sheet: Sheet, plate: Plate, { west, east, south, north }: Box, every = 2): void {
  const [w, h] = [sheet.width, sheet.height];
  for (let degree = Math.ceil(west / every) * every; degree < east; degree += every)
    sheet.draw(stroke(plate.at([degree, 0])[0], 0, plate.at([degree, 0])[0], h, INK.slate, 1, { opacity: 0.35 }));
  for (let degree = Math.ceil(south / every) * every; degree < north; degree += every)
    sheet.draw(stroke(0, plate.at([0, degree])[1], w, plate.at([0, degree])[1], INK.slate, 1, { opacity: 0.35 }));
  for (let degree = Math.floor(west); degree < east; degree++)
    if (degree % 2 === 0) {
      const [x0, x1] = [plate.at([degree, 0])[0], plate.at([degree + 1, 0])[0]];
      sheet.draw(rect(x0, 0, x1 - x0, 11, INK.night), rect(x0, h - 11, x1 - x0, 11, INK.night));
    }
  for (let degree = Math.floor(south); degree < north; degree++)
    if (degree % 2 === 0) {
      const [y0, y1] = [plate.at([0, degree + 1])[1], plate.at([0, degree])[1]];
      sheet.draw(rect(0, y0, 11, y1 - y0, INK.night), rect(w - 11, y0, 11, y1 - y0, INK.night));
    }
  sheet.draw(rect(0, 0, w, h, { stroke: INK.night, width: 4 }), rect(11, 11, w - 22, h - 22, { stroke: INK.night, width: 1.6 }));
}

export function compass(x: number, y: number, size: number): string {
  const points = count(8).map((point) => {
    const long = point % 2 === 0;
    return group(
      `rotate(${point * 45})`,
      polygon(
        [
          [0, long ? -66 : -40],
          [8, -8],
          [0, 0],
        ],
        INK.night,
      ),
      polygon(
        [
          [0, long ? -66 : -40],
          [-8, -8],
          [0, 0],
        ],
        INK.paper,
      ),
      path(
        through(
          [
            [0, long ? -66 : -40],
            [8, -8],
            [0, 0],
            [-8, -8],
          ],
          true,
        ),
        { stroke: INK.night, width: 1.4 },
      ),
    );
  });
  return group(
    `translate(${x} ${y}) scale(${size})`,
    disc(0, 0, 48, { stroke: INK.night, width: 1.6 }),
    disc(0, 0, 43, { stroke: INK.night, width: 1 }),
    ...points,
    polygon(
      [
        [0, -92],
        [9, -74],
        [-9, -74],
      ],
      INK.night,
    ),
  );
}

export const town = (plate: Plate, places: Places): string =>
  places
    .map((place) => {
      const [x, y] = plate.at(place);
      return disc(x, y, 6.5, { fill: INK.paper, stroke: INK.ink, width: 3.4 });
    })
    .join('');
