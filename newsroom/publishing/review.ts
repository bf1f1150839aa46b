/** How a piece goes to its editor and comes back. Nothing here touches what readers see. */
import { eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { type DraftRow, guardsOf, moveOf, readDraft } from '#newsroom/publishing/draft-row.ts';

export const REVIEW_LIMITS = { note: 1_000 } as const;

type Moved = { ok: true } | Refusal;

async function move(draft: DraftRow, action: string, detail: string, fields: Partial<DraftRow>, { by, at }: Act): Promise<Moved> {
  const result = await commit({
    by,
    at,
    did: { action, subject: draft.id, detail },
    guards: guardsOf(draft),
    writes: [
      contentWriter()
        .update(drafts)
        .set({ ...moveOf(draft), ...fields })
        .where(eq(drafts.id, draft.id)),
    ],
    raises: 'no',
  });
  return result.ok ? { ok: true } : conflict;
}

/** Hands a piece in. */
export async function submit(draftId: string, act: Act): Promise<Moved> {
  const draft = readDraft(draftId);
  if (!draft) return missing('draft');
  if (draft.stage !== 'writing')
    return stopped(draft.stage === 'review' ? 'It is in review already.' : 'It is scheduled. Take the schedule back first.');
  return move(draft, 'article.submit', '', { stage: 'review', returnNote: '' }, act);
}

/** The writer takes a piece back before anybody decided. */
export async function takeBack(draftId: string, act: Act): Promise<Moved> {
  const draft = readDraft(draftId);
  if (draft?.stage !== 'review') return missing('piece in review');
  return move(draft, 'article.take-back', '', {}, act);
}

/** An editor gives a piece back, and says what it still needs. */
export async function returnToWriter(draftId: string, { note }: { note: string }, act: Act): Promise<Moved> {
  const draft = readDraft(draftId);
  if (draft?.stage !== 'review') return missing('piece in review');
  const words = note.trim();
  if (!words || words.length > REVIEW_LIMITS.note) return stopped('Say what it still needs.', { note: `One to ${REVIEW_LIMITS.note} characters.` });
  return move(draft, 'article.return', words, { returnNote: words }, act);
}
