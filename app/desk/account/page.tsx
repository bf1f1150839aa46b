import type { Metadata } from 'next';
import { AccountView } from '#components/desk/accounts/account-view.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { getAccount } from '#newsroom/accounts/desk-account-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export const metadata: Metadata = { title: desk.accounts.account.title };

export default async function AccountPage() {
  return <AccountView account={await getAccount(currentActor())} />;
}
