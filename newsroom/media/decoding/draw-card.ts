/**
 * Social cards in the look of the site: its name over the double rule, the headline at the start, the lead picture at the
 * end. No word stands on a picture, so that each can be read whatever the picture is.
 */
import sharp, { type OverlayOptions } from 'sharp';
import { CARD_SIZE } from '#newsroom/cards/card-size.ts';
import { miningOfFile } from '#newsroom/media/decoding/mining-of-file.ts';
import { rightsXmp } from '#newsroom/media/decoding/rights-xmp.ts';
import { type Piece, type SetText, type Setting, setText } from '#newsroom/media/decoding/set-text.ts';
import type { CardOrder, Rights } from '#newsroom/media/decoding/tasks.ts';
import { PICTURE_LIMITS } from '#newsroom/media/picture-limits.ts';
import { cutOfRatio } from '#newsroom/media/shapes.ts';
import { directionOf } from '#newsroom/site/language.ts';

/** As in `app/tokens.css`: paper and inks of its light scheme. */
export const CARD_COLOURS = { paper: '#ffffff', ink: '#16181a', ink2: '#3b4045', ink3: '#5a6066', paper2: '#f3f3f0', rule: '#c8cbcd' } as const;
const { paper, ink, ink2, ink3, paper2, rule } = CARD_COLOURS;

/** Pixels of the card. */
const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const MARGIN = 56;
const NAME = { top: 40, height: 50, sizes: [44, 38, 32, 26] } as const;
const RULES = { top: 108, thick: 5, gap: 3, thin: 2, height: 10 } as const;
const BELOW_RULES = 142;
const PICTURE_HEIGHT = HEIGHT - BELOW_RULES;
const PICTURE_WIDTH = { lead: 600, portrait: PICTURE_HEIGHT } as const;
/** Between the picture and the words beside it. */
const GUTTER = 36;
const LABEL = { height: 40, sizes: [26, 22], below: 12 } as const;
const CREDIT = { height: 26, sizes: [18, 16], above: 16 } as const;
const STANDFIRST = { height: 200, sizes: [40, 34, 30], above: 28 } as const;
const LATEST = { height: 88, sizes: [36, 33, 30], label: { height: 34, sizes: [24, 20] }, above: 18 } as const;
const MASTHEAD_HEIGHT = 190;
/** WhatsApp leaves out the picture of a link that has more. A picture full of leaves or of noise is set down to fit. */
const MOST_BYTES = 290_000;
const QUALITIES = [88, 80, 68, 50] as const;
/** A picture of a quarter of the pixels that it is drawn with is no picture any more. */
const LEAST_SHARE = 0.5;

const HEADLINE_SIZES = {
  beside: { latin: [84, 72, 64, 58, 54, 50, 46, 42, 38, 34], arabic: [72, 62, 54, 48, 44, 40, 36, 32] },
  alone: { latin: [144, 128, 112, 100, 92, 84, 76, 68, 60, 52, 46], arabic: [120, 104, 92, 80, 72, 64, 56, 50, 44, 38] },
} as const;

/** A name is a word or two: as large as they can be, they would leave the rest no room. */
const NAME_MOST = 100;

const bar = (top: number, height: number): OverlayOptions => ({
  input: { create: { width: WIDTH - 2 * MARGIN, height, channels: 3, background: ink } },
  left: MARGIN,
  top,
});

const rules = (top: number): OverlayOptions[] => [bar(top, RULES.thick), bar(top + RULES.thick + RULES.gap, RULES.thin)];

