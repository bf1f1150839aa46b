/** What a worker answers in its own way: pictures and cards that are made already. All else that is not the same for every reader it passes on. */
import { findMadeRendition, isPublicPicture } from '#newsroom/media/renditions.ts';
import { BEACON_PATH } from '#server/beacon.ts';
import { DESK_LIMITS } from '#server/desk/desk-limits.ts';
import { isDeskPath, PREVIEW_LINKS, UPLOAD_PATH } from '#server/desk/desk-paths.ts';
import { type Place, READ } from '#server/edge.ts';
import { CACHE_LIMITS, WORKER_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';
import type { OwnPlaces } from '#server/site.ts';

interface WorkerPlacesParts {
  passOn: Place['answer'];
  /** Whether the desk stands on the readers' port. */
  hasDesk: boolean;
  sender: Pick<Sender, 'notice'>;
}

export function createWorkerPlaces({ passOn, hasDesk, sender }: WorkerPlacesParts): OwnPlaces & { desk: Place[] } {
  let pictures = 0;
  /** Anybody can invent addresses of pictures; the process that looks for them has the desk as well. */
  const passPicture: Place['answer'] = async (request, response, target) => {
    if (pictures >= WORKER_LIMITS.picturesAtOnce)
      return sender.notice(request, response, 503, { headers: { 'retry-after': String(CACHE_LIMITS.retryAfterS) } });
    pictures++;
    try {
      await passOn(request, response, target);
    } finally {
      pictures--;
    }
  };
  const pass = (matches: Place['matches'], rest: Omit<Place, 'matches' | 'answer'>): Place => ({ matches, ...rest, answer: passOn });
  const links = pass((path) => path.startsWith(PREVIEW_LINKS), { methods: READ });
  const desk = [
    pass((path) => path === UPLOAD_PATH, { methods: ['POST'], bodyMs: DESK_LIMITS.uploadMs }),
    pass(isDeskPath, { methods: [...READ, 'POST'] }),
  ];
  return {
    media: { findRendition: findMadeRendition, isPublicPicture, isBusy: () => false, otherwise: passPicture },
    cards: { otherwise: passPicture },
    beacon: pass((path) => path === BEACON_PATH, { methods: ['POST'] }),
    desk: hasDesk ? [...desk, links] : [links],
  };
}
