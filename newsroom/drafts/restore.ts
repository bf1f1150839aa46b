import { and, desc, eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { revisions } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, missing, type Refusal } from '#newsroom/acting/act.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { keepStored, type RevisionReason, readRevision } from '#newsroom/drafts/revisions.ts';
import { write } from '#newsroom/drafts/write.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';
import { withPresentTopics } from '#newsroom/topics/merged-topics.ts';

/** How many versions the desk lists; older ones are stored all the same. */
const LISTED = 200;

export interface StoredRevision {
  id: string;
  version: number;
  at: Date;
  by: string;
  reason: RevisionReason;
}

/** The versions of a draft, newest first. The words of each are read one by one. */
export function listRevisions(draftId: string): StoredRevision[] {
  const { id, version, at, by, reason } = revisions;
  return contentWriter()
    .select({ id, version, at, by, reason })
    .from(revisions)
    .where(eq(revisions.draftId, draftId))
    .orderBy(desc(revisions.at), desc(revisions.id))
    .limit(LISTED)
    .all();
}

/** A version's document; undefined when the draft has no such version, or when it cannot be read under today's schema. */
export function findRevisionDocument(draftId: string, revisionId: string): DraftDocument | undefined {
  const owner = contentWriter()
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.id, revisionId), eq(revisions.draftId, draftId)))
    .get();
  const parsed = owner && documentSchema.safeParse(readRevision(revisionId)?.document);
  return parsed?.success ? withPresentTopics(parsed.data) : undefined;
}

/**
 * Makes an earlier version the draft's words again; what readers see stays as it is. The present words are kept under
 * Versions first. Corrections stay, and so does the address of what was ever published.
 */
export async function restore(
  { draftId, revisionId, base, saveId }: { draftId: string; revisionId: string; base: number; saveId: string },
  act: Act,
): Promise<{ ok: true; version: number } | Refusal> {
  const draft = readDraft(draftId);
  if (!draft) return missing('draft');
  if (draft.version !== base && draft.saveId !== saveId) return conflict;
  const earlier = findRevisionDocument(draftId, revisionId);
  if (!earlier) return missing('version that can be restored');
  const now = documentSchema.parse(draft.document);
  const { corrections, slug, sectionId, translation, embargoedUntil } = now;
  const stays = { corrections, translation, embargoedUntil, ...(draft.firstPublishedAt && { slug, sectionId }) };
  const kept = keepStored(draft, 'replaced');
  if (kept) {
    const result = await commit({ ...act, did: null, guards: kept.guards, writes: kept.writes, raises: 'no' });
    if (!result.ok) return conflict;
  }
  return write({ id: draftId, base, saveId, document: { ...earlier, ...stays }, reason: 'restore' }, act);
}
