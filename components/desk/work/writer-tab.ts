/**
 * One tab of a person writes in a piece; others show it. The lock is the browser's own, so that a crashed tab holds it no
 * longer. Where browsers have none (pages without https) every tab writes, and the server's versions keep their words apart.
 */

export interface WriterTab {
  /** Asks the tab that writes to store its words and to stop; resolves once this one may write. */
  takeOver(): Promise<void>;
  end(): void;
}

interface Parts {
  person: string;
  article: string;
  /** This tab may write, or may not any more. */
  onTurn(writes: boolean): void;
  /** Another tab wants to write: resolves when this one's words are safe. */
  handOver(): Promise<unknown>;
}

/** How long a tab that was asked to hand over may take before it is taken from it. */
const HAND_OVER_WITHIN = 4_000;
/** How long a new tab waits before it believes that another one writes. */
const FREE_WITHIN = 400;

export function claimWriting({ person, article, onTurn, handOver }: Parts): WriterTab {
  if (!('locks' in navigator)) {
    onTurn(true);
    return { takeOver: async () => undefined, end: () => undefined };
  }
  const name = `dateline-desk:${person}:${article}`;
  const channel = new BroadcastChannel(name);
  let release: (() => void) | undefined;
  let ended = false;

  /** Resolves to whether the lock was given; it is held until it is released or stolen. */
  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      const held = navigator.locks.request(name, options, (lock) => {
        if (!lock || ended) return resolve(false);
        onTurn(true);
        resolve(true);
        return new Promise<void>((done) => {
          release = done;
        });
      });
      void held.then(
        () => undefined,
        () => {
          // Stolen, or never given in time.
          release = undefined;
          resolve(false);
          if (!ended) onTurn(false);
        },
      );
    });

  channel.onmessage = async () => {
    if (!release) return;
    onTurn(false);
    await handOver();
    release?.();
    release = undefined;
  };
  const asking = new AbortController();
  void hold({ signal: asking.signal });
  void standBack();

  /** A page that is just being left still holds it for a moment, and a busy browser takes its time to give it. */
  async function standBack(): Promise<void> {
    while (!release && !ended) {
      await new Promise((resolve) => setTimeout(resolve, FREE_WITHIN));
      const { held = [] } = await navigator.locks.query();
      if (held.some((lock) => lock.name === name)) return asking.abort();
    }
  }

  return {
    async takeOver() {
      channel.postMessage('may-i');
      const given = await hold({ signal: AbortSignal.timeout(HAND_OVER_WITHIN) });
      if (!given) await hold({ steal: true });
    },
    end() {
      ended = true;
      release?.();
      channel.close();
    },
  };
}
