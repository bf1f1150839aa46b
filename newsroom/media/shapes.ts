/** The cuts in which pictures are served, and the widths of each: pages ask for these and no others. */
export const SHAPES = {
  '16x9': { ratio: 16 / 9, widths: [390, 640, 960, 1280] },
  '3x2': { ratio: 3 / 2, widths: [168, 336, 640, 960, 1280] },
  '4x3': { ratio: 4 / 3, widths: [640, 960, 1280] },
  '2x1': { ratio: 2, widths: [640, 960, 1280] },
  '1x1': { ratio: 1, widths: [96, 192, 320, 640] },
  /** Uncut. */
  whole: { ratio: null, widths: [390, 640, 960, 1280] },
} as const;
export type Shape = keyof typeof SHAPES;

export interface Focal {
  x: number;
  y: number;
}

/** The address of one cut of a picture. */
export function mediaPath(picture: { key: string }, shape: Shape, width: number, format: 'webp' | 'avif' = 'webp'): string {
  return `/media/${picture.key}/${shape}-${width}.${format}`;
}

/** How wide a cut of that shape can be without being blown up. */
export function cutWidth({ width, height }: { width: number; height: number }, shape: Shape): number {
  const { ratio } = SHAPES[shape];
  return ratio === null ? width : Math.min(width, Math.round(height * ratio));
}

/** The widths in which a cut is offered: those that the picture has, and the narrowest in any case. */
export function cutWidths(picture: { width: number; height: number }, shape: Shape): number[] {
  const most = cutWidth(picture, shape);
  return SHAPES[shape].widths.filter((width, index) => index === 0 || width <= most);
}

/**
 * The rectangle to cut from a picture so that it has the shape and the focal point (fractions of 0 to 1) lies as near
 * to the middle as the picture's edges allow. Pixels, whole numbers, inside the picture.
 */
export function cutOut(
  size: { width: number; height: number },
  focal: Focal,
  shape: Shape,
): { left: number; top: number; width: number; height: number } {
  const { ratio } = SHAPES[shape];
  if (ratio === null) return { left: 0, top: 0, width: size.width, height: size.height };
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * ratio)));
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / ratio)));
  const between = (value: number, most: number) => Math.min(Math.max(0, Math.round(value)), most);
  return {
    left: between(focal.x * size.width - width / 2, size.width - width),
    top: between(focal.y * size.height - height / 2, size.height - height),
    width,
    height,
  };
}
