'use client';
/** The checklist of the open piece, asked of the server, which applies it again when the piece goes. */
import { useEffect, useState } from 'react';
import { act } from '#components/desk/act.ts';

export interface Checklist {
  stops: [field: string, sentence: string][];
  checks: [field: string, sentence: string][];
}

/** Undefined while it is asked for; asked anew for each version. */
export function useCheck(id: string, version: number): Checklist | undefined {
  const [list, setList] = useState<Checklist>();
  useEffect(() => {
    if (version === 0) return;
    const controller = new AbortController();
    void act('check-draft', { id }, { signal: controller.signal }).then((answer) => {
      if (answer.ok && !controller.signal.aborted) setList({ stops: Object.entries(answer.stops), checks: Object.entries(answer.checks) });
    });
    return () => controller.abort();
  }, [id, version]);
  return list;
}
