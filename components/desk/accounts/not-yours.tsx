import { DeadEnd } from '#components/desk/frame/dead-end.tsx';
import { type Permission, type Role, refusalOf } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** What stands where somebody of that role has no business. */
export function NotYours({ title, role, needs }: { title: string; role: Role; needs: Permission }) {
  return <DeadEnd title={title} says={refusalOf(role, needs)} href="/desk" word={desk.accounts.toDesk} />;
}
