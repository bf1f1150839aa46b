/** Eight portraits. Nobody in particular. */
import { bust, glasses, lapels, rollneck, roundCollar, shirtCollar, strands } from './bust.ts';
import { count, disc, INK, path, type Sheet } from './sheet.ts';

/** A woman with a grey bob, jacket and open shirt. */
export const first = (sheet: Sheet): void =>
  bust(sheet, {
    wall: '#b9c2c0',
    wallLine: '#84959a',
    coat: '#39474d',
    skin: '#cda888',
    shade: '#a47e60',
    hair: '#7d8486',
    turn: -8,
    dark: 'right',
    behind: (hair) =>
      path('M218 250C206 130 252 82 326 84C406 86 440 140 428 250C424 310 426 340 436 366H208C220 340 222 310 218 250Z', { fill: hair }),
    collar: (coat) => lapels(INK.paper, coat),
    before: (hair) =>
      path('M224 300C206 130 256 84 330 86C410 88 438 150 420 300C416 250 408 206 392 180C340 186 292 176 276 152C248 180 234 240 224 300Z', {
        fill: hair,
      }) +
      strands(
        count(9).map((line) => `M${262 + line * 16} ${104 + Math.abs(line - 4) * 5}q-8 30 -6 54`),
        INK.slate,
      ),
    more: () => glasses(-8),
  });

/** A woman with dark hair drawn back, round collar. */
export const second = (sheet: Sheet): void =>
  bust(sheet, {
    wall: '#d3c8b0',
    wallLine: '#a99a78',
    coat: '#55655b',
    skin: '#c79b7a',
    shade: '#9b7152',
    hair: '#2b2520',
    turn: 9,
    dark: 'left',
    behind: (hair) => disc(322, 214, 112, hair) + path('M222 230Q206 372 262 404H384Q438 372 420 230Z', { fill: hair }),
    collar: () => roundCollar(INK.paper),
    before: (hair) =>
      path('M226 246C214 130 268 84 330 88C400 92 430 150 416 250C410 206 384 172 350 152C300 168 242 190 226 246Z', { fill: hair }) +
      strands(
        count(8).map((line) => `M${344 - line * 4} ${146 - line * 6}q${-50 - line * 3} ${8 + line} ${-96 + line * 2} ${66 - line * 2}`),
        '#6f6253',
      ),
    more: () => disc(230, 306, 6, INK.ochre) + disc(412, 308, 6, INK.ochre),
  });

/** A man in a rollneck, bearded, looking past us. */
export const third = (sheet: Sheet): void =>
  bust(sheet, {
    wall: '#8d9f9f',
    wallLine: '#647b80',
    coat: '#5f5442',
    skin: '#b98a66',
    shade: '#8c6143',
    hair: '#241f1b',
    turn: 22,
    dark: 'left',
    collar: () => rollneck('#75674f'),
    before: (hair) =>
      path('M232 250C216 140 262 96 328 96C400 98 422 150 408 226C392 196 376 178 350 170C310 168 270 176 252 198Z', { fill: hair }) +
      path('M236 262C236 340 262 398 326 402C390 400 408 340 407 256C398 286 388 300 376 306C352 292 322 294 306 308C280 304 250 294 236 262Z', {
        fill: hair,
      }) +
      path('M316 326q24 9 46 0', { stroke: '#8c6143', width: 7, round: true }) +
      strands(
        count(9).map((line) => `M${258 + line * 17} ${340 + Math.sin(line / 2.6) * 34}q2 16 0 28`),
        '#5d5145',
        2.2,
      ),
  });

/** A woman with a loose headscarf. */
export const fourth = (sheet: Sheet): void =>
  bust(sheet, {
    wall: '#c6cbc5',
    wallLine: '#95a29f',
    coat: '#3f4f57',
    skin: '#c29572',
    shade: '#966a4a',
    hair: '#74888d',
    turn: -10,
    dark: 'right',
    behind: (hair) =>
      path('M204 260C190 110 250 66 324 66S452 110 438 262C432 380 470 430 520 480L322 600L120 480C176 430 210 380 204 260Z', { fill: hair }),
    collar: () => '',
    before: (hair) =>
      path('M240 270C222 160 262 116 322 114S420 160 402 272C424 200 430 92 322 74C212 92 220 200 240 270Z', { fill: hair }) +
      path('M244 300C256 380 300 410 340 420C420 440 500 470 524 500C440 560 300 560 150 500C220 450 246 400 244 300Z', { fill: '#83969a' }) +
      path('M262 116Q290 150 392 126L404 160Q330 140 244 178Z', { fill: '#2c2622' }) +
      strands(
        count(9).map((line) => `M${224 + line * 6} ${300 + line * 13}q${70 + line * 10} ${100 - line * 2} ${250 + line * 4} ${130 + line * 7}`),
        INK.slate,
        2.4,
      ),
  });

