/** Whose piece a draft is beside whoever began it. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { draftPeople } from '#db/schema/desk/drafts.ts';
import { namesOfPeople } from '#newsroom/accounts/names.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';

export const SHARE_LIMITS = { people: 20, found: 12, typed: 120 } as const;

interface Shared {
  id: string;
  name: string;
}

/** Who was added to a piece, by name. */
export function listAdded(draftId: string): Shared[] {
  const rows = contentWriter().select({ id: draftPeople.personId }).from(draftPeople).where(eq(draftPeople.draftId, draftId)).all();
  const names = namesOfPeople(rows.map(({ id }) => id));
  return [...names].map(([id, name]) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name));
}

/** Who may be added: everybody who can sign in and whose name has those letters. */
export function findPeople(typed: string): Shared[] {
  const wanted = typed.trim().toLowerCase();
  return accountsDatabase()
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(isNull(people.disabledAt))
    .orderBy(asc(people.name))
    .all()
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, SHARE_LIMITS.found);
}

/** From then on the piece is that person's too: they find, read and write it as their role may write its own. */
export async function addToDraft(draftId: string, personId: string, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  if (!readDraft(draftId)) return missing('draft');
  const person = accountsDatabase()
    .select({ name: people.name })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.disabledAt)))
    .get();
  if (!person) return missing('person');
  if (listAdded(draftId).length >= SHARE_LIMITS.people) return stopped(`A piece has at most ${SHARE_LIMITS.people} people beside who began it.`);
  const result = await commit({
    by,
    at,
    did: { action: 'draft.share', subject: draftId, detail: person.name },
    writes: [contentWriter().insert(draftPeople).values({ draftId, personId }).onConflictDoNothing()],
    raises: 'no',
  });
  return result.ok ? { ok: true } : conflict;
}

/** The piece is no longer that person's; what they wrote stays. */
export async function removeFromDraft(draftId: string, personId: string, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const added = and(eq(draftPeople.draftId, draftId), eq(draftPeople.personId, personId));
  if (!contentWriter().select({ id: draftPeople.personId }).from(draftPeople).where(added).get()) return missing('person of this piece');
  const result = await commit({
    by,
    at,
    did: { action: 'draft.unshare', subject: draftId, detail: namesOfPeople([personId]).get(personId) ?? '' },
    writes: [contentWriter().delete(draftPeople).where(added)],
    raises: 'no',
  });
  return result.ok ? { ok: true } : conflict;
}
