/**
 * Links that make an account or restore one: each for one use and a while, kept as a hash only. The secret stands behind
 * the `#`, which browsers send to nobody: no log, no proxy and no other site learns it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { invitations, people } from '#db/schema/accounts/people.ts';
import { LINK_LIFE, type LinkKind } from '#newsroom/accounts/account-limits.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { isWelcome } from '#newsroom/accounts/may-sign-in.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import type { Act } from '#newsroom/acting/act.ts';

export type FoundLink = typeof invitations.$inferSelect;

interface NewLink {
  kind: LinkKind;
  /** Empty for a set-up: whoever opens it says who they are. */
  email: string;
  role?: Role;
  personId?: string;
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
const isOpen = (at: Date) => and(isNull(invitations.usedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, at));

/** Makes a link and answers its whole address. Earlier ones of its kind for the same person stop working. */
export function makeLink({ kind, email, role, personId }: NewLink, { by, at }: Act, deskUrl = circumstances().deskUrl): string {
  const secret = randomBytes(32).toString('base64url');
  const database = accountsDatabase();
  database.transaction(
    () => {
      revokeLinks(kind, email, at);
      const expiresAt = new Date(at.getTime() + LINK_LIFE[kind]);
      database
        .insert(invitations)
        .values({ id: newId(at), kind, email, role, personId, secretHash: hashOf(secret), createdAt: at, createdBy: by, expiresAt })
        .run();
    },
    { behavior: 'immediate' },
  );
  return `${deskUrl}/desk/${kind}#${secret}`;
}

/** The links of that kind for that address stop working. */
export function revokeLinks(kind: LinkKind, email: string, at: Date): void {
  accountsDatabase()
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.kind, kind), eq(invitations.email, email), isOpen(at)))
    .run();
}

/** All links stop working that this person made or asked for: nobody comes back by what they could do before. */
export function revokeLinksOf(personId: string, at: Date): void {
  accountsDatabase()
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.createdBy, personId), isOpen(at)))
    .run();
}

/** The link with that secret while it works; undefined once it was used, revoked, or is too old. */
export function findLink(secret: string, at: Date): FoundLink | undefined {
  const link = accountsDatabase()
    .select()
    .from(invitations)
    .where(and(eq(invitations.secretHash, hashOf(secret)), isOpen(at)))
    .get();
  return link && stillMeant(link) ? link : undefined;
}

/** A set-up is over once somebody can administer; a reset, once its person may not sign in. */
function stillMeant(link: FoundLink): boolean {
  if (link.kind === 'set-up') return !hasAdministrator();
  if (link.kind === 'invitation') return true;
  const person = accountsDatabase()
    .select()
    .from(people)
    .where(eq(people.id, link.personId ?? ''))
    .get();
  return person !== undefined && isWelcome(person);
}

/** Whether somebody can administer the desk who is no demonstration. */
export function hasAdministrator(): boolean {
  const found = accountsDatabase()
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'admin'), eq(people.demonstration, false), isNull(people.disabledAt)))
    .get();
  return found !== undefined;
}

/** Marks it used; call it in the transaction of what it is used for. False when somebody was quicker. */
export function spendLink(link: FoundLink, at: Date): boolean {
  const { changes } = accountsDatabase()
    .update(invitations)
    .set({ usedAt: at })
    .where(and(eq(invitations.id, link.id), isOpen(at)))
    .run();
  return changes === 1;
}

/** Removes links that ended a month ago. */
export function sweepLinks(at: Date): void {
  const longAgo = new Date(at.getTime() - 30 * 86_400_000);
  accountsDatabase().delete(invitations).where(lt(invitations.expiresAt, longAgo)).run();
}
