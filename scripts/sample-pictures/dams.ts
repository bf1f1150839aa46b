/** Water that is held back. */

import { engrave, shaded, swelling } from './engraving.ts';
import { ranges, rock, sky, tufts, water } from './scenery.ts';
import { count, group, INK, mix, type Point, path, polygon, rect, type Sheet, steps, stroke, through } from './sheet.ts';

/** The curved wall of a dam between two shoulders of rock. */
export function dam(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d5d9d5', line: '#a3afae', to: 330, cloud: 0.45 }));
  sheet.draw(
    ranges(sheet, [
      { base: 210, height: 170, long: 330, fill: '#a9b5b3', ink: '#85958f', reach: 150 },
      { base: 290, height: 120, long: 280, fill: '#8a998f', ink: '#67786d', reach: 110 },
    ]),
  );
  sheet.draw(
    rect(0, 318, 1280, 70, '#7f979c'),
    engrave({ y0: 322, y1: 380, gap: 7, colour: '#55707a', tone: (x, y) => 0.22 + Math.sin(x / 70 + y) * 0.15 }),
  );
  const wall = 'M150 372Q700 448 1160 360L960 800Q720 842 470 800Z';
  sheet.draw(path(wall, { fill: '#c3bdaf' }));
  const ribs = steps(0, 1, 44).map((at) =>
    swelling(
      steps(0, 1, 10).map(
        (down): Point => [
          mix(mix(150, 1160, at), mix(470, 960, at), down),
          mix(372 + Math.sin(at * Math.PI) * 42 - at * 12, 800 + Math.sin(at * Math.PI) * 22, down),
        ],
      ),
      () => 1.2 + (1 - at) * 5.5,
      '#8b8676',
    ),
  );
  const courses = steps(0.08, 0.95, 9).map((down) =>
    path(
      `M${mix(150, 470, down)} ${mix(372, 800, down)}Q${mix(700, 720, down)} ${mix(448, 842, down)} ${mix(1160, 960, down)} ${mix(360, 800, down)}`,
      { stroke: '#a09a89', width: 2.2 },
    ),
  );
  sheet.draw(sheet.inside(path(wall, { fill: '#000' }), ...ribs, ...courses));
  sheet.draw(path('M140 366Q700 442 1170 354', { stroke: '#e3ded0', width: 17 }), path('M140 376Q700 452 1170 364', { stroke: INK.slate, width: 3 }));
  sheet.draw(
    ...steps(0.06, 0.94, 15).map((at) =>
      stroke(
        mix(140, 1170, at),
        366 + Math.sin(at * Math.PI) * 38 - at * 12,
        mix(140, 1170, at),
        338 + Math.sin(at * Math.PI) * 38 - at * 12,
        INK.slate,
        3,
      ),
    ),
  );
  for (const at of [0.4, 0.6]) {
    const x = mix(150, 1160, at) + 20;
    sheet.draw(
      rect(x - 15, 520, 30, 26, INK.slate),
      ...count(9).map((jet) =>
        swelling(
          steps(0, 1, 14).map((t): Point => [x - 14 + jet * 3.6 + (jet - 4) * t * 9, 546 + t * t * 290]),
          () => 3.4,
          jet % 2 ? '#eef0ec' : '#c9d4d5',
        ),
      ),
    );
  }
  sheet.draw(rock(sheet, 60, 860, 860, 640, '#5b6b61', '#37473e'), rock(sheet, 1290, 860, 780, 660, '#4e5e55', '#2d3c34'));
  sheet.draw(
    path('M330 853Q700 770 1040 853Z', { fill: '#cdd8d8' }),
    ...count(6).map((line) =>
      path(`M${380 + line * 30} ${850 - line * 3}Q700 ${786 + line * 12} ${1000 - line * 30} ${850 - line * 3}`, { stroke: '#7f979c', width: 3 }),
    ),
  );
  sheet.draw(
    rect(200, 330, 34, 42, INK.paper),
    polygon(
      [
        [194, 332],
        [217, 312],
        [240, 332],
      ],
      INK.brick,
    ),
  );
}

/** A small reservoir between bare hills, its water lower than the old shoreline. */
export function reservoir(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#dcd9cd', line: '#b4b1a3', to: 330, cloud: 0.22 }));
  sheet.draw(
    ranges(sheet, [
      { base: 240, height: 150, long: 340, fill: '#b8ad93', ink: '#94886c', reach: 140 },
      { base: 320, height: 90, long: 300, fill: '#a89a78', ink: '#85764f', reach: 90 },
    ]),
  );
  sheet.draw(rect(0, 316, 1280, 540, '#b5a47d'), tufts(sheet, 340, 853, 70, '#7c6d45'));
  const shore = steps(0, Math.PI * 2, 90).map(
    (angle): Point => [
      Math.cos(angle) * (520 + Math.sin(angle * 3 + 1) * 60 + Math.sin(angle * 7) * 16),
      Math.sin(angle) * (218 + Math.cos(angle * 2) * 26),
    ],
  );
  const ring = (size: number, fill: string, line?: string) =>
    path(
      through(
        shore.map(([x, y]): Point => [700 + x * size - (1 - size) * 90, 570 + y * size + (1 - size) * 70]),
        true,
      ),
      { fill, stroke: line, width: 2.4 },
    );
  // Each dry month left its own line.
  sheet.draw(...steps(1, 0.66, 9).map((size, index) => ring(size, index % 2 ? '#cfc3a4' : '#dbd1b7', '#a4936b')));
  const level = ring(0.62, '#6f8d93', INK.slate);
  sheet.draw(
    level,
    sheet.inside(ring(0.62, '#000'), water(sheet, { from: 430, to: 800, fill: '#6f8d93', line: '#40606a', weight: 0.75, calm: true })),
  );
  sheet.draw(
    group(
      'translate(470 640)',
      shaded(sheet, 'M-26 -250H26L32 20H-32z', '#c8c2b3', { angle: 90, gap: 9, colour: '#8d8776', width: 1.6 }),
      rect(-38, -286, 76, 40, INK.paper),
      polygon(
        [
          [-46, -284],
          [0, -318],
          [46, -284],
        ],
        INK.slate,
      ),
      rect(-10, -272, 20, 22, INK.slate),
    ),
  );
  sheet.draw(
    path('M444 392L60 352', { stroke: INK.slate, width: 9 }),
    ...count(7).map((leg) => stroke(110 + leg * 52, 358 + leg * 5.4, 110 + leg * 52, 420 + leg * 12, INK.slate, 5)),
  );
  // The gauge: what stands dry is counted.
  sheet.draw(
    ...count(9).map((mark) => rect(1010, 520 + mark * 20, 20, 10, mark % 2 ? INK.paper : mark === 2 ? INK.brick : INK.ink)),
    rect(1006, 500, 28, 14, INK.ink),
    stroke(1020, 500, 1020, 720, INK.ink, 3),
  );
  sheet.draw(
    group('translate(690 690)', path('M-46 -6Q0 12 48 -10Q40 14 24 16H-30Q-42 8 -46 -6Z', { fill: INK.umber }), stroke(-6, 4, -22, -30, INK.ink, 3)),
  );
}
