/** How large an embedded article is, in pixels. Whoever embeds it sets the frame before the page in it is there. */
import type { WireArticle } from '#newsroom/wire/wire-article.ts';

export const EMBED_LIMITS = {
  /** What it has unless less is asked for. */
  width: 560,
  /** In less than this no headline can be read: then others are given a link. */
  leastWidth: 220,
} as const;

/** What a card shows, the most first: each leaves out what has no room. */
export const EMBED_FORMS = ['whole', 'words', 'headline'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** Edges at both sides; name with its rule, label, byline and edges above and below. */
const SIDES = 34;
const FIXED = SIDES + 42 + 24 + 34;
/** A line of each, and how wide a letter is on average, with some to spare. */
const HEADLINE = { line: 27, letter: 11.4 } as const;
const STANDFIRST = { line: 23, letter: 7.8, above: 8 } as const;
const ARABIC_LINES = 1.4;
const PICTURE = { ratio: 16 / 9, below: 14 } as const;

type Sized = Pick<WireArticle, 'headline' | 'standfirst' | 'leadPicture' | 'language'>;

export interface EmbedSize {
  width: number;
  height: number;
  form: EmbedForm;
}

/** The size of an article's card within what is asked for, and what it shows there; undefined where not even the headline has room. */
export function embedSize(article: Sized, most: { width?: number | undefined; height?: number | undefined }): EmbedSize | undefined {
  const width = Math.min(EMBED_LIMITS.width, most.width ?? EMBED_LIMITS.width);
  if (width < EMBED_LIMITS.leastWidth) return undefined;
  const sizes = EMBED_FORMS.map((form) => ({ width, height: heightOf(article, width - SIDES, form), form }));
  return sizes.find(({ height }) => height <= (most.height ?? Number.POSITIVE_INFINITY));
}

function heightOf({ headline, standfirst, leadPicture, language }: Sized, width: number, form: EmbedForm): number {
  const lines = (text: string, letter: number) => Math.ceil((text.length * letter) / width) * (language === 'ar' ? ARABIC_LINES : 1);
  const below = form !== 'headline' && standfirst ? lines(standfirst, STANDFIRST.letter) * STANDFIRST.line + STANDFIRST.above : 0;
  const above = form === 'whole' && leadPicture ? width / PICTURE.ratio + PICTURE.below : 0;
  return Math.ceil(FIXED + above + lines(headline, HEADLINE.letter) * HEADLINE.line + below);
}
