'use client';
import { useState } from 'react';
import { AccountPart } from '#components/desk/accounts/account-part.tsx';
import { DoorForm } from '#components/desk/accounts/door-form.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.account;

export function PasswordPart({ email, onDone }: { email: string; onDone: (says: string) => void }) {
  const [round, setRound] = useState(0);
  return (
    <AccountPart title={words.passwordTitle}>
      <DoorForm
        key={round}
        door="change-password"
        look="outline"
        press={words.changePassword}
        onOpen={() => {
          setRound(round + 1);
          onDone(words.passwordChanged);
        }}
      >
        {(fields) => (
          <>
            {/* A keeper of passwords learns from it whose this is. */}
            <input type="hidden" autoComplete="username" value={email} readOnly />
            <Field label={words.current} error={fields.current}>
              <Input type="password" name="current" autoComplete="current-password" required />
            </Field>
            <Field label={words.next} hint={desk.accounts.link.passwordHint} error={fields.password}>
              <Input type="password" name="password" autoComplete="new-password" required />
            </Field>
          </>
        )}
      </DoorForm>
    </AccountPart>
  );
}
