/** Work that takes turns: so much at once, so much waiting, and no more. */
export interface Turns {
  /** Runs the work now or when its turn comes; undefined when as much as may wait is waiting already. */
  take<T>(work: () => Promise<T>): Promise<T> | undefined;
}

export function createTurns(limit: { atOnce: number; waiting: number }): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      // The turn is handed on as it is: whoever comes meanwhile cannot slip in before those who wait.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    take(work) {
      if (running < limit.atOnce) {
        running++;
        return run(work);
      }
      if (waiting.length >= limit.waiting) return undefined;
      return new Promise<void>((resolve) => waiting.push(resolve)).then(() => run(work));
    },
  };
}
