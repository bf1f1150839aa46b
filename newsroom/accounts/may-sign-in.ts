import { eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';

/** Whether a person may have a session: not once disabled, and as a demonstration only where nobody else can reach the site. */
export const isWelcome = (person: { disabledAt: Date | null; demonstration: boolean }): boolean =>
  person.disabledAt === null && (!person.demonstration || circumstances().atHome);

/** The same of a person's id. */
export function maySignIn(personId: string): boolean {
  const person = accountsDatabase()
    .select({ disabledAt: people.disabledAt, demonstration: people.demonstration })
    .from(people)
    .where(eq(people.id, personId))
    .get();
  return person !== undefined && isWelcome(person);
}
