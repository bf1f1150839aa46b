/**
 * Sends what waits for other servers, from the queue of jobs. A job is taken under a lease, so that it is sent again when
 * this process dies at it; whoever receives it may therefore get it twice, never not at all. One that fails is tried again
 * after longer and longer waits, and given up at the end, with a line in the log.
 */
import { and, asc, eq, getTableColumns, gt, gte, isNull, lte, max, not, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import type { AnyDeliveryKind } from '#newsroom/delivery/delivery-kind.ts';
import { DELIVERY_KINDS } from '#newsroom/delivery/delivery-kinds.ts';
import type { Outbound, OutboundRequest } from '#newsroom/delivery/outbound.ts';
import { endsUsually, failed, failedForGood, isOfContents, type Outcome, type Settled, understand } from '#newsroom/delivery/settling.ts';
import { wholeAddress } from '#newsroom/site/addresses.ts';
import { siteAtOnce } from '#newsroom/site/site-queries.ts';

/** Waits before the second try and those after it: what fails for a day is given up. */
const WAITS_MS = [30_000, 120_000, 600_000, 1_800_000, 7_200_000, 21_600_000, 43_200_000];
/** How often a delivery is tried. */
export const MOST_ATTEMPTS = WAITS_MS.length + 1;
/** Longer than a request may take: whoever holds a lease for longer has died. */
const LEASE_MS = 30_000;
/**
 * Jobs of one receiver that a run looks at, receivers that are spoken to at once, requests that one of them gets in a run,
 * and milliseconds after which none gets a further one: the next run looks whether others came to wait meanwhile.
 */
const A_RUN = { jobs: 500, receivers: 8, requests: 50, furtherMs: 5_000 } as const;
const BY = 'timer';

type Job = typeof jobs.$inferSelect;
const envelopeSchema = z.strictObject({ name: z.string(), receiver: z.string(), payload: z.unknown() });
type Envelope = z.infer<typeof envelopeSchema>;

interface Queued {
  job: Job;
  envelope: Envelope;
}

/** What became of a request, for the operator. */
export interface Told {
  kind: string;
  /** Host and port: what stands in the path may be a secret. */
  host: string;
  outcome: Outcome;
  deliveries: number;
  attempts: number;
  reason: string;
}

export interface DeliveryQueueParts {
  outbound: Outbound;
  /** The site's. */
  origin: string;
  now(): Date;
  tell(told: Told): void;
  kinds?: readonly AnyDeliveryKind[];
}

export interface DeliveryQueue {
  /** Sends what is due. */
  run(): Promise<void>;
  /** What is underway is broken off and given back, to be sent at the next start. */
  stop(): void;
}

export function createDeliveryQueue({ outbound, origin, now, tell, kinds = DELIVERY_KINDS }: DeliveryQueueParts): DeliveryQueue {
  const stopping = new AbortController();

  async function run(): Promise<void> {
    const until = now().getTime() + A_RUN.furtherMs;
    const receivers = [...Map.groupBy(readDue(now()), ({ envelope }) => JSON.stringify([envelope.name, envelope.receiver])).values()];
    // As many side by side as that: one that is slow to answer holds up nobody else.
    const workers = Array.from({ length: A_RUN.receivers }, async () => {
      for (let own = receivers.shift(); own; own = receivers.shift()) await serve(own, until);
    });
    await Promise.all(workers);
  }

  /** What waits for one receiver, in its order, until something fails or others may be waiting: at least one request. */
  async function serve(queued: Queued[], until: number): Promise<void> {
    const [first] = queued;
    const rests = first && restOf(first.envelope, now());
    // What came since its trouble waits along with what came before.
    if (rests) return void (await change(queued, () => ({ runAt: rests })));
    const kind = kinds.find(({ name }) => name === first?.envelope.name);
    for (let requests = 0; requests < A_RUN.requests && queued.length > 0 && !stopping.signal.aborted; requests++) {
      if (requests > 0 && now().getTime() >= until) return;
      const batch = await claim(queued.splice(0, kind?.together ?? 1));
      if (batch.length > 0 && !(await deliver(kind, batch, until))) return;
    }
  }

  /** Those that are still to be had, under a lease of ours. */
  async function claim(batch: Queued[]): Promise<Queued[]> {
    const at = now();
    const leasedUntil = new Date(at.getTime() + LEASE_MS);
    const taken = batch.map(({ job, envelope }) => ({
      envelope,
      job: { ...job, leasedUntil, attempts: job.attempts + 1, version: job.version + 1 },
    }));
    return (await change(batch, ({ job }) => ({ leasedUntil, attempts: job.attempts + 1 }))) ? taken : [];
  }

  /** Answers whether the receiver may be sent more. */
  async function deliver(kind: AnyDeliveryKind | undefined, batch: Queued[], until: number): Promise<boolean> {
    const request = kind && compose(kind, batch);
    if (!request) {
      await end(batch);
      return true;
    }
    const settled: Settled | 'broken-off' = request instanceof Error ? failedForGood(request) : await send(kind, request);
    if (settled === 'broken-off') {
      await giveBack(batch);
      return false;
    }
    // One of them, or that they are so many, is what is not taken: the others are not given up for it.
    if (batch.length > 1 && (request instanceof Error || isOfContents(settled))) return halve(kind, batch, until);
    const host = request instanceof Error ? '' : new URL(request.address).host;
    if (settled.outcome === 'again') await rest(kind, batch, host, settled);
    else await settle(kind, batch, host, settled);
    return settled.outcome !== 'again';
  }

  /** Each half by itself, as far as time is: what is left is tried in the next run. */
  async function halve(kind: AnyDeliveryKind, batch: Queued[], until: number): Promise<boolean> {
    const middle = Math.ceil(batch.length / 2);
    const first = await deliver(kind, batch.slice(0, middle), until);
    const rest = batch.slice(middle);
    if (first && now().getTime() < until) return deliver(kind, rest, until);
    await giveBack(rest);
    return false;
  }

  const giveBack = (batch: Queued[]) => change(batch, ({ job }) => ({ leasedUntil: null, attempts: job.attempts - 1 }));

  /** That is the end of them, sent or not. */
  async function settle(kind: AnyDeliveryKind, part: Queued[], host: string, settled: Settled): Promise<void> {
    const { outcome, reason } = settled;
    await end(part, outcome === 'given-up' ? `${host || kind.name}: ${reason}` : undefined, note(kind, part, settled));
    tellOf(kind, part, host, settled);
  }

  function note(kind: AnyDeliveryKind, part: Queued[], settled: Settled): Write[] {
    return kind.note(part[0]?.envelope.receiver ?? '', waitingOf(part), { ...settled, attempts: mostAttempts(part), at: now() });
  }

  function tellOf({ name }: AnyDeliveryKind, part: Queued[], host: string, { outcome, reason }: Settled): void {
    tell({ kind: name, host, outcome, deliveries: part.length, attempts: mostAttempts(part), reason });
  }

  /** An error when the kind cannot make it. */
  function compose(kind: AnyDeliveryKind, batch: Queued[]): OutboundRequest | Error | undefined {
    const site = siteAtOnce();
    const context = site && { site, whole: (path: string) => wholeAddress(path, origin), at: now() };
    try {
      return context && kind.compose(batch[0]?.envelope.receiver ?? '', waitingOf(batch), context);
    } catch (error) {
      return error as Error;
    }
  }

  async function send(kind: AnyDeliveryKind, request: OutboundRequest): Promise<Settled | 'broken-off'> {
    try {
      return understand(await outbound.post(request, stopping.signal), now(), kind.ends ?? endsUsually);
    } catch (error) {
      return stopping.signal.aborted ? 'broken-off' : failed(error);
    }
  }

  function after(attempts: number, askedMs: number): Date {
    const own = WAITS_MS[Math.min(attempts, WAITS_MS.length) - 1] ?? 0;
    return new Date(now().getTime() + Math.max(own, Math.min(askedMs, WAITS_MS.at(-1) ?? 0)));
  }

  /**
   * Whoever is in trouble is left alone: all that waits for it waits as long, and has one try less. So the waits are the
   * receiver's, however much there is, and nothing waits for longer than they all last. What was tried last is tried last.
   */
  async function rest(kind: AnyDeliveryKind, batch: Queued[], host: string, settled: Settled): Promise<void> {
    const at = now();
    const database = contentWriter();
    const isOther = and(eq(jobs.kind, 'delivery'), isFor(batch[0]?.envelope), isFree(at));
    const isSpent = gte(jobs.attempts, MOST_ATTEMPTS - 1);
    const others = database.select().from(jobs).where(and(isOther, isSpent)).limit(A_RUN.jobs).all().map(toQueued);
    const spent = [...batch.filter(({ job }) => job.attempts >= MOST_ATTEMPTS), ...others];
    const left = batch.filter(({ job }) => job.attempts < MOST_ATTEMPTS);
    const [oldest] = database
      .select({ attempts: max(jobs.attempts) })
      .from(jobs)
      .where(and(isOther, not(isSpent)))
      .all();
    const runAt = after(Math.max(mostAttempts(left), (oldest?.attempts ?? 0) + 1), settled.waitMs);
    const aged = database
      .update(jobs)
      .set({ runAt, attempts: sql`${jobs.attempts} + 1`, version: sql`${jobs.version} + 1` })
      .where(and(isOther, not(isSpent)));
    // Those of the batch are still under their lease, and none of the others.
    await change(left, () => ({ leasedUntil: at, runAt }), { before: [aged], after: left.length > 0 ? note(kind, left, settled) : [] });
    if (left.length > 0) tellOf(kind, left, host, settled);
    if (spent.length > 0) await settle(kind, spent, host, { ...settled, outcome: 'given-up' });
  }

  /** Nothing of it happens when another process was quicker with one of them. */
  async function change(
    batch: Queued[],
    fieldsOf: (queued: Queued) => Partial<Job>,
    besides: { before?: Write[]; after?: Write[] } = {},
  ): Promise<boolean> {
    const database = contentWriter();
    const writes = batch.map((queued) =>
      database
        .update(jobs)
        .set({ ...fieldsOf(queued), version: queued.job.version + 1 })
        .where(eq(jobs.id, queued.job.id)),
    );
    const result = await commit({
      by: BY,
      at: now(),
      did: null,
      guards: guardsOf(batch),
      writes: [...(besides.before ?? []), ...writes, ...(besides.after ?? [])],
      raises: 'no',
    });
    return result.ok;
  }

  async function end(batch: Queued[], failure?: string, more: Write[] = []): Promise<void> {
    const database = contentWriter();
    const did = failure === undefined ? null : { action: 'delivery.given-up', subject: batch[0]?.envelope.name ?? '', detail: failure };
    const writes = batch.map(({ job }) => database.delete(jobs).where(eq(jobs.id, job.id)));
    await commit({ by: BY, at: now(), did, guards: guardsOf(batch), writes: [...writes, ...more], raises: 'no' });
  }

  return {
    run,
    stop() {
      stopping.abort();
    },
  };
}

const mostAttempts = (batch: Queued[]) => Math.max(0, ...batch.map(({ job }) => job.attempts));
const waitingOf = (batch: Queued[]) => batch.map(({ job, envelope }) => ({ id: job.id, payload: envelope.payload }));
const guardsOf = (batch: Queued[]) => batch.map(({ job }) => ({ table: jobs, id: job.id, version: job.version }));

const isFree = (at: Date) => or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, at));
const isFor = (envelope: Envelope | undefined) =>
  sql`${jobs.payload} ->> '$.name' = ${envelope?.name} AND ${jobs.payload} ->> '$.receiver' = ${envelope?.receiver}`;

