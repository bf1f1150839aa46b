import { eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { credentials, people } from '#db/schema/accounts/people.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
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
export async function addPerson(person: NewPerson, act: Act): Promise<{ ok: true; id: string } | Refusal> {
  const { password, ...rest } = person;
  if (hasAccount(person.email)) return TAKEN;
  const hash = await hashPassword(password);
  return accountsDatabase().transaction(() => insertPerson(rest, hash, act), { behavior: 'immediate' });
}

export const TAKEN = invalid('This person has an account already.', { email: 'Somebody here uses this address.' });

const plainEmail = (email: string) => email.trim().toLowerCase();

export function hasAccount(email: string): boolean {
  const found = accountsDatabase()
    .select({ id: people.id })
    .from(people)
    .where(eq(people.email, plainEmail(email)))
    .get();
  return found !== undefined;
}

/** The same with a password that is hashed already, for whoever holds a transaction: hashing takes a while. */
export function insertPerson(person: Omit<NewPerson, 'password'>, hash: string, act: Act): { ok: true; id: string } | Refusal {
  const { at } = act;
  const email = plainEmail(person.email);
  if (hasAccount(email)) return TAKEN;
  const id = person.id ?? newId(at);
  const times = { createdAt: at, updatedAt: at };
  const { name, role, authorId = null, demonstration = false } = person;
  accountsDatabase()
    .insert(people)
    .values({ id, name, email, role, authorId, demonstration, emailVerified: true, twoFactorEnabled: false, ...times })
    .run();
  accountsDatabase()
    .insert(credentials)
    .values({ id: newId(at), personId: id, accountId: id, providerId: 'credential', password: hash, ...times })
    .run();
  noteAccount('person.add', id, act, role);
  return { ok: true, id };
}
