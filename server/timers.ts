/** What happens again and again: never twice at once, and not after the timers were stopped. */
import type { Logger } from '#server/log.ts';
import type { Site } from '#server/site.ts';
import type { Verdicts } from '#server/verdicts.ts';

export interface Timer {
  name: string;
  everyMs: number;
  /** Also once at start. */
  atStart?: boolean;
  /** Also once at the end. */
  atEnd?: boolean;
  run(at: Date): unknown;
}

/** What every process that serves readers does again and again. */
export function siteTimers({ site, verdicts, log }: { site: Pick<Site, 'warmPages' | 'cache'>; verdicts: Verdicts; log: Logger }): Timer[] {
  return [
    { name: 'warm-pages', everyMs: 500, run: site.warmPages },
    { name: 'summary', everyMs: 60_000, atEnd: true, run: summarise },
  ];
  function summarise(): void {
    const counts = verdicts.take();
    if (counts) log.info({ requests: counts, cacheBytes: site.cache.bytes }, 'summary');
  }
}

export interface Timers {
  /** Begins no new run but the last ones; resolves when those underway have ended. */
  stop(): Promise<void>;
}

export function startTimers(timers: readonly Timer[], log: Logger, now: () => Date = () => new Date()): Timers {
  const underway = new Map<string, Promise<void>>();
  const failing = new Map<string, string>();

  async function runOnce({ name, run }: Timer): Promise<void> {
    try {
      await run(now());
      if (failing.delete(name)) log.info({ timer: name }, 'A timer works again.');
    } catch (error) {
      // The same failure every few seconds is one piece of news.
      const message = String(error);
      if (failing.get(name) !== message) log.error({ err: error, timer: name }, 'A timer failed.');
      failing.set(name, message);
    }
  }

  function begin(timer: Timer): void {
    if (!underway.has(timer.name))
      underway.set(
        timer.name,
        runOnce(timer).finally(() => underway.delete(timer.name)),
      );
  }

  for (const timer of timers) if (timer.atStart) begin(timer);
  const handles = timers.map((timer) => setInterval(() => begin(timer), timer.everyMs));
  return {
    async stop() {
      for (const handle of handles) clearInterval(handle);
      await Promise.all(underway.values());
      for (const timer of timers) if (timer.atEnd) begin(timer);
      await Promise.all(underway.values());
    },
  };
}
