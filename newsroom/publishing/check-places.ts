import type { PartOfText } from '#newsroom/publishing/checklist.ts';

/** What is found elsewhere than in the text and lies there all the same, by what its place looks like: a page of ours that is linked, a picture. */
export const CHECKS_IN_TEXT: Record<string, { isHere(part: PartOfText): boolean }> = {
  links: { isHere: ({ marks = [] }) => marks.some(({ type, attrs }) => type === 'link' && String(attrs?.href).startsWith('/')) },
  pictures: { isHere: ({ type }) => type === 'picture' },
};
