'use client';
import { useRef } from 'react';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { useChecklist } from '#components/desk/publishing/checklist-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

/** Leads from stop to stop and round again, or back; says so where nothing stops the piece. */
export function useNextStop(show: (field: string) => void): (step: 1 | -1) => void {
  const list = useChecklist();
  const last = useRef<string>(undefined);
  return (step) => {
    const fields = (list?.stops ?? []).map(({ field }) => field);
    const at = last.current === undefined ? -1 : fields.indexOf(last.current);
    // One that was mended meanwhile has no place any more: it begins anew at that end.
    const next = fields.at(at < 0 ? (step === 1 ? 0 : -1) : (at + step) % fields.length);
    if (next === undefined) return list && sayDone(desk.publishing.noStop);
    last.current = next;
    show(next);
  };
}
