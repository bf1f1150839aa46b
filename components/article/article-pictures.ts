/** Where pictures stand on an article page: the cut, and the widths of the columns they fill. */
import type { Shape } from '#newsroom/media/shapes.ts';

/** Six columns of twelve from 1200 px up, nine below, the whole line on a phone. */
const TEXT_COLUMN = '(min-width: 1312px) 608px, (min-width: 1200px) calc(50vw - 48px), (min-width: 820px) calc(75vw - 49px)';

export const PLACES = {
  lead: { shape: '16x9', sizes: `${TEXT_COLUMN}, 100vw`, className: 'lead-picture' },
  text: { shape: '3x2', sizes: `${TEXT_COLUMN}, calc(100vw - 32px)`, className: 'in-text' },
  wide: {
    shape: '2x1',
    sizes: '(min-width: 1312px) 928px, (min-width: 1200px) calc(75vw - 56px), (min-width: 820px) calc(100vw - 56px), 100vw',
    className: 'wide',
  },
  margin: { shape: 'whole', sizes: '(min-width: 1312px) 288px, (min-width: 820px) calc(25vw - 40px), 320px', className: 'hanging upright' },
  gallery: {
    shape: '3x2',
    sizes: '(min-width: 1312px) 292px, (min-width: 1200px) calc(25vw - 36px), (min-width: 820px) calc(37.5vw - 36px), calc(100vw - 32px)',
    className: 'in-gallery',
  },
} as const satisfies Record<string, { shape: Shape; sizes: string; className: string }>;
