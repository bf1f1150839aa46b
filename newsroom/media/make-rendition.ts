/** Makes one size of a picture: the cut around its focal point, with its rights written into it. */
import { theDecoder, type Urgency } from '#newsroom/media/decoder.ts';
import type { Rights } from '#newsroom/media/decoding/tasks.ts';
import { cutOut, cutWidths, SHAPES, type Shape } from '#newsroom/media/shapes.ts';

export interface CutPicture extends Rights {
  width: number;
  height: number;
  focalX: number;
  focalY: number;
}

export interface Size {
  shape: Shape;
  width: number;
  format: 'webp' | 'avif';
}

/** The name of its file, in the store and in addresses. */
export const sizeName = ({ shape, width, format }: Size): string => `${shape}-${width}.${format}`;

/** Every size that a page may offer of a picture. */
export function sizesOf(picture: { width: number; height: number }, format: Size['format']): Size[] {
  return (Object.keys(SHAPES) as Shape[]).flatMap((shape) => cutWidths(picture, shape).map((width) => ({ shape, width, format })));
}

/** The bytes of one size, made from the file. Rejects as the decoder does. */
export function makeRendition(file: string, picture: CutPicture, { shape, width, format }: Size, urgency: Urgency): Promise<Buffer> {
  const { creator, credit, copyright, licence, terms } = picture;
  const cut = cutOut(picture, { x: picture.focalX, y: picture.focalY }, shape);
  return theDecoder().do('render', { file, cut, width, format, rights: { creator, credit, copyright, licence, terms } }, urgency);
}
