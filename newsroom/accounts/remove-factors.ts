import { eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { passkeys, people, secondFactors } from '#db/schema/accounts/people.ts';
import { endSessions } from '#newsroom/accounts/sessions.ts';

/** Only the password is left of what proves who that person is; their sessions end. */
export function removeFactors(personId: string): void {
  const database = accountsDatabase();
  database.transaction(
    () => {
      database.delete(secondFactors).where(eq(secondFactors.personId, personId)).run();
      database.delete(passkeys).where(eq(passkeys.personId, personId)).run();
      database.update(people).set({ twoFactorEnabled: false }).where(eq(people.id, personId)).run();
      endSessions(personId);
    },
    { behavior: 'immediate' },
  );
}
