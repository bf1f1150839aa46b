'use client';
/** Two versions in one column: what was added is underlined, what was removed struck through. The older can be had back. */
import { useEffect, useMemo, useState } from 'react';
import { v4 } from 'uuid';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { wordsOfField } from '#components/desk/work/field-words.ts';
import { MarkedBlock } from '#components/desk/work/marked-block.tsx';
import { MarkedWords } from '#components/desk/work/marked-words.tsx';
import type { Version } from '#components/desk/work/versions/version.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import { type MergePart, mergeParts } from '#newsroom/drafts/merge-documents.ts';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.work.history;

interface Props {
  older: Version;
  newer: Version;
  onRestored: () => void;
}

export function Comparison({ older, newer, onRestored }: Props) {
  const { draft, readOnly, session, flush, reload, timeZone } = useDraft();
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
      {texts && <Marked older={texts[0]} newer={texts[1]} />}
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

function Marked({ older, newer }: { older: DraftDocument; newer: DraftDocument }) {
  const { refs } = useDraft();
  const parts = useMemo(() => mergeParts(older, newer, older), [older, newer]);
  const { language } = newer;
  const fields = parts.filter((part) => part.kind === 'field' && part.who !== 'nobody');
  const blocks = parts.filter((part) => part.kind === 'blocks');
  const isSame = parts.every((part) => part.who === 'nobody');
  return (
    <>
      {isSame && <p>{desk.work.compare.nothing}</p>}
      {fields.map(
        (part) =>
          part.kind === 'field' && (
            <section key={part.id} aria-label={desk.work.compare.fields[part.field]}>
              <h3 className="sub">{desk.work.compare.fields[part.field]}</h3>
              <p className={`marked-field marked-${part.field}`} lang={language}>
                <MarkedWords
                  before={wordsOfField(part.field, part.base, refs)}
                  after={wordsOfField(part.field, part.mine, refs)}
                  language={language}
                />
              </p>
            </section>
          ),
      )}
      {blocks.map((part) => (
        <Blocks key={part.id} part={part} language={language} />
      ))}
    </>
  );
}

/** Changed blocks in full; those between them as a line that says how many there are. */
function Blocks({ part, language }: { part: MergePart; language: string }) {
  const { refs } = useDraft();
  if (part.kind === 'field') return null;
  if (part.who === 'nobody') return <p className="sub">{desk.work.compare.same(part.mine.length)}</p>;
  return Array.from({ length: Math.max(part.base.length, part.mine.length) }, (_, index) => (
    // Blocks have no identity but their place.
    <MarkedBlock key={index.toString()} before={part.base[index]} after={part.mine[index]} language={language} pictures={refs.pictures} />
  ));
}
