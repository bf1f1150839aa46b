'use client';
/** The checklist of the open piece, asked of the server, which applies it again when the piece goes. One answer for the whole room. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { isEmbargoed } from '#newsroom/publishing/set-time.ts';

/** What stops the piece or is worth a look, by its field or its place in the text. */
export interface Line {
  kind: 'stop' | 'check';
  field: string;
  sentence: string;
}

export interface Checklist {
  /** The stored version that was looked at. */
  version: number;
  stops: Line[];
  checks: Line[];
  /** Links to nothing public, as they are written in the text. */
  deadLinks: string[];
  /** Near an address that is taken. */
  freeSlug: string | undefined;
}

const linesFrom = (kind: Line['kind'], said: Record<string, string>): Line[] =>
  Object.entries(said).map(([field, sentence]) => ({ kind, field, sentence }));

/** What stops it comes first. */
export const linesOf = ({ stops, checks }: Checklist): Line[] => [...stops, ...checks];

/** What is left of it when the embargo is over by the time at which the piece goes. */
export const withoutEmbargo = (list: Checklist): Checklist => ({ ...list, stops: list.stops.filter(({ field }) => field !== 'embargoedUntil') });

/** The server's clock may be a little behind this one. */
const AFTER_LIFTING_MS = 1_000;
/** A browser's timers take no longer time. */
const LONGEST_TIMER = 2 ** 31 - 1;

const Context = createContext<{ now: Checklist | undefined; asPlanned: Checklist | undefined }>({ now: undefined, asPlanned: undefined });

/** As the piece would go now. Undefined before the first answer; asked anew for each stored version, and when the embargo lifts. */
export const useChecklistForNow = (): Checklist | undefined => useContext(Context).now;

/** As the piece goes at the time for which it is scheduled, else now. */
export const useChecklist = (): Checklist | undefined => useContext(Context).asPlanned;

export function ChecklistProvider({ children }: { children: ReactNode }) {
  const { draft, status, document } = useDraft();
  const { id, scheduledFor } = draft;
  const version = status.base;
  const [list, setList] = useState<Checklist>();
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const answer = await act('check-draft', { id }, { signal });
      if (!answer.ok || signal.aborted) return;
      const { stops, checks, deadLinks, freeSlug } = answer;
      setList({ version: answer.version, stops: linesFrom('stop', stops), checks: linesFrom('check', checks), deadLinks, freeSlug });
    },
    [id],
  );
  useEffect(() => {
    if (version === 0) return;
    const controller = new AbortController();
    void ask(controller.signal);
    return () => controller.abort();
  }, [ask, version]);
  const { embargoedUntil } = document;
  useEffect(() => {
    const left = embargoedUntil === null ? 0 : Date.parse(embargoedUntil) - Date.now();
    if (left <= 0 || left > LONGEST_TIMER) return;
    const controller = new AbortController();
    const timer = setTimeout(() => void ask(controller.signal), left + AFTER_LIFTING_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [ask, embargoedUntil]);
  const waits = scheduledFor !== null && !isEmbargoed(embargoedUntil, new Date(scheduledFor));
  const lists = useMemo(() => ({ now: list, asPlanned: list && waits ? withoutEmbargo(list) : list }), [list, waits]);
  return <Context value={lists}>{children}</Context>;
}
