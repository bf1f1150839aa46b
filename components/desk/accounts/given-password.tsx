'use client';
import { DoorForm } from '#components/desk/accounts/door-form.tsx';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import type { DoorAnswer } from '#newsroom/accounts/doors/door-answer.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.account;

interface GivenPasswordProps {
  door: string;
  more?: Record<string, unknown>;
  press: string;
  look?: 'outline' | 'pencil';
  onOpen: (answer: DoorAnswer) => void;
  onCancel: () => void;
}

/** The password once more, before anything that proves who one is may change. */
export function GivenPassword({ onCancel, look = 'outline', ...form }: GivenPasswordProps) {
  return (
    <DoorForm
      {...form}
      look={look}
      beside={
        <Button look="word" onClick={onCancel}>
          {words.cancel}
        </Button>
      }
    >
      {(fields) => (
        <Field label={words.current} error={fields.password}>
          <Input type="password" name="password" autoComplete="current-password" autoFocus required />
        </Field>
      )}
    </DoorForm>
  );
}
