/** A map that forgets what was not used for longest when its values grow beyond a bound in bytes. */
export interface ByteLru<T> {
  /** The value, which now counts as just used. */
  get(key: string): T | undefined;
  /** Keeps a value of that size unless it alone is larger than the bound. */
  set(key: string, value: T, bytes: number): void;
  /** Says that a value changed its size. Nothing happens when another value is kept in its place by now. */
  resize(key: string, value: T, bytes: number): void;
  /** All of them, that not used for longest first. None of them counts as used by this. */
  entries(): Iterable<readonly [key: string, value: T]>;
  readonly bytes: number;
  readonly size: number;
}

export function createByteLru<T>(bound: number): ByteLru<T> {
  // A Map keeps the order of insertion: the first entry is the one not used for longest.
  const entries = new Map<string, { value: T; bytes: number }>();
  let total = 0;

  function drop(key: string): void {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  function set(key: string, value: T, bytes: number): void {
    drop(key);
    if (bytes > bound) return;
    entries.set(key, { value, bytes });
    total += bytes;
    for (const oldest of entries.keys()) {
      if (total <= bound) break;
      drop(oldest);
    }
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
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
