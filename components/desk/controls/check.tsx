import type { ComponentProps, ReactNode } from 'react';

/** A box to tick, or with `type="radio"` one of several; its words are part of it. `note` explains it below. */
export function Check({ children, note, type = 'checkbox', ...props }: ComponentProps<'input'> & { note?: ReactNode }) {
  return (
    <label className="check-field">
      <input type={type} {...props} />
      <span>
        {children}
        {note && <span className="sub">{note}</span>}
      </span>
    </label>
  );
}
