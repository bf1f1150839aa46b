/** Roofs: a village, a city after dark, minarets. */

import { hatch, shaded } from './engraving.ts';
import { birds, ranges, sky, skyline, slope, sun } from './scenery.ts';
import { count, disc, group, INK, type Point, path, polygon, rect, type Sheet, steps, stroke } from './sheet.ts';

/** A house seen from the front corner: a lit gable, a side in shade, a roof of tiles. */
function house(sheet: Sheet, x: number, y: number, size: number, wall: string, roof: string): string {
  const [gable, side, high] = [70 * size, 96 * size, sheet.between(60, 96) * size];
  const peak = high + 52 * size;
  const roofShape = `M${x + gable / 2} ${y - peak - 6 * size}L${x + gable / 2 + side} ${y - peak - 6 * size}L${x + gable + side + 10 * size} ${y - high + 8 * size}L${x + gable + 6 * size} ${y - high + 8 * size}Z`;
  const windows = count(high > 76 * size ? 2 : 1).flatMap((floor) => [
    rect(x + 14 * size, y - high + (14 + floor * 38) * size, 14 * size, 20 * size, INK.slate),
    rect(x + 42 * size, y - high + (14 + floor * 38) * size, 14 * size, 20 * size, INK.slate),
    ...count(3).map((pane) => rect(x + gable + (14 + pane * 28) * size, y - high + (18 + floor * 38) * size, 12 * size, 18 * size, INK.ink)),
  ]);
  return [
    polygon(
      [
        [x, y],
        [x, y - high],
        [x + gable / 2, y - peak],
        [x + gable, y - high],
        [x + gable, y],
      ],
      wall,
    ),
    shaded(sheet, `M${x + gable} ${y}V${y - high}H${x + gable + side}V${y}Z`, '#a89d87', {
      angle: 90,
      gap: 6 * size + 1.5,
      colour: '#81765f',
      width: 1.4,
    }),
    ...windows,
    shaded(sheet, roofShape, roof, { angle: 118, gap: 6.5 * size + 1, colour: INK.ink, width: 0.9 }),
    path(`M${x - 6 * size} ${y - high + 6 * size}L${x + gable / 2} ${y - peak - 6 * size}L${x + gable + 6 * size} ${y - high + 8 * size}`, {
      stroke: INK.umber,
      width: 5 * size,
    }),
    sheet.random() < 0.45 ? rect(x + gable / 2 + side * 0.6, y - peak - 26 * size, 14 * size, 30 * size, INK.umber) : '',
  ].join('');
}

/** Close-set houses with pitched roofs, up a hill. */
export function village(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#dadacf', line: '#a8ada6', to: 420, cloud: 0.4 }));
  sheet.draw(
    ranges(sheet, [
      { base: 250, height: 150, long: 320, fill: '#a3afa9', ink: '#81918b', reach: 140 },
      { base: 340, height: 90, long: 260, fill: '#7b8b77', ink: '#5a6b59', reach: 90 },
    ]),
  );
  sheet.draw(
    slope(sheet, {
      line: steps(-20, 1300, 90).map((x): Point => [x, 560 - 190 * Math.exp(-(((x - 800) / 420) ** 2))]),
      to: 860,
      fill: '#8b8d66',
      ink: '#676a46',
      reach: 50,
      gap: 3,
    }),
  );
  sheet.draw(
    group(
      'translate(830 326)',
      shaded(sheet, 'M-26 0V-150H26V0Z', INK.paper, { angle: 90, gap: 8, colour: '#bdb49d', width: 1.4 }),
      polygon(
        [
          [-36, -148],
          [0, -232],
          [36, -148],
        ],
        INK.slate,
      ),
      rect(-8, -130, 16, 30, INK.ink),
      stroke(0, -230, 0, -254, INK.ink, 4),
      stroke(-8, -246, 8, -246, INK.ink, 4),
    ),
  );
  const roofs = ['#8f5a45', '#a0694e', '#7a5a48', '#94735a', '#6f6459'] as const;
  for (const row of count(6)) {
    const size = 0.58 + row * 0.2;
    const y = 440 + row * 74;
    for (let x = 150 - row * 70 + sheet.between(-30, 0); x < 1240; x += sheet.between(128, 176) * size) {
      const rise = 130 * Math.exp(-(((x - 760) / 400) ** 2)) * (1 - row / 6);
      if (Math.abs(x - 760) < 300 + row * 140)
        sheet.draw(
          house(
            sheet,
            x,
            y - rise + sheet.between(-10, 10),
            size,
            sheet.pick([INK.paper, '#e0d6c0', '#d5cbb6']),
            row === 3 && x > 560 && x < 700 ? INK.brick : sheet.pick(roofs),
          ),
        );
    }
    sheet.draw(
      ...count(5).map(() => {
        const x = sheet.between(0, 1280);
        const s = sheet.between(14, 26) * size;
        return disc(x, y - s * 0.7, s, sheet.pick([INK.fern, INK.pine])) + stroke(x, y, x, y + s * 0.7, INK.umber, 4);
      }),
    );
  }
}

