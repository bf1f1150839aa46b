/**
 * How words travel from one tab to the server: a pure state machine. Time and new ids come in with each event; what is
 * to be done goes out as effects. Its promises, which its tests try with every order of events:
 * one save at most is under way; a save without an answer is sent again as it was, under its own id; nothing counts as
 * stored before the server has said so; an answer never brings words into the text.
 */

/** After the last key, and after the first unsent one, in milliseconds. */
const PAUSE = 800;
const LONGEST_WAIT = 5_000;
/** After a save without an answer: the n-th wait, then the last one again and again. */
const RETRY_WAITS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;

/** What somebody else stored meanwhile. */
export interface Theirs<W> {
  version: number;
  words: W;
  /** Their name, for people to read. */
  by: string;
  /** When, in ISO 8601. */
  at: string;
}

export type SaveAnswer<W> =
  | { kind: 'saved'; version: number; at: string }
  | { kind: 'conflict'; theirs: Theirs<W> }
  /** No answer came, or one that no server of ours gave. */
  | { kind: 'offline' }
  /** The server answered that something failed there. */
  | { kind: 'failed' }
  | { kind: 'signed-out' }
  /** The words cannot be stored as they are. */
  | { kind: 'refused'; message: string };

export type SaveTrouble<W> =
  | { kind: 'offline' | 'failed' | 'signed-out'; since: number }
  | { kind: 'refused'; since: number; message: string }
  | { kind: 'conflict'; since: number; theirs: Theirs<W> };

/** One save. It stays as it was made until the server has answered it. */
export interface Save<W> {
  id: string;
  base: number;
  words: W;
  /** How many changes its words hold. */
  edits: number;
  /** Whether its version is kept under Versions for good. */
  keep: boolean;
}

export interface Saving<W> {
  /** What stands in the text now. */
  words: W;
  /** The version that these words build on, and its words; 0 while the server knows nothing of the piece. */
  base: number;
  baseWords: W;
  /** Counts the changes made here, and those that the server has confirmed. */
  edits: number;
  stored: number;
  /** The save under way. `sentAt` is null while it waits to be sent again. */
  save: Save<W> | null;
  sentAt: number | null;
  retryAt: number;
  attempts: number;
  lastEditAt: number;
  /** When the oldest change was made that no save holds. */
  unsentSince: number | null;
  /** Asked for while a save was under way: the next one goes at once, and is kept. */
  hurry: boolean;
  keep: boolean;
  trouble: SaveTrouble<W> | null;
  /** When the server confirmed last, in ISO 8601, by its own clock. */
  savedAt: string | null;
}

export type SaveEvent<W> =
  | { kind: 'changed'; words: W }
  /** The time that `wakeAt` named has come. */
  | { kind: 'due' }
  /** Somebody wants it stored now: for a preview, before leaving, or to keep this version for good. */
  | { kind: 'asked'; keep: boolean }
  | { kind: 'answered'; saveId: string; answer: SaveAnswer<W> }
  | { kind: 'signed-in' }
  | { kind: 'online' }
  /** Another stored version is opened in place of this one; only while nothing is unsaved. */
  | { kind: 'taken'; words: W; version: number; savedAt: string | null }
  /** Two texts were joined, on top of theirs; not while a save is under way, whose answer may bring newer ones. */
  | { kind: 'joined'; words: W; theirs: Pick<Theirs<W>, 'version' | 'words'> };

export interface Moment {
  /** Milliseconds since 1970. */
  at: number;
  /** An id that nothing has yet. */
  freshId: string;
}

export interface Step<W> {
  state: Saving<W>;
  /** The save to send now. */
  send?: Save<W>;
}

/** A text as it was opened: everything of it is stored, or nothing was written yet (`version` 0). */
export function openSaving<W>(words: W, { version, savedAt }: { version: number; savedAt: string | null }): Saving<W> {
  return {
    words,
    base: version,
    baseWords: words,
    edits: 0,
    stored: 0,
    save: null,
    sentAt: null,
    retryAt: 0,
    attempts: 0,
    lastEditAt: 0,
    unsentSince: null,
    hurry: false,
    keep: false,
    trouble: null,
    savedAt,
  };
}

/**
 * A text with words that the server never confirmed, as the browser kept them. When somebody stored another version
 * since the one they build on, it opens as a conflict.
 */
export function openKept<W>(kept: { words: W; base: number; baseWords: W }, savedAt: string | null, at: number, theirs?: Theirs<W>): Saving<W> {
  const opened = openSaving(kept.words, { version: kept.base, savedAt });
  const trouble = theirs ? ({ kind: 'conflict', since: at, theirs } as const) : null;
  // Kept for good: whoever takes recovered words back finds them under Versions.
  return { ...opened, baseWords: kept.baseWords, edits: 1, lastEditAt: at, unsentSince: at, keep: true, trouble };
}

