import { type Act, missing, stopped } from '#newsroom/acting/act.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import type { Override } from '#newsroom/publishing/checklist.ts';
import { isPublic, readDraft } from '#newsroom/publishing/draft-row.ts';
import { type Published, publishDocument } from '#newsroom/publishing/publish.ts';

/** Puts a draft's pending words live as a material update that readers are told of. */
export async function update(draftId: string, { note, override }: { note: string; override?: Override | undefined }, act: Act): Promise<Published> {
  const draft = readDraft(draftId);
  if (!draft || !isPublic(draftId)) return missing('published article');
  if (!note.trim()) return stopped('Say in a few words what is new.', { note: 'Readers are shown this note.' });
  return publishDocument(
    draft,
    { document: documentSchema.parse(draft.document), version: draft.version },
    { kind: 'update', note: note.trim(), override },
    act,
  );
}
