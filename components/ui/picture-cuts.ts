/** Where the cuts of a picture lie, and the box that one fills. */
import { cutWidth, cutWidths, mediaPath, SHAPES, type Shape } from '#newsroom/media/shapes.ts';

interface StoredPicture {
  key: string;
  width: number;
  height: number;
}

/** What an `<img>` needs to show one cut in the width that its place has. */
export interface PictureSource {
  src: string;
  srcSet: string;
  /** In CSS pixels: the browser takes the proportions from them before the file is there. */
  width: number;
  height: number;
}

/** The address of one width of a cut: that which readers have, or the desk's own. */
type AddressOf<P> = (picture: P, shape: Shape, width: number) => string;

/** The source of that cut; before anything is known of the width, a middle one. */
export function pictureSource<P extends StoredPicture>(picture: P, shape: Shape, addressOf: AddressOf<P> = mediaPath): PictureSource {
  const widths = cutWidths(picture, shape);
  const middle = widths.findLast((width) => width <= 640) ?? widths[0] ?? 0;
  return { src: addressOf(picture, shape, middle), srcSet: cutAddresses(picture, shape, addressOf), ...boxOf(picture, shape) };
}

/** Its widths for a `srcset`. A picture smaller than the narrowest is not enlarged: what is said of its file's width is true. */
export const cutAddresses = <P extends StoredPicture>(picture: P, shape: Shape, addressOf: AddressOf<P> = mediaPath): string =>
  cutWidths(picture, shape)
    .map((width) => `${addressOf(picture, shape, width)} ${Math.min(width, cutWidth(picture, shape))}w`)
    .join(', ');

export function boxOf(picture: StoredPicture, shape: Shape): { width: number; height: number } {
  const width = Math.min(cutWidths(picture, shape).at(-1) ?? picture.width, cutWidth(picture, shape));
  return { width, height: Math.round(width / (SHAPES[shape].ratio ?? picture.width / picture.height)) };
}
