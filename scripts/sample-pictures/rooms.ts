/** Rooms where things are decided and kept. */

import { engrave, hatch, shaded } from './engraving.ts';
import { count, group, INK, mix, oval, type Point, path, polygon, rect, type Sheet, steps, stroke } from './sheet.ts';

/** An assembly's chamber, seen from its gallery: curved rows of empty seats. */
export function chamber(sheet: Sheet): void {
  sheet.draw(
    rect(0, 0, 1280, 853, '#3a4a50'),
    engrave({ y0: 4, y1: 330, gap: 9, colour: '#26343a', tone: (x, y) => 0.42 - y / 1500 + Math.sin(x / 160) * 0.05 }),
  );
  sheet.draw(
    ...count(9).map((pilaster) =>
      shaded(sheet, `M${40 + pilaster * 150} 0h44v300h-44z`, '#4b5c62', { angle: 90, gap: 9, colour: '#33434a', width: 1.6 }),
    ),
  );
  const [cx, cy] = [520, 1010];
  const arc = (radius: number, from = Math.PI * 1.02, to = Math.PI * 1.98): Point[] =>
    steps(from, to, 60).map((angle): Point => [cx + Math.cos(angle) * radius * 1.28, cy + Math.sin(angle) * radius * 0.78]);
  for (const row of count(8).reverse()) {
    const radius = 360 + row * 78;
    sheet.draw(polygon([...arc(radius + 62), ...arc(radius - 20).reverse()], row % 2 ? '#55655f' : '#5d6e66'));
    sheet.draw(
      polygon([...arc(radius + 8), ...arc(radius - 22).reverse()], '#b29a6c'),
      polygon([...arc(radius - 16), ...arc(radius - 38).reverse()], '#77643f'),
    );
    const seats = Math.round(10 + row * 4.2);
    for (const seat of count(seats)) {
      const angle = mix(Math.PI * 1.06, Math.PI * 1.94, (seat + 0.5) / seats);
      if (Math.abs((((seat + 0.5) / seats) % 0.333) - 0.1665) > 0.148) continue;
      const [x, y] = [cx + Math.cos(angle) * (radius + 36) * 1.28, cy + Math.sin(angle) * (radius + 36) * 0.78];
      const size = 1.16 - row * 0.055;
      const colour = row === 2 && seat === Math.floor(seats * 0.62) ? INK.brick : '#22323a';
      sheet.draw(
        group(
          `translate(${x} ${y}) rotate(${(((angle - Math.PI * 1.5) * 180) / Math.PI) * 0.55}) scale(${size})`,
          path('M-19 6V-30Q-19 -42 0 -42T19 -30V6Z', { fill: colour }),
          path('M-13 2V-27Q-13 -35 0 -35T13 -27V2Z', { stroke: '#7f9196', width: 1.6 }),
          rect(-21, 2, 42, 9, '#141f25'),
        ),
      );
    }
  }
  sheet.draw(
    polygon(arc(300), '#8d8d7c'),
    polygon(arc(270), '#a09e8b'),
    sheet.inside(polygon(arc(270), '#000'), hatch(sheet, 0, 13, '#7c7a69', 1.6)),
  );
  sheet.draw(
    shaded(sheet, 'M380 800H660V760H630V740H410V760H380Z', '#b29a6c', { angle: 90, gap: 14, colour: '#77643f', width: 2 }),
    rect(366, 796, 308, 70, '#8a7349'),
    rect(508, 712, 10, 30, INK.ink),
    stroke(513, 714, 530, 700, INK.ink, 4),
  );
}

