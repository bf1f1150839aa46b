/** A new password: with the old one, or by a link. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { accountsDatabase } from '#db/connections.ts';
import { credentials, people } from '#db/schema/accounts/people.ts';
import { email, givenPassword, personName } from '#newsroom/accounts/account-fields.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { hasAccount, insertPerson, TAKEN } from '#newsroom/accounts/add-person.ts';
import { hashPassword } from '#newsroom/accounts/auth.ts';
import { askLibrary, openDoor, ownDoor, type Passage, tried, type Visit } from '#newsroom/accounts/doors/door.ts';
import { withPassword } from '#newsroom/accounts/doors/password-check.ts';
import { signInByPassword } from '#newsroom/accounts/doors/sign-in-doors.ts';
import { type FoundLink, findLink, revokeLinks, spendLink } from '#newsroom/accounts/links.ts';
import { weaknessOf } from '#newsroom/accounts/password-policy.ts';
import { endSessions } from '#newsroom/accounts/sessions.ts';
import { siteName } from '#newsroom/accounts/site-name.ts';
import { type Act, invalid, type Refusal, stopped } from '#newsroom/acting/act.ts';

const OVER = 'This link has been used, or is too old.';
const refuseWeak = (why: string) => invalid('This password cannot be taken.', { password: why });

const change = ownDoor({
  input: z.strictObject({ current: givenPassword, password: z.string() }),
  async run({ current, password }, visit) {
    const { actor, at } = visit;
    const why = weaknessOf(password, { siteName: siteName(), email: actor.email, name: actor.name });
    if (why) return { outcome: refuseWeak(why) };
    return withPassword(current, visit, async () => {
      const input = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
      const answer = await askLibrary('/change-password', input, visit);
      if (!answer.ok) return { outcome: stopped('Nothing was changed. Load the page again.') };
      // One that lies in somebody's mail would undo this.
      revokeLinks('reset', actor.email, at);
      noteAccount('person.password', actor.id, { by: actor.id, at });
      return { outcome: { ok: true }, cookies: answer.cookies };
    });
  },
});

const secret = z.string().max(100);
const countedFor = (visit: Visit) => [{ kind: 'address', what: visit.address } as const];

/** What a link is for, shown before it is used; looking uses nothing up. */
const readLink = openDoor({
  input: z.strictObject({ secret }),
  run: (input, visit) =>
    tried(countedFor(visit), visit.at, OVER, async () => {
      const link = findLink(input.secret, visit.at);
      return link && { outcome: { ok: true, link: { kind: link.kind, email: link.email, role: link.role } } };
    }),
});

/** Uses a link: a person is added or gets a new password, and is signed in as if they had typed it, second factor and all. */
const useLink = openDoor({
  input: z.strictObject({ secret, password: z.string(), name: personName.optional(), email: email.optional() }),
  run: (input, visit) =>
    tried(countedFor(visit), visit.at, OVER, async () => {
      const link = findLink(input.secret, visit.at);
      return link && take(link, input, visit);
    }),
});

async function take(
  link: FoundLink,
  { password, ...given }: { password: string; name?: string | undefined; email?: string | undefined },
  visit: Visit,
): Promise<Passage | undefined> {
  const address = link.email || given.email;
  if (!address) return { outcome: invalid('Who are you?', { email: 'Write an e-mail address.' }) };
  if (!link.personId && !given.name) return { outcome: invalid('Who are you?', { name: 'Write a name.' }) };
  const why = weaknessOf(password, { siteName: siteName(), email: address, name: given.name ?? '' });
  if (why) return { outcome: refuseWeak(why) };
  const hash = await hashPassword(password);
  const done = accountsDatabase().transaction(() => spend(link, { email: address, name: given.name ?? '' }, hash, visit.at), {
    behavior: 'immediate',
  });
  if (done === 'spent') return undefined;
  if (!done.ok) return { outcome: done };
  return (await signInByPassword({ email: address, password }, visit)) ?? { outcome: stopped('Sign in with your new password.') };
}

function spend(link: FoundLink, person: { email: string; name: string }, hash: string, at: Date): { ok: true } | Refusal | 'spent' {
  // The link stays good for another address when this one is taken.
  if (!link.personId && hasAccount(person.email)) return TAKEN;
  if (!spendLink(link, at)) return 'spent';
  if (!link.personId) return insertPerson({ ...person, role: link.role ?? 'contributor' }, hash, { by: link.createdBy, at });
  setPassword(link.personId, hash, { by: link.personId, at });
  return { ok: true };
}

/** Puts a new password in place of the old one and ends every session of that person. */
export function setPassword(personId: string, hash: string, act: Act): void {
  const database = accountsDatabase();
  database.update(credentials).set({ password: hash, updatedAt: act.at }).where(eq(credentials.personId, personId)).run();
  database.update(people).set({ updatedAt: act.at }).where(eq(people.id, personId)).run();
  endSessions(personId);
  noteAccount('person.password', personId, act, 'by link');
}

export const PASSWORD_DOORS = { 'change-password': change, 'read-link': readLink, 'use-link': useLink };
