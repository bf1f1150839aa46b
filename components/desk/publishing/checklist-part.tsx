'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import type { Checklist } from '#components/desk/publishing/use-check.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

/** What stops a piece and what is worth a look; each leads to where it is mended. */
export function ChecklistPart({ list, onShow }: { list: Checklist | undefined; onShow: (field: string) => void }) {
  const lines = [
    ...(list?.stops ?? []).map(([field, sentence]) => ({ kind: 'stop' as const, field, sentence })),
    ...(list?.checks ?? []).map(([field, sentence]) => ({ kind: 'check' as const, field, sentence })),
  ];
  return (
    <section className="publish-part" aria-labelledby="before">
      <h2 id="before">{words.before}</h2>
      {list && lines.length === 0 && <Mark kind="order">{words.allInOrder}</Mark>}
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
    </section>
  );
}
