/**
 * Sends what waits for other servers, from the queue of jobs. A job is taken under a lease, so that it is sent again when
 * this process dies at it; whoever receives it may therefore get it twice, never not at all. One that fails is tried again
 * after longer and longer waits, and given up at the end, with a line in the log.
 */
import { and, asc, eq, getTableColumns, isNull, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import type { AnyDeliveryKind } from '#newsroom/delivery/delivery-kind.ts';
import { DELIVERY_KINDS } from '#newsroom/delivery/delivery-kinds.ts';
import { type Outbound, type OutboundAnswer, OutboundRefused, type OutboundRequest } from '#newsroom/delivery/outbound.ts';
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

export type Outcome = 'sent' | 'again' | 'given-up';

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
    const kind = kinds.find(({ name }) => name === first?.envelope.name);
    for (let requests = 0; requests < A_RUN.requests && queued.length > 0 && !stopping.signal.aborted; requests++) {
      if (requests > 0 && now().getTime() >= until) return;
      const batch = await claim(queued.splice(0, kind?.together ?? 1));
      if (batch.length > 0 && !(await deliver(kind, batch))) return;
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
  async function deliver(kind: AnyDeliveryKind | undefined, batch: Queued[]): Promise<boolean> {
    const request = kind && compose(kind, batch);
    if (!request || request instanceof Error) {
      await end(batch, request && `${kind?.name}: ${request.message}`);
      return true;
    }
    const settled = await send(request);
    if (settled === 'broken-off') {
      await change(batch, ({ job }) => ({ leasedUntil: null, attempts: job.attempts - 1 }));
      return false;
    }
    if (batch.length > 1 && OF_CONTENTS.has(settled.status ?? 0)) {
      // One of them, or that they are so many, is what it does not take: the others are not given up for it.
      const middle = Math.ceil(batch.length / 2);
      const first = await deliver(kind, batch.slice(0, middle));
      return (await deliver(kind, batch.slice(middle))) && first;
    }
    const { host } = new URL(request.address);
    const isSpent = ({ job }: Queued) => settled.outcome === 'again' && job.attempts >= MOST_ATTEMPTS;
    const parts = [
      { part: batch.filter(isSpent), outcome: 'given-up' as const },
      { part: batch.filter((queued) => !isSpent(queued)), outcome: settled.outcome },
    ];
    for (const { part, outcome } of parts) {
      if (part.length === 0) continue;
      const attempts = Math.max(...part.map(({ job }) => job.attempts));
      const noted = kind.note(part[0]?.envelope.receiver ?? '', waitingOf(part), { ...settled, outcome, attempts, at: now() });
      if (outcome === 'again') await postpone(part, after(attempts, settled.waitMs), noted);
      else await end(part, outcome === 'given-up' ? `${host}: ${settled.reason}` : undefined, noted);
      tell({ kind: kind.name, host, outcome, deliveries: part.length, attempts, reason: settled.reason });
    }
    return settled.outcome === 'sent';
  }

  /** An error when the kind cannot make it: that is no better at the next try. */
  function compose(kind: AnyDeliveryKind, batch: Queued[]): OutboundRequest | Error | undefined {
    const site = siteAtOnce();
    const context = site && { site, whole: (path: string) => wholeAddress(path, origin), at: now() };
    try {
      return context && kind.compose(batch[0]?.envelope.receiver ?? '', waitingOf(batch), context);
    } catch (error) {
      return error as Error;
    }
  }

  async function send(request: OutboundRequest): Promise<Settled | 'broken-off'> {
    try {
      return understand(await outbound.post(request, stopping.signal), now());
    } catch (error) {
      if (stopping.signal.aborted) return 'broken-off';
      return { outcome: error instanceof OutboundRefused ? 'given-up' : 'again', status: null, reason: reasonOf(error), waitMs: 0 };
    }
  }

  function after(attempts: number, askedMs: number): Date {
    const own = WAITS_MS[Math.min(attempts, WAITS_MS.length) - 1] ?? 0;
    return new Date(now().getTime() + Math.max(own, Math.min(askedMs, WAITS_MS.at(-1) ?? 0)));
  }

  /** Whoever is in trouble is left alone: what else waits for it now is sent no sooner, and counts as not tried. */
  async function postpone(batch: Queued[], runAt: Date, noted: Write[]): Promise<void> {
    const [first] = batch;
    const isTheirs = sql`${jobs.payload} ->> '$.name' = ${first?.envelope.name} AND ${jobs.payload} ->> '$.receiver' = ${first?.envelope.receiver}`;
    const others = contentWriter()
      .update(jobs)
      .set({ runAt, version: sql`${jobs.version} + 1` })
      .where(and(eq(jobs.kind, 'delivery'), lte(jobs.runAt, now()), isNull(jobs.leasedUntil), isTheirs));
    await change(batch, () => ({ leasedUntil: null, runAt }), [others, ...noted]);
  }

  /** Nothing of it happens when another process was quicker with one of them. */
  async function change(batch: Queued[], fieldsOf: (queued: Queued) => Partial<Job>, besides: Write[] = []): Promise<boolean> {
    const database = contentWriter();
    const writes = batch.map((queued) =>
      database
        .update(jobs)
        .set({ ...fieldsOf(queued), version: queued.job.version + 1 })
        .where(eq(jobs.id, queued.job.id)),
    );
    const result = await commit({ by: BY, at: now(), did: null, guards: guardsOf(batch), writes: [...writes, ...besides], raises: 'no' });
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

const waitingOf = (batch: Queued[]) => batch.map(({ job, envelope }) => ({ id: job.id, payload: envelope.payload }));
const guardsOf = (batch: Queued[]) => batch.map(({ job }) => ({ table: jobs, id: job.id, version: job.version }));

/**
 * The oldest of each receiver that are due and that nobody holds: what piles up for one that is dead is not in the way of
 * others. What nobody can read has no kind, and is dropped.
 */
function readDue(at: Date): Queued[] {
  const free = or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, at));
  const receiver = sql`${jobs.payload} ->> '$.name', ${jobs.payload} ->> '$.receiver'`;
  const due = contentWriter()
    .select({
      ...getTableColumns(jobs),
      place: sql<number>`row_number() over (partition by ${receiver} order by ${jobs.runAt}, ${jobs.attempts}, ${jobs.id})`.as('place'),
    })
    .from(jobs)
    .where(and(eq(jobs.kind, 'delivery'), lte(jobs.runAt, at), free))
    .as('due');
  return (
    contentWriter()
      .select()
      .from(due)
      .where(lte(due.place, A_RUN.jobs))
      // Of what waits since the same failure, what was not tried yet comes first: one that always fails stops no other.
      .orderBy(asc(due.runAt), asc(due.attempts), asc(due.id))
      .all()
      .map(({ place, ...job }) => ({ job, envelope: envelopeSchema.safeParse(job.payload).data ?? { name: '', receiver: '', payload: null } }))
  );
}

interface Settled {
  outcome: Outcome;
  status: number | null;
  reason: string;
  /** What the receiver asked us to wait. */
  waitMs: number;
}

/** Time-outs, too many requests and the other server's own troubles pass; all else that is no success stays as it is. */
const PASSING = new Set([408, 425, 429]);

/** What says that the request's contents are not taken, as they are or at such length. */
const OF_CONTENTS = new Set([413, 422]);

function understand({ status, headers }: OutboundAnswer, at: Date): Settled {
  const waitMs = waitOf(headers['retry-after'] ?? '', at);
  if (status >= 200 && status < 300) return { outcome: 'sent', status, reason: String(status), waitMs };
  return { outcome: status >= 500 || PASSING.has(status) ? 'again' : 'given-up', status, reason: `It answered ${status}.`, waitMs };
}

/** Retry-After is seconds, or a date (RFC 9110, 10.2.3). Milliseconds; 0 where it says neither. */
function waitOf(said: string, at: Date): number {
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - at.getTime();
  return Math.max(0, wait || 0);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code && !message?.includes(code) ? `${message} (${code})` : (message ?? String(error));
}
