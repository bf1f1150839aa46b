/** The workers of a server, as the first process has them: started, heard, replaced when one dies, and ended. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Asked } from '#server/admission.ts';
import { WORKER_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';
import type { Figures } from '#server/metrics.ts';
import { type Brief, writeBrief } from '#server/workers/brief.ts';
import { type OfFirst, type OfWorkers, openLine } from '#server/workers/line.ts';

export interface Crew {
  /** What each worker that answers knows of itself. */
  figures(): Promise<Figures[]>;
  /** Ends all of them in good order, and starts no other. */
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

/** Starts them; when this resolves each serves, or has died and is about to be replaced. */
export async function startCrew({ processes, brief, count, log }: CrewParts): Promise<Crew> {
  const workers = new Map<number, Worker>();
  const waits = new Set<NodeJS.Timeout>();
  let stopping = false;

  function start(number: number, diedBefore = 0): Promise<void> {
    const begun = performance.now();
    const child = fork(START, { env: { ...process.env, ...writeBrief({ ...brief, number }) } });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const served = new Promise<void>((resolve) => {
      const ready = () => {
        log.info({ worker: number, pid: child.pid }, 'A worker serves.');
        resolve();
        return undefined;
      };
      const ask = openLine<OfFirst, OfWorkers>(child, { ready, count });
      workers.set(number, { child, ask, ended });
      void ended.then(resolve);
    });
    child.once('error', (error) => log.error({ err: error, worker: number }, 'A worker could not be started.'));
    child.once('close', (code, signal) => {
      workers.delete(number);
      if (stopping) return;
      const died = performance.now() - begun < WORKER_LIMITS.provenMs ? diedBefore + 1 : 0;
      const waitMs = died === 0 ? 0 : Math.min(WORKER_LIMITS.longestWaitMs, WORKER_LIMITS.firstWaitMs * 2 ** (died - 1));
      log.error({ worker: number, code, signal, waitMs }, 'A worker has died, and another takes its place.');
      const wait = setTimeout(() => {
        waits.delete(wait);
        void start(number, died);
      }, waitMs);
      waits.add(wait);
    });
    return served;
  }

  await Promise.all(Array.from({ length: processes - 1 }, (_, index) => start(index + 2)));
  return {
    async figures() {
      const asked = [...workers.values()].map(({ ask }) => withinTime(ask('figures', undefined)));
      return (await Promise.all(asked)).flatMap((figures) => (figures ? [figures] : []));
    },
    async stop() {
      stopping = true;
      for (const wait of waits) clearTimeout(wait);
      const all = [...workers.values()];
      for (const { ask } of all) ask('stop', undefined).catch(() => undefined);
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}

/** What is not answered within a time, or by nobody, is left out. */
function withinTime<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer.catch(() => undefined), pause(WORKER_LIMITS.answerMs, undefined, { ref: false })]);
}
