'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import type { Checklist } from '#components/desk/publishing/use-check.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

interface ChecklistProps {
  list: Checklist | undefined;
  onShow: (field: string) => void;
}

/** The part of the sheet that a piece goes by. */
export function ChecklistPart({ list, onShow }: ChecklistProps) {
  return (
    <section className="publish-part" aria-labelledby="before">
      <h2 id="before">{words.before}</h2>
      <ChecklistLines list={list} onShow={onShow} />
    </section>
  );
}

/** What stops a piece and what is worth a look; each leads to where it is mended. */
export function ChecklistLines({ list, onShow }: ChecklistProps) {
  const lines = [
    ...(list?.stops ?? []).map(([field, sentence]) => ({ kind: 'stop' as const, field, sentence })),
    ...(list?.checks ?? []).map(([field, sentence]) => ({ kind: 'check' as const, field, sentence })),
  ];
  if (list && lines.length === 0) return <Mark kind="order">{words.allInOrder}</Mark>;
  return (
    <ul className="checklist">
      {lines.map(({ kind, field, sentence }) => (
        <li key={`${kind} ${field}`}>
          <Mark kind={kind}>{words[kind]}</Mark>
          <span>{sentence}</span>
          <Button look="word" aria-label={words.showIt(sentence)} onClick={() => onShow(field)}>
            {words.show}
          </Button>
        </li>
      ))}
    </ul>
  );
}
