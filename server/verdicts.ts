/** How requests were answered, counted in memory: a hit is too common to be worth a line of its own. */
import type { Reading } from '#server/page-cache.ts';

export type Verdict = Reading['verdict'] | 'limited' | 'refused' | 'error';

export interface Verdicts {
  count(verdict: Verdict): void;
  /** The counts since the last call; undefined when there was nothing. */
  take(): Partial<Record<Verdict, number>> | undefined;
}

export function createVerdicts(): Verdicts {
  let counts = new Map<Verdict, number>();
  return {
    count(verdict) {
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    },
    take() {
      if (counts.size === 0) return undefined;
      const taken = Object.fromEntries(counts);
      counts = new Map();
      return taken;
    },
  };
}
