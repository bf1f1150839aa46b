/** What readers get, over an open database and a framework that is ready: which parts there are and what each is given. */
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { currentEdition } from '#db/edition.ts';
import { findCard } from '#newsroom/cards/card-queries.ts';
import { findMadeCard } from '#newsroom/cards/make-card.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { isWire } from '#newsroom/wire/wire-routes.ts';
import { createAddressBook } from '#server/address-book.ts';
import type { Admission } from '#server/admission.ts';
import { type CardsParts, createCards } from '#server/cards.ts';
import type { Place } from '#server/edge.ts';
import { builtFiles, filesInDevelopment } from '#server/framework-files.ts';
import { RENDER_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';
import { createMedia, type MediaParts } from '#server/media.ts';
import { onceATurn } from '#server/once-a-turn.ts';
import { createPageCache, type PageAddress, type PageCache, type Rendered } from '#server/page-cache.ts';
import { type PlacesParts, placesOf } from '#server/places.ts';
import { createPublicPages } from '#server/public-pages.ts';
import { createRender } from '#server/render.ts';
import { renderWire } from '#server/render-wire.ts';
import { pictureUse, sayUse } from '#server/said-use.ts';
import type { Sender } from '#server/sender.ts';
import type { SharedLimits } from '#server/share-of-limits.ts';
import { readStaticFiles } from '#server/static-files.ts';
import type { Verdicts } from '#server/verdicts.ts';
import { createPageWarmer, makePage } from '#server/warm-pages.ts';

export interface SiteParts {
  limits: SharedLimits;
  siteUrl: URL;
  /** The folder of the program. */
  root: string;
  dev: boolean;
  handler: RequestListener;
  health: readonly Place[];
  admission: Admission;
  sender: Sender;
  log: Logger;
  verdicts: Verdicts;
  /** Told of each render, in milliseconds. */
  rendered(address: PageAddress, milliseconds: number): void;
}

/** What a process answers in its own way. */
export interface OwnPlaces extends Pick<PlacesParts, 'beacon'> {
  cards: Pick<CardsParts, 'otherwise'>;
  media: Pick<MediaParts, 'findRendition' | 'isPublicPicture' | 'isBusy' | 'otherwise'>;
}

export interface Site {
  /** Makes the places of a port from those of the desk that stand there. */
  placesWith(own: OwnPlaces): (desk: readonly Place[]) => readonly Place[];
  render(internal: string): Promise<Rendered>;
  cache: PageCache;
  edition(): { number: number };
  /** Makes the page that is asked for most, unless it is kept. */
  makeFront(): Promise<void>;
  /** Makes the most read pages anew when the edition has risen. */
  warmPages(): Promise<void>;
}

export function createSite(parts: SiteParts): Site {
  const { limits, siteUrl, root, dev, handler, health, admission, sender, log, verdicts, rendered } = parts;
  const edition = onceATurn(currentEdition);
  const publicFiles = readStaticFiles(join(root, 'public'), '', { hashed: false });
  const renderPage = createRender({
    handler,
    siteUrl,
    readerScript: publicFiles.addressOf('/reader.js'),
    withinMs: dev ? RENDER_LIMITS.wholeInDevelopmentMs : RENDER_LIMITS.wholeMs,
  });
  const make = (internal: string) => (isWire(internal) ? renderWire(internal, siteUrl.origin) : renderPage(internal));
  const render = async (internal: string) => sayUse(await make(internal), siteUrl.origin);
  const cache = createPageCache({
    render,
    edition,
    isPublic: () => !dev,
    bound: limits.cacheBytes,
    limits: limits.renders,
    failed: (address, error) => log.error({ err: error, page: address.key.split('?', 1)[0] }, 'A page could not be rendered.'),
    rendered,
  });
  const book = createAddressBook({ resolve: resolveAddress, edition });
  const everywhere = {
    sender,
    health,
    frameworkFiles: dev ? filesInDevelopment(handler, siteUrl, sender) : builtFiles(root, sender),
    publicFiles,
    pages: createPublicPages({ book, cache, admission, sender, log, count: verdicts.count }),
  };
  return {
    placesWith(own) {
      const use = () => pictureUse(siteUrl.origin);
      const media = createMedia({ ...own.media, edition, use, bound: limits.pictureBytes, sender });
      const cards = createCards({ ...own.cards, findCard, findMadeCard, edition, use, sender });
      return (desk) => placesOf({ ...everywhere, beacon: own.beacon, cards, media, desk });
    },
    render,
    cache,
    edition,
    makeFront: () => makePage('/', { book, cache }),
    warmPages: createPageWarmer({ book, cache, edition }),
  };
}