/** The bytes of a card as JPEG. */
export async function drawCard(order: CardOrder): Promise<Buffer> {
  const { language, site, picture } = order;
  const isRtl = directionOf(language) === 'rtl';
  const shown = picture && isLargeEnough(picture) ? picture : null;
  const column = WIDTH - 2 * MARGIN - (shown ? PICTURE_WIDTH[shown.shape] - MARGIN + GUTTER : 0);
  const layers: OverlayOptions[] = [];
  const place = (drawn: SetText, top: number): void => {
    layers.push({ ...drawn, top: Math.round(top), left: isRtl ? WIDTH - MARGIN - drawn.raw.width : MARGIN });
  };
  const line = (family: Setting['family'], sizes: readonly number[], height: number, width = column): Setting => ({
    family,
    language,
    sizes,
    box: { width, height },
  });

  const name = await setText([{ text: site, colour: ink, weight: 700 }], {
    ...line('serif', NAME.sizes, NAME.height, WIDTH - 2 * MARGIN),
    tracking: -24,
  });
  if (name) {
    place(name, NAME.top + (NAME.height - name.raw.height) / 2);
    layers.push(...rules(RULES.top));
  }

  let top = name ? BELOW_RULES : 2 * MARGIN;
  let bottom = HEIGHT - MARGIN;
  const label: Piece[] = [
    { text: order.kind, colour: ink, weight: 700 },
    { text: order.section, colour: ink3, weight: 400 },
  ];
  const labelled = await setText(label, line('sans', LABEL.sizes, LABEL.height));
  if (labelled) {
    place(labelled, top + (LABEL.height - labelled.raw.height) / 2);
    top += LABEL.height + LABEL.below;
  } else top += LABEL.below;

  const credit = shown && (await setText([{ text: shown.credit, colour: ink3, weight: 400 }], line('sans', CREDIT.sizes, CREDIT.height)));
  if (credit) {
    bottom -= credit.raw.height;
    place(credit, bottom);
    bottom -= CREDIT.above;
  }

  const latest = order.latest && (await setLatest(order.latest, line, language));
  if (latest) {
    bottom -= latest.headline.raw.height;
    place(latest.headline, bottom);
    bottom -= LATEST.label.height;
    if (latest.label) place(latest.label, bottom);
    bottom -= LATEST.above;
    const width = column;
    layers.push({
      input: { create: { width, height: 1, channels: 3, background: rule } },
      top: bottom,
      left: isRtl ? WIDTH - MARGIN - width : MARGIN,
    });
    bottom -= LATEST.above;
  }

  const script = language === 'ar' ? 'arabic' : 'latin';
  // A site's name is broken only where it has no room on a line.
  const room = name ? bottom - top - (order.standfirst ? Math.min(STANDFIRST.height, (bottom - top) / 2) : 0) : MASTHEAD_HEIGHT;
  const sizes = HEADLINE_SIZES[shown ? 'beside' : 'alone'][script];
  const headline = await setText([{ text: order.headline, colour: ink, weight: name && language !== 'ar' ? 600 : 700 }], {
    ...line('serif', order.isList && name ? sizes.filter((size) => size <= NAME_MOST) : sizes, room),
    lineHeight: script === 'arabic' ? 1.35 : 1.08,
    tracking: -18,
    balanced: true,
  });
  if (headline) {
    place(headline, top);
    top += headline.raw.height + STANDFIRST.above;
    // The site's own card is its masthead.
    if (!name) layers.push(...rules(top));
    if (!name) top += RULES.height + STANDFIRST.above;
  }
  const standfirst = await setText([{ text: order.standfirst, colour: ink2, weight: 400 }], {
    ...line('serif', STANDFIRST.sizes, bottom - top),
    lineHeight: script === 'arabic' ? 1.6 : 1.3,
    balanced: true,
  });
  if (standfirst) place(standfirst, top);
  if (shown) layers.push({ input: await cutPicture(shown), top: BELOW_RULES, left: isRtl ? 0 : WIDTH - PICTURE_WIDTH[shown.shape] });

  const xmp = rightsXmp(shown?.rights ?? NO_RIGHTS, shown ? await miningOfFile(shown.file) : 'DMI-UNSPECIFIED');
  const drawn = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: paper } }).composite(layers);
  const pixels = await drawn.removeAlpha().raw().toBuffer();
  let bytes = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    bytes = await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
      .withXmp(xmp)
      .jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true })
      .toBuffer();
    if (bytes.length <= MOST_BYTES) break;
  }
  return bytes;
}

const NO_RIGHTS: Rights = { creator: '', credit: '', copyright: '', licence: '', terms: '' };

type Line = (family: Setting['family'], sizes: readonly number[], height: number) => Setting;

/** The newest headline of a list, and the word above it. */
async function setLatest({ label, headline }: NonNullable<CardOrder['latest']>, line: Line, language: CardOrder['language']) {
  const set = await setText([{ text: headline, colour: ink, weight: 500 }], {
    ...line('serif', LATEST.sizes, LATEST.height),
    lineHeight: language === 'ar' ? 1.4 : 1.15,
  });
  const labelled = await setText([{ text: label, colour: ink, weight: 700 }], line('sans', LATEST.label.sizes, LATEST.label.height));
  return set && { headline: set, label: labelled };
}

type CardPicture = NonNullable<CardOrder['picture']>;

const cutOf = (picture: CardPicture) => cutOfRatio(picture, picture.focal, PICTURE_WIDTH[picture.shape] / PICTURE_HEIGHT);

function isLargeEnough(picture: CardPicture): boolean {
  return cutOf(picture).width >= PICTURE_WIDTH[picture.shape] * LEAST_SHARE;
}

/** Turned upright before it is cut, as every size is; what can be seen through shows the desk's own paper. */
function cutPicture(picture: CardPicture): Promise<Buffer> {
  return sharp(picture.file, { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error' })
    .autoOrient()
    .extract(cutOf(picture))
    .resize({ width: PICTURE_WIDTH[picture.shape], height: PICTURE_HEIGHT, fit: 'cover' })
    .flatten({ background: paper2 })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer();
}
