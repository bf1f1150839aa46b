import { cutWidth, cutWidths, mediaPath } from '#newsroom/media/shapes.ts';

/** A picture uncut, in the widest size that readers have, as all machines can show it. */
export function widestCut(picture: { key: string; width: number; height: number }): { path: string; width: number; height: number } {
  const named = cutWidths(picture, 'whole').at(-1) ?? picture.width;
  const width = Math.min(named, cutWidth(picture, 'whole'));
  return { path: mediaPath(picture, 'whole', named), width, height: Math.round((width * picture.height) / picture.width) };
}
