'use client';
/** Where the words are, said in one calm place, with the word that helps. */
import { useEffect, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { StatusLine } from '#components/desk/controls/status-line.tsx';
import { type OpenDraft, useDraft } from '#components/desk/work/draft-context.tsx';
import { firstName } from '#components/desk/work/first-name.ts';
import { isUnsaved } from '#components/desk/work/save-machine.ts';
import { formatTime } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** “Saving…” is said only of what takes longer, in milliseconds. */
const SAID_AFTER = 400;
const { status: words } = desk.work;

export function SaveStatus({ comparing, onCompare, onSignIn }: { comparing: boolean; onCompare: () => void; onSignIn: () => void }) {
  const draft = useDraft();
  const slow = useSlow(isUnsaved(draft.status));
  const { says, loud, help } = sentenceOf(draft, slow);
  const helpers = { compare: onCompare, 'sign-in': onSignIn, 'write-here': draft.writeHere };
  return (
    <StatusLine says={says} loud={loud}>
      {comparing && help?.does === 'compare' && <span className="sub wide">{desk.work.conflict.safe}</span>}
      {help && !(comparing && help.does === 'compare') && (
        <Button look="word" onClick={() => void helpers[help.does]()}>
          {help.name}
        </Button>
      )}
    </StatusLine>
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

interface Sentence {
  says: string;
  loud?: boolean;
  help?: { name: string; does: 'compare' | 'sign-in' | 'write-here' };
}

function sentenceOf({ status, timeZone, writes }: OpenDraft, slow: boolean): Sentence {
  if (!writes) return { says: words.elsewhere, loud: true, help: { name: words.writeHere, does: 'write-here' } };
  const { trouble, savedAt } = status;
  switch (trouble?.kind) {
    case 'offline':
      return { says: words.offline, loud: true };
    case 'failed':
      return { says: words.failed, loud: true };
    case 'signed-out':
      return { says: words.signedOut, loud: true, help: { name: words.signIn, does: 'sign-in' } };
    case 'refused':
      return { says: words.refused(trouble.message), loud: true };
    case 'conflict':
      return { says: words.changedBy(firstName(trouble.theirs.by)), loud: true, help: { name: words.compare, does: 'compare' } };
  }
  if (slow && isUnsaved(status)) return { says: words.saving };
  return { says: savedAt ? words.saved(formatTime(savedAt, 'en', timeZone)) : '' };
}
