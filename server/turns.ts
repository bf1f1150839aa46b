/** Work that takes turns: so much at once, so much waiting, and no more. */
export interface Turns {
  /** Runs the work now or when its turn comes; undefined when as much as may wait is waiting already. */
  take<T>(work: () => Promise<T>): Promise<T> | undefined;
}

export interface TurnsLimit {
  atOnce: number;
  waiting: number;
  /** How long a turn rests after its work, as a share of how long the work took: what else the process does has that time. */
  rest?: number;
}

export function createTurns({ atOnce, waiting: mayWait, rest = 0 }: TurnsLimit): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function run<T>(work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      if (rest > 0) setTimeout(handOn, (performance.now() - began) * rest);
      else handOn();
    }
  }

  /** The turn is handed on as it is: whoever comes meanwhile cannot slip in before those who wait. */
  function handOn(): void {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }

  return {
    take(work) {
      if (running < atOnce) {
        running++;
        return run(work);
      }
      if (waiting.length >= mayWait) return undefined;
      return new Promise<void>((resolve) => waiting.push(resolve)).then(() => run(work));
    },
  };
}
