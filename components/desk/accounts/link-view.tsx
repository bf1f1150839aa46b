'use client';
/** What a link opens: somebody's first account, a colleague's, or a new password. Its secret stands behind the `#`. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { CodeForm } from '#components/desk/accounts/code-form.tsx';
import { DoorForm } from '#components/desk/accounts/door-form.tsx';
import { knock } from '#components/desk/accounts/knock.ts';
import { LeadOn } from '#components/desk/accounts/lead-on.tsx';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import type { DoorAnswer } from '#newsroom/accounts/doors/door-answer.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.link;
type Link = NonNullable<DoorAnswer['link']>;
type Refused = Extract<Awaited<ReturnType<typeof knock>>, { ok: false }>;
/** A link that could not be looked at may still be good. */
const isOver = ({ reason }: Refused) => reason !== 'offline' && reason !== 'failed';

/** Whoever finds it used or too old is led on: by default to an administrator. */
export function LinkView({ whenOver }: { whenOver?: ReactNode }) {
  const [secret, setSecret] = useState('');
  const [link, setLink] = useState<Link>();
  const [refused, setRefused] = useState<Refused>();
  const [needsCode, setNeedsCode] = useState(false);

  const look = useCallback(async () => {
    const given = window.location.hash.slice(1);
    setSecret(given);
    setRefused(undefined);
    const answer = await knock('read-link', { secret: given });
    if (answer.ok) setLink(answer.link);
    else setRefused(answer);
  }, []);
  useEffect(() => void look(), [look]);

  const enter = () => window.location.assign('/desk');
  if (needsCode) return <CodeForm onSignedIn={enter} onBack={() => window.location.assign('/desk/sign-in')} />;
  if (!link)
    return (
      <div role="status">
        <p>{refused?.message ?? words.looking}</p>
        {refused && (isOver(refused) ? (whenOver ?? <AskAdministrator />) : <Button onClick={look}>{words.tryAgain}</Button>)}
      </div>
    );
  const { press, explained } = textsOf(link);
  return (
    <>
      <p>{explained}</p>
      <DoorForm door="use-link" more={{ secret }} press={press} onOpen={(answer) => (answer.needsCode ? setNeedsCode(true) : enter())}>
        {(fields) => <LinkFields link={link} fields={fields} />}
      </DoorForm>
    </>
  );
}

function AskAdministrator() {
  return (
    <>
      <p>{words.overFix}</p>
      <LeadOn href="/desk/sign-in">{words.toSignIn}</LeadOn>
    </>
  );
}

function LinkFields({ link, fields }: { link: Link; fields: Record<string, string> }) {
  return (
    <>
      {link.kind !== 'reset' && (
        <Field label={desk.accounts.name} hint={words.nameHint} error={fields.name}>
          <Input name="name" autoComplete="name" required />
        </Field>
      )}
      {/* A password's keeper learns from this field whose it is. */}
      {link.email ? (
        <input type="hidden" autoComplete="username" value={link.email} readOnly />
      ) : (
        <Field label={desk.accounts.email} error={fields.email}>
          <Input type="email" name="email" autoComplete="username" spellCheck={false} required />
        </Field>
      )}
      <Field label={desk.accounts.password} hint={words.passwordHint} error={fields.password}>
        <Input type="password" name="password" autoComplete="new-password" required />
      </Field>
    </>
  );
}

function textsOf({ kind, email, role }: Link): { press: string; explained: string } {
  if (kind === 'set-up') return { press: words.setUpPress, explained: words.setUpExplained };
  if (kind === 'reset') return { press: words.resetPress, explained: words.resetExplained(email) };
  return { press: words.invitationPress, explained: words.invitationExplained(email, desk.accounts.roles[role ?? 'contributor']) };
}
