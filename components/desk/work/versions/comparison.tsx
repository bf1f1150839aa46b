'use client';
/** Two versions in one column: what was added is underlined, what was removed struck through. The older can be had back. */
import { useEffect, useState } from 'react';
import { v4 } from 'uuid';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { MarkedDocuments } from '#components/desk/work/versions/marked-documents.tsx';
import type { Version } from '#components/desk/work/versions/version.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.work.history;

interface Props {
  older: Version;
  newer: Version;
  onRestored: () => void;
}

export function Comparison({ older, newer, onRestored }: Props) {
  const { draft, readOnly, session, flush, reload, timeZone, refs } = useDraft();
  const [texts, setTexts] = useState<[DraftDocument, DraftDocument]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const both = [older, newer].map(({ id }) => act('read-revision', { draft: draft.id, revision: id }));
    void Promise.all(both).then(([one, other]) => {
      if (one?.ok && other?.ok) setTexts([one.document, other.document]);
      else setProblem(words.unreadable);
    });
  }, [draft.id, older, newer]);

  async function restore() {
    setProblem('');
    if (!(await flush())) return setProblem(words.notNow);
    const answer = await act('restore-revision', { draft: draft.id, revision: older.id, base: session.state().base, saveId: v4() });
    if (!answer.ok) return setProblem(answer.message);
    await reload();
    sayDone(words.restored(dayOfMonthAndTime(older.at, timeZone)));
    onRestored();
  }

  return (
    <div className="comparison twin-marks">
      <p>{words.between(dayOfMonthAndTime(older.at, timeZone), older.by, dayOfMonthAndTime(newer.at, timeZone), newer.by)}</p>
      {problem && <p role="alert">{problem}</p>}
      {texts && <MarkedDocuments older={texts[0]} newer={texts[1]} refs={refs} />}
      {!readOnly && (
        <p>
          <Button look="ink" onClick={restore}>
            {words.restore(dayOfMonthAndTime(older.at, timeZone))}
          </Button>
          <span className="sub">{words.restoreHint}</span>
        </p>
      )}
    </div>
  );
}
