/** Things that stand for something: a ballot, flags, a radio. */

import { engrave, hatch, shaded } from './engraving.ts';
import { sky } from './scenery.ts';
import { count, disc, INK, mix, oval, type Point, path, polygon, rect, type Sheet, steps, stroke } from './sheet.ts';

/** A folded paper on its way into a steel box with a padlock. */
export function ballot(sheet: Sheet): void {
  sheet.draw(rect(0, 0, 1280, 853, '#bfc6c3'), engrave({ y0: 6, y1: 600, gap: 11, colour: '#94a1a1', tone: (x) => 0.12 + (x / 1280) * 0.3 }));
  sheet.draw(
    rect(0, 596, 1280, 260, '#a08d67'),
    engrave({
      y0: 604,
      y1: 860,
      gap: 13,
      colour: '#7b6944',
      tone: (x, y) => 0.16 + Math.sin(x / 240 + y / 12) * 0.13,
      stray: (x) => Math.sin(x / 330) * 5,
    }),
  );
  sheet.draw(
    polygon(
      [
        [330, 700],
        [900, 700],
        [1040, 800],
        [430, 800],
      ],
      { fill: '#5c4d31', opacity: 0.55 },
    ),
  );
  sheet.draw(shaded(sheet, 'M300 390H800V730H300Z', '#9fabae', { angle: 90, gap: 15, colour: '#8a989c', width: 1.5 }));
  sheet.draw(shaded(sheet, 'M800 390L930 340V668L800 730Z', '#76868b', { angle: 90, gap: 8, colour: '#566970', width: 2 }));
  sheet.draw(
    polygon(
      [
        [300, 390],
        [440, 340],
        [930, 340],
        [800, 390],
      ],
      '#bcc7c9',
    ),
    polygon(
      [
        [498, 358],
        [760, 358],
        [742, 372],
        [482, 372],
      ],
      INK.ink,
    ),
  );
  const paper = 'M560 366L600 150L720 172L684 366Z';
  sheet.draw(
    shaded(sheet, paper, '#f5f3ea', { angle: 10, gap: 19, colour: '#cfcabb', width: 2 }),
    polygon(
      [
        [658, 161],
        [720, 172],
        [684, 366],
        [624, 366],
      ],
      { fill: '#d8d4c6' },
    ),
    stroke(658, 161, 624, 366, '#a9a493', 2),
  );
  // A hand from the right, as a dark shape with a cuff.
  sheet.draw(
    path(
      'M1300 -40L930 40Q820 60 760 120Q690 150 664 196Q652 226 682 232Q720 226 752 196Q740 240 716 268Q704 292 728 300Q760 298 790 250Q806 262 838 236Q900 220 940 190L1300 150Z',
      { fill: '#8a6b4f' },
    ),
  );
  sheet.draw(
    ...count(9).map((line) =>
      path(`M${780 + line * 18} ${112 - line * 4}Q${800 + line * 18} ${170} ${790 + line * 17} ${232 - line * 4}`, { stroke: '#65492f', width: 2.4 }),
    ),
    path('M752 196Q776 172 806 166M790 250Q796 232 812 214', { stroke: '#5a412b', width: 4, round: true }),
  );
  sheet.draw(
    shaded(sheet, 'M930 22L1300 -60V190L962 206Q920 120 930 22Z', INK.fern, { angle: 72, gap: 11, colour: '#3a463c', width: 3.4 }),
    path('M938 26Q926 116 966 202', { stroke: '#3a463c', width: 26 }),
  );
  sheet.draw(
    // Straps, rivets, and a padlock at the front.
    ...[372, 704].map((strap) => rect(strap, 390, 26, 340, '#7d8c90')),
    ...[372, 704].flatMap((strap) => count(5).map((rivet) => disc(strap + 13, 416 + rivet * 72, 6, INK.slate))),
    rect(300, 424, 500, 12, '#7d8c90'),
    rect(520, 414, 60, 34, INK.slate),
    path('M528 448v34q0 26 22 26t22 -26v-34', { stroke: INK.ink, width: 10 }),
    rect(508, 484, 84, 78, '#a68a58'),
    rect(508, 484, 84, 78, { stroke: INK.ink, width: 4 }),
    disc(550, 514, 9, INK.ink),
    rect(546, 514, 8, 24, INK.ink),
    path('M842 540h52', { stroke: INK.ink, width: 12, round: true }),
    stroke(318, 408, 318, 716, '#8a989c', 3),
    stroke(782, 408, 782, 716, '#8a989c', 3),
  );
  sheet.draw(
    stroke(318, 408, 318, 716, '#b3ad9c', 3),
    stroke(782, 408, 782, 716, '#b3ad9c', 3),
    rect(842, 500, 34, 46, INK.slate),
    path('M848 500v-16q11 -20 22 -8v22', { stroke: INK.slate, width: 7 }),
  );
}

