'use client';
/** Rows can be chosen: then an ink bar with what can be done to all of them stands in the place of the filter line. */
import { createContext, type ReactNode, use, useState } from 'react';
import { BulkBar } from '#components/desk/lists/bulk-bar.tsx';
import type { Role } from '#newsroom/accounts/roles.ts';
import type { DraftLine } from '#newsroom/drafts/draft-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.lists;

interface Choosing {
  lines: readonly DraftLine[];
  chosen: ReadonlySet<string>;
  choose: (ids: readonly string[], isChosen: boolean) => void;
}

const ChoosingContext = createContext<Choosing | undefined>(undefined);

function useChoosing(): Choosing {
  const choosing = use(ChoosingContext);
  if (!choosing) throw new Error('Rows are chosen inside ChosenRows.');
  return choosing;
}

interface ChosenRowsProps {
  lines: readonly DraftLine[];
  role: Role;
  /** The filter line. */
  said: ReactNode;
  children: ReactNode;
}

export function ChosenRows({ lines, role, said, children }: ChosenRowsProps) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  // What left the list meanwhile is not chosen any more.
  const chosen = new Set(lines.filter(({ id }) => marked.has(id)).map(({ id }) => id));
  function choose(ids: readonly string[], isChosen: boolean) {
    setMarked(isChosen ? new Set([...chosen, ...ids]) : new Set([...chosen].filter((id) => !ids.includes(id))));
  }
  return (
    <ChoosingContext value={{ lines, chosen, choose }}>
      {chosen.size > 0 ? <BulkBar lines={lines.filter(({ id }) => chosen.has(id))} role={role} onDone={(ids) => choose(ids, false)} /> : said}
      {children}
    </ChoosingContext>
  );
}

/** The box of one row. */
export function RowBox({ line: { id, headline } }: { line: Pick<DraftLine, 'id' | 'headline'> }) {
  const { chosen, choose } = useChoosing();
  return (
    <input
      type="checkbox"
      aria-label={words.choose(headline || words.untitled)}
      checked={chosen.has(id)}
      onChange={(event) => choose([id], event.target.checked)}
    />
  );
}

/** The box above them all: half ticked while some are chosen. */
export function AllBox() {
  const { lines, chosen, choose } = useChoosing();
  const isSome = chosen.size > 0 && chosen.size < lines.length;
  return (
    <input
      ref={(box) => {
        if (box) box.indeterminate = isSome;
      }}
      type="checkbox"
      aria-label={words.chooseAll}
      checked={chosen.size === lines.length}
      onChange={(event) =>
        choose(
          lines.map(({ id }) => id),
          event.target.checked,
        )
      }
    />
  );
}
