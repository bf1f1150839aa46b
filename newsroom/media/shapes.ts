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

/**
 * Widths that no page draws: search engines ask for 1200 px in these shapes. They are made when first asked for, as WebP
 * alone, so that a publication makes no more than before.
 */
const WIDE: Partial<Record<Shape, readonly number[]>> = { '16x9': [1200], '4x3': [1200], '1x1': [960, 1200] };

/** Whether a picture is served in that width of that shape. */
export function isServed(shape: Shape, width: number, format: 'webp' | 'avif'): boolean {
  const drawn: readonly number[] = SHAPES[shape].widths;
  return drawn.includes(width) || (format === 'webp' && WIDE[shape]?.includes(width) === true);
}

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

/** The widest file of a cut that is served, with its true size: a picture smaller than the narrowest is not enlarged. */
export function widestCut(picture: { key: string; width: number; height: number }, shape: Shape): { path: string; width: number; height: number } {
  const most = cutWidth(picture, shape);
  const served = [...SHAPES[shape].widths, ...(WIDE[shape] ?? [])];
  const named = Math.max(SHAPES[shape].widths[0], ...served.filter((width) => width <= most));
  const width = Math.min(named, most);
  return { path: mediaPath(picture, shape, named), width, height: Math.round(width / (SHAPES[shape].ratio ?? picture.width / picture.height)) };
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
  return ratio === null ? { left: 0, top: 0, width: size.width, height: size.height } : cutOfRatio(size, focal, ratio);
}

/** The same for any width divided by height. */
export function cutOfRatio(
  size: { width: number; height: number },
  focal: Focal,
  ratio: number,
): { left: number; top: number; width: number; height: number } {
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
