/** Maps without a word: they show where, not whose. */
import { compass, graticule, island, LAND, land, plateOf, sea, town } from './atlas.ts';
import * as coasts from './coasts.ts';
import { places } from './coasts.ts';
import { contours, ground, roughened } from './engraving.ts';
import { disc, group, INK, mix, type Point, path, rect, type Sheet, steps, through } from './sheet.ts';

type Plate = ReturnType<typeof plateOf>;

/** The Black Sea and the lands round it; `marks` draws what the map is about. */
function aroundTheBlackSea(sheet: Sheet, marks: (plate: Plate) => void): void {
  const box = { west: 25.6, east: 43.2, south: 39.6, north: 48 };
  const plate = plateOf(sheet, box);
  land(sheet, plate, [
    { places: coasts.greaterCaucasus, high: 4 },
    { places: coasts.ponticRange, high: 3 },
    {
      places: places('25.8 45.5, 26.6 45.9, 26.2 47.2, 25.4 48'),
      high: 3,
    },
    {
      places: places('25 42.7, 27 42.8'),
      high: 2,
    },
    {
      places: places('33.7 44.6, 34.9 44.9'),
      high: 1.6,
    },
  ]);
  for (const river of [
    places('25 43.7, 27 44.1, 27.9 44.4, 28.1 45.4, 29.6 45.1'),
    places('30 48.4, 30.3 47.4, 30.3 46.4'),
    places('34.5 48.4, 33.4 47.3, 32.2 46.6'),
    places('40.5 48, 39.3 47.2'),
  ])
    sheet.draw(path(through(plate.line(river, 0.5)), { stroke: '#7b939a', width: 4, round: true }));
  sea(sheet, plate.outline(coasts.blackSea));
  sea(sheet, plate.outline(coasts.azov), 3);
  sea(sheet, plate.outline(coasts.marmara, 0.15), 2);
  sheet.draw(path(through(plate.line(places('29.05 41.25, 29.02 41'), 0)), { stroke: '#7b939a', width: 6 }));
  marks(plate);
  graticule(sheet, plate, box);
  sheet.draw(compass(1120, 176, 0.95));
}

/** One line from the eastern shore to the western. */
export function blackSea(sheet: Sheet): void {
  aroundTheBlackSea(sheet, (plate) => {
    const [from, to] = [plate.at([41.55, 41.95]), plate.at([28.65, 43.95])];
    const cable = `M${from}C${from[0] - 220} ${from[1] - 30} ${mix(from[0], to[0], 0.45)} ${from[1] - 96} ${mix(from[0], to[0], 0.6)} ${mix(from[1], to[1], 0.5)}S${to[0] + 150} ${to[1] + 20} ${to}`;
    sheet.draw(path(cable, { stroke: INK.paper, width: 11, round: true }), path(cable, { stroke: INK.brick, width: 5.5, round: true }));
    sheet.draw(town(plate, places('41.6 41.95, 28.6 43.95')));
  });
}

/** A rectangle of open sea, as a form would give it by its corners. */
export function exercise(sheet: Sheet): void {
  aroundTheBlackSea(sheet, (plate) => {
    const corners = places('30.4 43.6, 33.6 43.6, 33.6 42.3, 30.4 42.3').map(plate.at);
    sheet.draw(
      path(through(corners, true), { fill: INK.brick, opacity: 0.16 }),
      path(through(corners, true), { stroke: INK.brick, width: 6, dash: '22 11' }),
      ...corners.map(([x, y]) => disc(x, y, 10, INK.brick)),
    );
  });
}

