/** What bears a weight: an iron bridge under a train, a scale under a lorry. */
import { engrave, shaded } from './engraving.ts';
import { birds, ranges, rock, sky, tufts, water } from './scenery.ts';
import { count, disc, group, INK, path, rect, type Sheet, steps, stroke } from './sheet.ts';

/** An iron railway bridge of three spans over a river, a train on it. */
export function railBridge(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d5d8d2', line: '#a0aaa9', to: 520, cloud: 0.5 }));
  sheet.draw(
    ranges(sheet, [
      { base: 420, height: 70, long: 330, fill: '#a7b3ad', ink: '#889892', reach: 70 },
      { base: 520, height: 40, long: 260, fill: '#87937a', ink: '#67745d', reach: 40 },
    ]),
    water(sheet, { from: 566, fill: '#87999b', line: '#556c72', weight: 0.5, calm: true }),
  );
  const [deck, top] = [440, 262];
  const carriage = (x: number, colour: string): string =>
    shaded(sheet, `M${x} ${deck - 92}q0 -14 14 -14h212q14 0 14 14v76h-240z`, colour, { angle: 0, gap: 15, colour: INK.ink, width: 1 }) +
    stroke(x + 16, deck - 70, x + 224, deck - 70, '#e6d39a', 24, { dash: '22 12' }) +
    [46, 194].map((wheel) => disc(x + wheel, deck - 12, 10, INK.ink) + disc(x + wheel - 24, deck - 12, 10, INK.ink)).join('');
  sheet.draw(
    ...count(3).map((place) => carriage(150 + place * 250, '#3f525b')),
    shaded(sheet, `M900 ${deck - 16}v-72q0 -18 18 -18h150q30 0 46 40l12 50z`, INK.brick, { angle: 0, gap: 15, colour: '#6d2c22', width: 1.4 }),
    rect(1056, deck - 86, 34, 26, '#cfd8d6'),
    ...[930, 956, 1056, 1082].map((wheel) => disc(wheel, deck - 12, 10, INK.ink)),
  );
  const spans = [-10, 420, 850];
  for (const left of spans) {
    const bays = 8;
    const bay = 430 / bays;
    const up = (post: number) => deck - (deck - top) * Math.sin(Math.PI * (0.12 + (post / bays) * 0.76)) ** 0.7;
    sheet.draw(
      path(
        `M${left} ${deck}${steps(0, bays, bays)
          .map((post) => `L${left + post * bay} ${up(post)}`)
          .join('')}L${left + 430} ${deck}`,
        {
          stroke: INK.ink,
          width: 11,
          round: true,
        },
      ),
      ...steps(1, bays - 1, bays - 2).map((post) => stroke(left + post * bay, deck, left + post * bay, up(post), INK.ink, 6)),
      ...count(bays).map((post) =>
        post < bays / 2
          ? stroke(left + post * bay, up(post), left + (post + 1) * bay, deck, INK.slate, 4.4)
          : stroke(left + post * bay, deck, left + (post + 1) * bay, up(post + 1), INK.slate, 4.4),
      ),
    );
  }
  sheet.draw(rect(-10, deck - 4, 1310, 22, INK.ink), stroke(-10, deck + 26, 1300, deck + 26, INK.slate, 5, { dash: '26 10' }));
  for (const pier of [420, 850])
    sheet.draw(
      shaded(sheet, `M${pier - 42} ${deck + 18}h84l14 260h-112z`, '#b5ab95', { angle: 0, gap: 22, colour: '#81765f', width: 2.4 }),
      rect(pier - 52, deck + 14, 104, 18, '#d0c7b2'),
      ...count(5).map((line) =>
        stroke(pier - 60 + line * 6, 726 + line * 16, pier + 60 - line * 6, 726 + line * 16, '#4a6067', 7 - line, { opacity: 0.7 }),
      ),
    );
  sheet.draw(
    rock(sheet, 20, 860, 420, 320, '#66705a', '#444f3d'),
    rock(sheet, 1280, 860, 430, 340, '#5b6653', '#3a4536'),
    birds(sheet, 640, 160, 7, 150),
  );
}

/** A lorry on a steel plate let into a yard, a hut with a dial beside it, more lorries behind. */
export function weighbridge(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d8d9d1', line: '#a1aaa8', to: 420, cloud: 0.55 }));
  sheet.draw(
    ranges(sheet, [
      { base: 350, height: 150, long: 320, fill: '#a6b2b0', ink: '#82938f', reach: 130 },
      { base: 420, height: 50, long: 240, fill: '#808d78', ink: '#606e5b', reach: 50 },
    ]),
    rect(0, 416, 1280, 440, '#a8a08a'),
    engrave({ y0: 424, y1: 860, gap: 12, colour: '#827a64', tone: (x, y) => 0.1 + Math.sin(x / 150 + y / 30) * 0.07 }),
    tufts(sheet, 430, 470, 60, '#6a6d4c'),
  );
  for (const place of count(5)) sheet.draw(group(`translate(${1010 - place * 262} 470) scale(.3)`, lorry(sheet, '#8d958c', INK.slate)));
  sheet.draw(
    path('M150 762H1010L1060 800H110Z', { fill: '#59666b' }),
    path('M150 762H1010L1014 766H146Z', { fill: '#8f9b9d' }),
    ...count(11).map((plate) => stroke(190 + plate * 78, 766, 160 + plate * 86, 798, '#414d52', 2.4)),
    group('translate(560 764)', lorry(sheet, '#d3cbb6', INK.brick)),
  );
  sheet.draw(
    shaded(sheet, 'M1090 470h170v330h-170z', '#cfc7b3', { angle: 90, gap: 14, colour: '#9b9280', width: 1.6 }),
    path('M1070 474L1094 430H1280V474Z', { fill: INK.slate }),
    rect(1112, 640, 60, 160, INK.umber),
    disc(1176, 554, 52, INK.paper),
    disc(1176, 554, 52, { stroke: INK.ink, width: 7 }),
    ...steps(-2.4, 2.4, 12).map((turn) =>
      stroke(1176 + Math.sin(turn) * 44, 554 - Math.cos(turn) * 44, 1176 + Math.sin(turn) * 35, 554 - Math.cos(turn) * 35, INK.ink, 2.6),
    ),
    stroke(1176, 554, 1206, 526, INK.brick, 5),
    disc(1176, 554, 6, INK.ink),
  );
}

/** Seen from its right side, wheels on 0. */
function lorry(sheet: Sheet, load: string, cab: string): string {
  return [
    shaded(sheet, 'M-390 -270H170V-56H-390Z', load, { angle: 90, gap: 18, colour: '#8c8470', width: 2 }),
    rect(-390, -62, 570, 20, INK.ink),
    path('M196 -52V-214q0 -16 16 -16h84q20 0 30 24l34 78v76z', { fill: cab }),
    path('M268 -206h28q12 0 18 14l24 56h-70z', { fill: INK.mist }),
    rect(190, -60, 176, 18, INK.ink),
    rect(346, -82, 16, 18, '#efe4c4'),
    ...[-330, -250, -170, 250, 320].map((wheel) => disc(wheel, -34, 34, INK.ink) + disc(wheel, -34, 14, INK.mist)),
  ].join('');
}
