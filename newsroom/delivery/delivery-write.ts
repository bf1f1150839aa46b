import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import { deliveryJob } from '#newsroom/delivery/delivery-job.ts';
import type { Announcement } from '#newsroom/delivery/delivery-kind.ts';

/** Lets something wait for a receiver; `id` is that of a delivery which is sent again. */
export const deliveryWrite = (name: string, { receiver, payload }: Announcement<unknown>, at: Date, id?: string): Write =>
  contentWriter()
    .insert(jobs)
    .values(deliveryJob({ name, receiver, payload }, at, id));
