import type { ReactNode } from 'react';

/** A line of the checklist: what stops (the pencil's square), what is worth a look (an empty one), what is in order (a tick). */
export function Mark({ kind, children }: { kind: 'stop' | 'check' | 'order'; children: ReactNode }) {
  return <span className={`mark mark-${kind}`}>{children}</span>;
}
