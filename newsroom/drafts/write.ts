import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, invalid, type Refusal } from '#newsroom/acting/act.ts';
import { type DraftDocument, documentSchema, parseDocument } from '#newsroom/drafts/document.ts';
import { listedFields, listedWrites } from '#newsroom/drafts/listed.ts';
import { keepRefused, keepStored, type RevisionWrites, readRevision, revisionWrites } from '#newsroom/drafts/revisions.ts';
import { draftPictureWrites } from '#newsroom/media/picture-uses.ts';
import { withPresentTopics } from '#newsroom/topics/merged-topics.ts';

export interface Writing {
  /** Made where the writing happens, before the first key. */
  id: string;
  /** The version that this writing began from; 0 for a new draft. */
  base: number;
  /** Made once for each save: the same one again is the same save, whose answer was lost. */
  saveId: string;
  document: unknown;
  /** Why its version is stored. `autosave`s give way to each other; `kept` and `restore` stay. */
  reason?: 'autosave' | 'kept' | 'restore';
}

/**
 * Stores a draft's document and a revision of it. Never touches what readers see, nor stage or schedule. Answers the
 * new version. A save that began from another version than the stored one is refused as a conflict and changes nothing
 * in the draft; both texts are kept as revisions. The same words again make no new version: a published article that was
 * only looked at has no changes pending. Nor has one whose public words were restored: those are what readers see then.
 */
export async function write(writing: Writing, { by, at }: Act): Promise<{ ok: true; version: number } | Refusal> {
  const { id, base, saveId, reason = 'autosave' } = writing;
  const parsed = parseDocument(writing.document);
  if (!parsed.ok) return invalid(parsed.message, parsed.fieldErrors);
  // An editor that was opened before a topic became another one names it as it was.
  const document = withPresentTopics(parsed.document);
  const database = contentWriter();
  const stored = database.select().from(drafts).where(eq(drafts.id, id)).get();
  if (stored?.saveId === saveId) return { ok: true, version: stored.version };

  if (stored?.version === base && isDeepStrictEqual(stored.document, document)) {
    if (reason === 'kept') await keep(keepStored(stored, 'kept'), { by, at });
    return { ok: true, version: base };
  }

  const version = base + 1;
  const revision = revisionWrites({ draftId: id, version, at, by, reason, document });
  const fields = {
    ...{ version, saveId, document, ...listedFields(document), savedAt: at, savedBy: by },
    ...(reason === 'restore' && isPublicText(stored?.publicRevisionId, document) && { publicRevisionId: revision.id }),
  };
  const result = await commit({
    by,
    at,
    did: base === 0 ? { action: 'draft.begin', subject: id } : null,
    guards: [{ table: drafts, id, version: base }, ...revision.guards],
    writes: [
      base === 0
        ? database
            .insert(drafts)
            .values({ id, ...fields, stage: 'writing', createdAt: at, createdBy: by, moves: 0, publishedVersions: 0, updateNote: '' })
        : database.update(drafts).set(fields).where(eq(drafts.id, id)),
      ...listedWrites(id, document),
      ...draftPictureWrites(id, document),
      ...revision.writes,
    ],
    raises: 'no',
  });
  if (result.ok) return { ok: true, version };
  await keepBoth({ id, base, document }, { by, at });
  return conflict;
}

/** Whether readers have these very words: once they are restored, nothing is pending any more. */
function isPublicText(publicRevisionId: string | null | undefined, document: DraftDocument): boolean {
  const stored = publicRevisionId ? documentSchema.safeParse(readRevision(publicRevisionId)?.document) : undefined;
  return stored?.success === true && isDeepStrictEqual(withPresentTopics(stored.data), document);
}

/** Two people wrote at once: neither text may depend on what is chosen later. */
async function keepBoth({ id, base, document }: { id: string; base: number; document: DraftDocument }, { by, at }: Act): Promise<void> {
  const stored = contentWriter().select().from(drafts).where(eq(drafts.id, id)).get();
  if (!stored) return;
  await keep(keepStored(stored, 'conflict'), { by, at });
  await keep(keepRefused({ id, version: base, document, savedAt: at, savedBy: by }), { by, at });
}

/** What is kept under Versions, if it is not there already. */
async function keep(kept: RevisionWrites | undefined, { by, at }: Act): Promise<void> {
  if (kept) await commit({ by, at, did: null, guards: kept.guards, writes: kept.writes, raises: 'no' });
}
