'use client';
import { type ComponentProps, useState } from 'react';
import { Input } from '#components/desk/controls/input.tsx';

interface HeldInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  value: string;
  /** Whether it may be stored as it stands; what may not stays in the field, and the last that might is kept. */
  isWhole: (text: string) => boolean;
  onStore: (text: string) => void;
  /** What may be stored of what was left half-typed: an address gets its scheme. */
  complete?: (text: string) => string | undefined;
  /** When it is left: whether what stands there is stored. */
  onRest?: (isWhole: boolean) => void;
  /** Hears what is typed, whether it may be stored or not. */
  onTyped?: (text: string) => void;
}

/** A field whose half-typed forms are none: an address, a slug. Nobody's save waits for the rest of it. */
export function HeldInput({ value, isWhole, onStore, complete, onRest, onTyped, ...props }: HeldInputProps) {
  const [typed, setTyped] = useState({ text: value, stored: value });
  // What was changed elsewhere (another tab, “take it from the headline”) replaces what stands here.
  const text = typed.stored === value ? typed.text : value;
  function type(next: string) {
    const whole = isWhole(next);
    setTyped({ text: next, stored: whole ? next : value });
    onTyped?.(next);
    if (whole) onStore(next);
  }
  function rest() {
    const whole = isWhole(text) ? undefined : complete?.(text);
    if (whole !== undefined) type(whole);
    onRest?.(whole !== undefined || isWhole(text));
  }
  return <Input {...props} value={text} aria-invalid={!isWhole(text)} onChange={(event) => type(event.target.value)} onBlur={rest} />;
}
