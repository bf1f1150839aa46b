import { type ReactNode, useId } from 'react';

/** A part of a long form: what its fields are about, and what they are for. */
export function FormPart({ title, explained, children }: { title: string; explained?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="form-part" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {explained && <p className="sub">{explained}</p>}
      </header>
      {children}
    </section>
  );
}