/** Two gas lines on land west of the sea; their arrows point north. */
export function gasLines(sheet: Sheet): void {
  aroundTheBlackSea(sheet, (plate) => {
    for (const course of [
      '27.3 41.9, 27.2 42.9, 27.7 43.7, 28 45.2, 28.6 46.4, 29.4 48.3',
      '26.3 41.6, 26 42.6, 26.2 43.9, 26.7 45.2, 27.3 46.6, 27.8 48.3',
    ]) {
      const line = plate.line(places(course), 0.05);
      sheet.draw(
        path(through(line), { stroke: INK.paper, width: 11, round: true }),
        path(through(line), { stroke: INK.brick, width: 5.5, round: true }),
      );
      for (const share of [0.22, 0.5, 0.78]) {
        const at = Math.floor(line.length * share);
        const [[x, y] = [0, 0], [nx, ny] = [0, 0]] = [line[at], line[at + 2]];
        const turn = (Math.atan2(ny - y, nx - x) * 180) / Math.PI;
        sheet.draw(group(`translate(${x} ${y}) rotate(${turn})`, path('M-15 -15L19 0L-15 15Z', { fill: INK.brick, stroke: INK.paper, width: 3 })));
      }
    }
  });
}

/** The land between two seas. */
export function caucasus(sheet: Sheet): void {
  const box = { west: 37.4, east: 51.9, south: 38, north: 45.2 };
  const plate = plateOf(sheet, box);
  land(sheet, plate, [
    { places: coasts.highlands, high: 3 },
    { places: coasts.lesserCaucasus, high: 4 },
    { places: coasts.ponticRange, high: 3 },
    { places: coasts.greaterCaucasus, high: 5 },
  ]);
  for (const river of [
    places('42.4 41, 43.6 41.9, 44.8 41.7, 46.4 41, 48 40, 49.3 39.4'),
    places('42.4 39.9, 44 40, 45.6 39.1, 47.4 39.4, 48.3 40'),
    places('43.2 42.6, 42.3 42.2, 41.6 42.1'),
    places('44.3 43, 45.6 43.4, 47.4 43.7'),
    places('40 45.3, 38.6 45.2, 37.4 45.1'),
  ])
    sheet.draw(path(through(plate.line(river, 0.4)), { stroke: '#7b939a', width: 4, round: true }));
  sea(sheet, plate.outline(coasts.blackSea));
  sea(sheet, plate.outline(coasts.caspian));
  for (const lake of [coasts.sevan, coasts.lakeVan]) sea(sheet, plate.outline(lake, 0.2), 1);
  sheet.draw(town(plate, places('44.8 41.7, 44.5 40.18, 49.6 40.42')));
  graticule(sheet, plate, box);
  sheet.draw(compass(1165, 170, 0.9));
}

/** The Gulf and the strait that closes it. */
export function gulf(sheet: Sheet): void {
  const box = { west: 46.4, east: 60.2, south: 22.3, north: 30.7 };
  const plate = plateOf(sheet, box);
  land(sheet, plate, [
    { places: coasts.zagros, high: 5 },
    { places: coasts.hajar, high: 3 },
  ]);
  sea(sheet, plate.outline(coasts.gulf, 0.2));
  for (const one of coasts.gulfIslands) island(sheet, plate.outline(one, 0.2));
  const lane = (shift: number) =>
    plate.line(
      [
        [50, 28.6 + shift],
        [52, 26.9 + shift],
        [54.2, 25.9 + shift],
        [55.6, 26.2 + shift],
        [56.5, 26.62 + shift * 0.4],
        [56.95, 26.1 + shift * 0.5],
        [57.6, 25 + shift],
        [60.6, 23.9 + shift],
      ],
      0.04,
    );
  for (const shift of [-0.14, 0.14]) sheet.draw(path(through(lane(shift)), { stroke: INK.night, width: 3, dash: '17 10', round: true }));
  for (const [longitude, latitude, turn] of [
    [51.6, 27.35, 38],
    [54.5, 26, -14],
    [58.3, 24.7, 22],
  ] as const) {
    const [x, y] = plate.at([longitude, latitude]);
    sheet.draw(group(`translate(${x} ${y}) rotate(${turn})`, path('M-24 -8H12L26 0L12 8H-24Z', { fill: INK.night })));
  }
  const [hx, hy] = plate.at([56.55, 26.55]);
  sheet.draw(disc(hx, hy, 62, { stroke: INK.brick, width: 5 }));
  graticule(sheet, plate, box);
  sheet.draw(compass(190, 690, 0.95));
}

