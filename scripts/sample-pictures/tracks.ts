/** Ways through the land: rails, roads, a tunnel, a bridge. */
import { engrave, shaded, swelling } from './engraving.ts';
import { birds, ranges, rock, sky, skyline, slope, tufts, water } from './scenery.ts';
import { count, disc, group, INK, mix, type Point, path, polygon, rect, type Sheet, steps, stroke } from './sheet.ts';

/** One track from near the reader to a point far away, with sleepers that come closer together. */
function track(sheet: Sheet, near: number, vanish: Point, gauge: number, from = 870): void {
  const at = (x: number, share: number): Point => [mix(x, vanish[0], share), mix(from, vanish[1], share)];
  const share = (step: number) => 1 - 1 / (1 + step * 0.085);
  sheet.draw(
    polygon([at(near - gauge * 1.15, 0), at(near - gauge * 1.15, 0.985), at(near + gauge * 1.15, 0.985), at(near + gauge * 1.15, 0)], '#a39a86'),
  );
  for (const step of count(150)) {
    const [near0, far0] = [share(step), share(step + 0.42)];
    sheet.draw(
      polygon(
        [at(near - gauge * 0.86, near0), at(near - gauge * 0.86, far0), at(near + gauge * 0.86, far0), at(near + gauge * 0.86, near0)],
        '#4e4638',
      ),
    );
  }
  for (const rail of [-0.56, 0.56]) {
    const x = near + gauge * rail;
    sheet.draw(polygon([at(x - 13, 0), vanish, at(x + 13, 0)], INK.ink), polygon([at(x - 9, 0), vanish, at(x - 1, 0)], '#c9cfce'));
  }
}

/** Two tracks side by side, narrowing to the horizon. */
export function railway(sheet: Sheet): void {
  const vanish: Point = [470, 366];
  sheet.draw(sky(sheet, { fill: '#d8d8cf', line: '#a4acab', to: 372, cloud: 0.5 }));
  sheet.draw(
    ranges(sheet, [
      { base: 350, height: 110, long: 280, fill: '#9dabaa', ink: '#7a8c8d', reach: 90 },
      { base: 372, height: 24, long: 200, fill: '#7d8a72', ink: '#5f6d57', reach: 24 },
    ]),
  );
  sheet.draw(
    rect(0, 370, 1280, 490, '#a9a27c'),
    engrave({ y0: 376, y1: 860, gap: 10, colour: '#82794f', tone: (x, y) => 0.12 + (y - 370) / 2600 + Math.sin(x / 90 + y / 31) * 0.08 }),
  );
  track(sheet, 130, vanish, 190);
  track(sheet, 900, vanish, 250);
  sheet.draw(tufts(sheet, 420, 853, 120, '#6a6d45', 0, 1280));
  for (const step of count(6)) {
    const at = 1 - 1 / (1 + step * 0.9);
    const [x, y, size] = [mix(1400, vanish[0], at), mix(900, vanish[1], at), 1 - at];
    sheet.draw(
      stroke(x, y, x, y - 780 * size, INK.ink, 20 * size),
      stroke(x - 130 * size, y - 700 * size, x + 20 * size, y - 700 * size, INK.ink, 12 * size),
      stroke(x - 130 * size, y - 620 * size, x, y - 690 * size, INK.ink, 7 * size),
    );
  }
  for (const wire of [-130, -60]) sheet.draw(stroke(1400 + wire, 200, vanish[0], vanish[1], INK.ink, 2));
  sheet.draw(stroke(246, 508, 246, 380, INK.ink, 7), rect(233, 372, 26, 54, INK.ink), disc(246, 386, 7, INK.brick), disc(246, 410, 7, '#52605f'));
}

