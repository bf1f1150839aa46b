'use client';
/** Tells the server who is here and learns who else is, every ten seconds; every minute while nobody looks. */
import { useEffect, useRef, useState } from 'react';
import { v4 } from 'uuid';
import { act } from '#components/desk/act.ts';

const EVERY = { seen: 10_000, hidden: 60_000 } as const;
/** Since the last key, in milliseconds: so long somebody counts as writing. */
const WRITING_LASTS = 30_000;

export interface Here {
  others: { name: string; doing: 'writing' | 'reading' }[];
  /** The stored version, and what was done with the piece; 0 before the first answer. */
  version: number;
  moves: number;
}

/** `lastEditAt` is asked when it is said. */
export function usePresence(draft: string, isStored: boolean, lastEditAt: () => number): Here {
  const [here, setHere] = useState<Here>({ others: [], version: 0, moves: 0 });
  const [tab] = useState(() => v4());
  const edited = useRef(lastEditAt);
  edited.current = lastEditAt;
  useEffect(() => {
    if (!isStored) return;
    let clock: ReturnType<typeof setTimeout>;
    let gone = false;
    async function say() {
      clearTimeout(clock);
      const hidden = document.hidden;
      const doing = Date.now() - edited.current() < WRITING_LASTS ? 'writing' : 'reading';
      const answer = await act('presence', { draft, tab, doing, hidden });
      if (gone) return;
      // The lists are taken only when they differ: nothing is drawn anew for nothing.
      if (answer.ok) setHere((known) => (JSON.stringify(known) === JSON.stringify(answer) ? known : answer));
      clock = setTimeout(say, hidden ? EVERY.hidden : EVERY.seen);
    }
    const look = () => void say();
    const leave = () => void act('presence', { draft, tab, doing: 'left', hidden: true }, { keepalive: true });
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', leave);
    void say();
    return () => {
      gone = true;
      clearTimeout(clock);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [draft, isStored, tab]);
  return here;
}
