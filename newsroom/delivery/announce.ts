/** Stores what other servers are to be told of a change, in the commit that makes it: neither is ever there without the other. */
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import type { PublicChange } from '#newsroom/delivery/delivery-kind.ts';
import { DELIVERY_KINDS } from '#newsroom/delivery/delivery-kinds.ts';

export function announcementWrites(change: PublicChange): Write[] {
  const { at } = change;
  return DELIVERY_KINDS.flatMap((kind) =>
    kind.announce(change).map(({ receiver, payload }) =>
      contentWriter()
        .insert(jobs)
        .values({
          id: newId(at),
          kind: 'delivery',
          payload: { name: kind.name, receiver, payload },
          version: 1,
          runAt: at,
          leasedUntil: null,
          attempts: 0,
        }),
    ),
  );
}
