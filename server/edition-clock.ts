/** Which edition is current, and until when the earlier ones were. */
import { CACHE_LIMITS } from '#server/limits.ts';

export interface Edition {
  number: number;
  /** No page of an earlier edition may be served, whatever the load. */
  oldestServable: number;
}

export interface EditionClock {
  current(): Edition;
  /** The last instant at which that edition was seen to be current, so that it ended later than this; 0 when long ago. */
  lastSeen(number: number): number;
}

export function createEditionClock(edition: () => Edition, now: () => number): EditionClock {
  const seen = new Map<number, number>();
  let latest = 0;
  return {
    current() {
      const current = edition();
      const at = now();
      if (current.number !== latest) {
        latest = current.number;
        for (const [number, time] of seen) if (at - time > CACHE_LIMITS.graceMs) seen.delete(number);
      }
      seen.set(current.number, at);
      return current;
    },
    lastSeen: (number) => seen.get(number) ?? 0,
  };
}
