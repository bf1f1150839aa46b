/** What the first process answers readers by itself: pictures and cards that have to be made, and notes that an article was read. */
import type { IncomingMessage } from 'node:http';
import { findCard } from '#newsroom/cards/card-queries.ts';
import { makeCard } from '#newsroom/cards/make-card.ts';
import { TooManyPictures } from '#newsroom/media/decoder.ts';
import { findDeskRendition, findRendition, isPublicPicture } from '#newsroom/media/renditions.ts';
import { countView } from '#newsroom/popular/count-views.ts';
import type { Admission } from '#server/admission.ts';
import { createBeacon } from '#server/beacon.ts';
import { createCardMaker } from '#server/cards.ts';
import { createLentPictures, type LentPictures } from '#server/desk/lent-pictures.ts';
import { pictureUse } from '#server/said-use.ts';
import type { Sender } from '#server/sender.ts';
import type { OwnPlaces } from '#server/site.ts';

export interface OwnPlacesParts {
  addressOf(request: IncomingMessage): string;
  siteUrl: URL;
  admission: Admission;
  sender: Sender;
}

export const isBusy = (error: unknown): boolean => error instanceof TooManyPictures;

export function createOwnPlaces({ addressOf, siteUrl, admission, sender }: OwnPlacesParts): OwnPlaces & Pick<LentPictures, 'lend'> {
  const now = () => new Date();
  const lent = createLentPictures({ findRendition: findDeskRendition, now, sender });
  return {
    media: { findRendition, isPublicPicture, isBusy, otherwise: lent.answer },
    cards: { otherwise: createCardMaker({ findCard, makeCard, use: () => pictureUse(siteUrl.origin), admission, isBusy, sender }) },
    beacon: createBeacon({ countView, addressOf, admission, now, sender }),
    lend: lent.lend,
  };
}
