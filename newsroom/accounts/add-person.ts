import { eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { accountLog } from '#db/schema/accounts/account-log.ts';
import { credentials, people } from '#db/schema/accounts/people.ts';
import { hashPassword } from '#newsroom/accounts/auth.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { type Act, invalid, type Refusal } from '#newsroom/acting/act.ts';

export interface NewPerson {
  id?: string;
  name: string;
  email: string;
  role: Role;
  password: string;
  authorId?: string | null;
  demonstration?: boolean;
}

/** Gives somebody an account with a password. The address is compared without regard to letter case. */
export async function addPerson(person: NewPerson, { by, at }: Act): Promise<{ ok: true; id: string } | Refusal> {
  const email = person.email.trim().toLowerCase();
  const database = accountsDatabase();
  const taken = () => database.select({ id: people.id }).from(people).where(eq(people.email, email)).get();
  const refusal = invalid('This person has an account already.', { email: 'Somebody here uses this address.' });
  if (taken()) return refusal;
  const id = person.id ?? newId(at);
  const password = await hashPassword(person.password);
  const times = { createdAt: at, updatedAt: at };
  return database.transaction(
    (transaction) => {
      // Hashing took a while: somebody else may have been quicker.
      if (taken()) return refusal;
      const { name, role, authorId = null, demonstration = false } = person;
      transaction
        .insert(people)
        .values({ id, name, email, role, authorId, demonstration, emailVerified: true, twoFactorEnabled: false, ...times })
        .run();
      transaction
        .insert(credentials)
        .values({ id: newId(at), personId: id, accountId: id, providerId: 'credential', password, ...times })
        .run();
      transaction
        .insert(accountLog)
        .values({ id: newId(at), at, by, action: 'person.add', subject: id, detail: `${email}, ${role}` })
        .run();
      return { ok: true as const, id };
    },
    { behavior: 'immediate' },
  );
}
