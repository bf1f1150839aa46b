'use client';
/** Which lines of the checklist are shown while somebody mends them one after the other, and where the focus goes from each. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { listenForPress, type Press } from '#components/desk/controls/press.ts';
import type { Line } from '#components/desk/publishing/checklist-context.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';

export const nameOf = ({ kind, field }: Line): string => `${kind} ${field}`;

interface Held {
  line: Line;
  /** The names of those below it. */
  below: string[];
}

const CONTROL = 'input, select, textarea, button:not([tabindex="-1"])';

/** Puts the focus into the field of that line, or on the word that leads to it; false when there is no such line. */
export function focusLineOf(row: HTMLElement | null | undefined): boolean {
  const control = row?.querySelector<HTMLElement>(`.mend :is(${CONTROL})`) ?? row?.querySelector<HTMLElement>(CONTROL);
  control?.focus();
  return Boolean(control);
}

/**
 * A line that was mended goes when the hand leaves it: nothing moves under one that writes. From Enter, and from a word that
 * mended it, the focus goes on to the next stop; after the last one `onLast` says where to.
 */
export function useMending(list: RefObject<HTMLElement | null>, lines: readonly Line[], onLast: () => void) {
  const { flush } = useDraft();
  const [held, setHeld] = useState<Held>();
  const leaving = useRef<string>(undefined);
  const press = useRef<Press>(undefined);
  useEffect(() => {
    const listening = listenForPress();
    press.current = listening;
    return listening.stop;
  }, []);
  const isThere = (name: string) => lines.some((one) => nameOf(one) === name);
  const isMended = (line: Line) => !isThere(nameOf(line));
  const rowOf = (name: string) => list.current?.querySelector<HTMLElement>(`[data-line="${name}"]`);

  function goOn({ line, below }: Held) {
    leaving.current = undefined;
    const stops = lines.filter(({ kind, field }) => kind === 'stop' && field !== line.field).map(nameOf);
    const next = stops.find((name) => below.includes(name)) ?? stops[0];
    if (next && focusLineOf(rowOf(next))) return;
    setHeld(undefined);
    onLast();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer of the checklist is what moves it on.
  useEffect(() => {
    if (!held || !isMended(held.line)) return;
    const name = nameOf(held.line);
    if (leaving.current === name || !rowOf(name)?.contains(document.activeElement)) goOn(held);
  }, [lines]);

  return {
    shown: held && isMended(held.line) ? withHeld(lines, held) : lines,
    isMended,
    hold(line: Line) {
      const names = lines.map(nameOf);
      setHeld((now) => (now && nameOf(now.line) === nameOf(line) ? now : { line, below: names.slice(names.indexOf(nameOf(line)) + 1) }));
    },
    leave({ currentTarget: row }: FocusEvent<HTMLElement>) {
      const name = row.dataset.line;
      const look = () => !row.contains(document.activeElement) && setHeld((now) => (now && nameOf(now.line) === name ? undefined : now));
      press.current?.afterwards(look);
    },
    /** Enter in a line stores it and goes on. */
    press(event: KeyboardEvent<HTMLElement>) {
      const { target } = event;
      const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
      if (event.key !== 'Enter' || !isText || !held || event.defaultPrevented || event.nativeEvent.isComposing) return;
      event.preventDefault();
      if (isMended(held.line)) return goOn(held);
      leaving.current = nameOf(held.line);
      void flush();
    },
  };
}

/** The line in its former place. */
function withHeld(lines: readonly Line[], { line, below }: Held): readonly Line[] {
  const next = lines.findIndex((one) => below.includes(nameOf(one)));
  return lines.toSpliced(next < 0 ? lines.length : next, 0, line);
}
