/** How large an embedded article is, in pixels. Whoever embeds it sets the frame before the page in it is there. */
import type { EmbedForm } from '#newsroom/wire/oembed/embed-address.ts';
import { EMBED_FORMS } from '#newsroom/wire/oembed/embed-address.ts';
import { type EmbeddedArticle, type EmbeddingSite, embedWords } from '#newsroom/wire/oembed/embed-words.ts';
import { countLines, type Face } from '#newsroom/wire/oembed/text-width.ts';

export const EMBED_LIMITS = {
  /** What it has unless less is asked for. */
  width: 560,
  /** In less than this no headline can be read: then others are given a link. */
  leastWidth: 220,
} as const;

/** Border and padding of both sides, as `embed-style.ts` has them. The last line of each element below is its own space. */
const SIDES = 34;
const PICTURE = { ratio: 16 / 9, space: 12 } as const;
/** Machines set letters a little differently. */
const SPARE = 1.03;
const SANS = 1.16 * SPARE;
const NAME = { face: { size: 20, wider: 1.06 * SPARE }, line: 22, space: 22 } as const;
const LABEL = { face: { size: 13, wider: SANS }, line: 20, space: 0 } as const;
const BYLINE = { face: { size: 13, wider: SANS }, line: 20, space: 8 } as const;
const HEADLINE = { face: { size: 23, wider: 1.06 * SPARE }, line: 23 * 1.16, arabicLine: 23 * 1.4, space: 3 } as const;
const STANDFIRST = { face: { size: 16, wider: SPARE }, line: 16 * 1.4, arabicLine: 16 * 1.7, space: 6 } as const;

export interface EmbedSize {
  width: number;
  height: number;
  form: EmbedForm;
}

/** The size of an article's card within what is asked for, and what it shows there; undefined where not even the headline has room. */
export function embedSize(
  article: EmbeddedArticle,
  site: EmbeddingSite,
  most: { width?: number | undefined; height?: number | undefined },
): EmbedSize | undefined {
  const width = Math.min(EMBED_LIMITS.width, most.width ?? EMBED_LIMITS.width);
  if (width < EMBED_LIMITS.leastWidth) return undefined;
  const sizes = EMBED_FORMS.map((form) => sizeOf(article, site, width, form));
  return sizes.find(({ height }) => height <= (most.height ?? Number.POSITIVE_INFINITY));
}

/** The size of the whole card where nothing limits it. */
export const wholeSize = (article: EmbeddedArticle, site: EmbeddingSite): EmbedSize => sizeOf(article, site, EMBED_LIMITS.width, 'whole');

function sizeOf(article: EmbeddedArticle, site: EmbeddingSite, width: number, form: EmbedForm): EmbedSize {
  return { width, height: heightOf(article, site, width - SIDES, form), form };
}

function heightOf(article: EmbeddedArticle, site: EmbeddingSite, width: number, form: EmbedForm): number {
  const { headline, standfirst, leadPicture, language } = article;
  const { name, type, section, by, day } = embedWords(article, site);
  const block = (text: string, { face, line, space, arabicLine = line }: { face: Face; line: number; space: number; arabicLine?: number }) =>
    countLines(text, face, width) * (language === 'ar' ? arabicLine : line) + space;
  return Math.ceil(
    SIDES +
      block(name, NAME) +
      (form === 'whole' && leadPicture ? width / PICTURE.ratio + PICTURE.space : 0) +
      block(`${type} ${section}`, LABEL) +
      block(headline, HEADLINE) +
      (form !== 'headline' && standfirst ? block(standfirst, STANDFIRST) : 0) +
      block(by ? `${by} · ${day}` : day, BYLINE),
  );
}
