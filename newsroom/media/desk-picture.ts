/** A picture as the desk knows it. */

export interface DeskPicture {
  id: string;
  /** The version that a change of it names. */
  version: number;
  key: string;
  width: number;
  height: number;
  altText: string;
  caption: string;
  /** The line that is printed beneath it. */
  credit: string;
  /** Who made it, and whose it is: written into every file that readers get. */
  creator: string;
  copyright: string;
  source: string;
  licence: string;
  terms: string;
  /** Fractions of width and height. */
  focalX: number;
  focalY: number;
  /** Its uncut form, 640 pixels wide, for people who are signed in. */
  previewUrl: string;
  addedAt: string;
}

/** The address of a cut for the desk: it needs a session, and no publication. */
export function deskMediaPath(picture: { id: string; key: string }, shape: string, width: number): string {
  return `/desk/media/${picture.id}/${shape}-${width}.webp?${picture.key.slice(0, 8)}`;
}

interface PictureRow extends Omit<DeskPicture, 'previewUrl' | 'addedAt'> {
  addedAt: Date;
}

/** Takes from a row what the desk may see. */
export function toDeskPicture(row: PictureRow): DeskPicture {
  const { id, version, key, width, height, altText, caption, credit, creator, copyright, source, licence, terms, focalX, focalY } = row;
  return {
    ...{ id, version, key, width, height, altText, caption, credit, creator, copyright, source, licence, terms, focalX, focalY },
    previewUrl: deskMediaPath(row, 'whole', 640),
    addedAt: row.addedAt.toISOString(),
  };
}
