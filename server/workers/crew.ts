/** The workers of a server, as the first process has them: started, heard, replaced when one dies, and ended. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Asked } from '#server/admission.ts';
import { SHUTDOWN_LIMITS, WORKER_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';
import type { Figures } from '#server/metrics.ts';
import { type Brief, writeBrief } from '#server/workers/brief.ts';
import { type OfFirst, type OfWorkers, openLine } from '#server/workers/line.ts';

export interface Crew {
  /** Resolves when each worker serves, or has died and is about to be replaced. */
  ready: Promise<void>;
  /** What each worker that answers knows of itself. */
  figures(): Promise<Figures[]>;
  /** Ends all of them, in good order those that can, and starts no other. */
  stop(): Promise<void>;
}

export interface CrewParts {
  /** The first process is one of them. */
  processes: number;
  brief: Omit<Brief, 'number'>;
  count(asked: Asked): number;
  log: Logger;
}

interface Worker {
  child: ChildProcess;
  ask: ReturnType<typeof openLine<OfFirst, OfWorkers>>;
  ended: Promise<void>;
}

const START = join(import.meta.dirname, 'start-worker.ts');
/** What a process that serves readers need not know. */
const KEPT_BACK = { ADMIN_EMAIL: undefined, ADMIN_PASSWORD: undefined, SMTP_URL: undefined, MAIL_FROM: undefined };

export function startCrew({ processes, brief, count, log }: CrewParts): Crew {
  const workers = new Map<number, Worker>();
  const waits = new Set<NodeJS.Timeout>();
  let stopping = false;

  /** Resolves when it serves or has died. */
  function start(number: number, diedBefore = 0): Promise<void> {
    let child: ChildProcess;
    try {
      child = fork(START, { env: { ...process.env, ...KEPT_BACK, ...writeBrief({ ...brief, number }) } });
    } catch (error) {
      log.error({ err: error, worker: number }, 'A worker could not be started.');
      replace(number, diedBefore + 1);
      return Promise.resolve();
    }
    let readyAt = Number.POSITIVE_INFINITY;
    const late = setTimeout(() => child.kill('SIGKILL'), WORKER_LIMITS.startMs);
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    child.once('error', (error) => log.error({ err: error, worker: number }, 'A worker could not be started.'));
    child.once('close', (code, signal) => {
      clearTimeout(late);
      workers.delete(number);
      if (stopping) return;
      log.error({ worker: number, code, signal }, 'A worker has died, and another takes its place.');
      replace(number, performance.now() - readyAt >= WORKER_LIMITS.provenMs ? 0 : diedBefore + 1);
    });
    return new Promise((resolve) => {
      const ready = () => {
        clearTimeout(late);
        readyAt = performance.now();
        log.info({ worker: number, pid: child.pid }, 'A worker serves.');
        resolve();
        return undefined;
      };
      workers.set(number, { child, ask: openLine<OfFirst, OfWorkers>(child, { ready, count }), ended });
      void ended.then(resolve);
    });
  }

  /** At once after one that was sound, and after a pause that grows when they die young. */
  function replace(number: number, died: number): void {
    const waitMs = died === 0 ? 0 : Math.min(WORKER_LIMITS.longestWaitMs, WORKER_LIMITS.firstWaitMs * 2 ** (died - 1));
    const wait = setTimeout(() => {
      waits.delete(wait);
      void start(number, died);
    }, waitMs);
    waits.add(wait);
  }

  const kill = () => {
    for (const { child } of workers.values()) child.kill('SIGKILL');
  };
  // One that hangs would keep the port.
  process.once('exit', kill);
  const ready = Promise.all(Array.from({ length: processes - 1 }, (_, index) => start(index + 2))).then(() => undefined);
  return {
    ready,
    async figures() {
      const asked = [...workers.values()].map(({ ask }) => ask('figures', undefined, WORKER_LIMITS.answerMs));
      return (await Promise.allSettled(asked)).flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    },
    async stop() {
      stopping = true;
      for (const wait of waits) clearTimeout(wait);
      const late = setTimeout(kill, SHUTDOWN_LIMITS.requestsMs);
      const all = [...workers.values()];
      for (const { ask } of all) ask('stop', undefined).catch(() => undefined);
      await Promise.all(all.map(({ ended }) => ended));
      clearTimeout(late);
      process.off('exit', kill);
    },
  };
}
