'use client';
/** Unsaved words of a form, kept in this browser while they are written: neither a way back, a closed tab nor a cut line loses them. */
import { useEffect, useRef, useState } from 'react';
import { openBrowserStore } from '#components/desk/work/browser-store.ts';

/** Typing must rest so long before words are kept, in milliseconds. */
const REST_MS = 250;

interface Kept<T> {
  fields: T;
  /** Of what they began from. */
  mark: string;
}

interface KeptOptions<T> {
  person: string;
  /** Among everything that this browser keeps. */
  name: string;
  mark: string;
  stored: T;
  value: T;
  isChanged: boolean;
  /** Puts words in the place of those that are shown. */
  show(value: T): void;
}

export interface KeptWords<T = never> {
  /** When the words that were found were written, in milliseconds since 1970; undefined when there are none, or no more. */
  foundAt: number | undefined;
  /** Somebody saved since: they wait to be asked for. */
  isOlder: boolean;
  /** Rises each time words are put in the place of others: what holds its own text begins anew. */
  epoch: number;
  /** Puts other words in the place of those that are shown. */
  put(fields: T): void;
  bringBack(): void;
  drop(): void;
  forget(): void;
}

export function useKeptWords<T>({ person, name, mark, stored, value, isChanged, show }: KeptOptions<T>): KeptWords<T> {
  const [store] = useState(() => openBrowserStore<Kept<T>>());
  const [opened] = useState({ mark, stored });
  const [found, setFound] = useState<Kept<T> & { at: number }>();
  const [epoch, setEpoch] = useState(0);
  const latest = useRef(show);
  latest.current = show;

  function put(fields: T) {
    latest.current(fields);
    setEpoch((now) => now + 1);
  }
  // A browser that keeps nothing (some do so in private windows) is written in all the same.
  const forget = () => {
    setFound(undefined);
    void store.forget(person, name).catch(() => undefined);
  };

  useEffect(() => {
    let gone = false;
    const looking = store.find(person, name).catch(() => undefined);
    void looking.then((kept) => {
      if (gone || !kept || JSON.stringify(kept.words.fields) === JSON.stringify(opened.stored)) return;
      setFound({ ...kept.words, at: kept.at });
      if (kept.words.mark !== opened.mark) return;
      latest.current(kept.words.fields);
      setEpoch((now) => now + 1);
    });
    return () => {
      gone = true;
    };
  }, [store, person, name, opened]);

  useEffect(() => {
    if (!isChanged) return;
    const words = { fields: value, mark };
    // 1, since 0 stands for a piece that the server does not have yet.
    const rest = setTimeout(
      () => void store.keep({ person, article: name, words, base: 1, baseWords: words, sentId: null, at: Date.now() }).catch(() => undefined),
      REST_MS,
    );
    return () => clearTimeout(rest);
  }, [store, person, name, mark, value, isChanged]);

  const isOlder = found !== undefined && found.mark !== opened.mark;
  return {
    foundAt: found?.at,
    isOlder,
    epoch,
    put,
    bringBack() {
      if (found) put(found.fields);
      setFound(undefined);
    },
    drop() {
      if (!isOlder) put(opened.stored);
      forget();
    },
    forget,
  };
}
