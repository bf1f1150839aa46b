/** What a worker answers in its own way: pictures that are made already. All else that is not the same for every reader it passes on. */
import { findMadeRendition, isPublicPicture } from '#newsroom/media/renditions.ts';
import { BEACON_PATH } from '#server/beacon.ts';
import { DESK_LIMITS } from '#server/desk/desk-limits.ts';
import { isDeskPath, PREVIEW_LINKS, UPLOAD_PATH } from '#server/desk/desk-paths.ts';
import { type Place, READ } from '#server/edge.ts';
import type { OwnPlaces } from '#server/site.ts';

export function createWorkerPlaces({ passOn, hasDesk }: { passOn: Place['answer']; hasDesk: boolean }): OwnPlaces & { desk: Place[] } {
  const pass = (matches: Place['matches'], rest: Omit<Place, 'matches' | 'answer'>): Place => ({ matches, ...rest, answer: passOn });
  const links = pass((path) => path.startsWith(PREVIEW_LINKS), { methods: READ });
  const desk = [
    pass((path) => path === UPLOAD_PATH, { methods: ['POST'], bodyMs: DESK_LIMITS.uploadMs }),
    pass(isDeskPath, { methods: [...READ, 'POST'] }),
  ];
  return {
    media: { findRendition: findMadeRendition, isPublicPicture, isBusy: () => false, otherwise: passOn },
    beacon: pass((path) => path === BEACON_PATH, { methods: ['POST'] }),
    desk: hasDesk ? [...desk, links] : [links],
  };
}
