/** Work from the queue of jobs that is done some at a time, so that others have their turn between. */
export interface StepQueue {
  /** Goes on until there is nothing left to do, or the queue is stopped. */
  run(): Promise<void>;
  /** The rest is done at the next start. */
  stop(): void;
}

/** `step` answers whether there may be more to do; `rest` is waited for between two. */
export function inSteps(step: () => Promise<boolean>, rest: () => Promise<unknown>): StepQueue {
  let stopped = false;
  return {
    async run() {
      while (!stopped && (await step())) await rest();
    },
    stop() {
      stopped = true;
    },
  };
}
