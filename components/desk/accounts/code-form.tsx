'use client';
import { useState } from 'react';
import { DoorForm } from '#components/desk/accounts/door-form.tsx';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.code;

/** The second factor of a sign-in whose password was right: a code, or a recovery code. */
export function CodeForm({ onSignedIn, onBack }: { onSignedIn: () => void; onBack: () => void }) {
  const [recovery, setRecovery] = useState(false);
  return (
    <>
      <p>{recovery ? words.recoveryExplained : words.explained}</p>
      <DoorForm
        key={String(recovery)}
        door={recovery ? 'sign-in-recovery' : 'sign-in-code'}
        press={words.press}
        onOpen={onSignedIn}
        beside={
          <>
            <Button look="word" onClick={() => setRecovery(!recovery)}>
              {recovery ? words.useCode : words.useRecovery}
            </Button>
            <Button look="word" onClick={onBack}>
              {words.back}
            </Button>
          </>
        }
      >
        {(fields) => (
          <Field label={recovery ? words.recoveryLabel : words.label} error={fields.code}>
            <Input
              name="code"
              autoFocus
              autoComplete={recovery ? 'off' : 'one-time-code'}
              inputMode={recovery ? 'text' : 'numeric'}
              spellCheck={false}
              required
            />
          </Field>
        )}
      </DoorForm>
    </>
  );
}
