import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { jobs } from '#db/schema/desk/drafts.ts';

/** Lets something wait for a receiver. */
export function deliveryWrite(name: string, { receiver, payload }: { receiver: string; payload: unknown }, at: Date): Write {
  return contentWriter()
    .insert(jobs)
    .values({ id: newId(at), kind: 'delivery', payload: { name, receiver, payload }, version: 1, runAt: at, leasedUntil: null, attempts: 0 });
}
