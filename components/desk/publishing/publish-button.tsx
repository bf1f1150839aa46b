'use client';
/** The one ink button of the work room: to readers, or to review, as this person may. */
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { PieceMenu } from '#components/desk/publishing/piece-menu.tsx';
import { PreviewWord } from '#components/desk/publishing/preview-word.tsx';
import { PublishSheet } from '#components/desk/publishing/publish-sheet.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { reachOf } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

/** `onShow` leads to where something that the checklist found is mended. */
export function PublishButton({ onShow }: { onShow: (field: string) => void }) {
  const { draft, person, flush, session, readOnly, reload } = useDraft();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const reach = reachOf(person.role, 'draft.publish');
  const publishes = reach === 'all' || (reach === 'own' && draft.isOwn);
  if (readOnly) return <PreviewWord onProblem={setProblem} />;

  async function begin() {
    setProblem('');
    if (!(await flush())) return setProblem(words.notStored);
    if (publishes) return setOpen(true);
    const answer = await act('submit-draft', { id: draft.id, version: session.state().base });
    if (!answer.ok) return setProblem(answer.message);
    sayDone(words.submitted);
    await reload();
  }

  const isSubmitted = !publishes && draft.stage === 'review';
  return (
    <>
      {problem && (
        <p className="state" role="alert">
          <b>{problem}</b>
        </p>
      )}
      <PreviewWord onProblem={setProblem} />
      <PieceMenu onProblem={setProblem} />
      {!isSubmitted && !draft.isWithdrawn && (
        <Button look="ink" onClick={begin}>
          {publishes ? (draft.isPublic ? words.update : words.publish) : words.submit}
        </Button>
      )}
      {open && <PublishSheet onClose={() => setOpen(false)} onShow={onShow} />}
    </>
  );
}
