/**
 * Asks at most once in each turn of the event loop. A request that arrives after another process, or this one, confirmed
 * a change is read in a later turn than the confirmation was written in, so that what it gets is never too old.
 */
export function onceATurn<T>(ask: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    if (!known) {
      known = { value: ask() };
      setImmediate(() => {
        known = undefined;
      });
    }
    return known.value;
  };
}
