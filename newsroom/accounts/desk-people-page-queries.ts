/** The page of people. Instants are ISO 8601. */

import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { invitations, passkeys, people } from '#db/schema/accounts/people.ts';
import { deskAuthors } from '#db/schema/desk/drafts.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import type { PeoplePage, PersonLine } from '#newsroom/accounts/people-page.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';

export async function getPeople(actor: Actor, at: Date): Promise<PeoplePage> {
  const database = accountsDatabase();
  const withPasskey = new Set(
    database
      .selectDistinct({ id: passkeys.personId })
      .from(passkeys)
      .all()
      .map(({ id }) => id),
  );
  const found = database.select().from(people).orderBy(asc(people.name), asc(people.id)).all();
  const open = and(eq(invitations.kind, 'invitation'), isNull(invitations.usedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, at));
  const invited = database.select().from(invitations).where(open).orderBy(asc(invitations.createdAt)).all();
  return {
    people: found.map((person) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      role: person.role,
      lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
      factor: factorOf(person.twoFactorEnabled === true, withPasskey.has(person.id)),
      authorId: person.authorId,
      isDisabled: person.disabledAt !== null,
      isDemonstration: person.demonstration,
      isYou: person.id === actor.id,
    })),
    invitations: invited.map(({ id, email, role, expiresAt }) => ({ id, email, role: role ?? 'contributor', expiresAt: expiresAt.toISOString() })),
    authors: contentWriter().select({ id: deskAuthors.id, name: deskAuthors.name }).from(deskAuthors).orderBy(asc(deskAuthors.name)).all(),
    hasDemonstration: found.some(({ demonstration }) => demonstration),
    timeZone: readSettings()?.timeZone ?? 'UTC',
  };
}

const factorOf = (code: boolean, passkey: boolean): PersonLine['factor'] => (code && passkey ? 'both' : code ? 'code' : passkey ? 'passkey' : 'none');
