/** What is written about a picture at the desk. */
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';

const PICTURE_FIELDS = ['altText', 'caption', 'credit', 'creator', 'copyright', 'source', 'licence', 'terms'] as const;
export type PictureField = (typeof PICTURE_FIELDS)[number];
export type Written = Record<PictureField, string> & { focal: { x: number; y: number } };

export const writtenIn = (picture: DeskPicture): Written => ({
  ...(Object.fromEntries(PICTURE_FIELDS.map((name) => [name, picture[name]])) as Record<PictureField, string>),
  focal: { x: picture.focalX, y: picture.focalY },
});

export const isSameWritten = (one: Written, other: Written): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What stands there once a save is answered: what is stored, but for what was changed since it was sent. */
export function writtenSince(now: Written, sent: Written, stored: Written): Written {
  const names = [...PICTURE_FIELDS, 'focal'] as const;
  const changed = names.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(sent[name]));
  return { ...stored, ...Object.fromEntries(changed.map((name) => [name, now[name]])) };
}
