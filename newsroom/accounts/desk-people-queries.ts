/** What the desk's pages tell of the people who work at it. */
import { and, asc, eq, gt, isNull, ne } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';

/** Who was seen since then is at work. Being seen is noted every few minutes only. */
const AT_WORK_MS = 15 * 60_000;

/** Names of the others who are at work now. */
export async function listPeopleAtWork(actor: Pick<Actor, 'id'>, at: Date): Promise<string[]> {
  const since = new Date(at.getTime() - AT_WORK_MS);
  return accountsDatabase()
    .select({ name: people.name })
    .from(people)
    .where(and(gt(people.lastSeenAt, since), isNull(people.disabledAt), ne(people.id, actor.id)))
    .orderBy(asc(people.name))
    .all()
    .map(({ name }) => name);
}

/** Whether somebody can sign in here with a password that everybody knows. */
export async function hasDemonstrationPeople(): Promise<boolean> {
  const found = accountsDatabase()
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.demonstration, true), isNull(people.disabledAt)))
    .limit(1)
    .get();
  return found !== undefined;
}
