import { eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, invalid, type Refusal } from '#newsroom/acting/act.ts';
import { parseDocument } from '#newsroom/drafts/document.ts';
import { listedFields, listedWrites } from '#newsroom/drafts/listed.ts';
import { draftPictureWrites } from '#newsroom/media/picture-uses.ts';

export interface Writing {
  /** Made where the writing happens, before the first key. */
  id: string;
  /** The version that this writing began from; 0 for a new draft. */
  base: number;
  /** Made once for each save: the same one again is the same save, whose answer was lost. */
  saveId: string;
  document: unknown;
}

/**
 * Stores a draft's document. Never touches what readers see, nor stage or schedule. Answers the new version; a save
 * that began from an older version than the stored one is refused as a conflict and changes nothing.
 */
export async function write({ id, base, saveId, document: input }: Writing, { by, at }: Act): Promise<{ ok: true; version: number } | Refusal> {
  const parsed = parseDocument(input);
  if (!parsed.ok) return invalid(parsed.message, parsed.fieldErrors);
  const { document } = parsed;
  const database = contentWriter();
  const stored = database.select({ version: drafts.version, saveId: drafts.saveId }).from(drafts).where(eq(drafts.id, id)).get();
  if (stored?.saveId === saveId) return { ok: true, version: stored.version };

  const version = base + 1;
  const fields = { version, saveId, document, ...listedFields(document), savedAt: at, savedBy: by };
  const result = await commit({
    by,
    at,
    did: base === 0 ? { action: 'draft.begin', subject: id } : null,
    guards: [{ table: drafts, id, version: base }],
    writes: [
      base === 0
        ? database
            .insert(drafts)
            .values({ id, ...fields, stage: 'writing', createdAt: at, createdBy: by, moves: 0, publishedVersions: 0, updateNote: '' })
        : database.update(drafts).set(fields).where(eq(drafts.id, id)),
      ...listedWrites(id, document),
      ...draftPictureWrites(id, document),
    ],
    raises: 'no',
  });
  return result.ok ? { ok: true, version } : conflict;
}
