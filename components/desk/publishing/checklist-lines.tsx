'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import { type Checklist, linesOf } from '#components/desk/publishing/checklist-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

/** What stops a piece and what is worth a look; each leads to where it is mended. */
export function ChecklistLines({ list, onShow }: { list: Checklist; onShow: (field: string) => void }) {
  const lines = linesOf(list);
  if (lines.length === 0) return <Mark kind="order">{words.allInOrder}</Mark>;
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
