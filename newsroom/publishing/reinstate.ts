import { type Act, missing } from '#newsroom/acting/act.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { readRevision } from '#newsroom/drafts/revisions.ts';
import { isWithdrawn, readDraft } from '#newsroom/publishing/draft-row.ts';
import { type Published, publishDocument } from '#newsroom/publishing/publish.ts';

/** Publishes again, word for word, the revision that was public when an article was withdrawn. */
export async function reinstate(draftId: string, act: Act): Promise<Published> {
  const draft = readDraft(draftId);
  if (!draft?.publicRevisionId || !isWithdrawn(draftId)) return missing('withdrawn article');
  const document = readRevision(draft.publicRevisionId);
  if (!document) return missing('public revision');
  return publishDocument(draft, documentSchema.parse(document), { kind: 'reinstate' }, act);
}
