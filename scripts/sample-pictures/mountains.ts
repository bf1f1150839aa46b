/** Heights: a ridge, a valley, a pass under snow. */

import { engrave, hatch, roughened, wander } from './engraving.ts';
import { below, birds, ranges, sky, skyline, slope, sun, tufts } from './scenery.ts';
import { count, disc, group, INK, type Point, path, polygon, rect, type Sheet, steps, stroke, through } from './sheet.ts';

/** A long bare ridge against an evening sky. */
export function ridge(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#e2d9c6', line: '#a9a99f', to: 640, cloud: 0.3 }), sun(1010, 330, 52, '#f3ead4', '#cdbf9f'));
  sheet.draw(slope(sheet, { line: skyline(sheet, 470, 130, 300), to: 853, fill: '#b3b9b3', ink: '#8f9b99', reach: 120 }));
  const crest = roughened(
    sheet.random,
    [
      [-20, 300],
      [180, 236],
      [420, 322],
      [640, 430],
      [900, 486],
      [1300, 610],
    ],
    0.28,
    6,
  );
  sheet.draw(slope(sheet, { line: crest, to: 853, fill: '#76868a', ink: '#46585f', reach: 330, lean: 0.6, gap: 3 }));
  sheet.draw(
    ranges(sheet, [
      { base: 690, height: 90, long: 240, fill: '#4a5c58', ink: '#2c3b38', reach: 120 },
      { base: 790, height: 70, long: 190, fill: INK.ink, ink: '#0d1316', reach: 60 },
    ]),
  );
  sheet.draw(birds(sheet, 760, 260, 5, 90));
}

/** A steep green valley with cloud lying in it. */
export function valley(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#d6dbd6', line: '#a5b2b0', to: 420, cloud: 0.45 }));
  sheet.draw(slope(sheet, { line: skyline(sheet, 300, 150, 230), to: 700, fill: '#a3b3ae', ink: '#7f938f', reach: 150 }));
  const side = (points: Point[], fill: string, ink: string, lean: number) => {
    const line = roughened(sheet.random, points, 0.24, 6);
    return (
      slope(sheet, { line, to: 853, fill, ink, lean, reach: 210, gap: 3 }) +
      sheet.inside(path(below(line, 853), { fill: '#000' }), hatch(sheet, lean > 0 ? 58 : -58, 15, ink, 1.7))
    );
  };
  sheet.draw(
    side(
      [
        [-20, 150],
        [150, 210],
        [330, 400],
        [520, 600],
        [760, 790],
        [1300, 860],
      ],
      '#728674',
      '#4b604f',
      0.6,
    ),
  );
  sheet.draw(cloudBank(sheet, 470, 600, 420), cloudBank(sheet, 800, 520, 300));
  sheet.draw(
    side(
      [
        [-20, 850],
        [560, 840],
        [760, 640],
        [930, 430],
        [1100, 250],
        [1300, 120],
      ],
      '#586e5c',
      '#354a3d',
      -0.6,
    ),
  );
  sheet.draw(cloudBank(sheet, 690, 690, 460), cloudBank(sheet, 330, 740, 380));
  sheet.draw(
    side(
      [
        [-20, 560],
        [120, 640],
        [300, 770],
        [520, 840],
        [1300, 960],
      ],
      '#3c5044',
      '#22332b',
      0.5,
    ),
  );
  sheet.draw(
    path('M1010 470l10 -34l10 34v30h-20z', { fill: INK.paper }),
    polygon(
      [
        [1002, 472],
        [1020, 438],
        [1038, 472],
      ],
      INK.brick,
    ),
    rect(1032, 476, 34, 24, INK.paper),
  );
}

function cloudBank(sheet: Sheet, x: number, y: number, length: number): string {
  const curve = wander(sheet.random, 3);
  const edge = steps(-1, 1, 60).map((at): Point => [x + at * length, y - (1 - at * at) * (34 + curve(at * 4 + 9) * 34)]);
  const shape = `${through(edge)}Q${x} ${y + 46} ${x - length} ${y}Z`;
  return (
    path(shape, { fill: '#e6e8e2' }) +
    sheet.inside(
      path(shape, { fill: '#000' }),
      engrave({ x0: x - length, x1: x + length, y0: y - 8, y1: y + 40, gap: 8, colour: '#a9b5b1', tone: (_, at) => 0.1 + (at - y) / 130 }),
    )
  );
}

/** A mountain road under snow, its bends marked by poles. */
export function snowPass(sheet: Sheet): void {
  sheet.draw(sky(sheet, { fill: '#a9b6bb', line: '#76888f', to: 460, cloud: 0.5 }));
  sheet.draw(
    slope(sheet, {
      line: roughened(
        sheet.random,
        [
          [-20, 300],
          [210, 110],
          [380, 280],
          [560, 180],
          [820, 340],
          [1040, 90],
          [1300, 330],
        ],
        0.34,
        5,
      ),
      to: 853,
      fill: '#dfe4e3',
      ink: '#6f838c',
      reach: 210,
      lean: -0.4,
      gap: 1,
    }),
  );
  sheet.draw(slope(sheet, { line: skyline(sheet, 460, 80, 360, 4), to: 853, fill: '#eceeea', ink: '#a2b0b4', reach: 90, gap: 4 }));
  const road = 'M1330 770C900 850 300 800 250 690S820 640 900 560S520 520 470 470S640 420 690 396';
  const widths = [70, 64];
  sheet.draw(
    path(road, { stroke: '#c4ccce', width: (widths[0] ?? 0) + 14, round: true }),
    path(road, { stroke: INK.slate, width: 46, round: true }),
    path(road, { stroke: '#56676f', width: 34, dash: '3 7' }),
    path('M470 470S640 420 690 396', { stroke: '#ebeeea', width: 22 }),
    path('M470 470S640 420 690 396', { stroke: INK.slate, width: 18 }),
  );
  for (const [x, y, size] of [
    [230, 650, 1],
    [330, 620, 0.9],
    [470, 606, 0.85],
    [610, 596, 0.8],
    [760, 568, 0.75],
    [870, 512, 0.65],
    [760, 486, 0.6],
    [600, 466, 0.55],
  ] as const)
    sheet.draw(stroke(x, y, x, y - 86 * size, INK.ink, 7 * size), stroke(x, y - 62 * size, x, y - 82 * size, INK.brick, 7 * size));
  sheet.draw(
    group(
      'translate(640 700)',
      rect(-150, -84, 190, 78, '#8a958f'),
      sheet.inside(rect(-150, -84, 190, 78, '#000'), ...count(16).map((line) => stroke(-146 + line * 12, -84, -146 + line * 12, -6, INK.slate, 1.4))),
      path('M44 -66h44l30 34v28h-74z', { fill: INK.pine }),
      path('M62 -56h22l18 22h-40z', { fill: INK.mist }),
      ...[-118, -80, 14, 84].map((x) => disc(x, -2, 17, INK.ink) + disc(x, -2, 7, INK.mist)),
    ),
  );
  sheet.draw(tufts(sheet, 690, 853, 26, '#7f9096', 700, 1280));
}
