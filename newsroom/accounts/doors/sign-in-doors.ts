/** Signing in by password, with the second factor behind it, and signing out. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { accountsDatabase } from '#db/connections.ts';
import { people, sessions } from '#db/schema/accounts/people.ts';
import { email, givenPassword, shownCode } from '#newsroom/accounts/account-fields.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { askLibrary, type LibraryAnswer, openDoor, ownDoor, type Passage, tried, type Visit } from '#newsroom/accounts/doors/door.ts';
import { accountCount, knownBrowser } from '#newsroom/accounts/known-browser.ts';
import { endSessions } from '#newsroom/accounts/sessions.ts';

const WRONG = 'E-mail or password is wrong.';
const WRONG_CODE = 'This code is wrong, or was used.';

/** What is done for every way in, once the library has made a session: the old one of this browser ends, a line is written. */
export async function welcome(answer: LibraryAnswer, visit: Visit, by: string): Promise<Passage> {
  const user = answer.body.user as { id: string; email: string };
  if (visit.actor) accountsDatabase().delete(sessions).where(eq(sessions.id, visit.actor.sessionId)).run();
  accountsDatabase().update(people).set({ lastSeenAt: visit.at }).where(eq(people.id, user.id)).run();
  noteAccount('person.sign-in', user.id, { by: user.id, at: visit.at }, by);
  return { outcome: { ok: true }, cookies: [...answer.cookies, knownBrowser(user.email)] };
}

/**
 * Judges e-mail and password; undefined when they are wrong. With a second factor on, they open only the question for its
 * code: the answer then says `needsCode`, and its cookie stands for this one sign-in in this one browser.
 */
export async function signInByPassword(credentials: { email: string; password: string }, visit: Visit): Promise<Passage | undefined> {
  const answer = await askLibrary('/sign-in/email', credentials, visit);
  if (answer.body.twoFactorRedirect === true) return { outcome: { ok: true, needsCode: true }, cookies: answer.cookies };
  return answer.ok ? welcome(answer, visit, 'password') : undefined;
}

const signIn = openDoor({
  input: z.strictObject({ email, password: givenPassword }),
  run(input, visit) {
    const counted = [accountCount(input.email, visit.cookie), { kind: 'address', what: visit.address } as const];
    return tried(counted, visit.at, WRONG, () => signInByPassword(input, visit));
  },
});

const codeDoor = (path: string, code: z.ZodType<string>, by: string) =>
  openDoor({
    input: z.strictObject({ code }),
    // The library counts wrong codes for each sign-in and each account; here they count for the address.
    run: ({ code: given }, visit) =>
      tried([{ kind: 'address', what: visit.address }], visit.at, WRONG_CODE, async () => {
        // A code of somebody who is signed in already proves nothing here.
        const cookie = visit.actor ? withoutSession(visit.cookie) : visit.cookie;
        const answer = await askLibrary(path, { code: given }, { ...visit, cookie });
        return answer.ok ? welcome(answer, visit, by) : undefined;
      }),
  });

const withoutSession = (cookie = '') =>
  cookie
    .split(/; */)
    .filter((one) => !/^(__Host-)?dateline=/.test(one))
    .join('; ');

const signOut = ownDoor({
  input: z.strictObject({}),
  async run(_input, visit) {
    const answer = await askLibrary('/sign-out', {}, visit);
    noteAccount('person.sign-out', visit.actor.id, { by: visit.actor.id, at: visit.at });
    return { outcome: { ok: true }, cookies: answer.cookies, leaves: true };
  },
});

const signOutEverywhere = ownDoor({
  input: z.strictObject({}),
  async run(_input, visit) {
    const answer = await askLibrary('/sign-out', {}, visit);
    endSessions(visit.actor.id);
    noteAccount('person.end-sessions', visit.actor.id, { by: visit.actor.id, at: visit.at });
    return { outcome: { ok: true }, cookies: answer.cookies, leaves: true };
  },
});

export const SIGN_IN_DOORS = {
  'sign-in': signIn,
  'sign-in-code': codeDoor('/two-factor/verify-totp', shownCode, 'password and code'),
  'sign-in-recovery': codeDoor(
    '/two-factor/verify-backup-code',
    z
      .string()
      .max(100)
      .transform((text) => text.trim().toLowerCase()),
    'password and recovery code',
  ),
  'sign-out': signOut,
  'sign-out-everywhere': signOutEverywhere,
};
