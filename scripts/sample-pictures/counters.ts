/** Where papers change hands: a rack for letters, the wall outside it, a counter for two countries. */
import { engrave, shaded } from './engraving.ts';
import { count, disc, group, INK, oval, path, polygon, rect, type Sheet, stroke } from './sheet.ts';

/** A wall of pigeonholes with letters in them, over a counter with two bundles on it. */
export function pigeonholes(sheet: Sheet): void {
  sheet.draw(
    rect(0, 0, 1280, 853, '#8f8064'),
    shaded(sheet, 'M70 40H1210V640H70Z', '#6b5337', { angle: 90, gap: 17, colour: '#523d26', width: 1.6 }),
  );
  const [across, down, width, height] = [12, 6, 88, 90];
  for (const row of count(down))
    for (const column of count(across)) {
      const [x, y] = [96 + column * 91, 58 + row * 95];
      sheet.draw(rect(x, y, width, height, '#2b2117'), rect(x, y + height - 7, width, 7, '#8b6f4b'));
      const many = row === 4 && column === 3 ? 0 : Math.floor(sheet.random() * 5);
      for (const letter of count(many)) {
        const [left, high, lean] = [x + 8 + letter * 15, sheet.between(46, 74), sheet.between(-5, 5)];
        sheet.draw(
          polygon(
            [
              [left, y + height - 7],
              [left + lean, y + height - 7 - high],
              [left + lean + 11, y + height - 9 - high],
              [left + 11, y + height - 7],
            ],
            sheet.pick([INK.paper, '#d9cfb6', '#e8e2d2', '#c9c2a9', '#d6c98f'] as const),
          ),
        );
      }
      sheet.draw(rect(x + 28, y + height - 5, 32, 12, INK.paper));
    }
  // The one card that nobody has fetched.
  sheet.draw(
    polygon(
      [
        [386, 520],
        [394, 466],
        [436, 472],
        [428, 526],
      ],
      INK.brick,
    ),
    rect(372, 525, 88, 7, '#8b6f4b'),
  );
  sheet.draw(
    shaded(sheet, 'M-10 690H1290V726H-10Z', '#a98c5c', { angle: 0, gap: 9, colour: '#7d6440', width: 1.8 }),
    shaded(sheet, 'M-10 726H1290V860H-10Z', '#7a6242', { angle: 90, gap: 40, colour: '#574430', width: 3 }),
    bundle(sheet, 250, 690, 9),
    bundle(sheet, 560, 690, 6),
    path('M934 690q-6 -40 24 -40h40q30 0 24 40z', { fill: INK.slate }),
    stroke(978, 650, 978, 600, INK.umber, 12),
    disc(978, 596, 15, INK.umber),
  );
}

function bundle(sheet: Sheet, x: number, y: number, letters: number): string {
  const sheets = count(letters).map((letter) =>
    rect(x + sheet.between(-7, 7), y - 11 - letter * 11, 200, 10, sheet.pick([INK.paper, '#d9cfb6', '#e8e2d2', '#c9c2a9'] as const)),
  );
  const top = y - letters * 11;
  return [...sheets, stroke(x + 66, top - 3, x + 66, y, INK.brick, 4), stroke(x + 140, top - 3, x + 140, y, INK.brick, 4)].join('');
}

