import Link from 'next/link';
import { type Permission, type Role, refusalOf } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** What stands where somebody of that role has no business. */
export function NotYours({ title, role, needs }: { title: string; role: Role; needs: Permission }) {
  return (
    <main id="main" className="stranger">
      <h1 className="side-head">{title}</h1>
      <p>{refusalOf(role, needs)}</p>
      <p>
        <Link className="word" href="/desk">
          {desk.accounts.toDesk}
        </Link>
      </p>
    </main>
  );
}