/** Whether there is anything that the server has not confirmed. */
export const isUnsaved = (state: Saving<unknown>): boolean => state.edits > state.stored;

/** Whether nothing may be sent before somebody has done something. */
const isHeld = ({ trouble }: Saving<unknown>): boolean => trouble?.kind === 'signed-out' || trouble?.kind === 'conflict';

/** When `due` should be said next; null when only another event can move it. */
export function wakeAt(state: Saving<unknown>): number | null {
  if (state.sentAt !== null || isHeld(state)) return null;
  if (state.save) return state.retryAt;
  if (state.trouble?.kind === 'refused' || !isUnsaved(state)) return null;
  return Math.min(state.lastEditAt + PAUSE, (state.unsentSince ?? state.lastEditAt) + LONGEST_WAIT);
}

/** What an event makes of a state. */
export function step<W>(state: Saving<W>, event: SaveEvent<W>, { at, freshId }: Moment): Step<W> {
  switch (event.kind) {
    case 'changed': {
      const trouble = state.trouble?.kind === 'refused' ? null : state.trouble;
      const next = { ...state, words: event.words, edits: state.edits + 1, lastEditAt: at, unsentSince: state.unsentSince ?? at, trouble };
      return { state: next };
    }
    case 'due': {
      const due = wakeAt(state);
      return due !== null && due <= at ? send(state, at, freshId) : { state };
    }
    case 'asked': {
      if (!event.keep && !isUnsaved(state)) return { state };
      const next = { ...state, hurry: true, keep: state.keep || event.keep };
      // In a conflict this save is refused too: that is how the newest of both texts come to be kept at the server.
      return next.trouble?.kind === 'signed-out' ? { state: next } : send(next, at, freshId);
    }
    case 'answered':
      return state.save?.id === event.saveId && state.sentAt !== null ? take(state, state.save, event.answer, at, freshId) : { state };
    case 'signed-in':
      return state.trouble?.kind === 'signed-out' ? resume({ ...state, trouble: null }, at, freshId) : { state };
    case 'online':
      return state.trouble?.kind === 'offline' ? resume(state, at, freshId) : { state };
    case 'taken':
      return isUnsaved(state) || state.save ? { state } : { state: openSaving(event.words, event) };
    case 'joined': {
      if (state.sentAt !== null) return { state };
      const { theirs, words } = event;
      const next = {
        ...state,
        words,
        base: theirs.version,
        baseWords: theirs.words,
        edits: state.edits + 1,
        lastEditAt: at,
        trouble: null,
        save: null,
      };
      return send({ ...next, sentAt: null, unsentSince: at }, at, freshId);
    }
  }
}

/** Sends the save that waits for its answer, or a new one of everything written so far. */
function send<W>(state: Saving<W>, at: number, freshId: string): Step<W> {
  if (state.sentAt !== null) return { state };
  if (state.save) return { state: { ...state, sentAt: at }, send: state.save };
  const save = { id: freshId, base: state.base, words: state.words, edits: state.edits, keep: state.keep };
  return { state: { ...state, save, sentAt: at, unsentSince: null, hurry: false, keep: false }, send: save };
}

const resume = <W>(state: Saving<W>, at: number, freshId: string): Step<W> => (state.save || isUnsaved(state) ? send(state, at, freshId) : { state });

function take<W>(state: Saving<W>, save: Save<W>, answer: SaveAnswer<W>, at: number, freshId: string): Step<W> {
  const back = { ...state, sentAt: null };
  const since = state.trouble?.since ?? at;
  switch (answer.kind) {
    case 'saved': {
      const confirmed = { base: answer.version, baseWords: save.words, stored: save.edits, savedAt: answer.at };
      const next: Saving<W> = { ...back, ...confirmed, save: null, attempts: 0, trouble: null };
      return next.hurry && (next.keep || isUnsaved(next)) ? send(next, at, freshId) : { state: { ...next, hurry: false } };
    }
    case 'conflict':
      return { state: { ...back, save: null, attempts: 0, hurry: false, trouble: { kind: 'conflict', since: at, theirs: answer.theirs } } };
    case 'refused':
      return { state: { ...back, save: null, attempts: 0, hurry: false, trouble: { kind: 'refused', since: at, message: answer.message } } };
    case 'signed-out':
      return { state: { ...back, attempts: 0, trouble: { kind: 'signed-out', since: at } } };
    default: {
      if (state.trouble?.kind === 'conflict') return { state: { ...back, save: null, hurry: false } };
      const wait = RETRY_WAITS[Math.min(state.attempts, RETRY_WAITS.length - 1)] ?? 0;
      return { state: { ...back, attempts: state.attempts + 1, retryAt: at + wait, trouble: { kind: answer.kind, since } } };
    }
  }
}
