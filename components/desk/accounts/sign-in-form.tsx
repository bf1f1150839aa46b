'use client';
import { useState } from 'react';
import { CodeForm } from '#components/desk/accounts/code-form.tsx';
import { DoorForm } from '#components/desk/accounts/door-form.tsx';
import { knock } from '#components/desk/accounts/knock.ts';
import { askDevice, canUsePasskeys } from '#components/desk/accounts/passkey.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.signIn;

/** Password, second factor, or a passkey. On a page of its own, or above a text whose session ended: `onSignedIn` says what follows. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [needsCode, setNeedsCode] = useState(false);
  const [problem, setProblem] = useState('');

  async function signInByPasskey() {
    if (!canUsePasskeys()) return setProblem(words.noPasskeys);
    setProblem('');
    const asked = await knock('ask-passkey');
    if (!asked.ok) return setProblem(asked.message);
    const response = await askDevice(asked.options ?? {});
    if (!response) return setProblem(words.passkeyFailed);
    const answer = await knock('sign-in-passkey', { response });
    if (answer.ok) onSignedIn();
    else setProblem(answer.message);
  }

  if (needsCode) return <CodeForm onSignedIn={onSignedIn} onBack={() => setNeedsCode(false)} />;
  return (
    <>
      <DoorForm door="sign-in" press={words.press} onOpen={(answer) => (answer.needsCode ? setNeedsCode(true) : onSignedIn())}>
        {(fields) => (
          <>
            <Field label={desk.accounts.email} error={fields.email}>
              <Input type="email" name="email" autoComplete="username webauthn" spellCheck={false} required />
            </Field>
            <Field label={desk.accounts.password} error={fields.password}>
              <Input type="password" name="password" autoComplete="current-password" required />
            </Field>
          </>
        )}
      </DoorForm>
      <div className="door-form">
        {problem && (
          <p className="door-problem" role="alert">
            {problem}
          </p>
        )}
        <div className="words">
          <Button onClick={signInByPasskey}>{words.passkey}</Button>
        </div>
      </div>
    </>
  );
}