/** What nobody can read has no kind, and is dropped. */
const toQueued = (job: Job): Queued => ({ job, envelope: envelopeSchema.safeParse(job.payload).data ?? { name: '', receiver: '', payload: null } });

/** Until when a receiver in trouble is left alone. */
function restOf(envelope: Envelope, at: Date): Date | undefined {
  const isResting = and(eq(jobs.kind, 'delivery'), gt(jobs.runAt, at), gt(jobs.attempts, 0), isFor(envelope));
  return contentWriter().select({ runAt: jobs.runAt }).from(jobs).where(isResting).limit(1).get()?.runAt;
}

/** The oldest of each receiver that are due and that nobody holds: what piles up for one that is dead is not in the way of others. */
function readDue(at: Date): Queued[] {
  const receiver = sql`${jobs.payload} ->> '$.name', ${jobs.payload} ->> '$.receiver'`;
  // A lease that is over says when somebody tried it last: one that always fails stops no other.
  const order = sql`${jobs.runAt}, ${jobs.leasedUntil}, ${jobs.id}`;
  const due = contentWriter()
    .select({ ...getTableColumns(jobs), place: sql<number>`row_number() over (partition by ${receiver} order by ${order})`.as('place') })
    .from(jobs)
    .where(and(eq(jobs.kind, 'delivery'), lte(jobs.runAt, at), isFree(at)))
    .as('due');
  return contentWriter()
    .select()
    .from(due)
    .where(lte(due.place, A_RUN.jobs))
    .orderBy(asc(due.runAt), asc(due.leasedUntil), asc(due.id))
    .all()
    .map(({ place, ...job }) => toQueued(job));
}