/** A row of plain coloured flags on poles. */
export function flags(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d0d6d6', line: '#93a1a4', to: 853, cloud: 0.55, dark: 'above' }));
  sheet.draw(
    ...count(11).map((bay) =>
      shaded(sheet, `M${420 + bay * 92} ${470 - bay * 18}h62v${400 + bay * 18}h-62z`, '#aab4b3', { angle: 0, gap: 12, colour: '#8b9898', width: 2 }),
    ),
    polygon(
      [
        [400, 480],
        [1300, 290],
        [1300, 250],
        [400, 452],
      ],
      '#96a3a3',
    ),
  );
  const cloths = ['#5c717b', INK.dune, INK.fern, '#e6e1d3', INK.brick, INK.slate, INK.ochre] as const;
  cloths.forEach((cloth, index) => {
    const at = 1 - index / 6;
    const size = mix(1.32, 0.42, at);
    const [x, base] = [mix(90, 1080, 1 - at ** 0.86), mix(680, 905, 1 - at)];
    const top = base - 640 * size;
    const wave = (down: number) =>
      steps(0, 1, 24).map(
        (t): Point => [x + t * 250 * size, top + 12 * size + down * size + Math.sin(t * 7 + index) * 15 * size * (0.3 + t) + t * 34 * size],
      );
    const flag = [...wave(0), ...wave(158).reverse()];
    sheet.draw(stroke(x, base + 40, x, top - 16 * size, INK.ink, 11 * size), disc(x, top - 20 * size, 9 * size, INK.ochre), polygon(flag, cloth));
    const folds = count(7).map((fold) => {
      const t = 0.1 + fold * 0.13;
      const [fx, fy] = [x + t * 250 * size, top + Math.sin(t * 7 + index) * 15 * size * (0.3 + t) + t * 34 * size];
      return path(`M${fx} ${fy}q${12 * size} ${90 * size} ${-6 * size} ${190 * size}`, {
        stroke: INK.ink,
        width: 3 * size,
        opacity: Math.cos(t * 7 + index) > 0 ? 0.34 : 0.12,
      });
    });
    sheet.draw(sheet.inside(polygon(flag, '#000'), ...folds));
  });
  sheet.draw(
    polygon(
      [
        [-10, 800],
        [1300, 880],
        [1300, 860],
        [-10, 760],
      ],
      '#7f8a86',
    ),
    rect(0, 800, 1280, 60, '#7f8a86'),
    engrave({ y0: 806, y1: 853, gap: 9, colour: '#5c6966', tone: () => 0.25 }),
  );
}

/** A radio set with a dial, by a window. */
export function radio(sheet: Sheet): void {
  sheet.draw(
    rect(0, 0, 1280, 853, '#7f8a80'),
    engrave({ y0: 6, y1: 640, gap: 11, colour: '#5f6b62', tone: (x, y) => 0.2 + Math.sin(x / 40) * 0.03 + y / 4000 }),
  );
  sheet.draw(
    rect(60, 60, 330, 430, '#dfe3de'),
    sheet.inside(
      rect(60, 60, 330, 430, '#000'),
      engrave({ x0: 60, x1: 390, y0: 64, y1: 400, gap: 9, colour: '#a9b5b6', tone: (_, y) => 0.35 - y / 1400 }),
      path('M60 420Q150 340 240 400T400 380V500H60Z', { fill: '#93a3a0' }),
    ),
    ...[60, 217, 374].map((x) => rect(x, 60, 16, 430, INK.paper)),
    ...[60, 268, 474].map((y) => rect(60, y, 330, 16, INK.paper)),
    rect(40, 488, 370, 22, '#d8d2c2'),
  );
  sheet.draw(
    rect(0, 636, 1280, 220, '#8d7347'),
    engrave({
      y0: 644,
      y1: 860,
      gap: 13,
      colour: '#66502c',
      tone: (x, y) => 0.2 + Math.sin(x / 260 + y / 11) * 0.14,
      stray: (x) => Math.sin(x / 300) * 6,
    }),
  );
  sheet.draw(
    polygon(
      [
        [430, 700],
        [1180, 700],
        [1260, 760],
        [520, 760],
      ],
      { fill: '#4d3b1f', opacity: 0.6 },
    ),
  );
  const box = 'M400 330Q400 286 444 286H1096Q1140 286 1140 330V712H400Z';
  sheet.draw(
    shaded(sheet, box, '#6f4f33', { angle: 0, gap: 10, colour: '#523820', width: 2 }),
    path('M430 336Q430 316 450 316H1090Q1110 316 1110 336V684H430Z', { fill: '#553b24' }),
  );
  const grille = 'M456 346H760V660H456Z';
  sheet.draw(
    shaded(sheet, grille, '#b7a67f', { angle: 90, gap: 9, colour: '#7f6f4a', width: 2.4 }),
    sheet.inside(path(grille, { fill: '#000' }), hatch(sheet, 0, 9, '#8f7f59', 1.6)),
    ...[0, 1, 2].map((bar) => rect(456, 412 + bar * 84, 304, 13, '#553b24')),
  );
  sheet.draw(
    disc(934, 466, 126, '#efe6cd'),
    disc(934, 466, 126, { stroke: '#2a1d10', width: 9 }),
    disc(934, 466, 92, { stroke: '#b8a980', width: 3 }),
  );
  sheet.draw(
    ...steps(0, 1, 40).map((share) => {
      const angle = Math.PI * (0.82 + share * 1.36);
      const long = Math.round(share * 40) % 5 === 0;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return stroke(934 + c * 112, 466 + s * 112, 934 + c * (long ? 84 : 98), 466 + s * (long ? 84 : 98), INK.ink, long ? 5 : 2.4);
    }),
  );
  sheet.draw(stroke(934, 466, 1000, 382, INK.brick, 6), disc(934, 466, 15, INK.ink));
  for (const x of [850, 934, 1018])
    sheet.draw(disc(x, 634, 27, '#2a1d10'), disc(x - 3, 631, 20, '#8b7350'), stroke(x, 634, x + 10, 616, '#2a1d10', 4));
  sheet.draw(
    rect(470, 712, 60, 18, '#2a1d10'),
    rect(1010, 712, 60, 18, '#2a1d10'),
    stroke(1090, 290, 1236, 40, '#c6ccc8', 6),
    disc(1236, 40, 8, '#c6ccc8'),
    path('M240 700h86v-14q0 -50 -43 -50t-43 50z', { fill: INK.paper }),
    path('M326 660q34 0 28 26t-30 18', { stroke: INK.paper, width: 9 }),
    oval(284, 704, 76, 12, '#cdc7b6'),
  );
}
