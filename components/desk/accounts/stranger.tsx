import type { ReactNode } from 'react';

/** A page for somebody who is not signed in: the paper's name, its rule, and one thing to do, in columns five to eight. */
export function Stranger({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <main className="page grid stranger-page">
      <div className="cell">
        <p className="name">
          <a href="/">{name}</a>
        </p>
        <div className="oxford" />
        <h1 className="side-head">{title}</h1>
        {children}
      </div>
    </main>
  );
}