/** The coast from the gulf of Iskenderun to the Nile, and the rivers behind it. */
export function levant(sheet: Sheet): void {
  const box = { west: 28.6, east: 41.8, south: 29.3, north: 37.4 };
  const plate = plateOf(sheet, box);
  land(sheet, plate, [
    { places: coasts.taurus, high: 4 },
    { places: coasts.lebanonRange, high: 3 },
    { places: coasts.edom, high: 2.4 },
  ]);
  for (const river of [coasts.jordan, coasts.orontes, coasts.euphrates, places('31.2 29, 31.2 30.1, 30.4 31.4'), places('31.2 30.1, 31.8 31.4')])
    sheet.draw(path(through(plate.line(river, 0.3)), { stroke: '#6f8990', width: 5, round: true }));
  sea(sheet, plate.outline(coasts.mediterranean));
  island(sheet, plate.outline(coasts.cyprus, 0.2));
  for (const lake of [coasts.deadSea, coasts.galilee, coasts.gulfOfAqaba, coasts.gulfOfSuez]) sea(sheet, plate.outline(lake, 0.12), 1);
  sheet.draw(town(plate, places('35.5 33.88, 36.3 33.5, 35.93 31.95, 37.15 36.2')));
  graticule(sheet, plate, box);
  sheet.draw(compass(210, 230, 0.95));
}

/** A narrow strait seen from above, with its two lanes and the ships in them. */
export function strait(sheet: Sheet): void {
  sheet.draw(rect(0, 0, 1280, 853, LAND[0]));
  const field = ground(sheet.random, 4);
  sheet.draw(
    path(
      contours((x, y) => field(x / 260, y / 260), [-0.36, -0.24, -0.12, 0, 0.12, 0.24, 0.36], sheet),
      { stroke: '#a08f69', width: 1.7 },
    ),
  );
  const north: Point[] = places('-300 350, 150 300, 330 350, 520 330, 640 392, 730 356, 820 250, 1000 150, 1150 110, 1560 -160');
  const south: Point[] = places('1560 330, 1150 520, 1010 500, 900 560, 800 640, 690 610, 600 560, 520 640, 330 720, 160 690, -300 830');
  const outline = through([...roughened(sheet.random, north, 0.3, 5), ...roughened(sheet.random, south, 0.3, 5)], true);
  sea(sheet, outline, 8);
  island(sheet, through(roughened(sheet.random, places('290 616, 350 590, 410 600, 392 634, 330 646, 290 616'), 0.3, 3), true));
  island(sheet, through(roughened(sheet.random, places('1040 372, 1070 352, 1102 372, 1070 394, 1040 372'), 0.3, 3), true));
  const middle = (shift: number): Point[] =>
    steps(0, 1, 60).map(
      (at): Point => [
        mix(-40, 1330, at),
        mix(604, 214, at ** 1.3) + Math.sin(at * Math.PI) * 22 - Math.sin(at * Math.PI) * 24 + Math.sin(at * 9) * 10 + shift,
      ],
    );
  for (const shift of [-17, 17]) sheet.draw(path(through(middle(shift)), { stroke: INK.night, width: 3, dash: '20 12' }));
  places('6 -17, 17 17, 27 -17, 36 17, 49 -17, 54 17').forEach(([index = 0, shift = 0], ship) => {
    const [[x, y] = [0, 0], [nx, ny] = [0, 0]] = middle(shift).slice(index, index + 2);
    const turn = (Math.atan2(ny - y, nx - x) * 180) / Math.PI + (shift > 0 ? 180 : 0);
    sheet.draw(
      group(
        `translate(${x} ${y}) rotate(${turn})`,
        path('M-30 -9H16L34 0L16 9H-30Z', { fill: ship === 3 ? INK.brick : INK.night }),
        path('M-34 -5L-92 -17M-34 5L-92 17', { stroke: INK.paper, width: 2.6 }),
      ),
    );
  });
  sheet.draw(...roughened(sheet.random, places('700 420, 716 480, 728 560'), 0.1, 2).map(([x, y]) => disc(x, y, 4.5, INK.brick)));
  sheet.draw(compass(1120, 690, 1.1));
}
