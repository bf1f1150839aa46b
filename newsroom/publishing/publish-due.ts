import { and, asc, eq, lte } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { mayStill } from '#newsroom/drafts/editable-draft.ts';
import { readRevision } from '#newsroom/drafts/revisions.ts';
import { type Override, overrideSchema } from '#newsroom/publishing/checklist.ts';
import { type DraftRow, guardsOf, moveOf } from '#newsroom/publishing/draft-row.ts';
import { publishDocument } from '#newsroom/publishing/publish.ts';

/** How many due articles one run takes; the next run takes the rest. */
const A_RUN = 50;
const BY = 'timer';

/**
 * Publishes every scheduled revision whose time has come, oldest first. One that may not be published (its section is
 * gone, its address was taken, whoever scheduled it may not any more) goes back to writing with the reason, which the desk
 * shows, and a line in the audit log; it does not hold up the others. What only the moment stands against (a full disk, a
 * lock that another program holds) stays scheduled, for the next run.
 */
export async function publishDue(at: Date): Promise<void> {
  const database = contentWriter();
  const due = database
    .select()
    .from(drafts)
    .where(and(eq(drafts.stage, 'scheduled'), lte(drafts.scheduledFor, at)))
    .orderBy(asc(drafts.scheduledFor))
    .limit(A_RUN)
    .all();
  const failures: unknown[] = [];
  for (const draft of due) {
    try {
      const failure = await publishScheduled(draft, at);
      if (failure !== undefined) await giveBack(draft, failure, at);
    } catch (error) {
      failures.push(error);
    }
  }
  // Somebody hears of it, once all the others had their turn.
  if (failures.length > 0) throw failures[0];
}

async function giveBack(draft: DraftRow, failure: string, at: Date): Promise<void> {
  await commit({
    by: BY,
    at,
    did: { action: 'article.schedule-failed', subject: draft.id, detail: failure },
    guards: guardsOf(draft),
    writes: [
      contentWriter()
        .update(drafts)
        .set({ ...moveOf(draft), scheduleFailedAt: draft.scheduledFor ?? at, scheduleFailure: failure })
        .where(eq(drafts.id, draft.id)),
    ],
    raises: 'no',
  });
}

/** Answers what stood in the way; undefined when it was published, or moved meanwhile by somebody else. */
async function publishScheduled(draft: DraftRow, at: Date): Promise<string | undefined> {
  const scheduled = readScheduled(draft);
  if (!scheduled) return 'Its revision cannot be read.';
  if (!mayStill(scheduled.by, 'draft.schedule', draft)) return 'Whoever scheduled it may not publish it any more.';
  try {
    const result = await publishDocument(draft, scheduled, { kind: 'publish', override: overrideOf(draft) }, { by: BY, at });
    return result.ok || result.reason === 'conflict' ? undefined : Object.values(result.fieldErrors ?? {}).join(' ') || result.message;
  } catch (error) {
    if (!isOfTheRows(error)) throw error;
    return 'It could not be stored: its rows contradict others.';
  }
}

/** What an editor passed over when the piece was scheduled. */
function overrideOf({ scheduledOverride }: DraftRow): Override | undefined {
  return scheduledOverride ? overrideSchema.safeParse(scheduledOverride).data : undefined;
}

/** Whether it will fail again, however often it is tried. */
const isOfTheRows = (error: unknown) => String((error as { code?: string }).code ?? '').startsWith('SQLITE_CONSTRAINT');

/** `by` scheduled it. */
function readScheduled({ scheduledRevisionId }: DraftRow): { version: number; by: string; document: DraftDocument } | undefined {
  try {
    const revision = scheduledRevisionId ? readRevision(scheduledRevisionId) : undefined;
    return revision && { ...revision, document: documentSchema.parse(revision.document) };
  } catch {
    return undefined;
  }
}
