/** Stores what is changed by hand once it rests; what does not rest yet when it is left is stored then. */
export interface RestingSave {
  /** Something was changed: the rest begins anew. */
  changed(): void;
  leave(): void;
}

/** One save at a time: the next waits for the answer of the one before, and builds on it. */
export function restingSave(save: () => Promise<void>, restMs: number): RestingSave {
  let clock: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  function store() {
    clock = undefined;
    last = last.then(save);
  }
  return {
    changed() {
      clearTimeout(clock);
      clock = setTimeout(store, restMs);
    },
    leave() {
      if (clock === undefined) return;
      clearTimeout(clock);
      store();
    },
  };
}
