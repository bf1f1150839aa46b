/** What can be said about a picture: one shape for uploads, edits and the sample edition. */
import { z } from 'zod';
import { PICTURE_LIMITS } from '#newsroom/media/picture-limits.ts';

const line = z.string().trim().max(PICTURE_LIMITS.line).default('');

export const pictureFields = {
  altText: line,
  caption: line,
  credit: line,
  creator: line,
  copyright: line,
  source: line,
  licence: line,
  terms: z.string().trim().max(PICTURE_LIMITS.terms).default(''),
  /** Fractions of width and height: what must stay visible in every cut. */
  focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).default({ x: 0.5, y: 0.5 }),
};

const fields = z.strictObject(pictureFields);
export type PictureFields = z.output<typeof fields>;

/** Letters without case and marks, so that “Ankara’da” and “ankara’da”, “Güler” and “guler” are found alike. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** What a search of the desk looks into. */
export const wordsOf = ({ altText, caption, credit, creator, copyright, source, licence }: Omit<PictureFields, 'focal' | 'terms'>): string =>
  foldWords([caption, altText, credit, creator, copyright, source, licence].filter(Boolean).join('\n'));
