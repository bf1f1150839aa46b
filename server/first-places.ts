/** What only the first process answers: the desk, notes that an article was read, and pictures that have to be made. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { DOORS } from '#newsroom/accounts/doors/doors.ts';
import { findSession } from '#newsroom/accounts/sessions.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { takePicture } from '#newsroom/media/add-picture.ts';
import { TooManyPictures } from '#newsroom/media/decoder.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { findDeskRendition, findRendition, isPublicPicture } from '#newsroom/media/renditions.ts';
import { countView } from '#newsroom/popular/count-views.ts';
import type { Admission } from '#server/admission.ts';
import { createBeacon } from '#server/beacon.ts';
import { createActionPlace } from '#server/desk/action-place.ts';
import { createAuthPlace } from '#server/desk/auth-place.ts';
import { createDeskAnswers } from '#server/desk/desk-answers.ts';
import { createDeskMedia } from '#server/desk/desk-media.ts';
import { createDeskPages } from '#server/desk/desk-pages.ts';
import { PREVIEW_LINKS } from '#server/desk/desk-paths.ts';
import { createLentPictures } from '#server/desk/lent-pictures.ts';
import { logged } from '#server/desk/logged-place.ts';
import { createPreviewPlace } from '#server/desk/preview-place.ts';
import { createUploadPlace } from '#server/desk/upload-place.ts';
import type { Place } from '#server/edge.ts';
import type { Logger } from '#server/log.ts';
import type { Sender } from '#server/sender.ts';
import type { OwnPlaces, Site } from '#server/site.ts';

export interface FirstPlacesParts {
  site: Pick<Site, 'cache' | 'edition' | 'render'>;
  deskUrl: URL;
  dev: boolean;
  handler: RequestListener;
  addressOf(request: IncomingMessage): string;
  admission: Admission;
  sender: Sender;
  log: Logger;
}

export interface FirstPlaces extends OwnPlaces {
  desk: readonly Place[];
  /** What is left of it on the site's port when the desk has one of its own. */
  links: readonly Place[];
}

export function createFirstPlaces(parts: FirstPlacesParts): FirstPlaces {
  const { site, deskUrl, dev, handler, addressOf, admission, sender, log } = parts;
  const isBusy = (error: unknown) => error instanceof TooManyPictures;
  const now = () => new Date();
  const answers = createDeskAnswers({ secure: deskUrl.protocol === 'https:' });
  const lent = createLentPictures({ findRendition: findDeskRendition, now, sender });
  // The same for every link that shows nothing, and for everybody: it may be kept.
  const deadPage = async (language: string) => {
    const internal = `/${language}/preview`;
    const reading = await site.cache.read({ key: 'dead preview', internal, share: 'nothing', edition: site.edition().number });
    return 'page' in reading ? reading.page : undefined;
  };
  const previews = createPreviewPlace({ render: site.render, deadPage, lend: lent.lend, findSession, addressOf, now, answers, sender });
  const desk = [
    createActionPlace({ actions: ACTIONS, findSession, deskUrl, now, answers, log }),
    createUploadPlace({ newUpload: () => mediaStore().newUpload(), takePicture, findSession, admission, deskUrl, now, answers, log }),
    createDeskMedia({ findRendition: findDeskRendition, isBusy, findSession, sender }),
    createAuthPlace({ doors: DOORS, findSession, addressOf, admission, deskUrl, now, answers, log }),
    previews,
    createDeskPages({ handler, findSession, deskUrl, answers, dev }),
  ];
  const links = { ...previews, matches: (path: string) => path.startsWith(PREVIEW_LINKS) };
  return {
    media: { findRendition, isPublicPicture, isBusy, otherwise: lent.answer },
    beacon: createBeacon({ countView, addressOf, admission, now, sender }),
    desk: desk.map((place) => logged(place, log)),
    links: [logged(links, log)],
  };
}
