/** The head of a list's page: its name, what it is, words that lead on. */
import type { ReactNode } from 'react';

export function ListHead({ name, description, children }: { name: string; description: string; children?: ReactNode }) {
  return (
    <header className="list-head">
      <h1>{name}</h1>
      {description && <p className="description">{description}</p>}
      {children}
    </header>
  );
}
