import type { Metadata } from 'next';
import { SignInView } from '#components/desk/accounts/sign-in-view.tsx';
import { Stranger } from '#components/desk/accounts/stranger.tsx';
import { getStrangerPage } from '#newsroom/accounts/desk-stranger-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const { title } = desk.accounts.signIn;

export const metadata: Metadata = { title };

/** Only a path of the desk: nobody is sent elsewhere by a link that was made for them. */
const safe = (next: unknown) => (typeof next === 'string' && /^\/desk(\/[a-z0-9/-]*)?(\?[\w=&%.-]*)?$/i.test(next) ? next : '/desk');

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const [{ next }, { name, demonstration }] = await Promise.all([searchParams, getStrangerPage()]);
  return (
    <Stranger name={name} title={title}>
      <SignInView next={safe(next)} demonstration={demonstration} />
    </Stranger>
  );
}
