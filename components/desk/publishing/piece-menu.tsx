'use client';
/** What else can be done with a piece: back from review, off the schedule, down, and up again. */
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Menu, type MenuEntry } from '#components/desk/controls/menu.tsx';
import { Question } from '#components/desk/controls/question.tsx';
import { finishMove } from '#components/desk/publishing/finish-move.ts';
import { LinkingPart } from '#components/desk/publishing/linking-part.tsx';
import { PreviewLinks } from '#components/desk/publishing/preview-links.tsx';
import { usePreview } from '#components/desk/publishing/use-preview.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { may } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;
type Asked = 'send-back' | 'withdraw' | 'reinstate' | 'preview-links';

export function PieceMenu({ onProblem }: { onProblem: (sentence: string) => void }) {
  const { draft, person, reload } = useDraft();
  const preview = usePreview(onProblem);
  const [asked, setAsked] = useState<Asked>();
  const piece = { id: draft.id, version: draft.version };

  async function finish(answer: { ok: boolean; message?: string }, done: string) {
    onProblem(await finishMove(answer, done, reload));
  }

  const inReview = draft.stage === 'review';
  const entries: MenuEntry[] = [
    { name: desk.preview.name, keys: 'Ctrl Alt P', onSelect: preview },
    ...(draft.version > 0 ? [{ name: desk.preview.linkEntry, onSelect: () => setAsked('preview-links') }] : []),
    ...(draft.path ? [{ name: words.open, href: draft.path, isOutside: true }] : []),
    ...(inReview && draft.isOwn
      ? [{ name: words.takeBack, onSelect: async () => finish(await act('take-back-draft', piece), words.takenBack) }]
      : []),
    ...(inReview && may(person.role, 'draft.return') ? [{ name: words.sendBack, onSelect: () => setAsked('send-back') }] : []),
    ...(draft.stage === 'scheduled' && may(person.role, 'draft.schedule')
      ? [{ name: words.unschedule, onSelect: async () => finish(await act('unschedule-draft', piece), words.unscheduled) }]
      : []),
    ...(draft.isPublic && may(person.role, 'article.withdraw') ? [{ name: words.withdraw, apart: true, onSelect: () => setAsked('withdraw') }] : []),
    ...(draft.isWithdrawn && may(person.role, 'article.reinstate') ? [{ name: words.reinstate, onSelect: () => setAsked('reinstate') }] : []),
  ];
  return (
    <>
      <Menu
        label={words.more}
        entries={entries}
        align="end"
        trigger={
          <button type="button" className="word">
            {words.more}
          </button>
        }
      />
      {asked === 'preview-links' && <PreviewLinks onClose={() => setAsked(undefined)} />}
      {asked === 'send-back' && <SendBack onClose={() => setAsked(undefined)} onDone={finish} piece={piece} />}
      {asked === 'reinstate' && (
        <Question
          open
          onClose={() => setAsked(undefined)}
          title={words.reinstateQuestion}
          explained={words.reinstateExplained}
          keep={words.cancel}
          confirm={words.reinstateGo}
          confirmLook="ink"
          onConfirm={async () => {
            const answer = await act('reinstate-article', { id: draft.id });
            setAsked(undefined);
            await finish(answer, words.reinstated);
          }}
        />
      )}
      {asked === 'withdraw' && <Withdrawal onClose={() => setAsked(undefined)} onDone={finish} id={draft.id} decidedBy={person.name} />}
    </>
  );
}

interface Asking {
  onClose: () => void;
  onDone: (answer: { ok: boolean; message?: string }, done: string) => Promise<void>;
}

function SendBack({ onClose, onDone, piece }: Asking & { piece: { id: string; version: number } }) {
  const [note, setNote] = useState('');
  async function confirm() {
    const answer = await act('return-draft', { ...piece, note });
    onClose();
    await onDone(answer, words.returned);
  }
  return (
    <Question
      open
      onClose={onClose}
      title={words.sendBackQuestion}
      explained={words.sendBackExplained}
      keep={words.cancel}
      confirm={words.sendBackGo}
      confirmLook="ink"
      onConfirm={confirm}
      held={note.trim() ? undefined : words.sendBackNote}
    >
      <Field label={words.sendBackNote}>
        <TextArea value={note} onChange={(event) => setNote(event.target.value)} rows={3} />
      </Field>
    </Question>
  );
}

function Withdrawal({ onClose, onDone, id, decidedBy: person }: Asking & { id: string; decidedBy: string }) {
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState(person);
  async function confirm() {
    const answer = await act('withdraw-article', { id, reason, decidedBy });
    onClose();
    await onDone(answer, words.withdrawn);
  }
  return (
    <Question
      open
      onClose={onClose}
      title={words.withdrawQuestion}
      explained={words.withdrawExplained}
      keep={words.cancel}
      confirm={words.withdrawGo}
      onConfirm={confirm}
      held={reason.trim() && decidedBy.trim() ? undefined : words.withdrawReason}
    >
      <LinkingPart id={id} />
      <Field label={words.withdrawReason}>
        <TextArea value={reason} onChange={(event) => setReason(event.target.value)} rows={3} />
      </Field>
      <Field label={words.withdrawDecided}>
        <Input value={decidedBy} onChange={(event) => setDecidedBy(event.target.value)} />
      </Field>
    </Question>
  );
}
