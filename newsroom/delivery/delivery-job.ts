/** A delivery as it waits in the queue of jobs. */
import { newId } from '#db/ids.ts';
import type { jobs } from '#db/schema/desk/drafts.ts';

export interface Announced {
  /** The kind's. */
  name: string;
  /** An address, or the id of somebody who has one. */
  receiver: string;
  payload: unknown;
}

/** Whom deliveries wait for: the same receiver of two kinds is two. Names of kinds hold no space. */
export const receiverKey = ({ name, receiver }: Pick<Announced, 'name' | 'receiver'>): string => `${name} ${receiver}`;

/** To be sent at once; `id` is that of a delivery which is sent again. */
export function deliveryJob(announced: Announced, at: Date, id = newId(at)): typeof jobs.$inferInsert {
  return {
    id,
    kind: 'delivery',
    payload: announced,
    receiver: receiverKey(announced),
    version: 1,
    runAt: at,
    leasedUntil: null,
    attempts: 0,
  };
}
