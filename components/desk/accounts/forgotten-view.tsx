'use client';
import { useEffect, useState } from 'react';
import { DoorForm } from '#components/desk/accounts/door-form.tsx';
import { LeadOn } from '#components/desk/accounts/lead-on.tsx';
import { LinkView } from '#components/desk/accounts/link-view.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.forgotten;

/** With a link's secret in the address, the place to choose a new password; without, the way to such a link. */
export function ForgottenView({ sendsMail }: { sendsMail: boolean }) {
  const [hasLink, setHasLink] = useState<boolean>();
  const [sent, setSent] = useState(false);
  useEffect(() => setHasLink(window.location.hash.length > 1), []);

  if (hasLink === undefined) return null;
  const noMail = (
    <p>
      {words.noMail} <code>{words.command}</code>
    </p>
  );
  if (hasLink) return <LinkView whenOver={sendsMail ? <LeadOn href="/desk/reset">{desk.accounts.link.askAnother}</LeadOn> : noMail} />;
  if (!sendsMail) return noMail;
  return (
    <>
      {!sent && (
        <>
          <p>{words.explained}</p>
          <DoorForm door="ask-reset" press={words.press} onOpen={() => setSent(true)}>
            {(fields) => (
              <Field label={desk.accounts.email} error={fields.email}>
                <Input type="email" name="email" autoComplete="username" spellCheck={false} required />
              </Field>
            )}
          </DoorForm>
        </>
      )}
      {/* There before it says anything: what comes into being with its words is not read aloud. */}
      <div role="status">
        {sent && (
          <>
            <p>{words.sent}</p>
            <LeadOn href="/desk/sign-in">{desk.accounts.link.toSignIn}</LeadOn>
          </>
        )}
      </div>
    </>
  );
}
