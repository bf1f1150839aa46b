/** Sand, and what stands in it. */

import { engrave, ground, hatch, roughened, swelling } from './engraving.ts';
import { below, sky, skyline, slope, sun, tufts, water } from './scenery.ts';
import { count, disc, INK, mix, type Point, path, rect, type Sheet, steps, stroke, through } from './sheet.ts';

/** Dunes in three ochres, their crests blown to the right. */
export function dunes(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#dcd6c6', line: '#b3aa95', to: 470, cloud: 0.16 }));
  const dune = (crest: Point[], light: string, dark: string, ink: string) => {
    const line = crest.flatMap((from, index): Point[] => {
      const to = crest[index + 1];
      return to
        ? steps(0, 1, 24)
            .slice(0, -1)
            .map((at): Point => [mix(from[0], to[0], at), mix(from[1], to[1], at * at * (3 - 2 * at))])
        : [from];
    });
    sheet.draw(path(below(line, 860), { fill: light }));
    // The side away from the wind lies in shade, ruled by the slope.
    const lee = `${through(line.filter(([x]) => x >= (crest[1]?.[0] ?? 0)))}L${(crest[1]?.[0] ?? 0) + 190} 880Z`;
    sheet.draw(path(lee, { fill: dark }), sheet.inside(path(lee, { fill: '#000' }), hatch(sheet, 62, 11, ink, 2)));
    sheet.draw(
      sheet.inside(
        path(below(line, 860), { fill: '#000' }),
        engrave({
          y0: Math.min(...line.map(([, y]) => y)),
          y1: 860,
          gap: 13,
          colour: ink,
          tone: (x, y) => (x < (crest[1]?.[0] ?? 0) ? 0.1 + Math.sin(x / 90 + y / 60) * 0.07 : 0),
          stray: (x) => Math.sin(x / 60) * 5 + x / 14,
        }),
      ),
    );
  };
  dune(
    [
      [-20, 400],
      [820, 250],
      [1300, 420],
    ],
    '#d8c7a2',
    '#c0aa7e',
    '#a8925f',
  );
  dune(
    [
      [-20, 560],
      [420, 372],
      [980, 600],
      [1300, 560],
    ],
    '#cbb482',
    '#a98f5c',
    '#8a723f',
  );
  dune(
    [
      [-20, 700],
      [180, 660],
      [900, 520],
      [1300, 760],
    ],
    '#b89b62',
    '#8b7040',
    '#6b532b',
  );
  sheet.draw(
    ...count(7).map((plume) =>
      swelling(
        steps(0, 1, 20).map((at): Point => [432 + plume * 26 + at * 190, 374 + plume * 9 - Math.sin(at * 2.2) * 24 + at * 14]),
        (x) => 5 - (x - 432 - plume * 26) / 42,
        '#e6dcc4',
      ),
    ),
  );
  sheet.draw(...count(14).map((step) => disc(300 + step * 25, 800 - step * 15 + Math.sin(step) * 4, 4.4 - step * 0.18, '#5d4826')));
}

/** Palms about a pool. */
export function oasis(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d9dcd3', line: '#a8b0a9', to: 580, cloud: 0.2 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 400, 120, 420, 3), to: 853, fill: '#cdbb93', ink: '#ab9567', reach: 120, gap: 3 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 500, 50, 300, 3), to: 853, fill: '#bfa873', ink: '#957d4b', reach: 60, gap: 4 }));
  const pool = 'M170 660Q430 560 800 588T1180 664Q1080 760 640 764T170 660Z';
  sheet.draw(
    path(pool, { stroke: INK.umber, width: 9, fill: '#6f8a8f' }),
    sheet.inside(path(pool, { fill: '#000' }), water(sheet, { from: 570, to: 790, fill: '#6f8a8f', line: '#3f5a60', weight: 0.7, calm: true })),
  );
  const palms: [number, number, number, number][] = [
    [330, 596, 0.72, 12],
    [452, 582, 0.95, -20],
    [560, 578, 0.66, 22],
    [700, 580, 0.8, -8],
    [900, 690, 1.5, -46],
    [1010, 640, 1.05, 40],
  ];
  for (const [x, y, size, bend] of palms) sheet.draw(palm(sheet, x, y, size, bend));
  sheet.draw(tufts(sheet, 600, 853, 130, INK.fern));
}

