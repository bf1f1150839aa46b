/** Asking for a link by mail. The answer is the same whether anybody has that address, and comes at once. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { accountsDatabase } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { email } from '#newsroom/accounts/account-fields.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { openDoor } from '#newsroom/accounts/doors/door.ts';
import { resetLetter } from '#newsroom/accounts/letters.ts';
import { makeLink } from '#newsroom/accounts/links.ts';
import { isWelcome } from '#newsroom/accounts/may-sign-in.ts';
import { countTry } from '#newsroom/accounts/throttle.ts';
import { stopped } from '#newsroom/acting/act.ts';
import type { Mailer } from '#newsroom/mail/mailer.ts';

const ask = openDoor({
  input: z.strictObject({ email }),
  async run(input, { address, at }) {
    const { mailer } = circumstances();
    if (!mailer) return { outcome: stopped('This desk sends no mail. An administrator can make a link for you.') };
    const turn = countTry(
      [
        { kind: 'account', what: `reset of ${input.email}` },
        { kind: 'address', what: address },
      ],
      at,
    );
    if (!turn.ok) return { outcome: stopped(`A link was asked for just now. Look into your mail, or ask again in ${turn.inSeconds} seconds.`) };
    // After the answer: nobody waits for the disk or the mail server, or could tell by the wait that somebody is here.
    setImmediate(() => void send(input.email, mailer, at).catch(() => undefined));
    return { outcome: { ok: true } };
  },
});

/** Makes a link for whoever has that address, if anybody does. Who gets no letter asks again. */
async function send(address: string, mailer: Mailer, at: Date): Promise<void> {
  const person = accountsDatabase().select().from(people).where(eq(people.email, address)).get();
  if (!person || !isWelcome(person)) return;
  const link = makeLink({ kind: 'reset', email: person.email, personId: person.id }, { by: person.id, at });
  noteAccount('person.reset-link', person.id, { by: person.id, at }, 'by mail');
  await mailer.send(resetLetter(person.email, link));
}

export const RESET_DOORS = { 'ask-reset': ask };
