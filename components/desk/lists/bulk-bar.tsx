'use client';
/** The ink bar over chosen rows: how many, what can be done to them, and what was refused. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone, undoWord } from '#components/desk/controls/toast.tsx';
import { type BulkMove, movesFor } from '#components/desk/lists/bulk-moves.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import type { DraftLine } from '#newsroom/drafts/draft-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.lists.bulk;

interface BulkBarProps {
  lines: readonly DraftLine[];
  role: Role;
  /** Those are chosen no more. */
  onDone: (ids: string[]) => void;
}

export function BulkBar({ lines, role, onDone }: BulkBarProps) {
  const router = useRouter();
  const [refused, setRefused] = useState('');
  const [isBusy, setBusy] = useState(false);

  /** One after the other: what was refused stays chosen, and the first reason is said. */
  async function run({ name, run: make, undo }: BulkMove, fitting: DraftLine[]) {
    if (isBusy) return;
    setBusy(true);
    const done: DraftLine[] = [];
    let reason = '';
    for (const line of fitting) {
      const answer = await make(line);
      if (answer.ok) done.push(line);
      else reason ||= answer.message;
    }
    setBusy(false);
    setRefused(reason && words.refused(fitting.length - done.length, reason));
    if (done.length > 0) {
      sayDone(words.done[name](done.length), [undoWord(() => void takeBack(done, undo))]);
      onDone(done.map(({ id }) => id));
      router.refresh();
    }
  }
  async function takeBack(done: DraftLine[], undo: BulkMove['undo']) {
    for (const line of done) await undo(line);
    router.refresh();
  }

  return (
    <div className="said bulk">
      <span role="status">
        <b>{words.chosen(lines.length)}</b>
        {refused && ` ${refused}`}
      </span>
      {movesFor(lines, role).map(({ move, fitting }) => (
        <Button key={move.name} look="word" onClick={() => run(move, fitting)}>
          {words.moves[move.name](fitting.length)}
        </Button>
      ))}
      <span className="grow" />
      <Button look="word" onClick={() => onDone(lines.map(({ id }) => id))}>
        {words.none}
      </Button>
    </div>
  );
}
