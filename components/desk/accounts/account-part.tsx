import type { ReactNode } from 'react';

/** A part of the account: its bar, its name, and what is in it. */
export function AccountPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="block account-part">
      <h2 className="side-head">{title}</h2>
      {children}
    </section>
  );
}
