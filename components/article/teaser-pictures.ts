/** Where teasers show a picture: the cut and the width of its column at each width of the page. */
import type { Cut } from '#components/ui/picture.tsx';

const DESKTOP = '(min-width: 1200px)';
const TABLET = '(min-width: 820px)';
const THREE_COLUMNS = '(min-width: 1312px) 288px, (min-width: 1200px) calc(25vw - 40px)';
const FOUR_COLUMNS = '(min-width: 1312px) 395px, (min-width: 1200px) calc(33vw - 43px)';
const HALF = '(min-width: 820px) calc(50vw - 42px)';
const THUMB = '112px';
const LINE = 'calc(100vw - 32px)';

export interface TeaserCuts extends Cut {
  wider?: (Cut & { media: string })[];
}

export const TEASER_PICTURES = {
  /** The lead of a front: 16:9 to the edges on phones, 4:3, 3:2. */
  lead: {
    shape: '16x9',
    sizes: '100vw',
    wider: [
      { media: DESKTOP, shape: '3x2', sizes: '(min-width: 1312px) 608px, calc(50vw - 48px)' },
      { media: TABLET, shape: '4x3', sizes: 'calc(67vw - 47px)' },
    ],
  },
  /** The lead of a front that has nothing beside it. */
  leadAlone: {
    shape: '16x9',
    sizes: '100vw',
    wider: [
      { media: DESKTOP, shape: '3x2', sizes: '(min-width: 1312px) 821px, calc(67vw - 53px)' },
      { media: TABLET, shape: '4x3', sizes: 'calc(67vw - 47px)' },
    ],
  },
  /** The lead of a section: 16:9, then as the front's. */
  sectionLead: {
    shape: '16x9',
    sizes: '(min-width: 820px) calc(67vw - 47px), 100vw',
    wider: [{ media: DESKTOP, shape: '3x2', sizes: '(min-width: 1312px) 608px, calc(50vw - 48px)' }],
  },
  /** A column of three from 1200 px up, of six from 820, a thumbnail on phones. */
  major: { shape: '3x2', sizes: `${THREE_COLUMNS}, ${HALF}, ${THUMB}` },
  /** A column of four. */
  third: { shape: '3x2', sizes: `${FOUR_COLUMNS}, ${HALF}, ${THUMB}` },
  /** The first of the editor's choices. */
  choice: {
    shape: '3x2',
    sizes: `(min-width: 820px) calc(33vw - 37px), ${THUMB}`,
    wider: [{ media: DESKTOP, shape: '16x9', sizes: '(min-width: 1312px) 288px, calc(25vw - 40px)' }],
  },
  /** The story that opens a section's block on the front: across on phones. */
  block: { shape: '16x9', sizes: `${FOUR_COLUMNS}, ${HALF}, ${LINE}` },
  /** The same in a block of few stories: beside its words. */
  shortBlock: { shape: '3x2', sizes: `${FOUR_COLUMNS}, ${HALF}, ${THUMB}` },
  /** The end of a row in a list. */
  row: { shape: '3x2', sizes: '(min-width: 1312px) 181px, (min-width: 1200px) calc(17vw - 37px), (min-width: 820px) calc(25vw - 35px), 112px' },
  /** The first of a ranked list in its full form, and the others. */
  firstRank: {
    shape: '3x2',
    sizes: '(min-width: 1312px) 244px, (min-width: 1200px) calc(25vw - 84px), (min-width: 820px) calc(50vw - 86px), calc(100vw - 76px)',
  },
  rank: { shape: '3x2', sizes: '84px' },
} as const satisfies Record<string, TeaserCuts>;

export type TeaserPlace = keyof typeof TEASER_PICTURES;
