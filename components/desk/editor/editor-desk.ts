/** What the parts of one open editor share beside the document: what is known of pictures and articles, and requests. */
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { Language } from '#newsroom/site/language.ts';
import { type Wording, wordsOf } from '#newsroom/wording/words-of.ts';
import type { EditorServices, FoundArticle } from './services.ts';

/** Things by id, and whoever wants to hear when one comes or changes. */
export class Shelf<Thing extends { id: string }> {
  readonly #things = new Map<string, Thing>();
  readonly #listeners = new Set<() => void>();

  get(id: string): Thing | undefined {
    return this.#things.get(id);
  }

  put(things: Iterable<Thing>): void {
    for (const thing of things) this.#things.set(thing.id, thing);
    for (const listener of this.#listeners) listener();
  }

  /** Returns what ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** What a key or a word in the text asks the editor's slips for. */
export type Request = 'link' | 'readWith' | 'embed' | 'footnote' | 'find' | 'toolbar' | 'describe' | 'block' | 'card';

export interface EditorDesk {
  /** The readers' words: what stands on the paper is in their language. */
  w: Wording;
  /** Where the story was filed from; stands before the first paragraph. */
  dateline: string;
  pictures: Shelf<DeskPicture>;
  articles: Shelf<FoundArticle>;
  services: EditorServices;
  ask(request: Request): void;
  /** Returns what ends it. */
  answer(request: Request, listener: () => void): () => void;
}

export function openDesk(language: Language, services: EditorServices): EditorDesk {
  const listeners = new Map<Request, Set<() => void>>();
  return {
    w: wordsOf(language),
    dateline: '',
    pictures: new Shelf(),
    articles: new Shelf(),
    services,
    ask: (request) => listeners.get(request)?.forEach((listener) => void listener()),
    answer(request, listener) {
      const those = listeners.get(request) ?? new Set();
      listeners.set(request, those.add(listener));
      return () => those.delete(listener);
    },
  };
}
