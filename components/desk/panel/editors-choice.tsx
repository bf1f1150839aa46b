'use client';
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Check } from '#components/desk/controls/check.tsx';
import { sayDone, undoWord } from '#components/desk/controls/toast.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

/** Marks a public article as an editor's choice, at once and apart from its words. */
export function EditorsChoice() {
  const { draft, reload } = useDraft();
  const [problem, setProblem] = useState('');
  /** Shown until the server has said what is so. */
  const [wanted, setWanted] = useState<boolean>();
  async function choose(chosen: boolean) {
    setWanted(chosen);
    const answer = await act('choose-article', { id: draft.id, chosen });
    setProblem(answer.ok ? '' : answer.message);
    if (!answer.ok) return setWanted(undefined);
    sayDone(chosen ? words.chosen : words.unchosen, [undoWord(() => void choose(!chosen))]);
    await reload();
    setWanted(undefined);
  }
  return (
    <>
      <Check checked={wanted ?? draft.isChosen} onChange={(event) => void choose(event.target.checked)} note={words.editorsChoiceNote}>
        {words.editorsChoice}
      </Check>
      {problem && (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
    </>
  );
}
