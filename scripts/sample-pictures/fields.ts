/** Land that is worked, and a river through it. */

import { engrave, shaded, swelling } from './engraving.ts';
import { ranges, sky, skyline, slope, sun, tufts } from './scenery.ts';
import { count, disc, group, INK, mix, type Point, path, polygon, rect, type Sheet, steps, stroke, through } from './sheet.ts';

/** Fields in long strips under heavy cloud. */
export function fields(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#c3cacb', line: '#7d8d93', to: 330, cloud: 0.95 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 316, 44, 320, 4), to: 340, fill: '#7e8f8d', ink: '#5d706e', reach: 40 }));
  const vanish: Point = [880, 250];
  const colours = ['#a89566', '#7f8a5f', '#c2b083', '#66744f', '#96865a', '#b8ab7c', '#586a4d', '#a39a6d', '#8a7a50'] as const;
  const edges = [-9000, -4200, -2100, -1300, -800, -420, -90, 240, 560, 900, 1350, 2000, 3400];
  edges.slice(0, -1).forEach((left, index) => {
    const right = edges[index + 1] ?? left;
    const top = 330;
    const at = (x: number): Point => [mix(x, vanish[0], (853 - top) / (853 - vanish[1])), top];
    const strip = through([at(left), at(right), [right, 860], [left, 860]], true);
    const furrows = steps(left, right, Math.max(6, Math.round((right - left) / 46))).map((x) =>
      swelling(
        [at(x), [mix(x, vanish[0], 0.5), mix(853, vanish[1], 0.5)], [x, 860]],
        (_, y) => 0.4 + ((y - top) / 520) * 6,
        index % 2 ? '#4b5a3f' : '#6d5d36',
      ),
    );
    sheet.draw(
      path(strip, { fill: colours[index % colours.length] ?? INK.dune }),
      sheet.inside(path(strip, { fill: '#000' }), ...(index % 3 === 2 ? [tufts(sheet, top, 860, 160, '#5b6b45', 0, 1280)] : furrows)),
    );
  });
  sheet.draw(
    ...count(7).map((tree) => disc(120 + tree * 30 + sheet.between(-8, 8), 326 - sheet.between(0, 10), sheet.between(10, 19), '#42523f')),
    rect(196, 312, 46, 26, INK.paper),
    polygon(
      [
        [188, 314],
        [219, 292],
        [250, 314],
      ],
      INK.brick,
    ),
  );
  sheet.draw(
    group(
      'translate(560 470)',
      rect(-40, -34, 46, 24, INK.slate),
      rect(-22, -62, 26, 30, INK.slate),
      rect(-17, -57, 16, 18, INK.mist),
      disc(-28, -6, 12, INK.ink),
      disc(2, -12, 19, INK.ink),
      disc(2, -12, 8, INK.mist),
    ),
  );
}

/** Vines on a slope, a house among cypresses. */
export function vineyard(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#dad9cb', line: '#aeb1a3', to: 360, cloud: 0.3 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 270, 120, 300), to: 853, fill: '#a0aca4', ink: '#7d8e88', reach: 110 }));
  const hill: Point[] = steps(-20, 1300, 100).map((x): Point => [x, 470 - 150 * Math.exp(-(((x - 360) / 430) ** 2)) + x / 14]);
  sheet.draw(slope(sheet, { line: hill, to: 853, fill: '#9c9566', ink: '#7a7448', reach: 40, gap: 3 }));
  const rows = count(15).map((row) => {
    const [from, to] = [mix(-120, 980, row / 14), mix(-1500, 2500, row / 14)];
    return steps(0, 1, 34).map((at): Point => [mix(from, to, at ** 1.5), mix(452 + Math.abs(row - 6) * 3, 890, at ** 1.5)]);
  });
  for (const row of rows) {
    sheet.draw(swelling(row, (_, y) => ((y - 440) / 430) * 15 + 1, '#6e6840'));
    sheet.draw(
      ...row.slice(4).map(([x, y], index) => {
        const size = 3 + ((y - 440) / 430) * 30;
        return index % 2
          ? disc(x + sheet.between(-3, 3), y - size * 0.9, size * sheet.between(0.6, 0.85), index % 4 === 1 ? INK.fern : '#6c7a50')
          : stroke(x, y, x, y - size * 1.9, INK.umber, 1 + size / 9);
      }),
    );
  }
  const house = [
    ...[
      [520, 330, 120],
      [556, 336, 92],
      [770, 352, 130],
    ].map(([x = 0, y = 0, high = 0]) =>
      path(`M${x - high / 9} ${y}Q${x - high / 6} ${y - high * 0.5} ${x} ${y - high}Q${x + high / 6} ${y - high * 0.5} ${x + high / 9} ${y}Z`, {
        fill: INK.pine,
      }),
    ),
    shaded(sheet, 'M596 282h128v66h-128z', INK.paper, { angle: 0, gap: 9, colour: '#c9c2ae', width: 1.4 }),
    polygon(
      [
        [584, 284],
        [622, 246],
        [702, 246],
        [738, 284],
      ],
      INK.brick,
    ),
    rect(620, 300, 16, 22, INK.slate),
    rect(662, 300, 16, 22, INK.slate),
    rect(694, 308, 18, 40, INK.umber),
  ];
  sheet.draw(group('translate(-196 24)', ...house));
}

/** A river winding between low hills. */
export function river(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#dedbd0', line: '#b1b3a9', to: 420, cloud: 0.4 }), sun(300, 150, 34, '#f2ecdc'));
  sheet.draw(
    ranges(sheet, [
      { base: 290, height: 80, long: 300, fill: '#a7b3ad', ink: '#889892', reach: 70 },
      { base: 340, height: 50, long: 260, fill: '#8d9a80', ink: '#6b7a62', reach: 46 },
    ]),
  );
  const bed = (width: number) => {
    const middle = steps(0, 1.25, 90).map(
      (at): Point => [640 + Math.sin(at * 9.4 + 0.6) * (60 + at * 420) * (1 - at * 0.25) - at * 120, 352 + at ** 1.7 * 520],
    );
    return swelling(middle, (_, y) => width * (6 + ((y - 352) / 500) ** 1.3 * 210), width > 1 ? '#6b6a4c' : '#8ba2a5');
  };
  sheet.draw(
    rect(0, 350, 1280, 510, '#98a07b'),
    engrave({
      y0: 356,
      y1: 860,
      gap: 9,
      colour: '#74805c',
      tone: (x, y) => 0.16 + Math.sin(x / 130 + y / 40) * 0.12,
      stray: (x, y) => Math.sin(x / 170 + y / 90) * 12,
    }),
  );
  sheet.draw(bed(1.09), bed(1));
  sheet.draw(
    ...count(46).map((tree) => {
      const at = sheet.random();
      const [x, y, size] = [sheet.between(0, 1280), 380 + at * 440, 7 + at * 26];
      const onBank =
        Math.abs(x - (640 + Math.sin(((y - 352) / 520) ** (1 / 1.7) * 9.4 + 0.6) * (60 + ((y - 352) / 520) ** (1 / 1.7) * 420) * 0.85 - 100)) >
        150 + at * 120;
      return onBank ? stroke(x, y, x, y - size, INK.umber, 2 + at * 3) + disc(x, y - size * 1.5, size, tree % 3 ? INK.fern : INK.pine) : '';
    }),
  );
}
