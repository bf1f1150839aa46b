/** Which person a request's cookie stands for, asked of the database each time; and the end of sessions. */
import { and, eq, lt, ne, or } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { people, sessions, verifications } from '#db/schema/accounts/people.ts';
import { SESSION_LIMITS } from '#newsroom/accounts/account-limits.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { theAuth } from '#newsroom/accounts/auth.ts';
import { isWelcome } from '#newsroom/accounts/may-sign-in.ts';
import { ROLES } from '#newsroom/accounts/roles.ts';
import { now } from '#newsroom/site/clock.ts';

/**
 * The person whose session that cookie names; undefined when it is unknown, lay idle too long, is over in any case, or the
 * person may not sign in any more. Throws when the database cannot say: then nobody is signed in.
 */
export async function findSession(cookie: string | undefined, at: Date = now()): Promise<Actor | undefined> {
  if (!cookie) return undefined;
  const found = await theAuth().api.getSession({ headers: new Headers({ cookie }), query: { disableCookieCache: true, disableRefresh: true } });
  if (!found) return undefined;
  const database = accountsDatabase();
  const row = database
    .select({ person: people, usedAt: sessions.updatedAt, begunAt: sessions.createdAt })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(eq(sessions.id, found.session.id))
    .get();
  if (!row || !isWelcome(row.person) || !ROLES.includes(row.person.role)) return undefined;
  const unusedMs = at.getTime() - row.usedAt.getTime();
  if (unusedMs > SESSION_LIMITS.idleMs || at.getTime() - row.begunAt.getTime() > SESSION_LIMITS.wholeMs) {
    database.delete(sessions).where(eq(sessions.id, found.session.id)).run();
    return undefined;
  }
  const { id, name, email, role, authorId, lastSeenAt } = row.person;
  if (unusedMs > SESSION_LIMITS.notedEveryMs || !lastSeenAt) {
    database.update(sessions).set({ updatedAt: at }).where(eq(sessions.id, found.session.id)).run();
    database.update(people).set({ lastSeenAt: at }).where(eq(people.id, id)).run();
  }
  return { id, name, email, role, sessionId: found.session.id, authorId };
}

/** Ends a person's sessions at once, but for one if it is named. */
export function endSessions(personId: string, { but }: { but?: string | undefined } = {}): void {
  accountsDatabase()
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), but === undefined ? undefined : ne(sessions.id, but)))
    .run();
}

/** Removes what is over anyway. */
export function sweepSessions(at: Date): void {
  const database = accountsDatabase();
  const idle = new Date(at.getTime() - SESSION_LIMITS.idleMs);
  database
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, at), lt(sessions.updatedAt, idle)))
    .run();
  database.delete(verifications).where(lt(verifications.expiresAt, at)).run();
}
