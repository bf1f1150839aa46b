'use client';
import { useState } from 'react';
import { AccountPart } from '#components/desk/accounts/account-part.tsx';
import { DoorForm } from '#components/desk/accounts/door-form.tsx';
import { GivenPassword } from '#components/desk/accounts/given-password.tsx';
import { knock } from '#components/desk/accounts/knock.ts';
import { canUsePasskeys, makeOnDevice } from '#components/desk/accounts/passkey.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import type { AccountPage } from '#newsroom/accounts/account-page.ts';
import type { DoorAnswer } from '#newsroom/accounts/doors/door-answer.ts';
import { formatDay } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.account;

/** Passkeys of this person. The device is asked only after the password was right. */
export function PasskeysPart({ account, onDone }: { account: AccountPage; onDone: (says: string) => void }) {
  const [open, setOpen] = useState<'add' | { removes: string }>();
  const [problem, setProblem] = useState('');
  const close = () => setOpen(undefined);

  async function make({ options = {} }: DoorAnswer, name: string) {
    const response = canUsePasskeys() ? await makeOnDevice(options) : undefined;
    const answer = response ? await knock('add-passkey', { response, name }) : undefined;
    if (!answer?.ok) return setProblem(answer?.message ?? words.passkeyFailed);
    setProblem('');
    close();
    onDone(words.passkeyAdded);
  }

  return (
    <AccountPart title={words.passkeysTitle}>
      {account.passkeys.length === 0 && <p>{words.noPasskeys}</p>}
      <ul className="account-list">
        {account.passkeys.map(({ id, name, addedAt }) => (
          <li key={id}>
            <span>
              {name}
              {addedAt && <span className="sub">{words.added(formatDay(addedAt, 'en', account.timeZone))}</span>}
            </span>
            <Button look="pencil-word" aria-label={words.removePasskey(name)} onClick={() => setOpen({ removes: id })}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {problem && (
        <p className="door-problem" role="alert">
          {problem}
        </p>
      )}
      {open === undefined && (
        <div className="words">
          <Button look="word" onClick={() => setOpen('add')}>
            {words.addPasskey}
          </Button>
        </div>
      )}
      {open === 'add' && <NewPasskey onOffer={make} onCancel={close} />}
      {typeof open === 'object' && (
        <GivenPassword
          door="remove-passkey"
          more={{ id: open.removes }}
          press={words.removePasskey(account.passkeys.find(({ id }) => id === open.removes)?.name ?? '')}
          look="pencil"
          onCancel={close}
          onOpen={() => {
            close();
            onDone(words.passkeyGone);
          }}
        />
      )}
    </AccountPart>
  );
}

function NewPasskey({ onOffer, onCancel }: { onOffer: (answer: DoorAnswer, name: string) => void; onCancel: () => void }) {
  const [name, setName] = useState('');
  return (
    <DoorForm
      door="offer-passkey"
      look="outline"
      press={words.goOn}
      onOpen={(answer) => onOffer(answer, name)}
      beside={
        <Button look="word" onClick={onCancel}>
          {words.cancel}
        </Button>
      }
    >
      {(fields) => (
        <>
          <Field label={words.passkeyName} hint={words.passkeyNameHint}>
            <Input value={name} onChange={(event) => setName(event.target.value)} maxLength={60} autoFocus required />
          </Field>
          <Field label={words.current} error={fields.password}>
            <Input type="password" name="password" autoComplete="current-password" required />
          </Field>
        </>
      )}
    </DoorForm>
  );
}
