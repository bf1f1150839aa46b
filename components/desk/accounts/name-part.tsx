'use client';
import { type FormEvent, useState } from 'react';
import { AccountPart } from '#components/desk/accounts/account-part.tsx';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import type { AccountPage } from '#newsroom/accounts/account-page.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.account;

export function NamePart({ account, onDone }: { account: AccountPage; onDone: (says: string) => void }) {
  const [error, setError] = useState('');
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await act('rename-me', { name: String(new FormData(event.currentTarget).get('name')) });
    setError(answer.ok ? '' : (answer.fieldErrors?.name ?? answer.message));
    if (answer.ok) onDone(words.saved);
  }
  return (
    <AccountPart title={words.you}>
      <p className="sub account-email">
        {account.email} · {desk.accounts.roles[account.role]}
      </p>
      <form className="door-form" onSubmit={save} noValidate>
        <Field label={desk.accounts.name} hint={desk.accounts.link.nameHint} error={error || undefined}>
          <Input name="name" defaultValue={account.name} autoComplete="name" required />
        </Field>
        <div className="words">
          <Button type="submit">{words.save}</Button>
        </div>
      </form>
    </AccountPart>
  );
}