/** A bicycle with a post basket against a bare wall; beside it a door whose shutter is half up. */
export function bicycleWall(sheet: Sheet): void {
  sheet.draw(
    rect(0, 0, 1280, 700, '#d3c19c'),
    engrave({ y0: 6, y1: 690, gap: 13, colour: '#b39d72', tone: (x, y) => 0.08 + Math.sin(x / 170 + y / 60) * 0.06 + (x > 900 ? 0.12 : 0) }),
    polygon(
      [
        [0, 0],
        [520, 0],
        [0, 330],
      ],
      { fill: '#8a7450', opacity: 0.35 },
    ),
    rect(0, 640, 1280, 64, '#a58f68'),
    rect(0, 700, 1280, 160, '#8f8674'),
    engrave({ y0: 708, y1: 860, gap: 17, colour: '#6d6555', tone: (x) => 0.12 + Math.sin(x / 60) * 0.06 }),
    ...count(13).map((stone) => stroke(stone * 108 - 40, 704, stone * 118 - 90, 853, '#6d6555', 2.4)),
    path('M790 702V300Q790 190 920 190T1050 300V702Z', { fill: '#c4b591', stroke: '#9a8a66', width: 26 }),
    path('M804 702V300Q804 204 920 204T1036 300V702Z', { fill: '#2a231a' }),
    sheet.inside(
      path('M804 702V300Q804 204 920 204T1036 300V702Z', { fill: '#000' }),
      shaded(sheet, 'M790 190H1050V470H790Z', INK.fern, { angle: 0, gap: 18, colour: '#3d4a40', width: 4 }),
      rect(790, 462, 260, 16, INK.ink),
      rect(826, 566, 190, 20, '#8b6f4b'),
      rect(856, 530, 90, 36, INK.paper),
    ),
  );
  const wheel = (x: number) =>
    disc(x, 646, 92, { stroke: INK.ink, width: 9 }) +
    count(12)
      .map((spoke) => stroke(x, 646, x + Math.cos(spoke * 0.5236) * 88, 646 + Math.sin(spoke * 0.5236) * 88, INK.slate, 1.4))
      .join('') +
    disc(x, 646, 10, INK.ink);
  sheet.draw(
    polygon(
      [
        [150, 742],
        [640, 742],
        [720, 764],
        [190, 764],
      ],
      { fill: '#4b4437', opacity: 0.5 },
    ),
    group(
      'rotate(-3 390 700)',
      wheel(248),
      wheel(538),
      path('M248 646L330 478H480L392 646ZM330 478L392 646M480 478L538 646M480 478L470 430', { stroke: INK.brick, width: 11, round: true }),
      path('M442 424q40 -16 66 10', { stroke: INK.ink, width: 9, round: true }),
      path('M320 478L312 446M280 440h62', { stroke: INK.ink, width: 12, round: true }),
      disc(392, 646, 20, INK.slate),
      shaded(sheet, 'M488 436h120l-16 92h-90z', '#a98c5c', { angle: 0, gap: 12, colour: '#6d5a40', width: 3 }),
      rect(502, 404, 42, 34, INK.paper),
      rect(550, 398, 40, 40, '#d9cfb6'),
    ),
  );
}

/** A counter with a screen on either side, each turned towards the middle; a jar between them. */
export function twoScreens(sheet: Sheet): void {
  sheet.draw(
    rect(0, 0, 1280, 853, '#a9b2ab'),
    engrave({ y0: 6, y1: 590, gap: 11, colour: '#87938d', tone: (x, y) => 0.16 + Math.sin(x / 200) * 0.05 - y / 6000 }),
    rect(500, 60, 280, 190, '#dfe3de'),
    rect(500, 60, 280, 190, { stroke: INK.umber, width: 12 }),
    ...count(6).map((line) => stroke(530, 96 + line * 24, line % 3 === 2 ? 660 : 750, 96 + line * 24, INK.steel, 6)),
    shaded(sheet, 'M-10 590H1290V640H-10Z', '#a98c5c', { angle: 0, gap: 10, colour: '#7d6440', width: 1.8 }),
    shaded(sheet, 'M-10 640H1290V860H-10Z', '#86703f', { angle: 90, gap: 54, colour: '#5f4d2c', width: 3 }),
  );
  const screen = [
    polygon(
      [
        [-200, -330],
        [150, -286],
        [150, -66],
        [-200, -60],
      ],
      INK.ink,
    ),
    polygon(
      [
        [-182, -310],
        [134, -270],
        [134, -80],
        [-182, -78],
      ],
      '#cfd9da',
    ),
    ...count(6).map((row) =>
      stroke(-162, -282 + row * 34, row === 3 ? 10 : 112, -250 + row * 28, row === 3 ? INK.brick : INK.steel, row === 3 ? 10 : 8),
    ),
    polygon(
      [
        [-50, -64],
        [10, -66],
        [26, -8],
        [-62, -8],
      ],
      INK.slate,
    ),
    rect(-110, -12, 190, 14, INK.ink),
  ];
  sheet.draw(group('translate(320 592)', ...screen), group('translate(960 592) scale(-1 1)', ...screen));
  sheet.draw(
    path('M592 592V500q0 -16 14 -20h68q14 4 14 20v92z', { fill: '#7b2f2a' }),
    ...count(13).map((cherry) => disc(606 + (cherry % 5) * 17 + (cherry % 2) * 4, 510 + Math.floor(cherry / 5) * 28, 9, '#5c1f1d')),
    path('M592 592V500q0 -16 14 -20h68q14 4 14 20v92z', { stroke: INK.mist, width: 5 }),
    path('M596 478q44 -26 88 0l8 22q-52 -14 -104 0z', { fill: '#d9cfb6' }),
    stroke(594, 492, 686, 492, INK.umber, 5),
    rect(614, 536, 52, 32, INK.paper),
    oval(640, 596, 60, 7, { fill: '#5f4d2c', opacity: 0.5 }),
    ...count(4).map((form) => rect(420 + form * 5, 582 - form * 5, 110, 8, form % 2 ? '#d9cfb6' : INK.paper)),
    ...count(6).map((form) => rect(752 - form * 4, 582 - form * 5, 112, 8, form % 2 ? INK.paper : '#e8e2d2')),
  );
}
