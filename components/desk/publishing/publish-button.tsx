'use client';
/** The one ink button of the work room: to readers, or to review, as this person may. */
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { useChecklist } from '#components/desk/publishing/checklist-context.tsx';
import { PieceMenu } from '#components/desk/publishing/piece-menu.tsx';
import { PreviewWord } from '#components/desk/publishing/preview-word.tsx';
import { PublishSheet } from '#components/desk/publishing/publish-sheet.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { reachOf } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

export function PublishButton() {
  const { draft, person, flush, session, readOnly, reload } = useDraft();
  const list = useChecklist();
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

  const stops = publishes ? (list?.stops.length ?? 0) : 0;
  const isSubmitted = !publishes && draft.stage === 'review';
  return (
    <>
      {problem && (
        <p className="state" role="alert">
          <b>{problem}</b>
        </p>
      )}
      {stops > 0 && !draft.isWithdrawn && (
        <span className="sub waits" id="publish-waits">
          <span className="wide">{words.waits(stops)}</span>
          <span className="brief">{words.toMend(stops)}</span>
        </span>
      )}
      <PreviewWord onProblem={setProblem} />
      <PieceMenu onProblem={setProblem} />
      {!isSubmitted && !draft.isWithdrawn && (
        <Button look="ink" onClick={begin} aria-describedby={stops > 0 ? 'publish-waits' : undefined}>
          {publishes ? (draft.isPublic ? words.update : words.publish) : words.submit}
        </Button>
      )}
      {open && <PublishSheet onClose={() => setOpen(false)} />}
    </>
  );
}
