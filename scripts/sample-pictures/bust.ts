/** What a portrait is made of: head and shoulders of flat shapes, one half in ruled shade; collars, glasses, hair. */

import { engrave, hatch, shaded } from './engraving.ts';
import { count, disc, group, INK, oval, path, rect, type Sheet, stroke } from './sheet.ts';

interface Sitter {
  wall: string;
  wallLine: string;
  coat: string;
  skin: string;
  shade: string;
  hair: string;
  /** Turned to the left (negative) or right, in pixels of the nose. */
  turn: number;
  /** Hair behind the head and before it; `x` is the head's middle. */
  behind?: (hair: string) => string;
  before: (hair: string) => string;
  collar: (coat: string) => string;
  more?: () => string;
  /** Which side is dark. */
  dark: 'left' | 'right';
  lift?: number;
}

const HEAD = 'M236 236C232 150 268 112 322 112S410 152 406 238C404 312 376 372 322 374S240 318 236 236Z';

const NECK = 'M274 330C280 392 276 420 250 440L322 500L394 440C368 420 364 392 370 330Z';

const SHOULDERS = 'M30 660C34 520 96 474 214 446C250 436 280 424 322 424S394 436 430 446C548 474 606 520 610 660Z';

export function bust(sheet: Sheet, { wall, wallLine, coat, skin, shade, hair, turn, behind, before, collar, more, dark, lift = 0 }: Sitter): void {
  const side = dark === 'left' ? 1 : -1;
  sheet.draw(
    rect(0, 0, 640, 640, wall),
    engrave({
      x1: 640,
      y0: 4,
      y1: 640,
      gap: 9,
      colour: wallLine,
      tone: (x, y) => Math.max(0, 0.26 + ((side * (320 - x)) / 640) * -0.42 + Math.sin(y / 50) * 0.02),
    }),
  );
  const darkHalf = dark === 'left' ? 'M0 0H' : 'M640 0H';
  const halfOf = (edge: number) => `${darkHalf}${edge}C${edge + side * 26} 200 ${edge - side * 14} 300 ${edge} 660H${dark === 'left' ? 0 : 640}Z`;
  const marks = [
    group('translate(0 24)', behind?.(hair) ?? ''),
    shaded(sheet, SHOULDERS, coat, { angle: side * 62, gap: 11, colour: INK.ink, width: 1.5 }),
    path(NECK, { fill: skin }),
    sheet.inside(
      path(NECK, { fill: '#000' }),
      path('M250 350Q322 430 400 350V400Q322 452 250 410Z', { fill: shade }),
      hatch(sheet, 0, 7, INK.umber, 1.3, { opacity: 0.55 }),
    ),
    collar(coat),
  ];
  const head = [
    path(HEAD, { fill: skin }),
    sheet.inside(
      path(HEAD, { fill: '#000' }),
      path(halfOf(322 + turn), { fill: shade }),
      sheet.inside(path(halfOf(322 + turn + side * -20), { fill: '#000' }), hatch(sheet, side * 50, 8, INK.umber, 1.6, { opacity: 0.7 })),
    ),
    // Brows, eyes, nose and mouth are no more than hints.
    path(`M${266 + turn} 220q22 -13 44 -3M${336 + turn} 217q22 -10 44 3`, { stroke: INK.ink, width: 6, round: true, opacity: 0.8 }),
    ...[291, 357].map((x) => oval(x + turn * 1.15, 242, 5.6, 6.6, INK.ink)),
    path(`M${277 + turn} 238q14 -9 28 0M${343 + turn} 238q14 -9 28 0`, { stroke: INK.ink, width: 3.4, round: true, opacity: 0.8 }),
    path(`M${322 + turn * 1.5} 230q${turn >= 0 ? 14 : -14} 36 ${turn >= 0 ? 9 : -9} 54q-8 8 -20 4`, {
      stroke: INK.umber,
      width: 4,
      round: true,
      opacity: 0.75,
    }),
    path(`M${298 + turn} 324q24 8 48 -1`, { stroke: '#6d3f33', width: 5, round: true, opacity: 0.8 }),
    before(hair),
    more?.() ?? '',
  ];
  sheet.draw(group(`translate(0 ${lift})`, ...marks, group('translate(0 24)', ...head)));
}

export const strands = (d: readonly string[], colour: string, width = 2.4) => path(d.join(''), { stroke: colour, width, opacity: 0.7 });

export const lapels = (shirt: string, coat: string, tie?: string) =>
  path('M262 436L322 520L382 436L404 452L340 660H304L240 452Z', { fill: shirt }) +
  (tie ? path('M308 502L322 516L336 502L346 536L334 660H310L298 536Z', { fill: tie }) : '') +
  path('M250 440L214 470L250 520L236 540L304 660L322 590L262 444ZM394 440L430 470L394 520L408 540L340 660L322 590L382 444Z', {
    fill: coat,
    stroke: INK.ink,
    width: 2.4,
  });

export const roundCollar = (colour: string) => path('M246 436Q322 520 398 436L410 458Q322 556 234 458Z', { fill: colour, stroke: INK.ink, width: 2 });

export const shirtCollar = (colour: string) =>
  path('M254 428L322 494L286 540L240 462ZM390 428L322 494L358 540L404 462Z', { fill: colour, stroke: INK.ink, width: 2.4 }) +
  stroke(322, 500, 322, 660, INK.ink, 2.4) +
  count(3)
    .map((button) => disc(322, 548 + button * 40, 4, INK.ink))
    .join('');

export const rollneck = (colour: string) =>
  path('M252 402Q322 446 392 402L400 452Q322 498 244 452Z', { fill: colour, stroke: INK.ink, width: 2 }) +
  strands(
    count(13).map((rib) => `M${258 + rib * 10.6} ${416 + Math.sin(rib / 4) * 14}v38`),
    INK.ink,
    1.6,
  );

export const glasses = (turn: number) =>
  [289, 357].map((x) => oval(x + turn, 240, 29, 24, { stroke: INK.ink, width: 5 })).join('') +
  path(`M${318 + turn} 236q4 -5 10 0M${260 + turn} 236L238 228M${386 + turn} 236L404 228`, { stroke: INK.ink, width: 5 });
