/** Where the cuts of a picture lie, and the box that one fills. */
import { mediaPath, SHAPES, type Shape } from '#newsroom/media/shapes.ts';

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
  const widths = widthsOf(picture, shape);
  const middle = widths.findLast((width) => width <= 640) ?? widths[0] ?? 0;
  return { src: addressOf(picture, shape, middle), srcSet: cutAddresses(picture, shape, addressOf), ...boxOf(picture, shape) };
}

export const cutAddresses = <P extends StoredPicture>(picture: P, shape: Shape, addressOf: AddressOf<P> = mediaPath): string =>
  widthsOf(picture, shape)
    .map((width) => `${addressOf(picture, shape, width)} ${width}w`)
    .join(', ');

export function boxOf(picture: StoredPicture, shape: Shape): { width: number; height: number } {
  const width = widthsOf(picture, shape).at(-1) ?? picture.width;
  return { width, height: Math.round(width / (SHAPES[shape].ratio ?? picture.width / picture.height)) };
}

function widthsOf(picture: StoredPicture, shape: Shape): number[] {
  const most = cutWidth(picture, shape);
  return SHAPES[shape].widths.filter((width, index) => index === 0 || width <= most);
}

/** How wide a cut of that shape can be without being blown up. */
function cutWidth({ width, height }: StoredPicture, shape: Shape): number {
  const { ratio } = SHAPES[shape];
  return ratio === null ? width : Math.min(width, Math.round(height * ratio));
}
