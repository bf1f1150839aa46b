/** What is known about a topic or a person, beside the text. */
import type { ReactNode } from 'react';

export function FactList({ facts }: { facts: { name: string; text: ReactNode }[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="fact-list">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
