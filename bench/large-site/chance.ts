/** Chance that can be repeated: the same seed gives the same site. */

export interface Chance {
  /** From 0 up to 1, without 1. */
  next(): number;
  /** A whole number from the least to the most, both among them. */
  between(least: number, most: number): number;
  /** Whether something happens that happens in that share of cases. */
  happens(share: number): boolean;
  pick<T>(from: readonly T[]): T;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  /** Mulberry32 (Ettinger 2017): one multiplication or two for each number, and good enough to fill tables. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick(from) {
      const picked = from[Math.floor(next() * from.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
  };
}

/** How finely the law is cut: what is rarer than one in so many does not occur. */
const SLOTS = 2 ** 20;

/**
 * Ranks from 0 to `count` less one, by Zipf's law: the rank r is drawn in proportion to 1 ÷ (r + 1). Words of a language,
 * subjects of a paper and what is read of it are spread like that. A table is looked up: an archive needs hundreds of
 * millions of them.
 */
export function zipf(count: number, { next }: Pick<Chance, 'next'>): () => number {
  let whole = 0;
  for (let rank = 0; rank < count; rank += 1) whole += 1 / (rank + 1);
  const ranks = new Uint32Array(SLOTS);
  let rank = 0;
  let below = 1 / whole;
  for (let slot = 0; slot < SLOTS; slot += 1) {
    while (below < (slot + 0.5) / SLOTS && rank < count - 1) {
      rank += 1;
      below += 1 / (rank + 1) / whole;
    }
    ranks[slot] = rank;
  }
  return () => ranks[Math.floor(next() * SLOTS)] ?? 0;
}
