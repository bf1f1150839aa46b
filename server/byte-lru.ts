/**
 * A map that forgets what was not used for long when its values grow beyond a bound in bytes: those come first that were
 * not used since they were last passed over (CLOCK, the second-chance approximation of LRU; Corbató 1968). A use only
 * sets a mark. To move an entry at each use, as LRU does, cost more than all else that is done for a kept page.
 */
export interface ByteLru<T> {
  /** The value, which now counts as used. */
  get(key: string): T | undefined;
  /** Keeps a value of that size unless it alone is larger than the bound. */
  set(key: string, value: T, bytes: number): void;
  /** Says that a value changed its size. Nothing happens when another value is kept in its place by now. */
  resize(key: string, value: T, bytes: number): void;
  /** All of them. None of them counts as used by this. */
  entries(): Iterable<readonly [key: string, value: T]>;
  readonly bytes: number;
  readonly size: number;
}

export function createByteLru<T>(bound: number): ByteLru<T> {
  // A Map keeps the order of insertion: it is the circle, and its first entry is where the hand points.
  const entries = new Map<string, { value: T; bytes: number; used: boolean }>();
  let total = 0;

  function drop(key: string): void {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  function set(key: string, value: T, bytes: number): void {
    const used = entries.get(key)?.used ?? false;
    drop(key);
    if (bytes > bound) return;
    entries.set(key, { value, bytes, used });
    total += bytes;
    for (const [passed, entry] of entries) {
      if (total <= bound) break;
      if (passed === key) continue;
      if (!entry.used) {
        drop(passed);
      } else {
        entry.used = false;
        entries.delete(passed);
        entries.set(passed, entry);
      }
    }
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entry.used = true;
      return entry.value;
    },
    set,
    resize(key, value, bytes) {
      if (entries.get(key)?.value === value) set(key, value, bytes);
    },
    *entries() {
      for (const [key, { value }] of entries) yield [key, value] as const;
    },
    get bytes() {
      return total;
    },
    get size() {
      return entries.size;
    },
  };
}
