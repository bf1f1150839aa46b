import type { PartOfText } from '#newsroom/publishing/checklist.ts';

/** Checks that lie in the text, by what their place looks like: a page of ours that is linked, a picture. */
export const CHECKS_IN_TEXT: Record<string, { isHere(part: PartOfText): boolean }> = {
  links: { isHere: ({ marks = [] }) => marks.some(({ type, attrs }) => type === 'link' && String(attrs?.href).startsWith('/')) },
  pictures: { isHere: ({ type }) => type === 'picture' },
};
