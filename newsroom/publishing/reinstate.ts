import { eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { revisions } from '#db/schema/desk/drafts.ts';
import { type Act, missing } from '#newsroom/acting/act.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { isWithdrawn, readDraft } from '#newsroom/publishing/draft-row.ts';
import { type Published, publishDocument } from '#newsroom/publishing/publish.ts';

/** Publishes again, word for word, the revision that was public when an article was withdrawn. */
export async function reinstate(draftId: string, act: Act): Promise<Published> {
  const draft = readDraft(draftId);
  const database = contentWriter();
  if (!draft?.publicRevisionId || !isWithdrawn(draftId)) return missing('withdrawn article');
  const revision = database
    .select({ document: revisions.document, version: revisions.version })
    .from(revisions)
    .where(eq(revisions.id, draft.publicRevisionId))
    .get();
  if (!revision) return missing('public revision');
  return publishDocument(draft, { ...revision, document: documentSchema.parse(revision.document) }, { kind: 'reinstate' }, act);
}