/** A city after dark, some windows lit. */
export function cityNight(sheet: Sheet): void {
  sheet.draw(
    sky(sheet, { fill: '#2d3c48', line: '#1d2a34', to: 700, cloud: 0.3, dark: 'above', gap: 9 }),
    disc(310, 170, 46, '#d8d6c8'),
    disc(330, 158, 44, '#2b3a45'),
  );
  const layers = [
    [560, 30, 90, '#24323c', 0.14],
    [640, 60, 130, '#1c2831', 0.26],
    [760, 80, 170, '#131c23', 0.34],
  ] as const;
  layers.forEach(([base, narrow, wide, colour, lit], layer) => {
    for (let x = -30; x < 1300; ) {
      const width = sheet.between(narrow, wide);
      const middle = 1 - Math.abs(x + width / 2 - 820) / 900;
      const top = base - sheet.between(60, 130) - middle * sheet.between(60, 250 - layer * 50);
      sheet.draw(rect(x, top, width, 860 - top, colour));
      const roofs = sheet.random();
      if (roofs < 0.2) sheet.draw(stroke(x + width / 2, top, x + width / 2, top - 52, colour, 4));
      else if (roofs < 0.4) sheet.draw(rect(x + width * 0.2, top - 16, width * 0.3, 18, colour));
      else if (roofs < 0.5) sheet.draw(path(`M${x} ${top}Q${x + width / 2} ${top - width * 0.7} ${x + width} ${top}Z`, { fill: colour }));
      const [across, down] = [12 + layer * 4, 17 + layer * 6];
      for (let wx = x + 8; wx < x + width - 10; wx += across)
        for (let wy = top + 12; wy < Math.min(base + 130, 840); wy += down)
          if (sheet.random() < lit)
            sheet.draw(rect(wx, wy, 5 + layer * 2, 8 + layer * 3, sheet.pick(['#e6d39a', '#e6d39a', '#efe4c4', '#b98f5d', '#8fa3ab'])));
      x += width + sheet.between(-8, 14);
    }
  });
  sheet.draw(
    group(
      'translate(1010 520)',
      rect(-16, -330, 32, 340, '#131c23'),
      rect(-30, -250, 60, 16, '#131c23'),
      stroke(0, -330, 0, -450, '#131c23', 7),
      disc(0, -452, 6, INK.brick),
      ...count(9).map((row) => rect(-9, -316 + row * 34, 6, 14, '#e6d39a')),
    ),
  );
  sheet.draw(...count(60).map(() => disc(sheet.between(0, 1280), sheet.between(10, 330), sheet.between(0.9, 2), '#c9cdc8')));
}