function palm(sheet: Sheet, x: number, y: number, size: number, bend: number): string {
  const [tx, ty] = [x + bend * size * 2, y - 330 * size];
  const trunk = swelling(
    steps(0, 1, 14).map((at): Point => [x + bend * size * 2 * at * at, y - 330 * size * at]),
    (_, at) => (10 + (at - ty) / 26) * size * 1.4,
    '#4d3f2c',
  );
  const leaves = count(11).map((leaf) => {
    const angle = Math.PI * (1.08 + (leaf / 10) * 0.84) + sheet.between(-0.08, 0.08);
    const reach = sheet.between(105, 150) * size;
    const rib = steps(0, 1, 12).map(
      (at): Point => [tx + Math.cos(angle) * reach * at, ty + Math.sin(angle) * reach * at * 0.72 + at * at * 92 * size],
    );
    const fringe = rib.flatMap(([px, py], index) =>
      index === 0 ? [] : [`M${px} ${py}l${-4 * size} ${30 * size * (1.2 - index / 13)}M${px} ${py}l${7 * size} ${26 * size * (1.2 - index / 13)}`],
    );
    return swelling(rib, () => 5 * size, INK.pine) + path(fringe.join(''), { stroke: leaf % 2 ? INK.pine : INK.fern, width: 4.4 * size });
  });
  return (
    trunk +
    count(12)
      .map((ring) =>
        stroke(
          x + bend * size * 2 * (ring / 12) ** 2 - 9 * size,
          y - 330 * size * (ring / 12),
          x + bend * size * 2 * (ring / 12) ** 2 + 9 * size,
          y - 330 * size * (ring / 12) - 4,
          INK.ink,
          1.6,
        ),
      )
      .join('') +
    leaves.join('') +
    disc(tx - 6 * size, ty + 14 * size, 9 * size, INK.ochre) +
    disc(tx + 9 * size, ty + 17 * size, 8 * size, INK.ochre)
  );
}

/** A great pale sun over tables of rock. */
export function desertSun(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#e0d3b8', line: '#b9a67f', to: 608, cloud: 0.14, dark: 'even', gap: 9 }), sun(420, 420, 150, '#f4ecd8', '#d5c298'));
  const mesa = (x: number, width: number, top: number, fill: string, ink: string) => {
    const edge = roughened(
      sheet.random,
      [
        [x - width / 2 - 70, 610],
        [x - width / 2 - 12, top + 46],
        [x - width / 2, top],
        [x + width / 2, top + 6],
        [x + width / 2 + 10, top + 50],
        [x + width / 2 + 90, 610],
      ],
      0.1,
      4,
    );
    sheet.draw(
      slope(sheet, { line: edge, to: 612, fill, ink, lean: 0.08, reach: 120, gap: 1 }),
      stroke(x - width / 2 - 10, top + 48, x + width / 2 + 10, top + 52, ink, 3),
    );
  };
  mesa(760, 150, 470, '#b89f78', '#927a52');
  mesa(1010, 270, 380, '#94795a', '#5f4b35');
  mesa(150, 120, 500, '#a88d66', '#806846');
  sheet.draw(rect(0, 606, 1280, 250, '#c8b285'));
  const drift = ground(sheet.random, 2);
  sheet.draw(
    engrave({
      y0: 614,
      y1: 860,
      gap: 11,
      colour: '#9a8050',
      tone: (x, y) => Math.max(0, 0.12 + (y - 606) / 900 + drift(x / 200, y / 30) * 0.3),
      stray: (x, y) => Math.sin(x / 80 + y) * 3,
    }),
  );
  sheet.draw(path('M1300 700C1050 690 860 730 690 700S420 650 400 612', { stroke: '#e5d8ba', width: 9 }), tufts(sheet, 640, 853, 60, '#6f5c38'));
}
