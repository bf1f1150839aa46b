'use client';
import { Combobox } from '@base-ui/react/combobox';
import { useField } from '#components/desk/controls/field.tsx';
import { type Choice, choiceProps, type Find, FoundSlip, useFoundRows } from '#components/desk/controls/found-rows.tsx';

interface FinderProps {
  find: Find;
  onPick: (choice: Choice) => void;
  /** Already chosen: not offered again. */
  without?: readonly string[];
}

/** A field that finds while one types and hands over what is picked; then it is empty again. Arrows, Enter, Escape. */
export function Finder({ find, onPick, without = [] }: FinderProps) {
  const { rows, looking, typed, type, open, setOpen, pick, highlighted, takeFirst } = useFoundRows({ find, onPick, without });
  const links = useField({});
  return (
    <Combobox.Root
      {...choiceProps}
      items={rows}
      value={null}
      onValueChange={(choice: Choice | null) => choice && pick(choice)}
      inputValue={typed}
      onInputValueChange={(next, { reason }) => reason !== 'item-press' && type(next)}
      open={open}
      onOpenChange={setOpen}
      onItemHighlighted={(choice) => (highlighted.current = choice)}
    >
      <Combobox.Input className="input" onKeyDown={(event) => event.key === 'Enter' && takeFirst() && event.preventDefault()} {...links} />
      <FoundSlip rows={rows} looking={looking} />
    </Combobox.Root>
  );
}
