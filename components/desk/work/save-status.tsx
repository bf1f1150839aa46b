'use client';
/** Where the words are, said in one calm place. */
import { useEffect, useState } from 'react';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { isUnsaved, type Saving } from '#components/desk/work/save-machine.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** “Saving…” is said only of what takes longer, in milliseconds. */
const SAID_AFTER = 400;
const { status: says } = desk.work;

export function SaveStatus() {
  const { status, timeZone } = useDraft();
  const slow = useSlow(isUnsaved(status));
  const { text, strong } = sentenceOf(status, slow, timeZone);
  return (
    <p className="state" role="status">
      {strong ? <b>{text}</b> : text}
    </p>
  );
}

/** True once something has lasted long enough to be said. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return setSlow(false);
    const clock = setTimeout(() => setSlow(true), SAID_AFTER);
    return () => clearTimeout(clock);
  }, [busy]);
  return slow;
}

function sentenceOf(state: Saving<unknown>, slow: boolean, timeZone: string): { text: string; strong: boolean } {
  const { trouble, savedAt } = state;
  switch (trouble?.kind) {
    case 'offline':
      return { text: says.offline, strong: true };
    case 'failed':
      return { text: says.failed, strong: true };
    case 'signed-out':
      return { text: says.signedOut, strong: true };
    case 'refused':
      return { text: says.refused(trouble.message), strong: true };
    case 'conflict':
      return { text: says.changedBy(trouble.theirs.by), strong: true };
  }
  if (slow && isUnsaved(state)) return { text: says.saving, strong: false };
  return { text: savedAt ? says.saved(clockTime(savedAt, timeZone)) : '', strong: false };
}

/** An instant as the newsroom's wall clock shows it. */
export function clockTime(instant: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}
