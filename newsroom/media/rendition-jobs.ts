/**
 * The queue that makes a picture's AVIF files: one picture at a time, by whoever holds its lease. Pages offer them once
 * all are there.
 */
import { and, asc, eq, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { jobs, media } from '#db/schema/desk/drafts.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { PictureUnreadable } from '#newsroom/media/decoder.ts';
import { makeRendition, sizeName, sizesOf } from '#newsroom/media/make-rendition.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';

type Job = typeof jobs.$inferSelect;
type PictureRow = typeof media.$inferSelect;

/** Whoever holds a lease for longer than this has died; it is renewed with every file. */
const LEASE_MS = 120_000;
/** A picture that failed so often stays without AVIF. */
const ATTEMPTS = 3;
const RETRY_MS = 60_000;
const BY = 'timer';

const payloadSchema = z.strictObject({ mediaId: z.uuid(), key: z.string() });

/** Queues the making of a picture's files. */
export function renditionJob({ id, key }: { id: string; key: string }, at: Date): Write {
  const row = { id: newId(at), kind: 'renditions' as const, payload: { mediaId: id, key }, version: 1, runAt: at, leasedUntil: null, attempts: 0 };
  return contentWriter().insert(jobs).values(row);
}

export interface RenditionQueue {
  /** Makes what is due, until nothing is or the queue is stopped. Raises the edition once, at the end. */
  run(): Promise<void>;
  /** What is underway is given back, to be done at the next start. */
  stop(): void;
}

export function createRenditionQueue(now: () => Date): RenditionQueue {
  let stopped = false;

  async function run(): Promise<void> {
    let seen = false;
    const failures: unknown[] = [];
    for (let job = await claim(); job; job = await claim()) {
      try {
        seen = (await work(job)) || seen;
      } catch (error) {
        failures.push(error);
      }
    }
    if (seen) await commit({ by: BY, at: now(), did: null, writes: [], raises: 'yes' });
    if (failures.length > 0) throw failures[0];
  }

  /** The oldest job that is due, under a lease of ours; undefined when there is none. */
  async function claim(): Promise<Job | undefined> {
    const at = now();
    const free = or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, at));
    const due = and(eq(jobs.kind, 'renditions'), lte(jobs.runAt, at), free);
    const job = stopped ? undefined : contentWriter().select().from(jobs).where(due).orderBy(asc(jobs.runAt)).get();
    return job && (await change(job, { attempts: job.attempts + 1, leasedUntil: leaseFrom(at) }));
  }

  /** Answers whether readers may see a change. */
  async function work(claimed: Job): Promise<boolean> {
    let job = claimed;
    const picture = pictureOf(job);
    if (!picture) {
      await end(job, []);
      return false;
    }
    try {
      for (const size of sizesOf(picture, 'avif')) {
        if (await mediaStore().hasRendition(picture.key, sizeName(size))) continue;
        const bytes = await makeRendition(mediaStore().fileOf(picture.hash), picture, size, 'later');
        await mediaStore().putRendition(picture.key, sizeName(size), bytes);
        const renewed = await change(job, { leasedUntil: leaseFrom(now()) });
        // Somebody else took it: the lease had run out.
        if (!renewed) return false;
        job = renewed;
        if (!pictureOf(job)) break;
      }
    } catch (error) {
      return giveBack(job, error);
    }
    // One that was deleted or changed meanwhile has no row under this key: nothing is written of it.
    return (await end(job, doneWrites(picture))) && isShown(picture);
  }

  /** For another try, or for good when there is no hope. A failure is thrown on, so that somebody hears of it. */
  async function giveBack(job: Job, error: unknown): Promise<false> {
    if (stopped) {
      await change(job, { leasedUntil: null, attempts: job.attempts - 1 });
      return false;
    }
    if (error instanceof PictureUnreadable || job.attempts >= ATTEMPTS) await end(job, []);
    else await change(job, { leasedUntil: null, runAt: new Date(now().getTime() + RETRY_MS) });
    throw error;
  }

  async function change(job: Job, fields: Partial<Job>): Promise<Job | undefined> {
    const version = job.version + 1;
    const guards = [{ table: jobs, id: job.id, version: job.version }];
    const writes = [
      contentWriter()
        .update(jobs)
        .set({ ...fields, version })
        .where(eq(jobs.id, job.id)),
    ];
    const result = await commit({ by: BY, at: now(), did: null, guards, writes, raises: 'no' });
    return result.ok ? { ...job, ...fields, version } : undefined;
  }

  async function end(job: Job, writes: Write[]): Promise<boolean> {
    const guards = [{ table: jobs, id: job.id, version: job.version }];
    const done = contentWriter().delete(jobs).where(eq(jobs.id, job.id));
    const result = await commit({ by: BY, at: now(), did: null, guards, writes: [...writes, done], raises: 'no' });
    return result.ok;
  }

  return {
    run,
    stop() {
      stopped = true;
    },
  };
}

const leaseFrom = (at: Date) => new Date(at.getTime() + LEASE_MS);

/** The picture as it was queued; one that was deleted or changed since has another job, or needs none. */
function pictureOf(job: Job): PictureRow | undefined {
  const parsed = payloadSchema.safeParse(job.payload);
  if (!parsed.success) return undefined;
  const { mediaId, key } = parsed.data;
  return contentWriter()
    .select()
    .from(media)
    .where(and(eq(media.id, mediaId), eq(media.key, key)))
    .get();
}

const isShown = ({ key }: PictureRow): boolean =>
  contentWriter().select({ id: pictures.id }).from(pictures).where(eq(pictures.key, key)).get() !== undefined;

const doneWrites = ({ id, key }: PictureRow): Write[] => [
  contentWriter()
    .update(media)
    .set({ avif: true })
    .where(and(eq(media.id, id), eq(media.key, key))),
  contentWriter()
    .update(pictures)
    .set({ avif: true })
    .where(and(eq(pictures.id, id), eq(pictures.key, key))),
];
