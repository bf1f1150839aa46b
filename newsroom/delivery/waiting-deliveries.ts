/**
 * What waits for other servers, asked receiver by receiver: however much piles up for one of them, finding what is next
 * costs a step for each receiver that there is, and nothing for what lies behind.
 */
import { and, asc, eq, gt, isNull, lte, min, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { contentWriter } from '#db/connections.ts';
import { jobs, troubledReceivers } from '#db/schema/desk/drafts.ts';

export type Job = typeof jobs.$inferSelect;
const envelopeSchema = z.strictObject({ name: z.string(), receiver: z.string(), payload: z.unknown() });

export interface Queued {
  job: Job;
  envelope: z.infer<typeof envelopeSchema>;
}

/** What nobody can read has no kind, and is dropped. */
const toQueued = (job: Job): Queued => ({ job, envelope: envelopeSchema.safeParse(job.payload).data ?? { name: '', receiver: '', payload: null } });

/** Nobody is at it, and nobody has put it off. */
const isFree = (at: Date) => or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, at));

/** Receivers, by their keys, for which something is due and which are not left alone. */
export function listDueReceivers(at: Date): string[] {
  const resting = listResting(at);
  return listReceivers().filter((receiver) => !resting.has(receiver) && listDue(receiver, at, 1).length > 0);
}

/** One step of the index for each: reading on from the last one found. */
function listReceivers(): string[] {
  const found: string[] = [];
  for (let next = receiverAfter(''); next !== null; next = receiverAfter(next)) found.push(next);
  return found;
}

const receiverAfter = (last: string): string | null =>
  contentWriter()
    .select({ next: min(jobs.receiver) })
    .from(jobs)
    .where(gt(jobs.receiver, last))
    .get()?.next ?? null;

function listResting(at: Date): Set<string> {
  const { receiver, restsUntil } = troubledReceivers;
  const rows = contentWriter().select({ receiver }).from(troubledReceivers).where(gt(restsUntil, at)).all();
  return new Set(rows.map((row) => row.receiver));
}

/** Its next ones: first what nobody tried yet, as it came; then what failed longest ago, so that one that always fails stops no other. */
export function listDue(receiver: string, at: Date, most: number): Queued[] {
  return contentWriter()
    .select()
    .from(jobs)
    .where(and(eq(jobs.receiver, receiver), lte(jobs.runAt, at), isFree(at)))
    .orderBy(asc(jobs.leasedUntil), asc(jobs.runAt), asc(jobs.id))
    .limit(most)
    .all()
    .map(toQueued);
}

/** Those of a receiver that wait since then or longer. */
export function listWaitingSince(receiver: string, since: Date, at: Date, most: number): Queued[] {
  // The plus sign leaves the index of time to be used: few wait for so long, whosever they are.
  const isFor = sql`+${jobs.receiver} = ${receiver}`;
  return contentWriter()
    .select()
    .from(jobs)
    .where(and(eq(jobs.kind, 'delivery'), lte(jobs.runAt, since), isFor, isFree(at)))
    .limit(most)
    .all()
    .map(toQueued);
}

/** How many deliveries in a row failed at it. */
export function failuresOf(receiver: string): number {
  const { failures } = troubledReceivers;
  return contentWriter().select({ failures }).from(troubledReceivers).where(eq(troubledReceivers.receiver, receiver)).get()?.failures ?? 0;
}
