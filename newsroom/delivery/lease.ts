/** Who is at a delivery, and until when: a job says only until when nobody else takes it. */
import { and, eq, gt, sql } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import { ANSWER_MS } from '#newsroom/delivery/outbound.ts';
import { waitAfter } from '#newsroom/delivery/waits.ts';

/** Longer than a request may take, with what is done about its answer: whoever holds a lease for longer has died. */
export const LEASE_MS = ANSWER_MS + 25_000;

const leaseFrom = (at: Date) => new Date(at.getTime() + LEASE_MS);

/** What of a receiver's is put off for longer than a request takes is due now. What may be underway stays as it is: it is not sent twice. */
export function putForward(receiver: string, at: Date): Write {
  return contentWriter()
    .update(jobs)
    .set({ leasedUntil: at, version: sql`${jobs.version} + 1` })
    .where(and(eq(jobs.receiver, receiver), gt(jobs.leasedUntil, leaseFrom(at))));
}

/** Its request may be underway; `triedAt`: its last try, when it failed and was put off by its own wait. */
export function isUnderway({ leasedUntil, attempts }: Pick<typeof jobs.$inferSelect, 'leasedUntil' | 'attempts'>, triedAt: Date, at: Date): boolean {
  if (!leasedUntil || leasedUntil <= at || leasedUntil > leaseFrom(at)) return false;
  return leasedUntil.getTime() !== waitAfter(attempts, 0, triedAt).getTime();
}
