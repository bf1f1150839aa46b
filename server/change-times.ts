/**
 * Since when what lies at an address is what it is, for clients that compare times and no tags (RFC 9110, 8.8.2). What a
 * document says depends on articles, withdrawals, names, settings, the hour and the program itself: so its bytes are
 * compared, and no date that stands in it is believed.
 */
import { createByteLru } from '#server/byte-lru.ts';

export interface ChangeTimes {
  /**
   * The whole second, as epoch milliseconds, from which on what was made beginning at `begunAt` has been what it is: the
   * one after that in which it was first seen, so that whoever has what was there before it names an earlier one. What is
   * not remembered counts as changed just now.
   */
  since(key: string, tag: string, begunAt: number): number;
}

/** An entry's own objects, beside the letters of its address. */
const OVERHEAD = 300;

export const nextSecond = (at: number): number => (Math.floor(at / 1000) + 1) * 1000;

export function createChangeTimes(bound: number): ChangeTimes {
  const known = createByteLru<{ tag: string; since: number }>(bound);
  return {
    since(key, tag, begunAt) {
      const before = known.get(key);
      if (before?.tag === tag) return before.since;
      // A clock that was set back makes no change older than the one before it.
      const since = Math.max(nextSecond(begunAt), before ? before.since + 1000 : 0);
      known.set(key, { tag, since }, key.length * 2 + OVERHEAD);
      return since;
    },
  };
}
