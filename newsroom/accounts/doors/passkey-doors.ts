/** Passkeys: signing in with one, adding one, taking one away. */
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { accountsDatabase } from '#db/connections.ts';
import { passkeys } from '#db/schema/accounts/people.ts';
import { givenPassword } from '#newsroom/accounts/account-fields.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { askLibrary, openDoor, ownDoor, tried } from '#newsroom/accounts/doors/door.ts';
import { withPassword } from '#newsroom/accounts/doors/password-check.ts';
import { welcome } from '#newsroom/accounts/doors/sign-in-doors.ts';
import { endSessions } from '#newsroom/accounts/sessions.ts';
import { countTry } from '#newsroom/accounts/throttle.ts';
import { missing, stopped } from '#newsroom/acting/act.ts';

/** What a browser's authenticator answers; the library takes it apart and checks it. */
const response = z.looseObject({ id: z.string().max(2000), type: z.literal('public-key') });
const FAILED = stopped('This passkey was not taken. Nothing was changed; try again.');

const ask = openDoor({
  input: z.strictObject({}),
  async run(_input, visit) {
    const turn = countTry([{ kind: 'challenge', what: visit.address }], visit.at);
    if (!turn.ok) return { outcome: stopped('Many passkeys were asked for from here just now. Try again in a minute.'), waitSeconds: turn.inSeconds };
    const answer = await askLibrary('/passkey/generate-authenticate-options', {}, { ...visit, cookie: undefined }, 'GET');
    return { outcome: { ok: true, options: answer.body }, cookies: answer.cookies };
  },
});

const signIn = openDoor({
  input: z.strictObject({ response }),
  run: (input, visit) =>
    tried([{ kind: 'address', what: visit.address }], visit.at, 'This passkey does not open the desk.', async () => {
      const answer = await askLibrary('/passkey/verify-authentication', input, visit);
      return answer.ok ? welcome(answer, visit, 'passkey') : undefined;
    }),
});

const offer = ownDoor({
  input: z.strictObject({ password: givenPassword }),
  run: ({ password }, visit) =>
    withPassword(password, visit, async () => {
      const answer = await askLibrary('/passkey/generate-register-options', {}, visit, 'GET');
      if (!answer.ok) return { outcome: FAILED };
      return { outcome: { ok: true, options: answer.body }, cookies: answer.cookies };
    }),
});

/** Only answers an offer that was made for a password: its challenge works once, in this browser, for this person. */
const add = ownDoor({
  input: z.strictObject({ response, name: z.string().trim().min(1, 'Give it a name.').max(60, 'Take at most 60 characters.') }),
  async run(input, visit) {
    const answer = await askLibrary('/passkey/verify-registration', input, visit);
    if (!answer.ok) return { outcome: FAILED };
    const { actor, at } = visit;
    endSessions(actor.id, { but: actor.sessionId });
    noteAccount('person.passkey', actor.id, { by: actor.id, at }, input.name);
    return { outcome: { ok: true }, cookies: answer.cookies };
  },
});

const remove = ownDoor({
  input: z.strictObject({ id: z.uuid(), password: givenPassword }),
  run: ({ id, password }, visit) =>
    withPassword(password, visit, async () => {
      const { actor, at } = visit;
      const { changes } = accountsDatabase()
        .delete(passkeys)
        .where(and(eq(passkeys.id, id), eq(passkeys.personId, actor.id)))
        .run();
      if (changes === 0) return { outcome: missing('passkey') };
      endSessions(actor.id, { but: actor.sessionId });
      noteAccount('person.passkey-off', actor.id, { by: actor.id, at });
      return { outcome: { ok: true } };
    }),
});

export const PASSKEY_DOORS = { 'ask-passkey': ask, 'sign-in-passkey': signIn, 'offer-passkey': offer, 'add-passkey': add, 'remove-passkey': remove };
