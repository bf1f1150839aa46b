'use client';
/** Rows in an order of their own, each moved up or down by a word: by pointer, by keyboard, by voice alike. */
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { useMovedFocus } from '#components/desk/controls/moved-focus.ts';
import { sayDone, undoWord } from '#components/desk/controls/toast.tsx';
import type { Ordered } from '#newsroom/site/site-states.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.order;

type Direction = 'up' | 'down';

interface OrderedRowsProps {
  kind: Ordered;
  /** What is shown, in order. */
  rows: readonly { id: string; name: string; shown: ReactNode }[];
  /** The ids of all of the kind, of which the rows may be a part, in order. */
  all: readonly string[];
  mark: string;
  label: string;
}

export function OrderedRows({ kind, rows, all, mark, label }: OrderedRowsProps) {
  const router = useRouter();
  const [problem, setProblem] = useState('');
  const { list, hasMoved } = useMovedFocus<HTMLOListElement>(rows.map(({ id }) => id).join());

  async function arrange(ids: readonly string[], begun: string, says: string, undoTo?: readonly string[]) {
    const answer = await act('arrange-site', { kind, ids: [...ids], begun });
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) sayDone(says, undoTo ? [undoWord(() => void arrange(undoTo, answer.mark, desk.site.order.back))] : []);
    router.refresh();
  }
  function move(index: number, direction: Direction) {
    const [one, other] = [rows[index], rows[index + (direction === 'up' ? -1 : 1)]];
    if (!one || !other) return;
    hasMoved(one.id);
    const swapped = all.map((id) => (id === one.id ? other.id : id === other.id ? one.id : id));
    void arrange(swapped, mark, words.moved(one.name, index + (direction === 'up' ? 0 : 2), rows.length), all);
  }

  return (
    <>
      {problem && (
        <p className="site-problem" role="alert">
          {problem}
        </p>
      )}
      <ol className="site-rows" aria-label={label} ref={list}>
        {rows.map(({ id, name, shown }, index) => (
          <li key={id} data-row={id}>
            {shown}
            <span className="words">
              {index > 0 && (
                <Button look="word" data-direction="up" aria-label={words.upNamed(name)} onClick={() => move(index, 'up')}>
                  {words.up}
                </Button>
              )}
              {index < rows.length - 1 && (
                <Button look="word" data-direction="down" aria-label={words.downNamed(name)} onClick={() => move(index, 'down')}>
                  {words.down}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