/** Tall shelves filled with bundles of paper, an aisle between them. */
export function archiveShelves(sheet: Sheet): void {
  sheet.draw(rect(0, 0, 1280, 853, '#8d8674'));
  const [vx, vy] = [760, 400];
  const at = (x: number, y: number, share: number): Point => [mix(x, vx, share), mix(y, vy, share)];
  sheet.draw(
    polygon([at(-400, 860, 0), at(-400, 860, 0.8), at(1500, 860, 0.8), at(1500, 860, 0)], '#6d6350'),
    polygon([at(-400, -60, 0), at(-400, -60, 0.8), at(1500, -60, 0.8), at(1500, -60, 0)], '#a59d88'),
  );
  sheet.draw(
    polygon([at(-200, -60, 0.8), at(1460, -60, 0.8), at(1460, 860, 0.8), at(-200, 860, 0.8)], '#d8d2bf'),
    rect(vx - 34, vy - 60, 68, 100, '#f0ecdd'),
  );
  for (const [edge, flip] of [
    [-60, 1],
    [1420, -1],
  ] as const) {
    sheet.draw(polygon([at(edge, -60, 0), at(edge, -60, 0.78), at(edge, 860, 0.78), at(edge, 860, 0)], '#3f382b'));
    for (const shelf of count(7)) {
      const [top, bottom] = [-60 + shelf * 132, -60 + (shelf + 1) * 132];
      for (let share = 0.01; share < 0.77; ) {
        const next = share + sheet.between(0.028, 0.056) * (1 - share);
        const lift = sheet.between(16, 52);
        const colour =
          shelf === 3 && flip === 1 && share > 0.2 && share < 0.24
            ? INK.brick
            : sheet.pick(['#d9cfb6', '#c7b993', '#b0a27e', '#e5dfcd', '#9aa39b', '#c2b8a2', '#8b7f62'] as const);
        const bundle = [
          at(edge, top + lift, share),
          at(edge, top + lift, next * 0.97 + share * 0.03),
          at(edge, bottom - 8, next * 0.97 + share * 0.03),
          at(edge, bottom - 8, share),
        ];
        sheet.draw(
          polygon(bundle, colour),
          ...steps(0.15, 0.85, 5).map((leaf) => {
            const s = mix(share, next, leaf);
            const [a, b] = [at(edge, top + lift, s), at(edge, bottom - 8, s)];
            return stroke(a[0], a[1], b[0], b[1], '#8b8064', 1);
          }),
        );
        const [a, b] = [at(edge, (top + bottom + lift) / 2, share), at(edge, (top + bottom + lift) / 2, next)];
        sheet.draw(stroke(a[0], a[1], b[0], b[1], INK.umber, 3));
        share = next;
      }
      const [a, b] = [at(edge, bottom, 0), at(edge, bottom, 0.78)];
      sheet.draw(
        polygon(
          [
            [a[0], a[1] - 9],
            [b[0], b[1] - 2],
            [b[0], b[1] + 2],
            [a[0], a[1] + 9],
          ],
          '#7d6a48',
        ),
      );
    }
    for (const post of [0, 0.26, 0.45, 0.59, 0.69, 0.775]) {
      const [a, b] = [at(edge, -60, post), at(edge, 860, post)];
      sheet.draw(stroke(a[0], a[1], b[0], b[1], '#7d6a48', 15 * (1 - post)));
    }
  }
  sheet.draw(
    ...steps(0.2, 0.76, 7).map((share) => {
      const [a, b] = [at(-60, 860, share), at(1420, 860, share)];
      return stroke(a[0], a[1], b[0], b[1], '#574e3c', 2.4);
    }),
  );
  // A ladder leans where somebody was looking.
  sheet.draw(
    stroke(470, 800, 400, 150, INK.ink, 9),
    stroke(550, 812, 462, 160, INK.ink, 9),
    ...count(10).map((rung) =>
      stroke(mix(466, 406, rung / 10), mix(760, 190, rung / 10), mix(544, 468, rung / 10), mix(770, 198, rung / 10), INK.ink, 7),
    ),
  );
  sheet.draw(
    stroke(vx, 0, vx, 170, INK.ink, 3),
    polygon(
      [
        [vx - 40, 196],
        [vx - 14, 166],
        [vx + 14, 166],
        [vx + 40, 196],
      ],
      INK.ink,
    ),
    oval(vx, 198, 30, 8, '#f3ecd2'),
  );
}

