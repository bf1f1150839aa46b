/** Giving one's password again before anything that proves who one is may change. */
import { and, eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { credentials } from '#db/schema/accounts/people.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { isPassword } from '#newsroom/accounts/auth.ts';
import { type Passage, tried, type Visit } from '#newsroom/accounts/doors/door.ts';
import { accountCount } from '#newsroom/accounts/known-browser.ts';

/** Runs `change` when that is the person's password; tries are counted as those of signing in are. */
export function withPassword(password: string, visit: Visit & { actor: Actor }, change: () => Promise<Passage>): Promise<Passage> {
  return tried([accountCount(visit.actor.email, visit.cookie)], visit.at, 'This is not your password.', async () => {
    const stored = accountsDatabase()
      .select({ hash: credentials.password })
      .from(credentials)
      .where(and(eq(credentials.personId, visit.actor.id), eq(credentials.providerId, 'credential')))
      .get();
    return stored?.hash && (await isPassword(stored.hash, password)) ? change() : undefined;
  });
}
