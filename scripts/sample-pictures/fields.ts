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
  const edges = [-9000, -4200, -2100, -1300, -800, -420, -90, 240, 560, 900, 1350, 2000, 9000];
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

/** Long greenhouses of plastic side by side, a white van before them. */
export function greenhouses(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d6dcda', line: '#a3b0b1', to: 330, cloud: 0.3 }), sun(1040, 130, 40, '#f2ecdc'));
  sheet.draw(
    slope(sheet, { line: skyline(sheet, 262, 120, 420, 4), to: 340, fill: '#9aa7a4', ink: '#788986', reach: 90 }),
    rect(0, 326, 1280, 530, '#b3a47c'),
    tufts(sheet, 690, 853, 120, '#74693f'),
  );
  const house = (x: number, y: number, size: number): string => {
    const [half, high, over, back] = [112 * size, 120 * size, 150 * size, 116 * size];
    const hoop = (at: number) => `M${x - half + over * at} ${y - back * at}A${half} ${high} 0 0 1 ${x + half + over * at} ${y - back * at}`;
    return [
      path(`${hoop(0)}L${x + half + over} ${y - back}A${half} ${high} 0 0 0 ${x - half + over} ${y - back}Z`, { fill: '#dfe3dc' }),
      path(`${hoop(1)}L${x + half} ${y}A${half} ${high} 0 0 0 ${x - half} ${y}Z`, { fill: '#dfe3dc' }),
      ...steps(0, 1, 9).map((at) => path(hoop(at), { stroke: '#a9b5b3', width: 2.4 * size })),
      path(`${hoop(0)}Z`, { fill: '#c3ccc5', stroke: INK.slate, width: 5 * size }),
      ...[-0.66, -0.33, 0, 0.33, 0.66].map((at) => stroke(x + half * at, y, x + half * at, y - high * Math.sqrt(1 - at * at), '#8b9994', 2.4 * size)),
      path(
        `M${x - 70 * size} ${y}q10 ${-60 * size} 30 ${-66 * size}t30 ${66 * size}M${x + 10 * size} ${y}q10 ${-70 * size} 26 ${-70 * size}t34 ${70 * size}`,
        {
          fill: INK.fern,
        },
      ),
      ...[-50, -24, 26, 46].map((at, index) => disc(x + at * size, y - (20 + (index % 2) * 16) * size, 5.4 * size, INK.brick)),
    ].join('');
  };
  for (const row of count(4)) {
    const [size, y] = [0.5 + row * 0.27, 420 + row * 74 + row * row * 9];
    for (const column of count(9).reverse()) sheet.draw(house(-160 + column * 236 * size - row * 70, y, size));
  }
  sheet.draw(
    rect(0, 756, 1280, 100, '#a3926a'),
    engrave({ y0: 762, y1: 860, gap: 12, colour: '#7f6f48', tone: (x, y) => 0.14 + Math.sin(x / 90 + y / 12) * 0.1 }),
    group(
      'translate(860 806)',
      path('M-190 -18V-150q0 -18 18 -18H90q18 0 32 22l44 66q22 6 22 26v36z', { fill: INK.paper }),
      path('M70 -148h20q10 0 20 14l36 52H70z', { fill: INK.mist }),
      rect(-150, -136, 150, 70, INK.slate),
      rect(-130, -92, 60, 26, INK.paper),
      stroke(-190, -44, 186, -44, INK.brick, 9),
      disc(-120, -14, 30, INK.ink),
      disc(-120, -14, 12, INK.mist),
      disc(116, -14, 30, INK.ink),
      disc(116, -14, 12, INK.mist),
    ),
    ...[300, 560].map((post) => rect(post, 690, 14, 140, INK.umber)),
    ...count(4).map((bar) => stroke(306, 716 + bar * 28, 566, 712 + bar * 28, INK.umber, 6)),
    stroke(306, 800, 566, 712, INK.umber, 6),
  );
}
