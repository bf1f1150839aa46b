/** What the desk tells somebody who is not signed in. */
import { eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { DEMONSTRATION_PASSWORD } from '#newsroom/accounts/demonstration-password.ts';
import { isWelcome } from '#newsroom/accounts/may-sign-in.ts';
import { ROLES, type Role } from '#newsroom/accounts/roles.ts';
import { siteName } from '#newsroom/accounts/site-name.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export interface StrangerPage {
  /** The paper's. */
  name: string;
  /** Whether a link can come by mail. */
  sendsMail: boolean;
  /** Those who may sign in with the password that everybody knows; undefined where nobody may. */
  demonstration: { password: string; people: { email: string; role: string }[] } | undefined;
}

/** Who may do most comes first. */
const byRole = (one: { role: Role }, other: { role: Role }) => ROLES.indexOf(other.role) - ROLES.indexOf(one.role);

export async function getStrangerPage(): Promise<StrangerPage> {
  const found = accountsDatabase().select().from(people).where(eq(people.demonstration, true)).all();
  const shown = found
    .filter(isWelcome)
    .sort(byRole)
    .map(({ email, role }) => ({ email, role: desk.accounts.roles[role] }));
  return {
    name: siteName(),
    sendsMail: circumstances().mailer !== undefined,
    demonstration: shown.length > 0 ? { password: DEMONSTRATION_PASSWORD, people: shown } : undefined,
  };
}
