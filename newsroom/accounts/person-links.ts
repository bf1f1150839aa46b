/** The links that an administrator or an operator hands to a person. */
import { eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { hasAccount } from '#newsroom/accounts/add-person.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { invitationLetter } from '#newsroom/accounts/letters.ts';
import { hasAdministrator, makeLink } from '#newsroom/accounts/links.ts';
import { isWelcome } from '#newsroom/accounts/may-sign-in.ts';
import { removeFactors } from '#newsroom/accounts/remove-factors.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { type Act, invalid, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';

type MadeLink = { ok: true; link: string } | Refusal;

/** Invites somebody who has no account. `mailed` says whether a letter with the link is on its way. */
export async function invite(
  { email, role, byName }: { email: string; role: Role; byName: string },
  act: Act,
): Promise<{ ok: true; link: string; mailed: boolean } | Refusal> {
  if (hasAccount(email)) return invalid('This person has an account already.', { email: 'Somebody here uses this address.' });
  const link = makeLink({ kind: 'invitation', email, role }, act);
  noteAccount('person.invite', '', act, `${email}, ${role}`);
  return { ok: true, link, mailed: await send(email, byName, role, link) };
}

async function send(email: string, byName: string, role: Role, link: string): Promise<boolean> {
  const { mailer } = circumstances();
  if (!mailer) return false;
  try {
    await mailer.send(invitationLetter(email, byName, role, link));
    return true;
  } catch {
    return false;
  }
}

/** A link by which somebody chooses a new password; their second factor is asked for all the same. */
export function makeResetLink(who: { email: string } | { id: string }, act: Act): MadeLink {
  const person = accountsDatabase()
    .select()
    .from(people)
    .where('id' in who ? eq(people.id, who.id) : eq(people.email, who.email))
    .get();
  if (!person) return missing('such person');
  if (!isWelcome(person)) return stopped(`${person.name} may not sign in.`);
  const link = makeLink({ kind: 'reset', email: person.email, personId: person.id }, act);
  noteAccount('person.reset-link', person.id, act);
  return { ok: true, link };
}

/** A link for the first administrator, while there is none. */
export function makeSetUpLink(act: Act): MadeLink {
  if (hasAdministrator()) return stopped('Somebody administers this desk already. Make a link for a person: reset <e-mail>.');
  const link = makeLink({ kind: 'set-up', email: '', role: 'admin' }, act);
  noteAccount('person.set-up-link', '', act);
  return { ok: true, link };
}

/** Takes away the second factor and the passkeys of somebody who has lost them, and ends their sessions. For an operator, who knows who asks. */
export function takeFactorsAway(email: string, act: Act): { ok: true } | Refusal {
  const person = accountsDatabase().select({ id: people.id }).from(people).where(eq(people.email, email)).get();
  if (!person) return missing('such person');
  removeFactors(person.id);
  noteAccount('person.factor-off', person.id, act, 'by command');
  return { ok: true };
}
