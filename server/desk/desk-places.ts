/** The desk: what only the first process answers, and only to those who may. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { DOORS } from '#newsroom/accounts/doors/doors.ts';
import { findSession } from '#newsroom/accounts/sessions.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { takePicture } from '#newsroom/media/add-picture.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { findDeskRendition } from '#newsroom/media/renditions.ts';
import type { Admission } from '#server/admission.ts';
import { createActionPlace } from '#server/desk/action-place.ts';
import { createAuthPlace } from '#server/desk/auth-place.ts';
import { createDeskAnswers } from '#server/desk/desk-answers.ts';
import { createDeskMedia } from '#server/desk/desk-media.ts';
import { createDeskPages } from '#server/desk/desk-pages.ts';
import { PREVIEW_LINKS } from '#server/desk/desk-paths.ts';
import type { LentPictures } from '#server/desk/lent-pictures.ts';
import { logged } from '#server/desk/logged-place.ts';
import { createPreviewPlace } from '#server/desk/preview-place.ts';
import { createUploadPlace } from '#server/desk/upload-place.ts';
import type { Place } from '#server/edge.ts';
import type { Logger } from '#server/log.ts';
import { isBusy } from '#server/own-places.ts';
import type { Sender } from '#server/sender.ts';
import type { Site } from '#server/site.ts';

export interface DeskPlacesParts {
  site: Pick<Site, 'cache' | 'edition' | 'render'>;
  deskUrl: URL;
  dev: boolean;
  handler: RequestListener;
  addressOf(request: IncomingMessage): string;
  admission: Admission;
  lend: LentPictures['lend'];
  sender: Sender;
  log: Logger;
}

export interface DeskPlaces {
  desk: readonly Place[];
  /** What is left of it on the site's port when the desk has one of its own. */
  links: readonly Place[];
}

export function createDeskPlaces(parts: DeskPlacesParts): DeskPlaces {
  const { site, deskUrl, dev, handler, addressOf, admission, lend, sender, log } = parts;
  const now = () => new Date();
  const answers = createDeskAnswers({ secure: deskUrl.protocol === 'https:' });
  // The same for every link that shows nothing, and for everybody: it may be kept.
  const deadPage = async (language: string) => {
    const internal = `/${language}/preview`;
    const reading = await site.cache.read({ key: 'dead preview', internal, share: 'nothing', edition: site.edition().number });
    return 'page' in reading ? reading.page : undefined;
  };
  const previews = createPreviewPlace({ render: site.render, deadPage, lend, findSession, addressOf, now, answers, sender });
  const desk = [
    createActionPlace({ actions: ACTIONS, findSession, deskUrl, now, answers, log }),
    createUploadPlace({ newUpload: () => mediaStore().newUpload(), takePicture, findSession, admission, deskUrl, now, answers, log }),
    createDeskMedia({ findRendition: findDeskRendition, isBusy, findSession, sender }),
    createAuthPlace({ doors: DOORS, findSession, addressOf, admission, deskUrl, now, answers, log }),
    previews,
    createDeskPages({ handler, findSession, deskUrl, answers, dev }),
  ];
  const links = { ...previews, matches: (path: string) => path.startsWith(PREVIEW_LINKS) };
  return { desk: desk.map((place) => logged(place, log)), links: [logged(links, log)] };
}
