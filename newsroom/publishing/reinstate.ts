import { type Act, missing } from '#newsroom/acting/act.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { readRevision } from '#newsroom/drafts/revisions.ts';
import { isWithdrawn, readDraft } from '#newsroom/publishing/draft-row.ts';
import { type Published, publishDocument } from '#newsroom/publishing/publish.ts';

/** Publishes again, word for word, the revision that was public when an article was withdrawn. */
export async function reinstate(draftId: string, act: Act): Promise<Published> {
  const draft = readDraft(draftId);
  if (!draft?.publicRevisionId || !isWithdrawn(draftId)) return missing('withdrawn article');
  const revision = readRevision(draft.publicRevisionId);
  if (!revision) return missing('public revision');
  return publishDocument(draft, { version: revision.version, document: documentSchema.parse(revision.document) }, { kind: 'reinstate' }, act);
}
