/** How a piece goes to its editor and comes back. Nothing here touches what readers see. */
import { and, asc, eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { audit, drafts } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { keepStored, type RevisionWrites } from '#newsroom/drafts/revisions.ts';
import { type DraftRow, guardsOf, moveOf, readDraft } from '#newsroom/publishing/draft-row.ts';

export const REVIEW_LIMITS = { note: 1_000 } as const;

/** What the log calls it when a piece is handed in. */
const SUBMITTED = 'article.submit';

type Moved = { ok: true } | Refusal;

interface Move {
  action: string;
  detail?: string;
  fields?: Partial<DraftRow>;
  /** Sees to it that the words that are moved stay under Versions. */
  kept?: RevisionWrites | undefined;
}

async function move(draft: DraftRow, { action, detail = '', fields = {}, kept }: Move, { by, at }: Act): Promise<Moved> {
  const result = await commit({
    by,
    at,
    did: { action, subject: draft.id, detail },
    guards: [...guardsOf(draft), ...(kept?.guards ?? [])],
    writes: [
      contentWriter()
        .update(drafts)
        .set({ ...moveOf(draft), ...fields })
        .where(eq(drafts.id, draft.id)),
      ...(kept?.writes ?? []),
    ],
    raises: 'no',
  });
  return result.ok ? { ok: true } : conflict;
}

/** Hands a piece in. The words that are handed in stay under Versions, whatever is written after them. */
export async function submit(draftId: string, act: Act): Promise<Moved> {
  const draft = readDraft(draftId);
  if (!draft) return missing('draft');
  if (draft.stage !== 'writing')
    return stopped(draft.stage === 'review' ? 'It is in review already.' : 'It is scheduled. Take the schedule back first.');
  return move(draft, { action: SUBMITTED, fields: { stage: 'review', returnNote: '' }, kept: keepStored(draft, 'review') }, act);
}

/** Who handed a piece in and when, as the log has it; the first is first. */
export function listSubmissions(draftId: string): { at: Date; by: string }[] {
  return contentWriter()
    .select({ at: audit.at, by: audit.by })
    .from(audit)
    .where(and(eq(audit.subject, draftId), eq(audit.action, SUBMITTED)))
    .orderBy(asc(audit.at))
    .all();
}

/** The writer takes a piece back before anybody decided. */
export async function takeBack(draftId: string, act: Act): Promise<Moved> {
  const draft = readDraft(draftId);
  if (draft?.stage !== 'review') return missing('piece in review');
  return move(draft, { action: 'article.take-back' }, act);
}

/** An editor gives a piece back, and says what it still needs. */
export async function returnToWriter(draftId: string, { note }: { note: string }, act: Act): Promise<Moved> {
  const draft = readDraft(draftId);
  if (draft?.stage !== 'review') return missing('piece in review');
  const words = note.trim();
  if (!words || words.length > REVIEW_LIMITS.note) return stopped('Say what it still needs.', { note: `One to ${REVIEW_LIMITS.note} characters.` });
  return move(draft, { action: 'article.return', detail: words, fields: { returnNote: words } }, act);
}
