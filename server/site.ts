/** Everything that answers, over open databases and a framework that is ready: which parts there are and what each is given. */
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { currentEdition } from '#db/edition.ts';
import { DOORS } from '#newsroom/accounts/doors/doors.ts';
import { findSession } from '#newsroom/accounts/sessions.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { takePicture } from '#newsroom/media/add-picture.ts';
import { TooManyPictures } from '#newsroom/media/decoder.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { findDeskRendition, findRendition, isPublicPicture } from '#newsroom/media/renditions.ts';
import { countView } from '#newsroom/popular/count-views.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { createAddressBook } from '#server/address-book.ts';
import { createAdmission } from '#server/admission.ts';
import { createBeacon } from '#server/beacon.ts';
import { createAddressOf } from '#server/client-address.ts';
import type { Config } from '#server/config.ts';
import { createActionPlace } from '#server/desk/action-place.ts';
import { createAuthPlace } from '#server/desk/auth-place.ts';
import { createDeskAnswers } from '#server/desk/desk-answers.ts';
import { createDeskMedia } from '#server/desk/desk-media.ts';
import { createDeskPages } from '#server/desk/desk-pages.ts';
import { createLentPictures } from '#server/desk/lent-pictures.ts';
import { logged } from '#server/desk/logged-place.ts';
import { createPreviewPlace, PREVIEW_LINKS } from '#server/desk/preview-place.ts';
import { createUploadPlace } from '#server/desk/upload-place.ts';
import type { Place } from '#server/edge.ts';
import { builtFiles, filesInDevelopment } from '#server/framework-files.ts';
import { RENDER_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';
import { createMedia } from '#server/media.ts';
import { onceATurn } from '#server/once-a-turn.ts';
import { createPageCache, type PageAddress, type PageCache } from '#server/page-cache.ts';
import { placesOf } from '#server/places.ts';
import { createPublicPages } from '#server/public-pages.ts';
import { createRender } from '#server/render.ts';
import type { Sender } from '#server/sender.ts';
import { readStaticFiles } from '#server/static-files.ts';
import type { Verdicts } from '#server/verdicts.ts';
import { createPageWarmer } from '#server/warm-pages.ts';

export interface SiteParts {
  config: Config;
  siteUrl: URL;
  deskUrl: URL;
  /** The folder of the program. */
  root: string;
  dev: boolean;
  handler: RequestListener;
  health: readonly Place[];
  sender: Sender;
  log: Logger;
  verdicts: Verdicts;
  /** Told of each render, in milliseconds. */
  rendered(address: PageAddress, milliseconds: number): void;
}

export interface Site {
  /** With the desk among them, and without it. */
  places: { whole: readonly Place[]; withoutDesk: readonly Place[] };
  cache: PageCache;
  edition(): { number: number };
  /** Makes the most read pages anew when the edition has risen. */
  warmPages(): Promise<void>;
}

export function createSite({ config, siteUrl, deskUrl, root, dev, handler, health, sender, log, verdicts, rendered }: SiteParts): Site {
  const edition = onceATurn(currentEdition);
  const publicFiles = readStaticFiles(join(root, 'public'), '', { hashed: false });
  const render = createRender({
    handler,
    siteUrl,
    readerScript: publicFiles.addressOf('/reader.js'),
    withinMs: dev ? RENDER_LIMITS.wholeInDevelopmentMs : RENDER_LIMITS.wholeMs,
  });
  const cache = createPageCache({
    render,
    edition,
    isPublic: () => !dev,
    bound: config.cacheBytes,
    failed: (address, error) => log.error({ err: error, page: address.key.split('?', 1)[0] }, 'A page could not be rendered.'),
    rendered,
  });
  const book = createAddressBook({ resolve: resolveAddress, edition });
  const isBusy = (error: unknown) => error instanceof TooManyPictures;
  const now = () => new Date();
  const addressOf = createAddressOf(config.trustedProxies, () =>
    log.warn('Requests come with X-Forwarded-For, and TRUST_PROXY does not name who sends them. If a proxy stands before this server, name it.'),
  );
  const admission = createAdmission({ addressOf, now: () => performance.now() });
  const answers = createDeskAnswers({ secure: deskUrl.protocol === 'https:' });
  const lent = createLentPictures({ findRendition: findDeskRendition, now });
  // The same for every link that shows nothing, and for everybody: it may be kept.
  const readDeadPage = async (language: string) => {
    const reading = await cache.read({ key: 'dead preview', internal: `/${language}/preview`, share: 'nothing', edition: edition().number });
    return 'page' in reading ? reading.page : undefined;
  };
  const previews = createPreviewPlace({ render, deadPage: readDeadPage, lend: lent.lend, findSession, addressOf, now, answers, sender });
  const desk = [
    createActionPlace({ actions: ACTIONS, findSession, deskUrl, now, answers, log }),
    createUploadPlace({ newUpload: () => mediaStore().newUpload(), takePicture, findSession, admission, deskUrl, now, answers, log }),
    createDeskMedia({ findRendition: findDeskRendition, isBusy, findSession, sender }),
    createAuthPlace({ doors: DOORS, findSession, addressOf, admission, deskUrl, now, answers, log }),
    previews,
    createDeskPages({ handler, findSession, deskUrl, answers, dev }),
  ];
  const everywhere = {
    sender,
    health,
    frameworkFiles: dev ? filesInDevelopment(handler, siteUrl, sender) : builtFiles(root, sender),
    publicFiles,
    media: createMedia({ findRendition, isPublicPicture, findLent: lent.find, isBusy, edition, sender }),
    beacon: createBeacon({ countView, addressOf, admission, now, sender }),
    pages: createPublicPages({ book, cache, admission, sender, log, count: verdicts.count }),
  };
  const placesWith = (places: readonly Place[]) => placesOf({ ...everywhere, desk: places.map((place) => logged(place, log)) });
  return {
    places: { whole: placesWith(desk), withoutDesk: placesWith([{ ...previews, matches: (path) => path.startsWith(PREVIEW_LINKS) }]) },
    cache,
    edition,
    warmPages: createPageWarmer({ book, cache, edition }),
  };
}
