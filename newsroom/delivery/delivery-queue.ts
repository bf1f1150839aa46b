/**
 * Sends what waits for other servers, from the queue of jobs. A job is taken under a lease, so that it is sent again when
 * this process dies at it; whoever receives it may therefore get it twice, never not at all. One that fails is tried again
 * after longer and longer waits, and given up at the end, with a line in the log.
 */
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { jobs, troubledReceivers } from '#db/schema/desk/drafts.ts';
import { type AnyDeliveryKind, USUAL_ATTEMPTS } from '#newsroom/delivery/delivery-kind.ts';
import { DELIVERY_KINDS } from '#newsroom/delivery/delivery-kinds.ts';
import { LEASE_MS, putForward } from '#newsroom/delivery/lease.ts';
import type { Outbound, OutboundRequest } from '#newsroom/delivery/outbound.ts';
import { DROPPED, endsUsually, failed, failedForGood, isOfContents, outlived, type Settled, understand } from '#newsroom/delivery/settling.ts';
import { failuresOf, type Job, listDue, listDueReceivers, listWaitingSince, type Queued } from '#newsroom/delivery/waiting-deliveries.ts';
import { lifeOf, restAfter, waitAfter } from '#newsroom/delivery/waits.ts';
import { wholeAddress } from '#newsroom/site/addresses.ts';
import { siteAtOnce } from '#newsroom/site/site-queries.ts';

/**
 * Receivers that are spoken to at once, requests that one of them gets in a run, milliseconds after which none gets a
 * further one, and after which a run leaves those that are slow to answer to themselves; and how many are given up at once.
 */
const A_RUN = { receivers: 8, requests: 50, furtherMs: 5_000, waitedMs: 5_000, givenUp: 500 } as const;
/** After so many failures in a row it was the receiver that failed, and not one delivery. */
const DOWN_AFTER = 3;
const BY = 'timer';
const someSeconds = () => wait(A_RUN.waitedMs, undefined, { ref: false });

/** What became of a request, for the operator. */
export interface Told {
  kind: string;
  /** Host and port: what stands in the path may be a secret. */
  host: string;
  outcome: Settled['outcome'];
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
  /** How long a run waits for those that are slow to answer. */
  patience?: () => Promise<unknown>;
}

export interface DeliveryQueue {
  /** Sends what is due. Ends when all of it was tried, or when only those are left that are slow to answer: nobody waits for them. */
  run(): Promise<void>;
  /** What is underway is broken off and given back, to be sent at the next start. Resolves when that is stored. */
  stop(): Promise<void>;
}

