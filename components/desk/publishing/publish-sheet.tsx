'use client';
/** The last look before readers get it: what stops it, when it goes, what they are told of a change. */
import { useMemo, useRef, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { TextArea } from '#components/desk/controls/input.tsx';
import { Sheet } from '#components/desk/controls/sheet.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { AsReaders } from '#components/desk/publishing/as-readers.tsx';
import { type Checklist, useChecklistForNow, withoutEmbargo } from '#components/desk/publishing/checklist-context.tsx';
import { ChecklistPart } from '#components/desk/publishing/checklist-part.tsx';
import { OverridePart, useOverride } from '#components/desk/publishing/override-part.tsx';
import { focusLineOf } from '#components/desk/publishing/use-mending.ts';
import { type When, WhenFields, wallOf } from '#components/desk/publishing/when-fields.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { useRoom } from '#components/desk/work/room-context.tsx';
import { may } from '#newsroom/accounts/roles.ts';
import type { DraftView } from '#newsroom/drafts/draft-views.ts';
import { setWall, waitsOutEmbargo } from '#newsroom/publishing/set-time.ts';
import { dayOfMonth } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;
type Told = 'minor' | 'noted' | 'corrected';

export function PublishSheet({ onClose }: { onClose: () => void }) {
  const { draft, person, reload, flush, session, timeZone } = useDraft();
  const room = useRoom();
  const button = useRef<HTMLButtonElement>(null);
  const toldWords = useRef<HTMLTextAreaElement>(null);
  const [when, setWhen] = useState<When>(() => setBefore(draft, timeZone));
  const [told, setTold] = useState<Told>('minor');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<{ message: string; fieldErrors?: Record<string, string> }>();
  const [busy, setBusy] = useState(false);
  // What readers are told is told at once: a schedule carries neither note nor correction.
  const mayWait = told === 'minor';
  const setTime = mayWait && when.is === 'later' ? when : undefined;
  const list = useFreshList(setTime);
  const stops = list?.stops ?? [];
  const passing = useOverride(stops);
  const isHeld = stops.length > 0 && !passing.override;
  const isUnsaid = told !== 'minor' && said.trim() === '';
  const leadsAway = useRef(false);

  function show(field: string) {
    leadsAway.current = true;
    onClose();
    // Behind an open sheet nothing takes the focus.
    setTimeout(() => room.show(field));
  }

  async function go() {
    if (busy) return;
    setBusy(true);
    // What was mended a moment ago goes along.
    if (!(await flush())) {
      setBusy(false);
      return setProblem({ message: words.notStored });
    }
    const piece = { id: draft.id, version: session.state().base, ...(passing.override && { override: passing.override }) };
    const answer = setTime
      ? await act('schedule-draft', { ...piece, wall: wallOf(setTime), ...(setTime.choice && { choice: setTime.choice }) })
      : draft.isPublic && told === 'noted'
        ? await act('update-article', { ...piece, note: said })
        : draft.isPublic && told === 'corrected'
          ? await act('correct-article', { ...piece, text: said })
          : await act('publish-draft', piece);
    setBusy(false);
    if (!answer.ok) return setProblem(answer);
    const path = 'path' in answer && typeof answer.path === 'string' ? answer.path : undefined;
    sayDone(setTime ? words.scheduled : draft.isPublic ? words.updated : words.done, path ? [{ name: words.open, href: path }] : []);
    onClose();
    await reload();
  }

  return (
    <Sheet
      open
      onClose={onClose}
      returnsFocus={() => !leadsAway.current}
      title={draft.isPublic ? words.titleUpdate : words.title}
      head={
        <span className="sub" role="status">
          {list ? words.counted(stops.length, list.checks.length) : words.looking}
        </span>
      }
      foot={
        <>
          {passing.word}
          <span className="grow" />
          <Button
            ref={button}
            look="ink"
            saysBeside
            onClick={go}
            held={isHeld ? words.waits(stops.length) : list ? (isUnsaid ? words.waitsForWords : undefined) : words.looking}
            onHeld={() => (isHeld ? focusLineOf(document.querySelector<HTMLElement>('.sheet-desk [data-line]')) : toldWords.current?.focus())}
          >
            {setTime ? words.goSchedule(setTime.day && dayOfMonth(setTime.day, 'UTC'), setTime.time) : words.go}
          </Button>
        </>
      }
    >
      {problem && (
        <p role="alert" className="publish-problem">
          {[...new Set([problem.message, ...Object.values(problem.fieldErrors ?? {})])].join(' ')}
        </p>
      )}
      <ChecklistPart list={list} onShow={show} go={button} />
      <OverridePart {...passing} />
      {draft.isPublic && (
        <section className="publish-part" aria-labelledby="told">
          <h2 id="told">{words.told}</h2>
          <Check type="radio" name="told" checked={told === 'minor'} onChange={() => setTold('minor')}>
            {words.minor}
          </Check>
          <Check type="radio" name="told" checked={told === 'noted'} onChange={() => setTold('noted')}>
            {words.noted}
          </Check>
          {may(person.role, 'article.correct') && (
            <Check type="radio" name="told" checked={told === 'corrected'} onChange={() => setTold('corrected')}>
              {words.corrected}
            </Check>
          )}
          {told !== 'minor' && (
            <Field label={told === 'noted' ? words.note : words.correction}>
              <TextArea ref={toldWords} value={said} onChange={(event) => setSaid(event.target.value)} rows={3} />
            </Field>
          )}
        </section>
      )}
      {mayWait && <WhenFields when={when} onChange={setWhen} asksWhich={problem?.fieldErrors?.choice !== undefined} />}
      <AsReaders />
    </Sheet>
  );
}

/** What is scheduled stays so unless somebody chooses otherwise: whoever looks again finds the time that was set. */
function setBefore({ stage, scheduledFor }: Pick<DraftView, 'stage' | 'scheduledFor'>, timeZone: string): When {
  const at = stage === 'scheduled' && scheduledFor !== null ? new Date(scheduledFor) : undefined;
  return at && at > new Date() ? { is: 'later', ...setWall(at, timeZone) } : { is: 'now' };
}

/**
 * Nothing is shown of what was so before the last words were stored; from then on what is newest. The list is made for now:
 * a set time that waits the embargo out is not stopped by it.
 */
function useFreshList(setTime: (When & { is: 'later' }) | undefined): Checklist | undefined {
  const { session, document, timeZone } = useDraft();
  const list = useChecklistForNow();
  const [opened] = useState(() => session.state().base);
  const wall = setTime && wallOf(setTime);
  const waits = wall !== undefined && waitsOutEmbargo(wall, document.embargoedUntil, timeZone);
  return useMemo(() => {
    if (!list || list.version < opened) return undefined;
    return waits ? withoutEmbargo(list) : list;
  }, [list, opened, waits]);
}
