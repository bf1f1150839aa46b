/** What a text opens with: what the server has, or words that this browser kept because the server never confirmed them. */
import type { KeptWords } from '#components/desk/work/browser-store.ts';
import { openKept, openSaving, type Saving } from '#components/desk/work/save-machine.ts';

/** What the server has. Version 0: nothing. */
export interface Stored<W> {
  words: W;
  version: number;
  saveId: string;
  savedAt: string | null;
  savedBy: string;
}

export interface Opening<W> {
  saving: Saving<W>;
  /** When the kept words were written, in milliseconds since 1970; null when there were none worth keeping. */
  recoveredAt: number | null;
  /** Whether what the browser keeps holds nothing that the server has not. */
  forget: boolean;
}

/** Contents are compared, not events: what both hold alike was stored, and only its answer was lost. */
export function openWords<W>(stored: Stored<W>, kept: KeptWords<W> | undefined, at: number): Opening<W> {
  const plain = openSaving(stored.words, stored);
  if (!kept) return { saving: plain, recoveredAt: null, forget: false };
  if (isSame(kept.words, stored.words)) return { saving: plain, recoveredAt: null, forget: true };
  const isCurrent = kept.base === stored.version;
  // The last save before the crash did arrive: the words build on it.
  const isOwnSave = kept.sentId !== null && kept.sentId === stored.saveId;
  if (isCurrent || isOwnSave) {
    const saving = openKept({ words: kept.words, base: stored.version, baseWords: stored.words }, stored.savedAt, at);
    return { saving, recoveredAt: kept.at, forget: false };
  }
  const theirs = { version: stored.version, words: stored.words, by: stored.savedBy, at: stored.savedAt ?? '' };
  return { saving: openKept(kept, stored.savedAt, at, theirs), recoveredAt: kept.at, forget: false };
}

/** Whether two documents say the same, whatever the order of their fields; spaces around a field are not kept by the server. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one === other || one.trim() === other.trim();
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return (one ?? null) === (other ?? null);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]));
}
