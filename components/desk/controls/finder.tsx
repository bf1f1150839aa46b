'use client';
import { Combobox } from '@base-ui/react/combobox';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useField } from '#components/desk/controls/field.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

export interface Choice {
  id: string;
  name: string;
  /** A second line: what kind of thing it is, why it cannot do. */
  note?: string;
}

/** How long typing must rest before somebody else is asked. */
const REST_MS = 150;
/** The id of the row that makes what was typed. */
const CREATE = 'create';

interface FinderProps {
  /** What matches those letters; asked again at each rest. It may answer at once, or later. */
  find: (typed: string, signal: AbortSignal) => readonly Choice[] | Promise<readonly Choice[]>;
  onPick: (choice: Choice) => void;
  /** Makes what does not exist yet; without it nothing can be made here. */
  onCreate?: ((name: string) => void) | undefined;
  /** Already chosen: not offered again. */
  without?: readonly string[];
  placeholder?: string;
  /** Backspace in the empty field. */
  onBack?: () => void;
  id?: string;
  'aria-label'?: string;
}

/** A field that finds while one types and hands over what is picked; then it is empty again. Arrows, Enter, Escape. */
export function Finder({ find, onPick, onCreate, without = [], placeholder, onBack, ...rest }: FinderProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const highlighted = useRef<Choice>(undefined);
  const { found, looking } = useFound(find, typed, open);
  const name = typed.trim();
  const offered = found.filter(({ id }) => !without.includes(id));
  const isNew = onCreate && name !== '' && !looking && !found.some((one) => one.name.toLowerCase() === name.toLowerCase());
  const rows: Choice[] = isNew ? [...offered, { id: CREATE, name: desk.controls.create(name) }] : offered;

  function pick(choice: Choice | null) {
    if (!choice) return;
    setTyped('');
    if (choice.id === CREATE) onCreate?.(name);
    else onPick(choice);
  }

  /** Enter takes the first row when none is chosen: rows that were found later are not highlighted by themselves. */
  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Backspace' && typed === '') onBack?.();
    if (event.key !== 'Enter' || name === '' || looking || highlighted.current || !rows[0]) return;
    event.preventDefault();
    pick(rows[0]);
  }

  return (
    <Combobox.Root
      items={rows}
      filter={null}
      value={null}
      onValueChange={pick}
      inputValue={typed}
      onInputValueChange={(next, { reason }) => reason !== 'item-press' && setTyped(next)}
      open={open}
      onOpenChange={setOpen}
      itemToStringLabel={(choice: Choice) => choice.name}
      isItemEqualToValue={(one: Choice, other: Choice) => one.id === other.id}
      autoHighlight
      onItemHighlighted={(choice) => (highlighted.current = choice)}
    >
      <Combobox.Input className="input" placeholder={placeholder} onKeyDown={keyDown} {...rest} {...useField(rest)} />
      <Combobox.Portal>
        <Combobox.Positioner className="float" sideOffset={4} align="start">
          <Combobox.Popup className="menu-slip slip as-wide">
            <Combobox.Status className="menu-says">
              {looking ? desk.controls.looking : rows.length === 0 && desk.controls.nothingFound}
            </Combobox.Status>
            <Combobox.List className="menu-list">
              {(choice: Choice) => (
                <Combobox.Item key={choice.id} value={choice} className="menu-row">
                  {choice.name}
                  {choice.note && <span className="sub">{choice.note}</span>}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** Asks after each rest in typing; an answer that comes after the next question is dropped. */
function useFound(find: FinderProps['find'], typed: string, open: boolean) {
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [looking, setLooking] = useState(false);
  const latest = useRef(find);
  latest.current = find;
  useEffect(() => {
    if (!open) return;
    const controller = new AbortController();
    const timer = setTimeout(
      async () => {
        const answer = latest.current(typed.trim(), controller.signal);
        if (answer instanceof Promise) setLooking(true);
        const choices = await answer;
        if (controller.signal.aborted) return;
        setFound(choices);
        setLooking(false);
      },
      typed === '' ? 0 : REST_MS,
    );
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [typed, open]);
  return { found, looking };
}
