/** Where ships lie: a port by day, a harbour by night. */

import { engrave, shaded } from './engraving.ts';
import { below, birds, sky, skyline, slope, water } from './scenery.ts';
import { count, disc, group, INK, mix, path, polygon, rect, type Sheet, steps, stroke } from './sheet.ts';

/** Two lattice cranes over a quay, a ship alongside. */
export function port(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#cdd3d1', line: '#8b9b9f', to: 560, cloud: 0.5 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 548, 26, 260), to: 580, fill: '#9fb0b3', ink: '#7b8f95', reach: 30 }));
  sheet.draw(crane(742, 556, 0.86, INK.steel, INK.slate), water(sheet, { from: 560, fill: '#7d939a', line: '#4a626c', weight: 0.6, calm: true }));
  sheet.draw(freighter(372, 604), crane(1010, 612, 1.25, INK.ink, INK.brick));
  // The quay runs towards us on the right.
  sheet.draw(shaded(sheet, 'M560 612H1280V853H884Z', '#b3aa97', { angle: 0, gap: 13, colour: '#8f8571', width: 1.6 }));
  sheet.draw(
    polygon(
      [
        [560, 612],
        [884, 853],
        [850, 853],
        [546, 622],
      ],
      INK.umber,
    ),
  );
  sheet.draw(...containers(sheet));
  sheet.draw(birds(sheet, 300, 250, 7, 130));
}

function crane(x: number, y: number, size: number, colour: string, load: string): string {
  const legs = [-92, 66];
  const lattice = count(6).map((step) => stroke(-92 + step * 26.3, -262, -92 + (step + 1) * 26.3, -292, colour, 4));
  const boom = count(15).map((step) => stroke(-330 + step * 36, step % 2 ? -292 : -318, -294 + step * 36, step % 2 ? -318 : -292, colour, 3.4));
  return group(
    `translate(${x} ${y}) scale(${size})`,
    ...legs.map((leg) => rect(leg, -292, 15, 292, colour)),
    ...legs.map((leg) => rect(leg - 12, -10, 38, 12, colour)),
    rect(-92, -130, 172, 9, colour),
    stroke(-86, -126, 72, -286, colour, 6),
    stroke(72, -126, -86, -286, colour, 6),
    rect(-340, -324, 560, 8, colour),
    rect(-340, -294, 560, 8, colour),
    ...boom,
    ...lattice,
    polygon(
      [
        [-24, -322],
        [4, -450],
        [18, -450],
        [46, -322],
      ],
      colour,
    ),
    stroke(10, -446, -330, -322, colour, 4),
    stroke(10, -446, -160, -322, colour, 3),
    stroke(10, -446, 206, -322, colour, 4),
    rect(120, -292, 64, 44, colour),
    stroke(-218, -290, -218, -176, colour, 2.6),
    stroke(-190, -290, -190, -176, colour, 2.6),
    rect(-238, -178, 68, 32, load),
  );
}

function freighter(x: number, y: number): string {
  const boxes = count(11).flatMap((column) =>
    count(2 + ((column * 7) % 3)).map((row) =>
      rect(
        x - 196 + column * 38,
        y - 116 - row * 21,
        36,
        20,
        ['#8f9a94', INK.fern, INK.dune, INK.steel, '#a5937c'][(column * 3 + row * 2) % 5] ?? INK.steel,
      ),
    ),
  );
  return [
    ...boxes,
    path(`M${x - 330} ${y - 96}H${x + 262}l36 -26 q2 70 -44 122H${x - 296}z`, { fill: INK.ink }),
    rect(x - 318, y - 214, 92, 120, INK.paper),
    rect(x - 332, y - 232, 118, 20, INK.paper),
    ...count(4).map((row) => stroke(x - 312, y - 196 + row * 24, x - 234, y - 196 + row * 24, INK.slate, 7, { dash: '9 7' })),
    rect(x - 300, y - 278, 34, 48, INK.slate),
    rect(x - 300, y - 270, 34, 12, INK.paper),
    path(`M${x - 306} ${y - 18}H${x + 250}l6 18H${x - 296}z`, { fill: '#6b4a42' }),
    ...count(7).map((row) => stroke(x - 326 + row * 3, y - 86 + row * 9, x + 270 - row * 3, y - 86 + row * 9, '#3a4850', 1.3)),
    stroke(x + 200, y - 96, x + 200, y - 168, INK.ink, 5),
  ].join('');
}

