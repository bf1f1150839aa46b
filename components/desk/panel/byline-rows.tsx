'use client';
/** Those who are named, in the order in which readers get their names: each in a role, from a place, moved by words or by Alt and an arrow. */
import { type KeyboardEvent, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { useMovedFocus } from '#components/desk/controls/moved-focus.ts';
import { Select } from '#components/desk/controls/select.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { BYLINE_ROLES, DOCUMENT_LIMITS, type DraftDocument } from '#newsroom/drafts/document.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
const { order } = desk.site;
const ROLES = BYLINE_ROLES.map((value) => ({ value, name: words.roles[value] }));
type Byline = DraftDocument['bylines'][number];

export function BylineRows() {
  const { document, change, refs } = useDraft();
  const { bylines } = document;
  const [says, setSays] = useState('');
  const { list, hasMoved } = useMovedFocus<HTMLOListElement>(bylines.map(({ authorId }) => authorId).join());
  const nameOf = ({ authorId }: Byline) => refs.authors[authorId]?.name ?? '';

  const put = (index: number, patch: Partial<Byline>) => change({ bylines: bylines.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  function move(index: number, step: 1 | -1) {
    const moved = bylines[index];
    const to = index + step;
    if (!moved || !bylines[to]) return;
    hasMoved(moved.authorId);
    change({ bylines: bylines.toSpliced(index, 1).toSpliced(to, 0, moved) });
    setSays(order.moved(nameOf(moved), to + 1, bylines.length));
  }
  function press(event: KeyboardEvent, index: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    // A list of choices opens by the same keys.
    if (!event.altKey || !step || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    move(index, step);
  }
  return (
    <>
      <ol className="group-rows people" ref={list}>
        {bylines.map((byline, index) => {
          const name = nameOf(byline);
          return (
            <li key={byline.authorId} data-row={byline.authorId} onKeyDown={(event) => press(event, index)}>
              <span className="person">
                <span>{name}</span>
                <span className="words">
                  {index > 0 && (
                    <Button look="word" data-direction="up" aria-label={order.upNamed(name)} onClick={() => move(index, -1)}>
                      {order.up}
                    </Button>
                  )}
                  {index < bylines.length - 1 && (
                    <Button look="word" data-direction="down" aria-label={order.downNamed(name)} onClick={() => move(index, 1)}>
                      {order.down}
                    </Button>
                  )}
                </span>
              </span>
              <Select
                options={ROLES}
                value={byline.role}
                aria-label={words.role(name)}
                onChange={(event) => put(index, { role: event.target.value as Byline['role'] })}
              />
              <Input
                value={byline.place}
                aria-label={words.placeOf(name)}
                placeholder={words.place}
                maxLength={DOCUMENT_LIMITS.dateline}
                onChange={(event) => put(index, { place: event.target.value })}
              />
            </li>
          );
        })}
      </ol>
      <span className="unseen" aria-live="polite">
        {says}
      </span>
    </>
  );
}
