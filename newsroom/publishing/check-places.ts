import type { PlaceInText } from '#newsroom/publishing/checklist.ts';

/** What is found elsewhere than in the text and lies there all the same, by what its place looks like: a link that is among the dead ones, a picture. */
export const CHECKS_IN_TEXT: Record<string, PlaceInText> = {
  links: { isHere: ({ marks = [] }, deadLinks) => marks.some(({ type, attrs }) => type === 'link' && deadLinks.includes(String(attrs?.href))) },
  pictures: { isHere: ({ type }) => type === 'picture' },
};
