'use client';
/** One's own account: each part says how things stand, and opens its own form. */
import { useRouter } from 'next/navigation';
import { FactorPart } from '#components/desk/accounts/factor-part.tsx';
import { NamePart } from '#components/desk/accounts/name-part.tsx';
import { PasskeysPart } from '#components/desk/accounts/passkeys-part.tsx';
import { PasswordPart } from '#components/desk/accounts/password-part.tsx';
import { SessionsPart } from '#components/desk/accounts/sessions-part.tsx';
import { act } from '#components/desk/act.ts';
import { sayDone } from '#components/desk/controls/toast.tsx';
import type { AccountPage } from '#newsroom/accounts/account-page.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.account;

export function AccountView({ account }: { account: AccountPage }) {
  const router = useRouter();
  /** What changed is read from the server again: it alone knows how things stand. */
  function done(says: string) {
    sayDone(says);
    router.refresh();
  }
  async function end(id: string) {
    const answer = await act('end-my-session', { id });
    done(answer.ok ? words.ended : answer.message);
  }
  return (
    <main id="main" className="page account">
      <h1 className="side-head">{words.title}</h1>
      <div className="grid">
        <div className="cell account-column">
          <NamePart account={account} onDone={done} />
          <PasswordPart email={account.email} onDone={done} />
        </div>
        <div className="cell account-column">
          <FactorPart isOn={account.hasFactor} onDone={done} />
          <PasskeysPart account={account} onDone={done} />
        </div>
        <div className="cell account-column">
          <SessionsPart account={account} onEnd={end} />
        </div>
      </div>
    </main>
  );
}
