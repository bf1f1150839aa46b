'use client';
/** A form that goes through a door: it keeps what was typed, shows complaints at their fields, and waits for one answer at a time. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { knock } from '#components/desk/accounts/knock.ts';
import { Button } from '#components/desk/controls/button.tsx';
import type { DoorAnswer } from '#newsroom/accounts/doors/door-answer.ts';

export interface Complaints {
  message: string;
  fields: Record<string, string>;
}

interface DoorFormProps {
  door: string;
  /** What goes along with the fields. */
  more?: Record<string, unknown>;
  press: string;
  look?: 'ink' | 'outline' | 'pencil';
  onOpen: (answer: DoorAnswer) => void;
  /** Words beside the button. */
  beside?: ReactNode;
  children: (fields: Record<string, string>) => ReactNode;
}

/** The names of its fields are those of the door's input. */
export function DoorForm({ door, more, press, look = 'ink', onOpen, beside, children }: DoorFormProps) {
  const [complaints, setComplaints] = useState<Complaints>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    setBusy(true);
    const answer = await knock(door, { ...more, ...Object.fromEntries(new FormData(form)) });
    setBusy(false);
    if (answer.ok) {
      setComplaints(undefined);
      return onOpen(answer);
    }
    const fields = answer.fieldErrors ?? {};
    setComplaints({ message: Object.keys(fields).length > 0 ? '' : answer.message, fields });
  }

  return (
    <form className="door-form" onSubmit={submit} aria-busy={busy} noValidate>
      {children(complaints?.fields ?? {})}
      <p className="door-problem" role="alert">
        {complaints?.message}
      </p>
      <div className="words">
        <Button type="submit" look={look}>
          {press}
        </Button>
        {beside}
      </div>
    </form>
  );
}
