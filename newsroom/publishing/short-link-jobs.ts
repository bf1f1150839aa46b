/** Gives short links to an archive from before there were any: some articles in a commit, others between, on from there after a crash. */
import { setTimeout as wait } from 'node:timers/promises';
import { asc, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import { articles } from '#db/schema/published/articles.ts';
import { inSteps, type StepQueue } from '#newsroom/acting/in-steps.ts';
import { shortLinksWrites } from '#newsroom/publishing/short-link-writes.ts';

/** Articles in one commit, of some four milliseconds; between two of them others have `restMs`. A million takes some three minutes. */
export const SHORT_LINK_LIMITS = { atOnce: 200, restMs: 25 } as const;

/** The id behind which it goes on; empty at the beginning. */
const payloadSchema = z.strictObject({ after: z.string() });

/** Gives short links until every article has one. Pages name them from the next edition. */
export const createShortLinkQueue = (now: () => Date, rest: () => Promise<unknown> = () => wait(SHORT_LINK_LIMITS.restMs)): StepQueue =>
  inSteps(() => step(now()), rest);

/** Answers whether there may be more to do. Of two who do the same step one finds the job changed. */
async function step(at: Date): Promise<boolean> {
  const database = contentWriter();
  const job = database.select().from(jobs).where(eq(jobs.kind, 'short-links')).limit(1).get();
  if (!job) return false;
  const { after } = payloadSchema.parse(job.payload);
  const ids = database
    .select({ id: articles.id })
    .from(articles)
    .where(gt(articles.id, after))
    .orderBy(asc(articles.id))
    .limit(SHORT_LINK_LIMITS.atOnce)
    .all();
  const last = ids.at(-1)?.id;
  const own = eq(jobs.id, job.id);
  const progress =
    last === undefined
      ? database.delete(jobs).where(own)
      : database
          .update(jobs)
          .set({ payload: { after: last }, version: job.version + 1 })
          .where(own);
  await commit({
    by: 'timer',
    at,
    did: null,
    guards: [{ table: jobs, id: job.id, version: job.version }],
    writes: [...shortLinksWrites(ids.map(({ id }) => id)), progress],
    raises: last === undefined ? 'yes' : 'no',
  });
  return last !== undefined;
}
