import type { Metadata } from 'next';
import { SignInForm } from '#components/desk/sign-in-form.tsx';

export const metadata: Metadata = { title: 'Sign in' };

/** Only a path of the desk: nobody is sent elsewhere by a link that was made for them. */
const safe = (next: unknown) => (typeof next === 'string' && /^\/desk(\/[a-z0-9/-]*)?(\?[\w=&%-]*)?$/i.test(next) ? next : '/desk');

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  return (
    <main>
      <SignInForm next={safe(next)} />
    </main>
  );
}
