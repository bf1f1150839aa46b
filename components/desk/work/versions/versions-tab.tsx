'use client';
/** The stored versions of a piece: when, by whom, why it stays. Two of them are compared; one becomes the draft again. */
import { useCallback, useEffect, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Sheet } from '#components/desk/controls/sheet.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { Comparison } from '#components/desk/work/versions/comparison.tsx';
import type { Version } from '#components/desk/work/versions/version.ts';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.work.history;

/** `shown`: the list is asked for when somebody looks. */
export function VersionsTab({ shown }: { shown: boolean }) {
  const { draft, timeZone } = useDraft();
  const [versions, setVersions] = useState<Version[]>();
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [comparing, setComparing] = useState<[Version, Version]>();

  const isStored = draft.version > 0;
  const list = useCallback(async () => {
    const answer = await act('list-revisions', { draft: draft.id });
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) setVersions(answer.versions);
  }, [draft.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save makes a version.
  useEffect(() => {
    if (shown && isStored) void list();
  }, [shown, isStored, list, draft.version, draft.moves]);

  function choose(id: string) {
    setChosen((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids.slice(-1), id]));
  }

  /** A chosen one against the other chosen one, or against the newest; the older first. */
  function compare(id: string) {
    const other = chosen.find((one) => one !== id) ?? versions?.[0]?.id;
    const [newer, older] = (versions ?? []).filter((one) => one.id === id || one.id === other);
    if (newer && older) setComparing([older, newer]);
  }

  if (!isStored) return <p className="sub">{words.none}</p>;
  const pair = chosen.length === 2;
  return (
    <div className="version-list">
      {problem && <p role="alert">{problem}</p>}
      {versions && versions.length > 1 && <p className="sub">{words.hint}</p>}
      <ol>
        {versions?.map((one, index) => {
          const when = dayOfMonthAndTime(one.at, timeZone);
          return (
            <li key={one.id}>
              <label>
                <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => choose(one.id)} />
                <span>
                  <b>{when}</b> {one.by}
                  {saidOf(one, timeZone).map((line) => (
                    <span key={line} className="sub">
                      {line}
                    </span>
                  ))}
                </span>
              </label>
              {index > 0 && (
                <Button look="word" aria-label={words.compareNamed(when)} onClick={() => compare(one.id)}>
                  {words.compare}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {pair && <Button onClick={() => compare(chosen[0] ?? '')}>{words.compareTwo}</Button>}
      {comparing && (
        <Sheet open onClose={() => setComparing(undefined)} title={words.title}>
          <Comparison older={comparing[0]} newer={comparing[1]} onRestored={() => setComparing(undefined)} />
        </Sheet>
      )}
    </div>
  );
}

/** Why it stays and whether readers see it; then each time that it was sent for review, which is reason enough, by whom unless by its writer. */
function saidOf({ reason, isPublic, sent, by: writer }: Version, timeZone: string): string[] {
  const why = reason === 'review' && sent.length > 0 ? '' : words.reasons[reason];
  const stands = [why, isPublic ? words.public : ''].filter(Boolean).join(', ');
  return [...(stands ? [stands] : []), ...sent.map(({ at, by }) => words.sent(dayOfMonthAndTime(at, timeZone), by === writer ? '' : by))];
}
