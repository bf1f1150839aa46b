/** A line in the log for each request to the desk. */
import type { Place } from '#server/edge.ts';
import type { Logger } from '#server/log.ts';
import { requestId } from '#server/request-id.ts';
import { toldPath } from '#server/told-path.ts';

export function logged(place: Place, log: Logger): Place {
  return {
    ...place,
    answer(request, response, target) {
      const begun = performance.now();
      response.once('close', () => {
        const milliseconds = Math.round(performance.now() - begun);
        log.info(
          { request: requestId(request), method: request.method, path: toldPath(target.path), status: response.statusCode, milliseconds },
          'desk',
        );
      });
      return place.answer(request, response, target);
    },
  };
}
