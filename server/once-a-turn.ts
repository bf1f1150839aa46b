/** How old an answer may be within a turn, in milliseconds: far less than any confirmation takes to reach somebody. */
const FRESH_MS = 0.2;

/**
 * Asks at most once in each turn of the event loop, and again within one that lasts. A request that arrives after another
 * process, or this one, confirmed a change is mostly read in a later turn than the confirmation was written in; but when
 * more than a thousand connections have something to say, one turn takes in what came while it ran.
 */
export function onceATurn<T>(ask: () => T, clock: () => number = () => performance.now()): () => T {
  let known: { value: T; at: number } | undefined;
  let isEnding = false;
  return () => {
    const at = clock();
    if (known && at - known.at < FRESH_MS) return known.value;
    known = { value: ask(), at };
    if (!isEnding) {
      isEnding = true;
      setImmediate(() => {
        known = undefined;
        isEnding = false;
      });
    }
    return known.value;
  };
}