/** A vaulted cistern lit from a hole above, a lamp on a rope in it; bundles of paper lie on shelves along its walls. */
export function cistern(sheet: Sheet): void {
  sheet.draw(
    rect(0, 0, 1280, 853, '#3a3327'),
    engrave({ y0: 6, y1: 700, gap: 24, colour: '#2a241b', tone: (x, y) => 0.14 + Math.sin(x / 90 + y) * 0.05 }),
  );
  const vault = (grow: number) => `M${360 - grow} 700V${330}Q${360 - grow} ${150 - grow * 0.7} 640 ${120 - grow * 0.8}T${920 + grow} 330V700Z`;
  for (const [index, grow] of [300, 210, 120, 40].entries())
    sheet.draw(
      path(vault(grow), { fill: ['#4a4132', '#5a4f3c', '#6b5f48', '#7c6f55'][index] ?? INK.umber }),
      path(vault(grow), { stroke: '#2f281d', width: 9 }),
      path(vault(grow - 16), { stroke: '#8d7f62', width: 3, dash: '34 5' }),
    );
  sheet.draw(
    rect(0, 690, 1280, 170, '#4b4232'),
    engrave({ y0: 698, y1: 860, gap: 15, colour: '#332c20', tone: (x, y) => 0.2 + Math.sin(x / 120 + y / 20) * 0.1 }),
    // What the damp left on the wall, below the lowest shelf.
    rect(0, 652, 1280, 42, { fill: '#2b2a22', opacity: 0.75 }),
  );
  for (const [left, right] of [
    [30, 330],
    [396, 560],
    [724, 886],
    [950, 1250],
  ] as const)
    for (const shelf of count(4)) {
      const y = 322 + shelf * 104;
      for (let x = left + 8; x < right - 30; ) {
        const [wide, high] = [sheet.between(26, 46), sheet.between(46, 78)];
        const end = Math.min(x + wide, right - 6);
        sheet.draw(
          shaded(sheet, `M${x} ${y}v${-high}H${end}V${y}Z`, sheet.pick(['#d9cfb6', '#c7b993', '#b0a27e', '#bfae88'] as const), {
            angle: 0,
            gap: 7,
            colour: '#8b7d5c',
            width: 1.2,
          }),
          stroke((x + end) / 2, y - high, (x + end) / 2, y, INK.umber, 3),
        );
        x = end + 4;
      }
      sheet.draw(rect(left, y, right - left, 13, '#8a5f3c'), stroke(left, y + 3, right, y + 3, '#b08356', 2.4));
    }
  for (const post of [30, 330, 396, 560, 724, 886, 950, 1250]) sheet.draw(rect(post - 7, 220, 14, 436, '#6f4a2d'));
  sheet.draw(
    polygon(
      [
        [596, -10],
        [684, -10],
        [860, 800],
        [420, 800],
      ],
      { fill: '#efe4c4', opacity: 0.2 },
    ),
    oval(640, 790, 220, 34, { fill: '#efe4c4', opacity: 0.25 }),
    oval(640, 4, 60, 16, '#efe9d8'),
    stroke(640, 0, 640, 500, '#cbb78d', 6),
    ...count(30).map((turn) => stroke(636, 14 + turn * 16, 644, 20 + turn * 16, INK.umber, 2)),
    oval(640, 548, 120, 110, { fill: '#f0dfa6', opacity: 0.25 }),
    path('M618 516h44l8 70h-60z', { fill: '#f3e5b4', stroke: INK.ink, width: 6 }),
    path('M614 518q26 -40 52 0', { stroke: INK.ink, width: 6 }),
    rect(604, 584, 72, 14, INK.ink),
  );
}
