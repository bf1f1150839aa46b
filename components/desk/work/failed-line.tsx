'use client';
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { finishMove } from '#components/desk/publishing/finish-move.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { may } from '#newsroom/accounts/roles.ts';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

/** Above the text of a piece that its schedule did not publish: when that was, why, and the word that settles it. */
export function FailedLine() {
  const { draft, person, timeZone, session, reload } = useDraft();
  const { scheduleFailure: failure } = draft;
  const [problem, setProblem] = useState('');
  if (!failure) return null;
  async function settle() {
    const answer = await act('unschedule-draft', { id: draft.id, version: session.state().base });
    setProblem(await finishMove(answer, words.unscheduled, reload));
  }
  return (
    <div className="work-notice returned" role="status">
      <p>
        <b>{words.didNotGoOut(dayOfMonthAndTime(failure.at, timeZone))}</b> {failure.says}
      </p>
      {may(person.role, 'draft.schedule') && (
        <Button look="word" onClick={settle}>
          {words.unschedule}
        </Button>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