export function createDeliveryQueue({
  outbound,
  origin,
  now,
  tell,
  kinds = DELIVERY_KINDS,
  patience = someSeconds,
}: DeliveryQueueParts): DeliveryQueue {
  const stopping = new AbortController();
  /** Whom earlier runs still wait for. */
  const serving = new Map<string, Promise<void>>();
  /** What went wrong when nobody waited for it any more: the next run fails with it. */
  const failures: unknown[] = [];

  async function run(): Promise<void> {
    if (failures.length > 0) throw failures.pop();
    const until = now().getTime() + A_RUN.furtherMs;
    const due = listDueReceivers(now()).filter((receiver) => !serving.has(receiver));
    const workers = Array.from({ length: A_RUN.receivers - serving.size }, async () => {
      for (let receiver = due.shift(); receiver !== undefined; receiver = due.shift()) {
        // A later run may have come to it first.
        if (serving.has(receiver)) continue;
        const served = serve(receiver, until).finally(() => serving.delete(receiver));
        serving.set(receiver, served);
        await served;
      }
    });
    const all = Promise.all(workers);
    const isSlow = await Promise.race([all.then(() => false), patience().then(() => true)]);
    if (isSlow) all.catch((error: unknown) => failures.push(error));
  }

  /** What waits for one receiver, in its order, until something fails or others may be waiting: at least one request. */
  async function serve(receiver: string, until: number): Promise<void> {
    const kind = kinds.find(({ name }) => receiver.startsWith(`${name} `));
    for (let requests = 0; requests < A_RUN.requests && !stopping.signal.aborted; requests++) {
      if (requests > 0 && now().getTime() >= until) return;
      const due = listDue(receiver, now(), kind?.together ?? 1);
      if (due.length === 0) return;
      const batch = await claim(due);
      if (batch.length > 0 && !(await deliver(kind, batch, until))) return;
    }
  }

  /** Those that are still to be had, under a lease of ours. */
  async function claim(batch: Queued[]): Promise<Queued[]> {
    const leasedUntil = new Date(now().getTime() + LEASE_MS);
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
      await end(batch, undefined, kind && note(kind, batch, DROPPED, now()));
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
    const at = now();
    const well = outcome === 'sent' ? backWrites(keyOf(part), at) : [];
    await end(part, outcome === 'given-up' ? `${host || kind.name}: ${reason}` : undefined, [...well, ...note(kind, part, settled, at)]);
    tellOf(kind, part, host, settled, at);
  }

  function note(kind: AnyDeliveryKind, part: Queued[], settled: Settled | typeof DROPPED, at: Date): Write[] {
    return kind.note(part[0]?.envelope.receiver ?? '', waitingOf(part), { ...settled, attempts: mostAttempts(part), at });
  }

  function tellOf(kind: AnyDeliveryKind, part: Queued[], host: string, { outcome, reason }: Settled, at: Date): void {
    tell({ kind: kind.name, host, outcome, deliveries: part.length, attempts: mostAttempts(part), reason });
    kind.noted?.(part[0]?.envelope.receiver ?? '', at);
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
    const began = now().getTime();
    const tookMs = () => now().getTime() - began;
    try {
      const answer = await outbound.post(request, stopping.signal);
      return { ...understand(answer, now(), kind.ends ?? endsUsually), tookMs: tookMs() };
    } catch (error) {
      return stopping.signal.aborted ? 'broken-off' : { ...failed(error), tookMs: tookMs() };
    }
  }

  /**
   * Whoever is in trouble is left alone, with all that waits for it: longer after each failure in a row. The one that was
   * tried waits for longer each time it fails itself. What has waited for as long as all its waits last is given up, tried
   * or not: however much there is, nothing of it is touched before that.
   */
  async function rest(kind: AnyDeliveryKind, batch: Queued[], host: string, settled: Settled): Promise<void> {
    const at = now();
    const receiver = keyOf(batch);
    const most = kind.attempts ?? USUAL_ATTEMPTS;
    const since = new Date(at.getTime() - lifeOf(most));
    const isSpent = ({ job }: Queued) => job.attempts >= most || job.runAt <= since;
    const left = batch.filter((one) => !isSpent(one));
    const spent = batch.filter(isSpent);
    const failures = failuresOf(receiver) + 1;
    const restsUntil = restAfter(failures, settled.waitMs, at);
    const troubled = contentWriter()
      .insert(troubledReceivers)
      .values({ receiver, failures, restsUntil })
      .onConflictDoUpdate({ target: troubledReceivers.receiver, set: { failures, restsUntil } });
    const noted = left.length > 0 ? note(kind, left, settled, at) : [];
    await change(left, ({ job }) => ({ leasedUntil: waitAfter(job.attempts, settled.waitMs, at) }), [troubled, ...noted]);
    if (left.length > 0) tellOf(kind, left, host, settled, at);
    if (spent.length > 0) await settle(kind, spent, host, { ...settled, outcome: 'given-up' });
    const untried = () => listWaitingSince(receiver, since, at, A_RUN.givenUp);
    for (let more = untried(); more.length > 0 && !stopping.signal.aborted; more = untried()) {
      await settle(kind, more, host, outlived(settled));
      await turn();
    }
  }

  /** Nothing of it happens when another process was quicker with one of them. */
  async function change(batch: Queued[], fieldsOf: (queued: Queued) => Partial<Job>, more: Write[] = []): Promise<boolean> {
    const writes = batch.map((queued) =>
      contentWriter()
        .update(jobs)
        .set({ ...fieldsOf(queued), version: sql`${jobs.version} + 1` })
        .where(eq(jobs.id, queued.job.id)),
    );
    const result = await commit({ by: BY, at: now(), did: null, guards: guardsOf(batch), writes: [...writes, ...more], raises: 'no' });
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
    async stop() {
      stopping.abort();
      await Promise.allSettled(serving.values());
    },
  };
}

/** Its trouble is over: what waits because of it, and not because it is itself what fails, is tried now. */
function backWrites(receiver: string, at: Date): Write[] {
  const failures = failuresOf(receiver);
  return [
    ...(failures > 0 ? [contentWriter().delete(troubledReceivers).where(eq(troubledReceivers.receiver, receiver))] : []),
    ...(failures >= DOWN_AFTER ? [putForward(receiver, at)] : []),
  ];
}

const keyOf = (batch: Queued[]) => batch[0]?.job.receiver ?? '';
const mostAttempts = (batch: Queued[]) => Math.max(0, ...batch.map(({ job }) => job.attempts));
const waitingOf = (batch: Queued[]) => batch.map(({ job, envelope }) => ({ id: job.id, payload: envelope.payload }));
const guardsOf = (batch: Queued[]) => batch.map(({ job }) => ({ table: jobs, id: job.id, version: job.version }));
