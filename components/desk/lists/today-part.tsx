import type { ReactNode } from 'react';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';

interface TodayPartProps {
  name: string;
  /** Half of the sheet instead of a quarter. */
  wide?: boolean;
  /** The word that leads to the whole list, and where that is; for who may see it. */
  all?: [word: string, href: string] | undefined;
  nothing: readonly [says: string, fills: string];
  isEmpty: boolean;
  children: ReactNode;
}

/** A part of the first page: its lines, or why there are none. */
export function TodayPart({ name, wide = false, all, nothing: [says, fills], isEmpty, children }: TodayPartProps) {
  return (
    <section className={`cell today-part ${wide ? 'wide' : ''}`} aria-label={name}>
      <header>
        <h2 className="side-head">{name}</h2>
        {all && !isEmpty && (
          <DeskLink className="word" href={all[1]}>
            {all[0]}
          </DeskLink>
        )}
      </header>
      {isEmpty ? <Empty says={says} fills={fills} /> : <ul>{children}</ul>}
    </section>
  );
}
