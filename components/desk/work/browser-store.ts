/**
 * Words that the server has not confirmed, kept in this browser by person and article: what survives a crash of the tab,
 * a dead server and a cut line. Whoever signs in here sees only their own.
 */

const NAME = 'dateline-desk';
const STORE = 'words';

/** Words as they are kept, with what is needed to bring them home. */
export interface KeptWords<W> {
  person: string;
  article: string;
  words: W;
  /** The version they build on, and its words. */
  base: number;
  baseWords: W;
  /** The save that was sent last: when the server has it, these words build on that one. */
  sentId: string | null;
  /** When they were written, in milliseconds since 1970. */
  at: number;
}

export interface BrowserStore<W> {
  keep(kept: KeptWords<W>): Promise<void>;
  find(person: string, article: string): Promise<KeptWords<W> | undefined>;
  /** All that is kept of one person's, newest first. */
  list(person: string): Promise<KeptWords<W>[]>;
  forget(person: string, article: string): Promise<void>;
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['person', 'article'] });
  return finished(request);
}

/** Opens the store at its first use. Its promises are rejected when the browser keeps nothing (some do in private windows). */
export function openBrowserStore<W>(): BrowserStore<W> {
  let opened: Promise<IDBDatabase> | undefined;
  async function inStore<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    opened ??= open();
    const transaction = (await opened).transaction(STORE, mode, { durability: 'strict' });
    const result = await finished(run(transaction.objectStore(STORE)));
    if (mode === 'readwrite')
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    return result;
  }
  return {
    keep: async (kept) => void (await inStore('readwrite', (store) => store.put(kept))),
    find: (person, article) => inStore<KeptWords<W> | undefined>('readonly', (store) => store.get([person, article])),
    list: async (person) => {
      const all = await inStore<KeptWords<W>[]>('readonly', (store) => store.getAll(IDBKeyRange.bound([person], [person, []])));
      return all.sort((one, other) => other.at - one.at);
    },
    forget: async (person, article) => void (await inStore('readwrite', (store) => store.delete([person, article]))),
  };
}