/** An older man with a moustache, cap and overcoat. */
export const fifth = (sheet: Sheet): void =>
  bust(sheet, {
    wall: '#a9a58f',
    wallLine: '#807c66',
    coat: '#2f3a36',
    skin: '#c49a79',
    shade: '#976e50',
    hair: '#9a9a92',
    turn: 12,
    dark: 'left',
    lift: 10,
    collar: (coat) => lapels('#b9b29d', coat),
    before: (hair) =>
      path('M232 238Q226 196 240 174L252 250ZM410 238Q418 196 402 174L392 250Z', { fill: hair }) +
      path('M286 306C310 292 330 296 336 302C344 294 366 294 386 308C364 322 346 320 336 314C326 322 306 322 286 306Z', { fill: hair }) +
      path('M216 190C210 110 262 74 330 74C404 76 436 112 424 180Q330 146 216 190Z', { fill: '#56605a' }) +
      path('M212 196Q330 140 452 186Q440 202 402 200Q318 178 246 206Q222 208 212 196Z', { fill: INK.ink }) +
      strands(
        count(9).map((line) => `M${232 + line * 22} ${172 - Math.sin(line / 2.8) * 20}q${(line - 4) * 3} -46 ${(4 - line) * 8} -72`),
        '#36403b',
      ),
  });

/** A woman with a cloud of dark curls. */
export const sixth = (sheet: Sheet): void =>
  bust(sheet, {
    wall: '#d8d2c2',
    wallLine: '#b0a78f',
    coat: '#6d8087',
    skin: '#a97a56',
    shade: '#7d5537',
    hair: '#1f1b18',
    turn: -16,
    dark: 'right',
    behind: (hair) =>
      count(22)
        .map((curl) => {
          const angle = Math.PI * (0.78 + (curl / 21) * 1.44);
          return disc(322 + Math.cos(angle) * (116 - (curl % 2) * 12), 236 + Math.sin(angle) * 122, 40, hair);
        })
        .join(''),
    collar: () => roundCollar('#c3ccca'),
    more: () => disc(238, 318, 8, INK.brick) + disc(404, 318, 8, INK.brick),
    before: (hair) =>
      count(26)
        .map((curl) => {
          const angle = Math.PI * (1.04 + (curl / 25) * 0.92);
          return disc(322 + Math.cos(angle) * (94 - (curl % 3) * 16), 218 + Math.sin(angle) * (112 - (curl % 4) * 14), 31, hair);
        })
        .join('') +
      path('M236 196Q320 120 408 196L400 150Q320 86 244 150Z', { fill: hair }) +
      strands(
        count(16).map((curl) => `M${244 + (curl % 8) * 21} ${112 + Math.floor(curl / 8) * 34}q14 -14 18 3`),
        '#6b5f54',
        2.6,
      ),
  });

/** A woman with cropped white hair, facing us. */
export const seventh = (sheet: Sheet): void =>
  bust(sheet, {
    wall: '#5d6f73',
    wallLine: '#3f5257',
    coat: '#83503f',
    skin: '#d0ab8d',
    shade: '#a98263',
    hair: '#dedbd0',
    turn: 0,
    dark: 'left',
    collar: () => shirtCollar('#ece8dd'),
    before: (hair) =>
      path(
        'M226 262C206 120 268 80 330 84C412 88 436 150 418 262C412 232 408 214 398 200C372 190 350 168 340 148C312 176 270 184 246 204C236 220 230 240 226 262Z',
        { fill: hair },
      ) +
      strands(
        count(10).map((line) => `M${246 + line * 17} ${112 + Math.abs(line - 5) * 7}q${-4 + line} 34 ${(line - 5) * 3} 52`),
        '#a9aaa2',
      ),
    more: () => glasses(0) + path('M250 470Q322 560 394 470', { stroke: INK.ochre, width: 5 }) + disc(322, 522, 10, INK.ochre),
  });

/** A woman with long auburn hair and a dark jacket. */
export const eighth = (sheet: Sheet): void =>
  bust(sheet, {
    wall: '#c2cdd0',
    wallLine: '#90a3a9',
    coat: INK.night,
    skin: '#d6b296',
    shade: '#ad8769',
    hair: '#6f4632',
    turn: -6,
    dark: 'right',
    behind: (hair) => path('M212 240C196 110 256 70 324 72S452 116 434 246C430 360 462 430 470 520H176C186 430 220 360 212 240Z', { fill: hair }),
    collar: (coat) => lapels('#dcd6c6', coat),
    before: (hair) =>
      path('M226 300C206 150 252 88 312 86C382 82 442 140 416 306C414 240 396 190 300 150C270 190 240 220 226 300Z', { fill: hair }) +
      strands(
        count(8).map((line) => `M${302 - line * 2} ${148 - line * 7}q${60 + line * 5} ${24 + line} ${104 + line * 3} ${104 - line * 3}`),
        '#4a2c1e',
        2.6,
      ),
  });
