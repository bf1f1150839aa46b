/** The unsaved words of one form in this browser, each by what they began from: newer ones never take the place of older ones. */
import type { BrowserStore } from '#components/desk/work/browser-store.ts';

export interface KeptForm<T> {
  fields: T;
  /** Of what they began from. */
  mark: string;
  /** When they were written, in milliseconds since 1970. */
  at: number;
}

type Stored<T> = Pick<KeptForm<T>, 'fields' | 'mark'>;

export interface KeptForms<T> {
  /** In the place of those that began from the same. */
  keep(name: string, words: KeptForm<T>): Promise<void>;
  /** Those that began from that come first, then the newest. */
  find(name: string, mark: string): Promise<KeptForm<T>[]>;
  forget(name: string, mark: string): Promise<void>;
}

export function keptForms<T>(store: BrowserStore<Stored<T>>, person: string): KeptForms<T> {
  const keyOf = (name: string, mark: string) => `${name}\n${mark}`;
  return {
    keep(name, { fields, mark, at }) {
      const words = { fields, mark };
      // 1, since 0 stands for a piece that the server does not have yet.
      return store.keep({ person, article: keyOf(name, mark), words, base: 1, baseWords: words, sentId: null, at });
    },
    async find(name, mark) {
      const all = await store.list(person);
      const found = all.filter(({ article }) => article.startsWith(keyOf(name, ''))).map(({ words, at }) => ({ ...words, at }));
      return [...found.filter((one) => one.mark === mark), ...found.filter((one) => one.mark !== mark)];
    },
    forget: (name, mark) => store.forget(person, keyOf(name, mark)),
  };
}
