/** How requests were answered, counted in memory: a hit is too common to be worth a line of its own. */
import type { Reading } from '#server/page-cache.ts';

export type Verdict = Reading['verdict'] | 'limited' | 'refused' | 'error';

export interface Verdicts {
  count(verdict: Verdict): void;
  /** The counts since the last call; undefined when there was nothing. */
  take(): Partial<Record<Verdict, number>> | undefined;
  /** The counts since the beginning. */
  totals(): ReadonlyMap<Verdict, number>;
}

export function createVerdicts(): Verdicts {
  const counts = new Map<Verdict, number>();
  let taken = new Map<Verdict, number>();
  return {
    count(verdict) {
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    },
    take() {
      const since = [...counts].map(([verdict, count]) => [verdict, count - (taken.get(verdict) ?? 0)] as const).filter(([, count]) => count > 0);
      taken = new Map(counts);
      return since.length > 0 ? (Object.fromEntries(since) as Partial<Record<Verdict, number>>) : undefined;
    },
    totals: () => counts,
  };
}
