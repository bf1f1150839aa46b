'use client';
import { type FormEvent, useState } from 'react';
import type { ShownLink } from '#components/desk/accounts/made-link.tsx';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { ROLES, type Role } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.people;
export const ROLE_OPTIONS = ROLES.map((value) => ({ value, name: desk.accounts.roles[value] }));

export function InviteForm({ onInvited }: { onInvited: (link: ShownLink) => void }) {
  const [problem, setProblem] = useState('');
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const email = String(given.get('email'));
    const answer = await act('invite-person', { email, role: given.get('role') as Role });
    if (!answer.ok) return setProblem(answer.fieldErrors?.email ?? answer.message);
    setProblem('');
    form.reset();
    onInvited({ says: answer.mailed ? words.invitedByMail(email) : words.invited(email), link: answer.link, life: words.linkLife });
  }
  return (
    <form className="invite-form" onSubmit={submit} noValidate aria-label={words.inviteTitle}>
      <Field label={desk.accounts.email} error={problem || undefined}>
        <Input type="email" name="email" autoComplete="off" spellCheck={false} required />
      </Field>
      <Field label={desk.accounts.role}>
        <Select name="role" options={ROLE_OPTIONS} defaultValue="author" />
      </Field>
      <Button type="submit">{words.invite}</Button>
    </form>
  );
}
