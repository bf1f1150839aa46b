/** What carries power: lines, turbines, pipes, cables. */

import { engrave, swelling } from './engraving.ts';
import { below, birds, ranges, sky, skyline, slope, sun, tufts, water } from './scenery.ts';
import { count, disc, group, INK, mix, oval, type Point, path, polygon, rect, type Sheet, steps, stroke } from './sheet.ts';

function pylon(x: number, y: number, size: number, colour: string): string {
  const at = (dx: number, dy: number): string => `${x + dx * size} ${y - dy * size}`;
  const brace = count(7).map((step) => {
    const [low, high] = [step * 50, (step + 1) * 50];
    const half = (height: number) => 62 - height * 0.135;
    return `M${at(-half(low), low)}L${at(half(high), high)}M${at(half(low), low)}L${at(-half(high), high)}M${at(-half(high), high)}L${at(half(high), high)}`;
  });
  const arms = [
    [360, 120],
    [425, 150],
    [490, 105],
  ].map(
    ([height = 0, reach = 0]) =>
      `M${at(-reach, height)}L${at(0, height + 26)}L${at(reach, height)}ZM${at(-reach, height)}v${14 * size}M${at(reach, height)}v${14 * size}`,
  );
  return (
    path(`M${at(-62, 0)}L${at(-15, 350)}L${at(-9, 530)}L${at(0, 566)}L${at(9, 530)}L${at(15, 350)}L${at(62, 0)}`, {
      stroke: colour,
      width: 7 * size,
    }) + path([...brace, ...arms].join(''), { stroke: colour, width: 4 * size })
  );
}

