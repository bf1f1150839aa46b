/** A line in the log for each request to the desk. What an address may keep secret (links for one person) is left out. */
import type { Place } from '#server/edge.ts';
import type { Logger } from '#server/log.ts';
import { requestId } from '#server/request-id.ts';

/** Which words of a path say what is done; below them lie ids and secrets. */
const DOES = /^\/desk\/(?:do|auth)\/[a-z-]{1,60}|^\/desk\/[a-z-]{1,60}|^\/[a-z-]{1,60}/;

export function logged(place: Place, log: Logger): Place {
  return {
    ...place,
    answer(request, response, target) {
      const begun = performance.now();
      response.once('close', () => {
        const milliseconds = Math.round(performance.now() - begun);
        log.info(
          { request: requestId(request), method: request.method, place: DOES.exec(target.path)?.[0], status: response.statusCode, milliseconds },
          'desk',
        );
      });
      return place.answer(request, response, target);
    },
  };
}
