'use client';
import { Combobox } from '@base-ui/react/combobox';
import { useRef } from 'react';
import { Field, useField } from '#components/desk/controls/field.tsx';
import { type Choice, choiceProps, type Find, FoundSlip, useFoundRows } from '#components/desk/controls/found-rows.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

interface ChosenProps {
  label: string;
  chosen: readonly Choice[];
  onChange: (chosen: Choice[]) => void;
  find: Find;
  /** Makes a new one of that name; undefined when it was refused. */
  create?: (name: string) => Promise<Choice | undefined>;
}

/** Several of many (topics, people): words with a cross in the field that finds the next one. Arrows go among them, Backspace takes one away. */
export function ManyField({ hint, error, ...rest }: ChosenProps & { hint?: string; error?: string | undefined }) {
  return (
    <Field label={rest.label} hint={hint} error={error}>
      <ChosenWords {...rest} />
    </Field>
  );
}

function ChosenWords({ label, chosen, onChange, find, create }: ChosenProps) {
  const box = useRef<HTMLDivElement>(null);
  async function make(name: string) {
    const made = await create?.(name);
    if (made) onChange([...chosen, made]);
  }
  const { rows, looking, typed, type, open, setOpen, pick, highlighted, takeFirst } = useFoundRows({
    find,
    onPick: (choice) => onChange([...chosen, choice]),
    onCreate: create && make,
    without: chosen.map(({ id }) => id),
  });
  const links = useField({});
  return (
    <Combobox.Root
      {...choiceProps}
      multiple
      items={rows}
      value={chosen}
      onValueChange={(next: Choice[], details) => {
        const added = next.find(({ id }) => !chosen.some((one) => one.id === id));
        if (added) pick(added);
        else if (details.reason !== 'escape-key') onChange(next);
        else {
          // Escape closes what lies over the field, or the sheet around it; it takes nothing away.
          details.cancel();
          details.allowPropagation();
        }
      }}
      inputValue={typed}
      onInputValueChange={(next, { reason }) => reason !== 'item-press' && type(next)}
      open={open}
      onOpenChange={setOpen}
      onItemHighlighted={(choice) => (highlighted.current = choice)}
    >
      <Combobox.Chips ref={box} className="input chosen" aria-label={chosen.length > 0 ? label : undefined}>
        {chosen.map(({ id, name }) => (
          <Combobox.Chip key={id} className="chip">
            {name}
            <Combobox.ChipRemove className="cross" aria-label={desk.controls.remove(name)}>
              ×
            </Combobox.ChipRemove>
          </Combobox.Chip>
        ))}
        <Combobox.Input onKeyDown={(event) => event.key === 'Enter' && takeFirst() && event.preventDefault()} {...links} />
      </Combobox.Chips>
      <FoundSlip rows={rows} looking={looking} anchor={box} />
    </Combobox.Root>
  );
}
