/** What operators hear of deliveries to other servers: each failure, and when one was given up. */
import type { Told } from '#newsroom/delivery/delivery-queue.ts';
import type { Logger } from '#server/log.ts';

/** `counted` gets all of them. */
export function tellOfDeliveries(log: Logger, counted: (told: Told) => void): (told: Told) => void {
  return (told) => {
    const { outcome, ...said } = told;
    counted(told);
    if (outcome === 'sent') log.debug(said, 'Another server was told of a change.');
    else if (outcome === 'again') log.warn(said, 'Another server could not be told of a change: it is tried again.');
    else log.error(said, 'Another server could not be told of a change: given up.');
  };
}