/** Pylons that walk away over the fields. */
export function pylons(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#e0d8c8', line: '#b2aa99', to: 640, cloud: 0.35, dark: 'above' }), sun(330, 560, 58, '#f3e9d3'));
  sheet.draw(slope(sheet, { line: skyline(sheet, 610, 60, 330, 4), to: 700, fill: '#93a09c', ink: '#71817e', reach: 60 }));
  sheet.draw(
    rect(0, 640, 1280, 220, '#8d8a66'),
    engrave({
      y0: 646,
      y1: 860,
      gap: 10,
      colour: '#5f5f41',
      tone: (x, y) => 0.15 + (y - 640) / 900 + Math.sin(x / 120 + y / 22) * 0.1,
      stray: (x) => Math.sin(x / 200) * 6,
    }),
  );
  const row: [number, number, number][] = [
    [560, 652, 0.24],
    [640, 664, 0.38],
    [780, 690, 0.65],
    [1030, 760, 1.22],
  ];
  const arms = [
    [-120, 360],
    [120, 360],
    [-150, 425],
    [150, 425],
    [-105, 490],
    [105, 490],
  ];
  row.forEach(([x, y, size], index) => {
    const next = row[index + 1] ?? [1560, 900, 2.6];
    for (const [dx = 0, dy = 0] of arms) {
      const [x1, y1, x2, y2] = [x + dx * size, y - (dy - 14) * size, next[0] + dx * next[2], next[1] - (dy - 14) * next[2]];
      sheet.draw(path(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 60 * size + 14} ${x2} ${y2}`, { stroke: INK.slate, width: 0.8 + size * 1.4 }));
    }
    sheet.draw(pylon(x, y, size, index < 2 ? INK.steel : index === 2 ? INK.slate : INK.ink));
  });
  sheet.draw(tufts(sheet, 690, 853, 120, '#4d5138'), birds(sheet, 300, 280, 8, 150));
}

/** Turbines above sand hills. */
export function windFarm(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#cfd7d8', line: '#93a4a9', to: 600, cloud: 0.5 }));
  const turbine = (x: number, y: number, size: number, turn: number, colour: string): string => {
    const blades = [0, 120, 240].map((angle) => group(`rotate(${angle + turn})`, path('M-5 0Q-15 -44 -2 -200Q10 -60 7 0Z', { fill: colour })));
    return group(
      `translate(${x} ${y}) scale(${size})`,
      polygon(
        [
          [-9, 0],
          [-5, -330],
          [5, -330],
          [9, 0],
        ],
        colour,
      ),
      group('translate(0 -334)', ...blades, disc(0, 0, 11, colour)),
    );
  };
  for (const [x, size, turn] of [
    [470, 0.5, 10],
    [590, 0.44, 60],
    [700, 0.4, 35],
    [1180, 0.6, 80],
  ] as const)
    sheet.draw(turbine(x, 560, size, turn, '#f0f0ea'));
  sheet.draw(slope(sheet, { line: skyline(sheet, 540, 60, 360, 3), to: 860, fill: '#cdbd97', ink: '#ab9868', reach: 80, gap: 3 }));
  sheet.draw(turbine(980, 650, 1.12, 22, '#f4f3ee'), turbine(770, 630, 0.78, 95, '#ecebe4'));
  sheet.draw(slope(sheet, { line: skyline(sheet, 640, 70, 420, 3), to: 860, fill: '#bda878', ink: '#94804e', reach: 110, gap: 3 }));
  sheet.draw(turbine(250, 800, 1.85, 48, '#f8f7f2'));
  sheet.draw(slope(sheet, { line: skyline(sheet, 760, 50, 380, 3), to: 860, fill: '#a38d5c', ink: '#786437', reach: 110, gap: 2 }));
  sheet.draw(
    tufts(sheet, 740, 853, 60, '#5f5232'),
    group(
      'translate(620 792)',
      rect(-30, -26, 44, 22, INK.paper),
      path('M14 -22h14l12 12v6H14z', { fill: INK.brick }),
      disc(-16, -2, 7, INK.ink),
      disc(26, -2, 7, INK.ink),
    ),
  );
}

/** A pipeline on its saddles, bending away over the steppe. */
export function pipeline(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d4d6cd', line: '#9da59f', to: 400, cloud: 0.55 }));
  sheet.draw(
    ranges(sheet, [
      { base: 350, height: 90, long: 330, fill: '#a3aea8', ink: '#828f89', reach: 70 },
      { base: 398, height: 40, long: 260, fill: '#8d9178', ink: '#6d7259', reach: 40 },
    ]),
  );
  sheet.draw(
    rect(0, 392, 1280, 470, '#aaa079'),
    engrave({
      y0: 400,
      y1: 860,
      gap: 10,
      colour: '#7f754d',
      tone: (x, y) => 0.14 + Math.sin(x / 140 + y / 46) * 0.12 + (y - 390) / 3600,
      stray: (x, y) => Math.sin(x / 190 + y / 70) * 7,
    }),
  );
  const line: Point[] = [
    [-80, 800],
    [380, 640],
    [560, 642],
    [820, 520],
    [900, 522],
    [1010, 450],
    [1050, 450],
    [1100, 405],
  ];
  const size = (y: number) => Math.max(0.06, (y - 396) / 400);
  const fine = line.flatMap((from, index): Point[] => {
    const to = line[index + 1];
    return to
      ? steps(0, 1, 16)
          .slice(0, -1)
          .map((at): Point => [mix(from[0], to[0], at), mix(from[1], to[1], at)])
      : [from];
  });
  for (const [x, y] of fine.filter((_, index) => index % 5 === 2)) {
    const s = size(y);
    sheet.draw(
      stroke(x - 42 * s, y + 40 * s, x - 52 * s, y + 130 * s, INK.ink, 11 * s),
      stroke(x + 42 * s, y + 40 * s, x + 52 * s, y + 130 * s, INK.ink, 11 * s),
      stroke(x - 60 * s, y + 48 * s, x + 60 * s, y + 48 * s, INK.ink, 13 * s),
    );
  }
  sheet.draw(
    swelling(
      fine.map(([x, y]): Point => [x, y + 128 * size(y)]),
      (_, y) => 30 * size(y),
      '#857a52',
    ),
  );
  sheet.draw(
    swelling(fine, (_, y) => 104 * size(y), '#8c9a9b'),
    swelling(
      fine.map(([x, y]): Point => [x, y - 22 * size(y)]),
      (_, y) => 26 * size(y),
      '#cdd5d3',
    ),
    ...count(5).map((row) =>
      swelling(
        fine.map(([x, y]): Point => [x, y + (8 + row * 9) * size(y)]),
        (_, y) => (1.5 + row * 1.5) * size(y),
        INK.slate,
      ),
    ),
  );
  for (const [x, y] of fine.filter((_, index) => index % 9 === 4))
    sheet.draw(stroke(x - 6 * size(y), y - 52 * size(y), x + 8 * size(y), y + 52 * size(y), INK.slate, 7 * size(y)));
  sheet.draw(
    group(
      'translate(470 586)',
      rect(-7, -66, 14, 66, INK.ink),
      oval(0, -70, 44, 13, { stroke: INK.brick, width: 9 }),
      stroke(-40, -70, 40, -70, INK.brick, 6),
      rect(-26, -8, 52, 20, INK.ink),
    ),
  );
  sheet.draw(tufts(sheet, 430, 853, 130, '#66613c'));
}

/** Four cables that run from a beach to the ship that lays them. */
export function cables(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#ccd3d2', line: '#8f9da0', to: 300, cloud: 0.5 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 280, 50, 320, 4), to: 320, fill: '#8a9a9a', ink: '#6c7d7e', reach: 40 }));
  sheet.draw(water(sheet, { from: 296, to: 470, fill: '#7b939a', line: '#4b666f', weight: 0.5 }));
  const beach = below(
    steps(-20, 1300, 50).map((x): Point => [x, 430 + Math.sin(x / 210) * 14 + x / 40]),
    860,
  );
  sheet.draw(
    path(beach, { fill: '#c9bb98', stroke: '#eeeadd', width: 9 }),
    sheet.inside(
      path(beach, { fill: '#000' }),
      engrave({ y0: 440, y1: 860, gap: 12, colour: '#9c8a5e', tone: (x, y) => 0.12 + Math.sin(x / 90 + y / 40) * 0.09, stray: (x) => x / 40 }),
    ),
  );
  const colours = [INK.ink, '#4b5e67', INK.ink, '#6d5b3d'] as const;
  colours.forEach((colour, lane) => {
    const run = steps(0, 1, 60).map(
      (at): Point => [
        mix(60 + lane * 250, 868 + lane * 12, 1 - (1 - at) ** 2.4) + Math.sin(at * 6 + lane * 0.3) * 46 * (1 - at),
        mix(880, 330, 1 - (1 - at) ** 2.4),
      ],
    );
    const width = (y: number) => 2.4 + ((y - 330) / 530) ** 1.2 * 60;
    sheet.draw(
      swelling(
        run.map(([x, y]): Point => [x + width(y) * 0.16, y + width(y) * 0.22]),
        (_, y) => width(y),
        '#8d7c54',
      ),
      swelling(run, (_, y) => width(y), colour),
      swelling(
        run.map(([x, y]): Point => [x - width(y) * 0.2, y]),
        (_, y) => width(y) * 0.14,
        '#a9b7b8',
      ),
    );
    if (lane === 2)
      for (const step of [12, 24, 36]) {
        const [x, y] = run[step] ?? [0, 0];
        sheet.draw(stroke(x - width(y) * 0.55, y, x + width(y) * 0.55, y + 3, INK.brick, width(y) * 0.34));
      }
  });
  sheet.draw(
    group(
      'translate(880 306)',
      path('M-90 -4H96l18 -18q2 34 -22 46H-74q-14 -12 -16 -28z', { fill: INK.ink }),
      rect(30, -54, 52, 50, INK.paper),
      stroke(38, -40, 78, -40, INK.slate, 6, { dash: '7 4' }),
      disc(-34, -20, 26, { fill: INK.slate, stroke: INK.ink, width: 5 }),
      disc(-34, -20, 8, INK.ink),
      stroke(56, -54, 56, -86, INK.ink, 4),
    ),
  );
}
