'use client';
import { createContext, type ReactNode, useContext, useId } from 'react';

interface FieldLinks {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}

const FieldContext = createContext<FieldLinks | undefined>(undefined);

/** What ties a control to its label, hint and complaint; its own id and description win. */
export function useField(own: { id?: string | undefined; 'aria-describedby'?: string | undefined; 'aria-invalid'?: unknown }) {
  const field = useContext(FieldContext);
  return {
    id: own.id ?? field?.id,
    'aria-describedby': [own['aria-describedby'], field?.describedBy].filter(Boolean).join(' ') || undefined,
    'aria-invalid': field?.invalid || (own['aria-invalid'] as boolean | undefined) || undefined,
  };
}

interface FieldProps {
  label: ReactNode;
  /** At the end of the label's line: a count, where it came from. It guides and never blocks. */
  hint?: ReactNode;
  /** What is wrong, as a sentence. */
  error?: string | undefined;
  /** The mending words, when something is wrong. */
  fixes?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A label above one control (Input, TextArea, Select, Finder); when it is wrong, a pencil rule and the sentence that says why. */
export function Field({ label, hint, error, fixes, className = '', children }: FieldProps) {
  const id = useId();
  const links = { id, describedBy: [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined, invalid: Boolean(error) };
  return (
    <div className={`field ${error ? 'wrong' : ''} ${className}`}>
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {hint && (
          <span className="field-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      <FieldContext value={links}>{children}</FieldContext>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {error && fixes && <div className="words">{fixes}</div>}
    </div>
  );
}
