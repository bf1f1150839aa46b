'use client';
/** What a field finds while one types in it: the rows on offer, and the slip that shows them. Shared by the fields for one and for several. */
import { Combobox } from '@base-ui/react/combobox';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { desk } from '#newsroom/wording/desk-words.ts';

export interface Choice {
  id: string;
  name: string;
  /** A second line: what kind of thing it is, why it cannot do. */
  note?: string;
}

/** What matches those letters; asked again at each rest. It may answer at once, or later. */
export type Find = (typed: string, signal: AbortSignal) => readonly Choice[] | Promise<readonly Choice[]>;

/** How long typing must rest before somebody else is asked. */
const REST_MS = 150;
/** The id of the row that makes what was typed. */
const CREATE = 'create';

interface FoundParts {
  find: Find;
  /** Makes what does not exist yet; without it nothing can be made here. */
  onCreate?: ((name: string) => void) | undefined;
  /** Already chosen: not offered again. */
  without: readonly string[];
  onPick: (choice: Choice) => void;
}

export interface FoundRows {
  rows: readonly Choice[];
  looking: boolean;
  typed: string;
  type: (text: string) => void;
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Hands over what is picked, or makes it; the field is empty again. */
  pick: (choice: Choice) => void;
  highlighted: RefObject<Choice | undefined>;
  /** Enter takes the first row when none is chosen, since rows that were found later are not highlighted by themselves; says whether it did. */
  takeFirst: () => boolean;
}

export function useFoundRows({ find, onCreate, without, onPick }: FoundParts): FoundRows {
  const [typed, type] = useState('');
  const [open, setOpen] = useState(false);
  const highlighted = useRef<Choice>(undefined);
  const { found, looking } = useFound(find, typed, open);
  const name = typed.trim();
  // Until the answer to these letters comes, what an earlier one named counts only where it has them: Enter takes nothing else.
  const has = (one: Choice) => !looking || one.name.toLowerCase().includes(name.toLowerCase());
  const offered = found.filter((one) => has(one) && !without.includes(one.id));
  const isNew = onCreate && name !== '' && !looking && !found.some((one) => one.name.toLowerCase() === name.toLowerCase());
  const rows: Choice[] = isNew ? [...offered, { id: CREATE, name: desk.controls.create(name) }] : offered;

  function pick(choice: Choice) {
    type('');
    setOpen(false);
    if (choice.id === CREATE) onCreate?.(name);
    else onPick(choice);
  }
  function takeFirst() {
    if (name === '' || looking || highlighted.current || !rows[0]) return false;
    pick(rows[0]);
    return true;
  }
  return { rows, looking, typed, type, open, setOpen, pick, highlighted, takeFirst };
}

/** Asks after each rest in typing; an answer that comes after the next question is dropped. */
function useFound(find: Find, typed: string, open: boolean) {
  const [{ found, question }, setFound] = useState<{ found: readonly Choice[]; question?: string }>({ found: [] });
  const latest = useRef(find);
  latest.current = find;
  useEffect(() => {
    if (!open) return;
    const controller = new AbortController();
    const timer = setTimeout(
      async () => {
        const choices = await latest.current(typed.trim(), controller.signal);
        if (!controller.signal.aborted) setFound({ found: choices, question: typed.trim() });
      },
      typed === '' ? 0 : REST_MS,
    );
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [typed, open]);
  return { found, looking: question !== typed.trim() };
}

/** The rows below the field, or below what `anchor` names. */
export function FoundSlip({ rows, looking, anchor }: Pick<FoundRows, 'rows' | 'looking'> & { anchor?: RefObject<HTMLElement | null> }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className="float" sideOffset={4} align="start" anchor={anchor}>
        <Combobox.Popup className="menu-slip slip as-wide">
          <Combobox.Status className="menu-says">{looking ? desk.controls.looking : rows.length === 0 && desk.controls.nothingFound}</Combobox.Status>
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
  );
}

export const choiceProps = {
  filter: null,
  autoHighlight: true,
  itemToStringLabel: (choice: Choice) => choice.name,
  isItemEqualToValue: (one: Choice, other: Choice) => one.id === other.id,
} as const;
