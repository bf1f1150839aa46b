/** Under cloth: a market street, a camp. */

import { engrave, shaded } from './engraving.ts';
import { ranges, sky, tufts } from './scenery.ts';
import { count, disc, group, INK, path, polygon, rect, type Sheet, stroke } from './sheet.ts';

/** Market stalls under striped awnings; two people wait to be served. */
export function market(sheet: Sheet): void {
  sheet.draw(
    rect(0, 0, 1280, 620, '#cdc0a3'),
    engrave({ y0: 6, y1: 610, gap: 10, colour: '#a69672', tone: (x, y) => 0.12 + Math.sin(x / 210 + 1) * 0.07 + y / 5200 }),
    ...count(6).map((arch) =>
      path(`M${-30 + arch * 236} 620V300Q${58 + arch * 236} 150 ${146 + arch * 236} 300V620Z`, { fill: '#6f6149', stroke: '#b7a67f', width: 15 }),
    ),
    rect(0, 96, 1280, 15, '#a8966d'),
    rect(0, 612, 1280, 250, '#b3a481'),
    engrave({ y0: 622, y1: 860, gap: 15, colour: '#85774f', tone: (x, y) => 0.1 + Math.sin(x / 160 + y / 20) * 0.07 }),
  );
  sheet.draw(stall(sheet, -70, 0.94, INK.fern), stall(sheet, 800, 1.06, INK.slate), stall(sheet, 348, 1, INK.brick));
  sheet.draw(shopper(250, 838, 1.5, INK.night, '#6f563f', true), shopper(690, 826, 1.28, '#4d5a51', '#8a6b50', false));
}

function stall(sheet: Sheet, x: number, size: number, colour: string): string {
  const stripes = count(10).map((stripe) => {
    const [top, foot] = [40 + stripe * 36, stripe * 44];
    const cloth = stripe % 2 ? '#e9e2d0' : colour;
    return (
      polygon(
        [
          [top, 196],
          [top + 36, 196],
          [foot + 44, 318],
          [foot, 318],
        ],
        cloth,
      ) + path(`M${foot} 318H${foot + 44}V342Q${foot + 22} 372 ${foot} 342Z`, { fill: cloth, stroke: INK.umber, width: 1.4 })
    );
  });
  const crates = count(4).map((crate) => {
    const left = 24 + crate * 100;
    const fruit = sheet.pick(['#a9713f', '#8d9a5a', '#b9a04f', '#7b4a3b', INK.paper, '#6d7f58'] as const);
    const heap = count(3).flatMap((row) =>
      count(6 - row).map((piece) => disc(left + 14 + piece * 13.4 + row * 6.6, 528 - row * 13, 8.6, { fill: fruit, stroke: INK.umber, width: 1.4 })),
    );
    return (
      heap.join('') +
      shaded(sheet, `M${left} 528H${left + 94}L${left + 88} 582H${left + 6}Z`, '#a58a5c', { angle: 0, gap: 13, colour: '#6d5a40', width: 2.4 })
    );
  });
  const seller = [
    path('M150 560V440Q156 396 206 390Q258 396 264 440V560Z', { fill: sheet.pick([INK.steel, '#7d8568', '#8a7a5c'] as const) }),
    path('M192 396V372H220V396Q206 408 192 396Z', { fill: '#94704f' }),
    disc(206, 352, 27, '#a57f5d'),
    path('M178 354Q172 316 206 314T234 354Q226 334 206 334T178 354Z', { fill: INK.ink }),
  ];
  return group(
    `translate(${x} ${(1 - size) * 600}) scale(${size})`,
    polygon(
      [
        [40, 196],
        [400, 196],
        [430, 600],
        [10, 600],
      ],
      { fill: '#4b412f', opacity: 0.55 },
    ),
    group('translate(0 50)', ...seller),
    rect(26, 318, 9, 330, INK.umber),
    rect(405, 318, 9, 330, INK.umber),
    rect(14, 576, 412, 20, '#8d7445'),
    shaded(sheet, 'M26 596H414V668H26Z', '#7d6a48', { angle: 90, gap: 15, colour: '#574730', width: 2 }),
    ...crates,
    ...stripes,
    stroke(340, 342, 340, 420, INK.ink, 2.4),
    path('M310 424H370M310 424Q340 470 370 424', { stroke: INK.ink, width: 4, fill: '#b4c2c5' }),
  );
}

