'use client';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import { type Checklist, type Line, linesOf } from '#components/desk/publishing/checklist-context.tsx';
import { mendingField } from '#components/desk/publishing/mending-fields.tsx';
import { focusLineOf, nameOf, useMending } from '#components/desk/publishing/use-mending.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

interface ChecklistPartProps {
  list: Checklist | undefined;
  onShow: (field: string) => void;
  /** What is pressed once nothing stops the piece. */
  go: RefObject<HTMLButtonElement | null>;
}

/** The part of the sheet that a piece goes by: each stop with the field that mends it. */
export function ChecklistPart({ list, onShow, go }: ChecklistPartProps) {
  const part = useRef<HTMLElement>(null);
  const lines = useMemo(() => (list ? linesOf(list) : []), [list]);
  const { shown, isMended, hold, leave, press } = useMending(part, lines, () => go.current?.focus());
  useStopKeys(part);
  useFirstFocus(part, list !== undefined);
  return (
    <section ref={part} className="publish-part" aria-labelledby="before">
      <h2 id="before">{words.before}</h2>
      {list && shown.length === 0 && <Mark kind="order">{words.allInOrder}</Mark>}
      {shown.length > 0 && <p className="sub">{words.beforeExplained}</p>}
      <ul className="checklist">
        {shown.map((line) => {
          const { field, sentence } = line;
          const Mending = mendingField(line);
          const kind = isMended(line) ? 'order' : line.kind;
          return (
            <li
              key={nameOf(line)}
              data-line={nameOf(line)}
              className={kind === 'order' ? 'mended' : ''}
              onFocus={() => hold(line)}
              onBlur={leave}
              onKeyDown={press}
            >
              <Mark kind={kind}>{words[kind]}</Mark>
              <span>{sentence}</span>
              <Button look="word" aria-label={words.showIt(sentence)} onClick={() => onShow(field)}>
                {words.show}
              </Button>
              {Mending && (
                <div className="mend">
                  <Mending />
                </div>
              )}
            </li>
          );
        })}
        {list && shown.length > 0 && (
          <li className="rest">
            <Mark kind="order">{words.order}</Mark>
            <span className="sub">{restOf(shown)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What else was looked at, in a line. */
function restOf(lines: readonly Line[]): string {
  const rest = Object.entries(words.looksAt).filter(([name]) => !lines.some(({ field }) => field === name));
  const said = rest.map(([, name]) => name).join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const STOP = '[data-line^="stop "]';

/** F8 goes to the next stop of the sheet, Shift-F8 back. */
function useStopKeys(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function keyDown(event: KeyboardEvent) {
      if (event.key !== 'F8') return;
      event.preventDefault();
      const rows = [...(part.current?.querySelectorAll<HTMLElement>(STOP) ?? [])];
      const here = rows.findIndex((row) => row.contains(document.activeElement));
      focusLineOf(rows.at(event.shiftKey ? Math.max(here, 0) - 1 : (here + 1) % Math.max(1, rows.length)));
    }
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, [part]);
}

/** Begins at the first stop; not where the focus opens a keyboard over what one came to read. */
function useFirstFocus(part: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    if (isThere && !matchMedia('(pointer: coarse)').matches) focusLineOf(part.current?.querySelector<HTMLElement>(STOP));
  }, [part, isThere]);
}