/** Minarets and domes over flat roofs. */
export function minaret(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#e3d7bf', line: '#bfae8b', to: 640, cloud: 0.22, dark: 'below' }), sun(930, 300, 64, '#f4ead3'));
  sheet.draw(slope(sheet, { line: skyline(sheet, 560, 80, 420, 4), to: 700, fill: '#b7ab90', ink: '#988b6c', reach: 60 }));
  const tower = (x: number, y: number, size: number, colour: string, ink: string): string =>
    group(
      `translate(${x} ${y}) scale(${size})`,
      shaded(sheet, 'M-27 0L-20 -330H20L27 0Z', colour, { angle: 90, gap: 8, colour: ink, width: 1.8 }),
      rect(-36, -346, 72, 18, ink),
      rect(-30, -362, 60, 18, colour),
      shaded(sheet, 'M-15 -362V-440H15V-362Z', colour, { angle: 90, gap: 7, colour: ink, width: 1.6 }),
      rect(-24, -452, 48, 13, ink),
      polygon(
        [
          [-18, -452],
          [0, -548],
          [18, -452],
        ],
        ink,
      ),
      stroke(0, -546, 0, -572, ink, 4),
      path('M-8 -580a9 9 0 1 0 14 -8a11 11 0 0 1 -14 8z', { fill: ink }),
      ...[-190, -90].map((slot) => rect(-4, slot, 8, 26, ink)),
    );
  sheet.draw(tower(640, 640, 0.7, '#b7a67f', '#8a7850'));
  const dome = (x: number, y: number, r: number, colour: string, ink: string): string =>
    shaded(
      sheet,
      `M${x - r} ${y}C${x - r * 1.12} ${y - r * 0.8} ${x - r * 0.4} ${y - r * 1.12} ${x} ${y - r * 1.35}C${x + r * 0.4} ${y - r * 1.12} ${x + r * 1.12} ${y - r * 0.8} ${x + r} ${y}Z`,
      colour,
      { angle: 90, gap: 9, colour: ink, width: 2 },
    ) +
    stroke(x, y - r * 1.3, x, y - r * 1.62, ink, 4) +
    rect(x - r * 1.06, y - 2, r * 2.12, r * 0.34, colour);
  sheet.draw(
    dome(470, 600, 120, '#6f8a88', '#456260'),
    dome(300, 640, 64, '#7c9391', '#547170'),
    rect(250, 634, 360, 230, '#c7b791'),
    hatchBlock(sheet, 250, 640, 360, 220),
  );
  sheet.draw(rect(0, 690, 1280, 170, '#a8966d'), tower(232, 790, 1.3, '#cbbb95', '#7b6a44'));
  for (let x = -40; x < 1300; ) {
    const [width, top] = [sheet.between(90, 170), sheet.between(650, 730)];
    sheet.draw(
      shaded(sheet, `M${x} ${top}h${width}V860h${-width}Z`, sheet.pick(['#b8a67d', '#a8966d', '#c4b48e', '#9a8862']), {
        angle: sheet.pick([0, 90]),
        gap: 12,
        colour: '#7d6c47',
        width: 1.3,
      }),
      rect(x - 3, top - 7, width + 6, 10, '#8a7850'),
    );
    sheet.draw(...count(Math.floor(width / 44)).map((pane) => path(`M${x + 18 + pane * 42} ${top + 62}v-24q8 -14 16 0v24z`, { fill: '#4a3f2c' })));
    if (sheet.random() < 0.35)
      sheet.draw(
        rect(x + width * 0.5, top - 34, 34, 28, INK.slate),
        stroke(x + width * 0.5 + 17, top - 34, x + width * 0.5 + 17, top - 60, INK.slate, 3),
      );
    x += width - 4;
  }
  sheet.draw(
    stroke(960, 640, 960, 560, INK.umber, 4),
    stroke(1130, 650, 1130, 566, INK.umber, 4),
    path('M960 572Q1045 604 1130 576', { stroke: INK.umber, width: 2.4 }),
    ...[INK.paper, INK.brick, INK.steel].map((cloth, index) =>
      polygon(
        [
          [990 + index * 42, 583 + index * 3],
          [1020 + index * 42, 586],
          [1018 + index * 42, 632],
          [992 + index * 42, 630],
        ],
        cloth,
      ),
    ),
  );
  sheet.draw(birds(sheet, 760, 190, 11, 170));
}

const hatchBlock = (sheet: Sheet, x: number, y: number, width: number, height: number): string =>
  sheet.inside(rect(x, y, width, height, '#000'), hatch(sheet, 0, 16, '#9d8c63', 1.6));
