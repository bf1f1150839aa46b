'use client';
import { type FormEvent, useState } from 'react';
import { post } from '#components/desk/act.ts';

/** E-mail and password. `next` is where one wanted to go. */
export function SignInForm({ next }: { next: string }) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await post<{ ok: true; token?: string }>('/desk/auth/sign-in', { email: form.get('email'), password: form.get('password') });
    if ('token' in answer) return window.location.assign(next);
    setBusy(false);
    setProblem('reason' in answer ? answer.message : 'E-mail or password is wrong.');
  }

  return (
    <form onSubmit={signIn} className="stranger" aria-busy={busy}>
      <h1>Sign in</h1>
      <label className="field">
        <span className="field-label">E-mail</span>
        <input className="input" type="email" name="email" autoComplete="username" required />
      </label>
      <label className="field">
        <span className="field-label">Password</span>
        <input className="input" type="password" name="password" autoComplete="current-password" required />
      </label>
      <p role="alert">{problem}</p>
      <button className="button ink" type="submit">
        Sign in
      </button>
    </form>
  );
}