/** A line entering the dark mouth of a tunnel. */
export function tunnel(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d2d8d5', line: '#a0adad', to: 300, cloud: 0.4 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 190, 150, 380, 5), to: 860, fill: '#7c8a7c', ink: '#56665a', reach: 300, lean: 0.5, gap: 2 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 330, 110, 300, 5), to: 860, fill: '#61705f', ink: '#3d4d42', reach: 260, lean: -0.4, gap: 2 }));
  sheet.draw(rect(0, 690, 1280, 170, '#8f886e'), tufts(sheet, 690, 853, 150, '#565b3c'));
  sheet.draw(shaded(sheet, 'M470 330H960V720H470z', '#b5ad9a', { angle: 0, gap: 26, colour: '#837b68', width: 2.4 }));
  sheet.draw(
    ...count(15).flatMap((row) =>
      count(9).map((column) =>
        stroke(490 + column * 56 + (row % 2) * 26, 330 + row * 26, 490 + column * 56 + (row % 2) * 26, 356 + row * 26, '#837b68', 2),
      ),
    ),
  );
  sheet.draw(rect(452, 306, 526, 30, '#cfc8b6'), rect(452, 334, 526, 7, '#756d5b'));
  const arch = (grow: number) => `M${572 - grow} 730V${520}A${143 + grow} ${143 + grow} 0 0 1 ${858 + grow} 520V730Z`;
  sheet.draw(
    path(arch(34), { fill: '#d6cfbd' }),
    ...steps(0, Math.PI, 16).map((angle) =>
      stroke(715 - Math.cos(angle) * 143, 520 - Math.sin(angle) * 143, 715 - Math.cos(angle) * 177, 520 - Math.sin(angle) * 177, '#837b68', 2.4),
    ),
    path(arch(0), { fill: '#12181c' }),
    sheet.inside(
      path(arch(0), { fill: '#000' }),
      ...count(7).map((ring) =>
        path(`M${600 + ring * 12} 760V${530 + ring * 9}A${115 - ring * 12} ${115 - ring * 12} 0 0 1 ${830 - ring * 12} ${530 + ring * 9}V760`, {
          stroke: '#3a464c',
          width: 3 - ring * 0.3,
        }),
      ),
    ),
  );
  const [vx, vy] = [715, 640];
  sheet.draw(
    polygon(
      [
        [640, 706],
        [796, 706],
        [700, 860],
        [100, 860],
      ],
      '#a09782',
    ),
  );
  sheet.draw(
    ...count(16).map((step) => {
      const at = 1 - 1 / (1 + step * 0.24);
      const y = mix(880, vy + 40, at);
      const middle = mix(360, vx, at);
      const half = mix(250, 40, at);
      return polygon(
        [
          [middle - half, y],
          [middle + half, y],
          [middle + half * 0.94, y - mix(15, 2, at)],
          [middle - half * 0.94, y - mix(15, 2, at)],
        ],
        '#4e4638',
      );
    }),
  );
  sheet.draw(
    polygon(
      [
        [212, 860],
        [236, 860],
        [690, 690],
        [684, 690],
      ],
      INK.ink,
    ),
    polygon(
      [
        [520, 860],
        [546, 860],
        [752, 690],
        [746, 690],
      ],
      INK.ink,
    ),
  );
  sheet.draw(
    stroke(1030, 720, 1030, 470, INK.ink, 8),
    rect(1012, 440, 36, 86, INK.ink),
    disc(1030, 462, 11, INK.brick),
    disc(1030, 498, 11, '#55625f'),
  );
}

