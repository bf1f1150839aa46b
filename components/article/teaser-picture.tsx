/** A teaser's picture at one of the places of `TEASER_PICTURES`. `<TeaserPicture picture={…} place="major" />` */

import { TEASER_PICTURES, type TeaserCuts, type TeaserPlace } from '#components/article/teaser-pictures.ts';
import { Picture } from '#components/ui/picture.tsx';
import type { PictureView } from '#newsroom/articles/views.ts';

export function TeaserPicture({ picture, place, first }: { picture: PictureView; place: TeaserPlace; first?: boolean }) {
  const cuts: TeaserCuts = TEASER_PICTURES[place];
  return <Picture picture={picture} {...cuts} first={first} />;
}
