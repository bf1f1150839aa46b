/** What is out on the water. */

import { shaded, swelling } from './engraving.ts';
import { birds, sky, skyline, slope, sun, water } from './scenery.ts';
import { count, disc, group, INK, mix, oval, type Point, path, polygon, rect, type Sheet, steps, stroke } from './sheet.ts';

/** A ferry at anchor, left of the middle, gulls about it. */
export function ferry(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d3d6d0', line: '#9aa7a7', to: 500, cloud: 0.62, dark: 'below' }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 470, 70, 420, 4), to: 502, fill: '#a9b7b7', ink: '#83969a', reach: 46 }));
  sheet.draw(water(sheet, { from: 498, fill: '#83979d', line: '#51676f', weight: 0.62 }));
  const hull = 'M196 520H792l58 -22 q-6 74 -66 104H252q-44 -20 -56 -82z';
  sheet.draw(
    path('M262 388h470l30 64v70H240v-66z', { fill: INK.paper }),
    path('M300 330h372l24 58H284z', { fill: '#dcd7c8' }),
    rect(620, 286, 96, 46, INK.paper),
    stroke(614, 304, 722, 304, INK.slate, 12),
    polygon(
      [
        [398, 330],
        [412, 236],
        [486, 236],
        [500, 330],
      ],
      INK.slate,
    ),
    polygon(
      [
        [407, 270],
        [491, 270],
        [495, 296],
        [403, 296],
      ],
      INK.brick,
    ),
    shaded(sheet, hull, INK.ink, { angle: 2, gap: 11, colour: '#40515a', width: 1.6 }),
    stroke(214, 546, 826, 538, INK.paper, 4),
    ...[356, 420, 478].map((y, row) =>
      stroke(290 - row * 18, y, 690 + row * 22, y, INK.slate, row === 2 ? 15 : 10, { dash: row === 2 ? '22 14' : '13 10' }),
    ),
    ...[318, 540].map((x) => path(`M${x} 374q30 -20 60 0v10h-60z`, { fill: INK.ochre })),
    stroke(660, 286, 660, 206, INK.ink, 4),
    stroke(640, 228, 680, 228, INK.ink, 3),
    stroke(842, 510, 1010, 640, INK.ink, 2.4),
  );
  sheet.draw(
    ...steps(0, 1, 9).map((at) =>
      stroke(mix(270, 340, at), 612 + at * 150, mix(780, 560, at), 612 + at * 150, INK.ink, 5 - at * 4, {
        dash: `${60 - at * 40} ${12 + at * 36}`,
        opacity: 0.75,
      }),
    ),
  );
  sheet.draw(birds(sheet, 930, 300, 9, 190));
}

/** Three grey boats in line, each with its wake. */
export function patrolBoats(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#c9cfce', line: '#8d9b9e', to: 300, cloud: 0.35 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 276, 46, 300), to: 304, fill: '#93a3a6', ink: '#748990', reach: 40 }));
  sheet.draw(water(sheet, { from: 300, fill: '#8ea1a5', line: '#5c737b', weight: 0.5, calm: true }));
  const fleet: [number, number, number][] = [
    [980, 366, 0.42],
    [700, 470, 0.8],
    [372, 668, 1.3],
  ];
  for (const [x, y, size] of fleet) sheet.draw(group(`translate(${x} ${y}) scale(${size})`, ...patrolBoat(sheet)));
}

function patrolBoat(sheet: Sheet): string[] {
  const wake = count(9).map((line) =>
    swelling(
      steps(0, 1, 30).map((at): Point => [160 + at * 430, 10 + line * 3 * (0.4 + at * 2.6) + Math.sin(at * 9 + line * 1.7) * 2.4]),
      (x) => (1 - (x - 160) / 440) * 3.8,
      line % 3 === 0 ? '#48606a' : '#e4e8e4',
    ),
  );
  const hull = 'M-236 -66 L-150 -52 H170 V-6 Q60 12 -120 6 Q-196 -6 -236 -66Z';
  return [
    ...wake,
    shaded(sheet, hull, '#596c74', { angle: -4, gap: 8, colour: INK.slate, width: 1.8 }),
    path('M-120 -54 L-84 -112 H66 L84 -54Z', { fill: '#8a9a9d' }),
    path('M-64 -112 L-40 -150 H44 L54 -112Z', { fill: '#a9b5b5' }),
    stroke(-92, -86, 50, -86, INK.ink, 13, { dash: '20 8' }),
    stroke(-36, -130, 40, -130, INK.ink, 9, { dash: '14 6' }),
    stroke(10, -150, 10, -236, INK.ink, 5),
    stroke(-16, -196, 36, -196, INK.ink, 4),
    path('M-6 -222 q16 -12 32 0', { stroke: INK.ink, width: 5 }),
    stroke(10, -228, 52, -222, INK.brick, 9),
    stroke(-168, -60, -212, -74, INK.ink, 6),
    path('M-182 -54 h30 v-14 h-24z', { fill: INK.ink }),
    path('M-236 -66 q16 62 70 72 l-54 2 q-26 -24 -16 -74z', { fill: '#e4e8e4', opacity: 0.9 }),
    stroke(-150, -8, 168, -8, INK.ink, 5),
  ];
}