/** A road through open country, towards hills. */
export function road(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d9dad2', line: '#9fa9a8', to: 400, cloud: 0.6 }));
  sheet.draw(
    ranges(sheet, [
      { base: 330, height: 170, long: 330, fill: '#a4b1b0', ink: '#7f9193', reach: 140 },
      { base: 388, height: 80, long: 260, fill: '#7c8b86', ink: '#5a6b66', reach: 80 },
    ]),
  );
  sheet.draw(
    rect(0, 398, 1280, 460, '#b0a67d'),
    engrave({
      y0: 404,
      y1: 860,
      gap: 11,
      colour: '#8a7d51',
      tone: (x, y) => 0.15 + Math.sin(x / 160 + y / 50) * 0.13,
      stray: (x, y) => Math.sin(x / 220 + y / 60) * 8,
    }),
  );
  const middle = steps(0, 1.3, 78).map((at): Point => [mix(880, 300, at ** 2.2) + Math.sin(at * 7) * 60 * Math.max(0, 1 - at), 400 + at ** 2 * 480]);
  const wide = (grow: number) => (_: number, y: number) => 3 + ((y - 398) / 470) ** 1.1 * 400 * grow;
  sheet.draw(swelling(middle, wide(1.22), '#8b7f58'), swelling(middle, wide(1), '#6d7678'), swelling(middle, wide(0.94), '#7d8687'));
  sheet.draw(
    ...middle
      .filter((_, index) => index % 4 < 2)
      .map(([x, y], index, kept) => {
        const next = kept[index + 1];
        return next && index % 2 === 0 ? swelling([[x, y], next], (_, at) => 0.6 + ((at - 398) / 470) * 13, INK.paper) : '';
      }),
  );
  sheet.draw(tufts(sheet, 430, 853, 170, '#6e6a40'));
  for (const step of count(7)) {
    const at = 1 - 1 / (1 + step * 0.75);
    const [x, y, size] = [mix(1230, 905, at), mix(850, 402, at), 1 - at];
    sheet.draw(
      stroke(x, y, x, y - 430 * size, INK.umber, 15 * size),
      stroke(x - 70 * size, y - 390 * size, x + 70 * size, y - 390 * size, INK.umber, 9 * size),
    );
  }
  sheet.draw(
    path('M1168 462Q1020 440 905 398', { stroke: INK.umber, width: 1.6 }),
    group(
      'translate(812 452) scale(.8)',
      rect(-40, -34, 64, 30, INK.paper),
      path('M24 -28h22l12 14v12H24z', { fill: INK.brick }),
      disc(-24, -2, 8, INK.ink),
      disc(34, -2, 8, INK.ink),
    ),
  );
}

/** A stone bridge over a gorge. */
export function bridge(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d7dbd7', line: '#a2afaf', to: 420, cloud: 0.45 }));
  sheet.draw(
    ranges(sheet, [
      { base: 310, height: 170, long: 290, fill: '#a5b2b0', ink: '#82938f', reach: 160 },
      { base: 420, height: 110, long: 260, fill: '#859486', ink: '#64756a', reach: 110 },
    ]),
  );
  sheet.draw(water(sheet, { from: 640, fill: '#7c9498', line: '#4a656c', weight: 0.62, calm: true }));
  const arch =
    'M60 470H1240V520H1180C1120 520 1090 640 1080 720H1010C990 540 860 520 800 520C700 520 640 560 620 720H540C520 560 440 520 360 520C270 520 220 600 206 720H150C140 600 110 520 60 520Z';
  sheet.draw(shaded(sheet, 'M-10 452H1290V486H-10Z', '#c9bfa8', { angle: 90, gap: 38, colour: '#8d826b', width: 2 }));
  sheet.draw(shaded(sheet, arch, '#b7ad97', { angle: 0, gap: 19, colour: '#887e69', width: 2 }));
  sheet.draw(
    ...[
      [360, 520, 196],
      [800, 520, 220],
    ].map(([x = 0, y = 0, r = 0]) =>
      path(`M${x - r * 0.86} ${y + r}C${x - r * 0.7} ${y + 40} ${x - r * 0.3} ${y} ${x} ${y}S${x + r * 0.7} ${y + 40} ${x + r * 0.9} ${y + r}`, {
        stroke: '#d9d1be',
        width: 13,
      }),
    ),
  );
  sheet.draw(...count(3).map((pier) => rect([144, 534, 1004][pier] ?? 0, 712, 88, 22, '#8d8470')));
  sheet.draw(rock(sheet, 60, 760, 420, 330, '#5c6a5e', '#37463d'), rock(sheet, 1250, 780, 460, 360, '#4e5c53', '#2d3b34'));
  sheet.draw(
    ...count(9).map((line) =>
      stroke(240 + line * 6, 742 + line * 12, 1000 - line * 12, 742 + line * 12, '#3d555c', 7 - line * 0.6, {
        dash: `${90 - line * 7} ${20 + line * 4}`,
        opacity: 0.7,
      }),
    ),
  );
  sheet.draw(
    group(
      'translate(690 452)',
      path('M-20 0v-34q0 -8 8 -8h90q10 0 10 10v32z', { fill: INK.brick }),
      rect(-12, -34, 26, 14, INK.mist),
      rect(22, -34, 26, 14, INK.mist),
      rect(56, -34, 24, 14, INK.mist),
      disc(0, 0, 8, INK.ink),
      disc(66, 0, 8, INK.ink),
    ),
    birds(sheet, 360, 250, 6, 110),
  );
}
