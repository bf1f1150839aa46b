/** Drives the save machine of one open text: its clock, its requests, and what the browser keeps meanwhile. */
import type { BrowserStore, KeptWords } from '#components/desk/work/browser-store.ts';
import { isUnsaved, type Moment, type Save, type SaveAnswer, type SaveEvent, type Saving, step, wakeAt } from '#components/desk/work/save-machine.ts';

/** How often changes are put into the browser's own store at most, in milliseconds. */
const KEEP_EVERY = 250;
/** A request without an answer for so long counts as lost; it is sent again under its own id. */
const ANSWER_WITHIN = 20_000;

export interface SavingSession<W> {
  state(): Saving<W>;
  tell(event: SaveEvent<W>): void;
  /** True when everything written so far is stored; false when it cannot be now. */
  flush(keep?: boolean): Promise<boolean>;
  /** Calls back after each change of state; answers how to stop that. */
  onChange(listener: () => void): () => void;
  /** Starts its clock; answers how to stop it. What is not stored then is kept by the browser. */
  begin(): () => void;
}

export interface SessionParts<W> {
  opened: Saving<W>;
  person: string;
  article: string;
  store: BrowserStore<W>;
  send(save: Save<W>, signal: AbortSignal): Promise<SaveAnswer<W>>;
  moment(): Moment;
}

/** Does nothing before it begins; words that were recovered go out after the usual pause. */
export function createSaving<W>({ opened, person, article, store, send, moment }: SessionParts<W>): SavingSession<W> {
  let state = opened;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  /** Writes to the store happen one after the other, the newest words last. */
  let storing: Promise<void> = Promise.resolve();

  function tell(event: SaveEvent<W>): void {
    const before = state;
    const { state: next, send: save } = step(state, event, moment());
    state = next;
    if (save) void deliver(save);
    if (isUnsaved(state)) {
      if (state.words !== before.words || state.base !== before.base || save) keepSoon();
    } else if (isUnsaved(before)) forget();
    windUp();
    for (const listener of listeners) listener();
  }

  async function deliver(save: Save<W>): Promise<void> {
    const answer = await send(save, AbortSignal.timeout(ANSWER_WITHIN));
    tell({ kind: 'answered', saveId: save.id, answer });
  }

  function windUp(): void {
    clearTimeout(clock);
    const due = running ? wakeAt(state) : null;
    if (due !== null) clock = setTimeout(() => tell({ kind: 'due' }), Math.max(0, due - moment().at));
  }

  function keepSoon(): void {
    keeping ??= setTimeout(keepNow, KEEP_EVERY);
  }

  function keepNow(): void {
    clearTimeout(keeping);
    keeping = undefined;
    if (!isUnsaved(state)) return;
    const { words, base, baseWords, save, lastEditAt } = state;
    const kept: KeptWords<W> = { person, article, words, base, baseWords, sentId: save?.id ?? null, at: lastEditAt };
    inTurn(() => store.keep(kept));
  }

  function forget(): void {
    clearTimeout(keeping);
    keeping = undefined;
    // Words written while this waits for its turn are kept after it.
    inTurn(() => store.forget(person, article));
  }

  function inTurn(work: () => Promise<void>): void {
    // A browser that keeps nothing must not keep anybody from saving to the server.
    storing = storing.then(work).catch(() => undefined);
  }

  const leave = () => keepNow();
  const online = () => tell({ kind: 'online' });
  return {
    state: () => state,
    tell,
    flush(keep = false) {
      tell({ kind: 'asked', keep });
      return new Promise((resolve) => {
        const stop = () => {
          if (isUnsaved(state) && state.trouble === null) return;
          if (state.save && state.trouble === null) return;
          listeners.delete(stop);
          resolve(!isUnsaved(state) && state.trouble === null);
        };
        listeners.add(stop);
        stop();
      });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin() {
      running = true;
      globalThis.addEventListener('pagehide', leave);
      globalThis.addEventListener('online', online);
      windUp();
      return () => {
        running = false;
        keepNow();
        clearTimeout(clock);
        globalThis.removeEventListener('pagehide', leave);
        globalThis.removeEventListener('online', online);
      };
    },
  };
}
