import type { ReactNode } from 'react';

/** Nothing here: what is so, how it fills, and one word to act. */
export function Empty({ says, fills, children }: { says: string; fills?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{says}</p>
      {fills && <p className="sub">{fills}</p>}
      {children}
    </div>
  );
}
