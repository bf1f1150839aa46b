import type { ReactNode, Ref } from 'react';

/**
 * The one line that says how things stand, announced when it changes. Quiet while all is well; `loud` for what the
 * person should know, in the same place. `children`: the word that helps.
 */
export function StatusLine({ says, loud = false, children }: { says: string; loud?: boolean; children?: ReactNode }) {
  return (
    <span className={`status-line ${loud ? 'loud' : ''}`}>
      <span role="status">{says}</span>
      {children && <> {children}</>}
    </span>
  );
}

/** An ink strip under the bar for what lasts: no connection, a session that ended. */
export function Strip({ ref, children }: { ref?: Ref<HTMLDivElement>; children: ReactNode }) {
  return (
    <div className="strip" role="status" ref={ref}>
      <div className="page">{children}</div>
    </div>
  );
}