/** Somebody seen from behind, with a basket or a bag. */
function shopper(x: number, y: number, size: number, coat: string, skin: string, hasScarf: boolean): string {
  const head = hasScarf
    ? path('M-30 -196Q-34 -244 0 -246T30 -196Q40 -168 28 -152H-28Q-40 -168 -30 -196Z', { fill: '#8a9a9d' }) +
      path('M-22 -226Q0 -204 24 -222M-28 -190Q0 -172 30 -190', { stroke: INK.slate, width: 2.4 })
    : rect(-11, -178, 22, 30, skin) + disc(0, -200, 27, skin) + path('M-28 -194Q-32 -230 0 -232T28 -194Q20 -182 0 -182T-28 -194Z', { fill: INK.ink });
  return group(
    `translate(${x} ${y}) scale(${size})`,
    rect(-22, -20, 17, 40, INK.ink),
    rect(6, -20, 17, 40, INK.ink),
    path('M-40 -4L-48 -110Q-48 -158 0 -162Q48 -158 48 -110L40 -4Z', { fill: coat }),
    path('M0 -150V-10M-34 -96Q-30 -60 -36 -10M34 -96Q30 -60 36 -10', { stroke: INK.ink, width: 2.2, opacity: 0.7 }),
    path('M44 -120Q64 -90 58 -56', { stroke: coat, width: 17, round: true }),
    path('M30 -52H86L78 0H38Z', { fill: '#a58a5c', stroke: INK.umber, width: 3 }),
    path('M40 -52Q58 -92 76 -52', { stroke: INK.umber, width: 4 }),
    head,
  );
}

/** Rows of tents on stony ground. */
export function tents(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d3d5ce', line: '#9fa6a2', to: 330, cloud: 0.6 }));
  sheet.draw(
    ranges(sheet, [
      { base: 290, height: 110, long: 330, fill: '#a7aea4', ink: '#868f84', reach: 100 },
      { base: 336, height: 50, long: 300, fill: '#97947c', ink: '#77745c', reach: 50 },
    ]),
  );
  sheet.draw(
    rect(0, 330, 1280, 530, '#b8ad90'),
    engrave({ y0: 338, y1: 860, gap: 12, colour: '#8e8263', tone: (x, y) => 0.08 + Math.sin(x / 70 + y / 30) * 0.06 }),
    tufts(sheet, 350, 853, 70, '#7f7350'),
  );
  const tent = (x: number, y: number, size: number, cloth: string): string =>
    group(
      `translate(${x} ${y}) scale(${size})`,
      polygon(
        [
          [-96, 0],
          [-60, -104],
          [96, -104],
          [60, 0],
        ],
        '#c9c6b8',
      ),
      shaded(sheet, 'M-60 -104L96 -104L176 0H18Z', cloth, { angle: 127, gap: 14, colour: '#9d9a8b', width: 1.5 }),
      polygon(
        [
          [-132, 0],
          [-60, -104],
          [18, 0],
        ],
        '#e9e7dc',
      ),
      polygon(
        [
          [-70, 0],
          [-60, -84],
          [-36, 0],
        ],
        INK.slate,
      ),
      stroke(-60, -104, -60, -116, INK.umber, 4),
      stroke(96, -104, 190, 8, INK.umber, 2),
      stroke(-132, 0, -160, 10, INK.umber, 2),
    );
  for (const row of count(6)) {
    const [size, y] = [0.28 + row * 0.2, 376 + row * row * 15 + row * 14];
    for (const column of count(9)) {
      const x = 130 + row * 20 + column * 390 * size - row * 40;
      if (x < 1440 && !(row > 1 && Math.abs(x - (690 + row * 14)) < 110 * size))
        sheet.draw(tent(x, y, size, row === 3 && column === 1 ? '#a9b9bd' : '#dcd9cc'));
    }
  }
  sheet.draw(
    path('M300 800Q560 770 900 806', { stroke: INK.umber, width: 2 }),
    stroke(300, 860, 300, 780, INK.umber, 7),
    stroke(900, 866, 900, 786, INK.umber, 7),
    ...[INK.steel, INK.brick, INK.dune, INK.fern, INK.paper].map((cloth, index) =>
      polygon(
        [
          [370 + index * 96, 792 - Math.sin(index) * 4],
          [426 + index * 96, 790],
          [422 + index * 96, 853],
          [374 + index * 96, 853],
        ],
        cloth,
      ),
    ),
  );
}