/** An open boat with eleven people in it, alone on flat water. */
export function boatAtSea(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d8d9d2', line: '#a9b2b0', to: 318, cloud: 0.3, dark: 'below' }), sun(930, 196, 40, '#efe9da'));
  sheet.draw(water(sheet, { from: 314, fill: '#9aaaac', line: '#697f86', weight: 0.46, calm: true }));
  const people = count(11).map((person) => {
    const [x, y] = [352 + person * 23 + sheet.between(-4, 4), 546 - sheet.between(0, 14)];
    return (
      path(`M${x - 13} ${y + 30}v-16q0 -18 13 -18t13 18v16z`, {
        fill: person === 7 ? INK.brick : sheet.pick([INK.slate, INK.ink, '#4e5a55', INK.umber]),
      }) + disc(x, y - 12, 8.4, sheet.pick(['#5a4636', '#7a6250', '#463a30']))
    );
  });
  sheet.draw(...people);
  sheet.draw(
    shaded(sheet, 'M318 556 Q460 582 628 548 Q622 600 578 610 H372 Q330 600 318 556Z', INK.ink, { angle: 0, gap: 9, colour: '#42525a', width: 1.8 }),
  );
  sheet.draw(path('M318 556 Q460 582 628 548', { stroke: '#c9c3b0', width: 5 }), rect(306, 552, 20, 36, INK.ink));
  sheet.draw(
    ...count(8).map((line) =>
      stroke(340 + line * 10, 622 + line * 13, 606 - line * 20, 622 + line * 13, '#3d515a', 6 - line * 0.7, {
        dash: `${70 - line * 6} ${10 + line * 5}`,
        opacity: 0.8,
      }),
    ),
  );
}

/** A fisherman alone in an open boat on a lake, tied to the nearest of a string of yellow buoys. */
export function lakeBoat(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d9dcd6', line: '#a7b1b0', to: 380, cloud: 0.4 }));
  sheet.draw(
    slope(sheet, { line: skyline(sheet, 270, 150, 300), to: 384, fill: '#a5b2b1', ink: '#82938f', reach: 120 }),
    slope(sheet, { line: skyline(sheet, 348, 60, 260), to: 384, fill: '#82917f', ink: '#627162', reach: 60 }),
    water(sheet, { from: 378, fill: '#93a8aa', line: '#5f7a80', weight: 0.42, calm: true }),
  );
  for (const at of steps(0, 1, 9).reverse()) {
    const [x, y, size] = [mix(930, 60, 1 - (1 - at) ** 0.7), mix(640, 402, at ** 0.6), mix(26, 4, at ** 0.6)];
    sheet.draw(
      oval(x, y + size * 0.9, size * 1.15, size * 0.22, { fill: '#4d666d', opacity: 0.7 }),
      disc(x, y, size, '#c9a545'),
      path(`M${x - size * 0.6} ${y - size * 0.5}q${size * 0.4} ${-size * 0.5} ${size * 0.9} ${-size * 0.2}`, {
        stroke: INK.paper,
        width: size * 0.16,
      }),
    );
  }
  const fisherman = [
    path('M-58 -28v-62q4 -40 44 -42t46 42l6 62z', { fill: INK.slate }),
    path('M-50 -86q30 34 84 26', { stroke: '#2c3c45', width: 22, round: true }),
    disc(46, -58, 9, '#a57f5d'),
    disc(-12, -152, 25, '#a57f5d'),
    path('M-38 -158q2 -28 30 -27q24 2 24 20l20 6l-22 5z', { fill: INK.ink }),
  ];
  sheet.draw(
    path('M812 566Q880 640 918 650', { stroke: INK.umber, width: 4 }),
    group(
      'translate(560 620)',
      group('translate(-20 -4)', ...fisherman),
      path('M-196 -34q24 -46 74 -40q44 4 62 40z', { fill: '#7d8568' }),
      ...count(5).map((mesh) => path(`M${-186 + mesh * 26} -36q14 -30 40 -34`, { stroke: '#4f5a45', width: 2 })),
      stroke(96, -30, 190, -96, INK.umber, 8),
      shaded(sheet, 'M-262 -58Q0 12 262 -64Q246 22 178 46H-168Q-244 24 -262 -58Z', '#7a5f42', { angle: 2, gap: 12, colour: '#54402a', width: 2 }),
      path('M-262 -58Q0 12 262 -64', { stroke: '#cbb78d', width: 9 }),
    ),
    ...count(7).map((line) =>
      stroke(350 + line * 14, 682 + line * 14, 770 - line * 24, 682 + line * 14, '#46606a', 6 - line * 0.7, {
        dash: `${80 - line * 7} ${12 + line * 5}`,
        opacity: 0.75,
      }),
    ),
  );
  sheet.draw(birds(sheet, 1010, 210, 5, 90));
}
