/** Lights for ships: one that still stands by the sea, and one that the sea has left. */

import { engrave, hatch, shaded } from './engraving.ts';
import { birds, rock, sky, water } from './scenery.ts';
import { count, disc, group, INK, path, polygon, rect, type Sheet, stroke } from './sheet.ts';

/** A lighthouse on a low headland; its beam crosses an empty sea. */
export function lighthouse(sheet: Sheet): void {
  const [x, y] = [968, 268];
  sheet.draw(sky(sheet, { fill: '#5e7580', line: '#344953', to: 560, cloud: 0.3 }));
  const beam = 'M968 268 L-10 96 V330Z';
  sheet.draw(
    path(beam, { fill: '#d9d3bd', opacity: 0.62 }),
    sheet.inside(path(beam, { fill: '#000' }), ...count(26).map((ray) => stroke(x, y, -20, 84 + ray * 10, '#5e7580', 1.5))),
  );
  sheet.draw(
    polygon(
      [
        [968, 262],
        [1290, 214],
        [1290, 306],
      ],
      { fill: '#d9d3bd', opacity: 0.5 },
    ),
  );
  sheet.draw(water(sheet, { from: 556, fill: '#435a65', line: '#24343d', weight: 0.7 }));
  sheet.draw(rock(sheet, 1040, 700, 760, 150, '#39443f', INK.ink), rock(sheet, 1230, 800, 620, 180, '#2c3633', '#141b1e'));
  const tower = 'M932 300 H1004 L1024 576 H912Z';
  sheet.draw(path(tower, { fill: INK.paper }));
  sheet.draw(
    sheet.inside(
      path(tower, { fill: '#000' }),
      rect(900, 372, 140, 62, INK.brick),
      rect(900, 500, 140, 60, INK.brick),
      polygon(
        [
          [976, 290],
          [1040, 290],
          [1040, 580],
          [992, 580],
        ],
        { fill: INK.ink, opacity: 0.28 },
      ),
      hatch(sheet, 90, 9, INK.slate, 1.2, { opacity: 0.5 }),
    ),
  );
  sheet.draw(
    rect(922, 292, 92, 12, INK.ink),
    rect(942, 240, 52, 54, '#f0e6c4'),
    stroke(955, 240, 955, 294, INK.ink, 3),
    stroke(981, 240, 981, 294, INK.ink, 3),
    polygon(
      [
        [934, 242],
        [968, 200],
        [1002, 242],
      ],
      INK.ink,
    ),
    stroke(968, 202, 968, 176, INK.ink, 4),
  );
  sheet.draw(
    rect(1040, 534, 110, 50, '#8b8f86'),
    polygon(
      [
        [1030, 536],
        [1060, 500],
        [1130, 500],
        [1160, 536],
      ],
      INK.slate,
    ),
    rect(1084, 550, 16, 18, '#f0e6c4'),
  );
}

/** An old lighthouse by day among reeds and willows; the sea is a thin line far behind it. */
export function oldLighthouse(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d9dcd4', line: '#a8b1ae', to: 452, cloud: 0.5 }));
  sheet.draw(
    rect(0, 446, 1280, 14, '#6f8c95'),
    rect(0, 458, 1280, 400, '#9da07a'),
    engrave({
      y0: 464,
      y1: 860,
      gap: 11,
      colour: '#79805a',
      tone: (x, y) => 0.14 + Math.sin(x / 120 + y / 30) * 0.1,
      stray: (x) => Math.sin(x / 150) * 5,
    }),
    path('M1290 560Q960 580 760 640T240 760T-20 790V853H120Q420 800 700 716T1290 610Z', { fill: '#8ba3a6' }),
    path('M1290 572Q960 594 780 652T260 772', { stroke: '#b9cacb', width: 5 }),
  );
  const willow = (x: number, y: number, size: number) =>
    stroke(x, y, x - 4, y - 70 * size, INK.umber, 9 * size) +
    disc(x - 4, y - 96 * size, 52 * size, '#77845f') +
    count(9)
      .map((branch) =>
        path(`M${x - 44 * size + branch * 10 * size} ${y - 100 * size}q${(branch - 4) * 3} ${50 * size} ${(branch - 4) * 5} ${84 * size}`, {
          stroke: INK.fern,
          width: 5 * size,
        }),
      )
      .join('');
  sheet.draw(willow(330, 560, 0.9), willow(700, 566, 1.1), willow(1090, 536, 0.7));
  sheet.draw(
    shaded(sheet, 'M446 590L470 210H590L614 590Z', INK.paper, { angle: 90, gap: 10, colour: '#c5beaa', width: 1.6 }),
    polygon(
      [
        [548, 210],
        [590, 210],
        [614, 590],
        [560, 590],
      ],
      { fill: INK.ink, opacity: 0.16 },
    ),
    rect(452, 196, 156, 18, INK.slate),
    ...count(9).map((rail) => stroke(458 + rail * 18, 196, 458 + rail * 18, 168, INK.slate, 3)),
    stroke(454, 168, 606, 168, INK.slate, 4),
    rect(492, 118, 76, 80, '#dfe6e2'),
    ...[492, 517, 543, 568].map((bar) => stroke(bar, 118, bar, 198, INK.slate, 4)),
    path('M480 120Q530 52 580 120Z', { fill: INK.brick }),
    stroke(530, 86, 530, 56, INK.slate, 5),
    ...[280, 380, 480].map((slot) => rect(516, slot, 22, 40, INK.slate)),
    path('M504 590v-48q26 -34 52 0v48z', { fill: INK.umber }),
  );
  const reeds = count(170).map(() => {
    const share = sheet.random() ** 0.6;
    const [x, y, high] = [sheet.between(-10, 1290), 590 + share * 290, 40 + share * 110];
    const lean = sheet.between(-8, 16);
    return (
      stroke(x, y, x + lean, y - high, share > 0.5 ? '#6b6f45' : '#83855a', 2 + share * 2.4) +
      path(`M${x + lean - 3} ${y - high}q4 ${-22 * share - 8} 8 0z`, { fill: INK.umber })
    );
  });
  sheet.draw(
    group(
      'translate(900 664) rotate(-4)',
      path('M-96 -14Q0 8 100 -20Q88 16 62 24H-62Q-88 12 -96 -14Z', { fill: INK.ink }),
      stroke(-60, -2, -110, -40, INK.umber, 5),
    ),
    ...reeds,
    birds(sheet, 900, 240, 7, 140),
  );
}
