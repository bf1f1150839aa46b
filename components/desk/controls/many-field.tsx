'use client';
import { Field } from '#components/desk/controls/field.tsx';
import { type Choice, Finder } from '#components/desk/controls/finder.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

interface ManyFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  chosen: readonly Choice[];
  onChange: (chosen: Choice[]) => void;
  find: (typed: string, signal: AbortSignal) => readonly Choice[] | Promise<readonly Choice[]>;
  /** Makes a new one of that name; undefined when it was refused. */
  create?: (name: string) => Promise<Choice | undefined>;
  placeholder?: string;
}

/** Several of many (topics, people): words with a cross, and a field that finds the next one. Backspace takes the last away. */
export function ManyField({ label, hint, error, chosen, onChange, find, create, placeholder }: ManyFieldProps) {
  async function make(name: string) {
    const made = await create?.(name);
    if (made) onChange([...chosen, made]);
  }
  return (
    <Field label={label} hint={hint} error={error}>
      <ChosenWords label={label} chosen={chosen} onRemove={(id) => onChange(chosen.filter((one) => one.id !== id))} />
      <Finder
        find={find}
        onPick={(choice) => onChange([...chosen, choice])}
        onCreate={create && make}
        without={chosen.map(({ id }) => id)}
        placeholder={placeholder}
        onBack={() => onChange(chosen.slice(0, -1))}
      />
    </Field>
  );
}

/** Chosen things as words, each with its cross. */
export function ChosenWords({ label, chosen, onRemove }: { label: string; chosen: readonly Choice[]; onRemove: (id: string) => void }) {
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={label}>
      {chosen.map(({ id, name }) => (
        <li key={id}>
          {name}
          <button type="button" className="cross" aria-label={desk.controls.remove(name)} onClick={() => onRemove(id)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
