/** What an administrator does with people's accounts. Whoever administers last keeps it: the desk is never locked from within. */
import { and, count, eq, isNull } from 'drizzle-orm';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { invitations, people } from '#db/schema/accounts/people.ts';
import { deskAuthors } from '#db/schema/desk/drafts.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { hasAdministrator, makeLink, revokeLinksOf } from '#newsroom/accounts/links.ts';
import { may, type Role } from '#newsroom/accounts/roles.ts';
import { endSessions } from '#newsroom/accounts/sessions.ts';
import { type Act, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';

type Done = { ok: true } | Refusal;
type Person = typeof people.$inferSelect;

const LAST = stopped('Somebody has to administer the desk. Make another person administrator first.');
const inOne = <T>(work: () => T): T => accountsDatabase().transaction(work, { behavior: 'immediate' });

const readPerson = (id: string): Person | undefined => accountsDatabase().select().from(people).where(eq(people.id, id)).get();

/** Whether nobody else can administer: demonstration people count only where they may sign in. */
function isLastAdministrator(person: Person): boolean {
  if (person.role !== 'admin' || person.disabledAt) return false;
  const real = circumstances().atHome ? undefined : eq(people.demonstration, false);
  const found = accountsDatabase()
    .select({ n: count() })
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.disabledAt), real))
    .get();
  return (found?.n ?? 0) <= 1;
}

function change(id: string, set: Partial<typeof people.$inferInsert>, at: Date): void {
  accountsDatabase()
    .update(people)
    .set({ ...set, updatedAt: at })
    .where(eq(people.id, id))
    .run();
}

/** Gives somebody another role. What they were signed in with ends: they come back with what they may do now. */
export async function setRole(id: string, role: Role, act: Act): Promise<Done> {
  return inOne(() => {
    const person = readPerson(id);
    if (!person) return missing('such person');
    if (person.role === role) return { ok: true };
    if (role !== 'admin' && isLastAdministrator(person)) return LAST;
    change(id, { role }, act.at);
    endSessions(id);
    if (!may(role, 'people.edit')) revokeLinksOf(id, act.at);
    noteAccount('person.role', id, act, role);
    return { ok: true };
  });
}

/** Says which profile readers see under this person's articles. */
export async function setProfile(id: string, authorId: string | null, act: Act): Promise<Done> {
  const author =
    authorId === null ? null : contentWriter().select({ name: deskAuthors.name }).from(deskAuthors).where(eq(deskAuthors.id, authorId)).get();
  if (author === undefined) return missing('such author');
  return inOne(() => {
    if (!readPerson(id)) return missing('such person');
    change(id, { authorId }, act.at);
    noteAccount('person.profile', id, act, author?.name ?? '');
    return { ok: true };
  });
}

export async function disablePerson(id: string, act: Act): Promise<Done> {
  return inOne(() => {
    const person = readPerson(id);
    if (!person) return missing('such person');
    if (person.disabledAt) return { ok: true };
    if (isLastAdministrator(person)) return LAST;
    change(id, { disabledAt: act.at }, act.at);
    endSessions(id);
    revokeLinksOf(id, act.at);
    noteAccount('person.disable', id, act);
    return { ok: true };
  });
}

export async function enablePerson(id: string, act: Act): Promise<Done> {
  return inOne(() => {
    if (!readPerson(id)) return missing('such person');
    change(id, { disabledAt: null }, act.at);
    noteAccount('person.enable', id, act);
    return { ok: true };
  });
}

export async function endSessionsOf(id: string, act: Act): Promise<Done> {
  return inOne(() => {
    if (!readPerson(id)) return missing('such person');
    endSessions(id);
    noteAccount('person.end-sessions', id, act);
    return { ok: true };
  });
}

export async function revokeInvitation(id: string, act: Act): Promise<Done> {
  return inOne(() => {
    const open = and(eq(invitations.id, id), eq(invitations.kind, 'invitation'), isNull(invitations.usedAt), isNull(invitations.revokedAt));
    const found = accountsDatabase().select({ email: invitations.email }).from(invitations).where(open).get();
    if (!found) return missing('such invitation');
    accountsDatabase().update(invitations).set({ revokedAt: act.at }).where(eq(invitations.id, id)).run();
    noteAccount('person.invitation-off', '', act, found.email);
    return { ok: true };
  });
}

/** Removes the demonstration people, all at once. When nobody is left who can administer, it answers a link that makes somebody. */
export async function removeDemonstrationPeople(act: Act): Promise<{ ok: true; link?: string }> {
  return inOne(() => {
    accountsDatabase().delete(people).where(eq(people.demonstration, true)).run();
    noteAccount('demonstration.remove', '', act);
    return hasAdministrator() ? { ok: true } : { ok: true, link: makeLink({ kind: 'set-up', email: '', role: 'admin' }, act) };
  });
}
