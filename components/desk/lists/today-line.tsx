import type { ReactNode } from 'react';

/** A line of the first page: a time or a number, what it is about, and a second line. */
export function TodayLine({ lead, headline, children }: { lead: string; headline: ReactNode; children?: ReactNode }) {
  return (
    <li className="today-line">
      <span className="sub">{lead}</span>
      <div>
        <span className="item">{headline}</span>
        {children && <span className="sub today-note">{children}</span>}
      </div>
    </li>
  );
}
