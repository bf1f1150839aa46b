/** Drafts as one person may reach them: rows are found through whoever asks, never by their id alone. */
import { and, eq } from 'drizzle-orm';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { draftPeople, drafts } from '#db/schema/desk/drafts.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { isWelcome } from '#newsroom/accounts/may-sign-in.ts';
import { type Permission, reachOf } from '#newsroom/accounts/roles.ts';
import { missing, type Refusal } from '#newsroom/acting/act.ts';
import type { DraftRow } from '#newsroom/publishing/draft-row.ts';

/** The draft, if there is one and that permission of the actor reaches it; to everybody else it is not there. */
export function findDraftFor(id: string, actor: Actor, permission: Permission = 'draft.read'): DraftRow | undefined {
  const reach = reachOf(actor.role, permission);
  if (reach === 'none') return undefined;
  const draft = contentWriter().select().from(drafts).where(eq(drafts.id, id)).get();
  return draft && (reach === 'all' || isOwn(draft, actor)) ? draft : undefined;
}

/** A piece is one's own when one began it or was added to it. */
export function isOwn(draft: Pick<DraftRow, 'id' | 'createdBy'>, actor: Pick<Actor, 'id'>): boolean {
  if (draft.createdBy === actor.id) return true;
  const added = contentWriter()
    .select({ id: draftPeople.draftId })
    .from(draftPeople)
    .where(and(eq(draftPeople.draftId, draft.id), eq(draftPeople.personId, actor.id)))
    .get();
  return added !== undefined;
}

/**
 * Whether whoever once did something that goes on by itself (a schedule, a link) may do it today. Who has no account is
 * not asked: what runs by itself, and somebody who was removed.
 */
export function mayStill(personId: string, permission: Permission, draft: Pick<DraftRow, 'id' | 'createdBy'>): boolean {
  const person = findPerson(personId);
  return person === undefined || reaches(person, permission, draft);
}

/** Whether that person may read the piece today. Who has no account is told nothing: what the timer writes down is read by others. */
export function mayBeTold(personId: string, draft: Pick<DraftRow, 'id' | 'createdBy'>): boolean {
  const person = findPerson(personId);
  return person !== undefined && reaches(person, 'draft.read', draft);
}

type Person = typeof people.$inferSelect;

const findPerson = (id: string): Person | undefined => accountsDatabase().select().from(people).where(eq(people.id, id)).get();

function reaches(person: Person, permission: Permission, draft: Pick<DraftRow, 'id' | 'createdBy'>): boolean {
  const reach = reachOf(person.role, permission);
  return isWelcome(person) && (reach === 'all' || (reach === 'own' && isOwn(draft, person)));
}

/** Why that person may not write to that draft; undefined when they may, and for a draft that nobody began yet. */
export function canWrite(id: string, actor: Actor): Refusal | undefined {
  const exists = contentWriter().select({ id: drafts.id }).from(drafts).where(eq(drafts.id, id)).get();
  return exists && !findDraftFor(id, actor, 'draft.write') ? missing('draft') : undefined;
}
