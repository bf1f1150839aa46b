import { type Act, missing, stopped } from '#newsroom/acting/act.ts';
import { DOCUMENT_LIMITS, documentSchema } from '#newsroom/drafts/document.ts';
import type { Override } from '#newsroom/publishing/checklist.ts';
import { isPublic, readDraft } from '#newsroom/publishing/draft-row.ts';
import { type Published, publishDocument } from '#newsroom/publishing/publish.ts';

/**
 * Publishes a draft's pending words together with a dated correction that stays with the article. No page that shows
 * the error is served after this, not even under load.
 */
export async function correct(draftId: string, { text, override }: { text: string; override?: Override | undefined }, act: Act): Promise<Published> {
  const draft = readDraft(draftId);
  if (!draft || !isPublic(draftId)) return missing('published article');
  // What is scheduled waits for its time: a correction would let it out, or drop it.
  if (draft.stage === 'scheduled') return stopped('An update of this article is scheduled. Take the schedule back first, then correct.');
  const words = text.trim();
  if (!words || words.length > DOCUMENT_LIMITS.correction)
    return stopped('Say what was wrong and what is right.', { text: `One to ${DOCUMENT_LIMITS.correction} characters.` });
  const document = documentSchema.parse(draft.document);
  if (document.corrections.length >= DOCUMENT_LIMITS.corrections) return stopped('This article has as many corrections as one can have.');
  const corrected = { ...document, corrections: [...document.corrections, { at: act.at.toISOString(), text: words }] };
  return publishDocument(draft, { document: corrected, version: draft.version + 1 }, { kind: 'correct', override }, act);
}
