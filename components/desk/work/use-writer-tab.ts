'use client';
/** Whether this tab may write in a piece, or another one of the same person does. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { claimWriting, type WriterTab } from '#components/desk/work/writer-tab.ts';

export interface Turn {
  /** Undefined for the moment until it is known. */
  writes: boolean | undefined;
  /** Takes the turn from the other tab, and loads what that one stored last. */
  writeHere(): Promise<void>;
  /** What makes this tab's words safe when another one asks for its turn. */
  onHandOver(work: () => Promise<unknown>): void;
}

export function useWriterTab(person: string, article: string): Turn {
  const [writes, setWrites] = useState<boolean>();
  const tab = useRef<WriterTab>(null);
  const handOver = useRef<() => Promise<unknown>>(async () => undefined);
  useEffect(() => {
    tab.current = claimWriting({ person, article, onTurn: setWrites, handOver: () => handOver.current() });
    return () => tab.current?.end();
  }, [person, article]);
  const writeHere = useCallback(async () => {
    await tab.current?.takeOver();
    window.location.reload();
  }, []);
  const onHandOver = useCallback((work: () => Promise<unknown>) => {
    handOver.current = work;
  }, []);
  return { writes, writeHere, onHandOver };
}
