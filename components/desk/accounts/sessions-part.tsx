'use client';
import { AccountPart } from '#components/desk/accounts/account-part.tsx';
import { knock } from '#components/desk/accounts/knock.ts';
import { Button } from '#components/desk/controls/button.tsx';
import type { AccountPage } from '#newsroom/accounts/account-page.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.accounts.account;

/** Where one is signed in, the latest used first; each can be ended, and all at once. */
export function SessionsPart({ account, onEnd }: { account: AccountPage; onEnd: (id: string) => void }) {
  async function leave(door: 'sign-out' | 'sign-out-everywhere') {
    const answer = await knock(door);
    if (answer.ok || answer.reason === 'signed-out') window.location.assign('/desk/sign-in');
  }
  return (
    <AccountPart title={words.sessionsTitle}>
      <ul className="account-list">
        {account.sessions.map(({ id, device, usedAt, isThis }) => {
          const name = device ? words.onSystem(device.browser, device.system) : words.unknownDevice;
          return (
            <li key={id}>
              <span>
                {name}
                <span className="sub">{isThis ? words.thisOne : words.used(formatDayTime(usedAt, 'en', account.timeZone))}</span>
              </span>
              {!isThis && (
                <Button look="word" aria-label={words.endNamed(name)} onClick={() => onEnd(id)}>
                  {words.end}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div className="words">
        <Button look="word" onClick={() => leave('sign-out')}>
          {words.signOut}
        </Button>
        <Button look="word" onClick={() => leave('sign-out-everywhere')}>
          {words.everywhere}
        </Button>
      </div>
    </AccountPart>
  );
}