function containers(sheet: Sheet): string[] {
  const colours = [INK.fern, '#8a8f83', INK.ochre, INK.slate, '#7f8d90'] as const;
  return count(3).flatMap((row) =>
    count(4 - row).map((column) => {
      const [x, y] = [930 + column * 104 + row * 30, 770 - row * 52];
      return shaded(sheet, `M${x} ${y}h100v50h-100z`, colours[(row * 2 + column * 3) % 5] ?? INK.slate, {
        angle: 90,
        gap: 8,
        colour: INK.ink,
        width: 1,
      });
    }),
  );
}

/** A harbour at night: lights and what they leave on the water. */
export function harbourNight(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#27353f', line: '#17212a', to: 430, cloud: 0.2, dark: 'even' }), disc(1040, 140, 34, '#d9d6c5'));
  sheet.draw(path(below(skyline(sheet, 392, 110, 330, 5), 440), { fill: '#1a242c' }));
  sheet.draw(rect(0, 426, 1280, 430, '#2d404b'));
  sheet.draw(
    engrave({
      y0: 436,
      y1: 853,
      gap: 8,
      colour: '#1a272f',
      tone: (x, y) => 0.34 + Math.sin(x / 70 + y) * 0.16,
      stray: (x, y) => Math.sin(x / 50 + y / 9) * 2,
    }),
  );
  const lamps = count(34).map((lamp): [number, number, string] => [
    20 + lamp * 37 + sheet.between(-12, 12),
    sheet.between(372, 424),
    sheet.pick(['#e9d9a6', '#e9d9a6', '#f1e9cf', '#c99c6b']),
  ]);
  for (const [x, y, colour] of lamps) {
    const reach = sheet.between(90, 300);
    sheet.draw(disc(x, y, sheet.between(2.5, 5.5), colour));
    sheet.draw(
      ...steps(0, 1, Math.round(reach / 13)).map((at) =>
        stroke(
          x - mix(5, 15, at) * sheet.random(),
          438 + at * reach,
          x + mix(5, 17, at) * sheet.random(),
          438 + at * reach,
          colour,
          mix(4.6, 2, at),
          { opacity: 0.95 - at * 0.6 },
        ),
      ),
    );
  }
  sheet.draw(rect(0, 420, 1280, 12, '#121a20'));
  for (const [x, y, size, colour] of [
    [210, 690, 1.15, '#6d8087'],
    [520, 610, 0.8, '#8a7f6c'],
    [860, 740, 1.5, '#506570'],
  ] as const)
    sheet.draw(group(`translate(${x} ${y}) scale(${size})`, ...fishingBoat(colour)));
}

function fishingBoat(colour: string): string[] {
  return [
    path('M-150 -44 Q-20 -16 130 -52 Q120 10 80 22 H-104 Q-140 4 -150 -44Z', { fill: '#10181d' }),
    path('M-146 -38 Q-20 -8 128 -46', { stroke: colour, width: 7 }),
    path('M16 -40 V-96 H80 V-46Z', { fill: colour }),
    rect(26, -86, 18, 20, '#f0dfa6'),
    rect(52, -86, 18, 20, '#f0dfa6'),
    stroke(-30, -30, -30, -190, '#10181d', 6),
    stroke(-30, -180, 70, -98, '#10181d', 2.4),
    stroke(-30, -180, -146, -44, '#10181d', 2.4),
    disc(-30, -194, 6, '#f1e9cf'),
    ...count(6).map((line) => stroke(-110 + line * 8, 34 + line * 11, 80 - line * 14, 34 + line * 11, '#10181d', 6 - line * 0.8)),
  ];
}
