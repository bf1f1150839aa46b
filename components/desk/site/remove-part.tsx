'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone, undoWord } from '#components/desk/controls/toast.tsx';
import type { EditAnswer } from '#components/desk/site/use-edit.ts';
import type { Removable } from '#newsroom/site/remove-from-site.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;

interface RemovePartProps {
  kind: Removable;
  id: string;
  mark: string;
  name: string;
  /** Why it stays; null when it may go. */
  kept: string | null;
  /** Where the list is. */
  back: string;
  /** Saves it again as it was stored. */
  bringBack(): Promise<EditAnswer>;
}

/** The word that takes something out of the frame, or why it stays. Nothing is asked: it can be brought back. */
export function RemovePart({ kind, id, mark, name, kept, back, bringBack }: RemovePartProps) {
  const router = useRouter();
  const [problem, setProblem] = useState('');
  if (kept !== null)
    return (
      <p className="sub">
        {words.cannotGo} {kept}
      </p>
    );

  async function undo() {
    const answer = await bringBack();
    if (answer.ok) sayDone(words.broughtBack(name));
    router.refresh();
  }
  async function remove() {
    const answer = await act('remove-from-site', { kind, id, begun: mark });
    if (!answer.ok) return setProblem(answer.message);
    sayDone(words.removed(name), [undoWord(() => void undo())]);
    router.push(back);
    router.refresh();
  }
  return (
    <>
      <Button look="pencil-word" onClick={() => void remove()}>
        {words.remove[kind]}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
