'use client';
/** Unsaved words of a form, kept in this browser while they are written: neither a way back, a closed tab nor a cut line loses them. */
import { useEffect, useRef, useState } from 'react';
import { type KeptForm, keptForms } from '#components/desk/site/kept-forms.ts';
import { openBrowserStore } from '#components/desk/work/browser-store.ts';

/** Typing must rest so long before words are kept, in milliseconds. */
const REST_MS = 250;

interface KeptOptions<T> {
  person: string;
  /** Among everything that this browser keeps; another one once what is new is stored. */
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
  /** Once they are saved. Older ones stay until they are answered. */
  forget(): void;
}

// A browser that keeps nothing (some do so in private windows) is written in all the same.
const quietly = (promise: Promise<unknown>) => void promise.catch(() => undefined);

export function useKeptWords<T>({ person, name, mark, stored, value, isChanged, show }: KeptOptions<T>): KeptWords<T> {
  const [forms] = useState(() => keptForms<T>(openBrowserStore(), person));
  const [opened] = useState({ name, mark, stored });
  /** What was found and is not answered; the first is spoken of. */
  const [found, setFound] = useState<KeptForm<T>[]>([]);
  const [epoch, setEpoch] = useState(0);
  const latest = useRef(show);
  latest.current = show;

  function put(fields: T) {
    latest.current(fields);
    setEpoch((now) => now + 1);
  }

  useEffect(() => {
    let gone = false;
    const isStored = ({ fields }: KeptForm<T>) => JSON.stringify(fields) === JSON.stringify(opened.stored);
    const looking = forms.find(opened.name, opened.mark).catch(() => []);
    void looking.then((all) => {
      if (gone) return;
      for (const same of all.filter(isStored)) quietly(forms.forget(opened.name, same.mark));
      const kept = all.filter((one) => !isStored(one));
      setFound(kept);
      if (kept[0]?.mark !== opened.mark) return;
      latest.current(kept[0].fields);
      setEpoch((now) => now + 1);
    });
    return () => {
      gone = true;
    };
  }, [forms, opened]);

  const resting = useRef<() => void>(undefined);
  // What does not rest yet when the form is left is kept then. It must stand before what takes it back.
  useEffect(() => () => resting.current?.(), []);
  useEffect(() => {
    if (!isChanged) return;
    resting.current = () => quietly(forms.keep(name, { fields: value, mark, at: Date.now() }));
    const rest = setTimeout(resting.current, REST_MS);
    return () => {
      clearTimeout(rest);
      resting.current = undefined;
    };
  }, [forms, name, mark, value, isChanged]);

  const [first, ...others] = found;
  const isOlder = first !== undefined && first.mark !== opened.mark;
  return {
    foundAt: first?.at,
    isOlder,
    epoch,
    put,
    bringBack() {
      if (!first) return;
      put(first.fields);
      setFound(others);
      // They are this form's words now, and are kept as such before the older copy goes.
      const kept = forms.keep(name, { fields: first.fields, mark, at: Date.now() });
      quietly(kept.then(() => forms.forget(opened.name, first.mark)));
    },
    drop() {
      if (!first) return;
      if (!isOlder) put(opened.stored);
      setFound(others);
      quietly(forms.forget(opened.name, first.mark));
    },
    forget() {
      // A form that leaves at once, as one for what is new does, is told no more that nothing is left to keep.
      resting.current = undefined;
      setFound((all) => all.filter((one) => one.mark !== mark));
      quietly(forms.forget(name, mark));
    },
  };
}
