'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { TextArea } from '#components/desk/controls/input.tsx';
import type { Checklist } from '#components/desk/publishing/checklist-context.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { may } from '#newsroom/accounts/roles.ts';
import { isOverridable, type Override } from '#newsroom/publishing/checklist.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

interface Passing {
  /** What the server is asked to pass over; undefined without a reason. */
  override: Override | undefined;
  /** For the foot of the sheet: begins it, or takes it back; null for whoever may not, and where a stop is none to be passed over. */
  word: ReactNode;
  /** The reason as it is typed; undefined while nobody wants to. */
  reason: string | undefined;
  setReason: (reason: string) => void;
}

export function useOverride(stops: Checklist['stops']): Passing {
  const { person } = useDraft();
  const [typed, setReason] = useState<string>();
  const names = stops.map(({ field }) => field);
  const isPossible = names.length > 0 && names.every(isOverridable) && may(person.role, 'stop.override');
  const reason = isPossible ? typed : undefined;
  const override = reason?.trim() ? { stops: names as Override['stops'], reason: reason.trim() } : undefined;
  const word = isPossible && (
    <Button look="pencil-word" onClick={() => setReason(reason === undefined ? '' : undefined)}>
      {reason === undefined ? words.overrideWord : words.overrideOff}
    </Button>
  );
  return { override, word, reason, setReason };
}

/** Asks why a piece goes in spite of what stops it. */
export function OverridePart({ reason, setReason }: Passing) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isAsked = reason !== undefined;
  useEffect(() => {
    if (isAsked) area.current?.focus();
  }, [isAsked]);
  if (!isAsked) return null;
  return (
    <Field label={words.overrideReason} hint={words.overrideHint} className="override">
      <TextArea ref={area} value={reason} onChange={(event) => setReason(event.target.value)} rows={2} />
    </Field>
  );
}
