import { and, asc, eq, lte } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts, revisions } from '#db/schema/desk/drafts.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { publishDocument } from '#newsroom/publishing/publish.ts';

/** How many due articles one run takes; the next run takes the rest. */
const A_RUN = 50;

/**
 * Publishes every scheduled revision whose time has come, oldest first. One that may not be published (its section is
 * gone, its address was taken) goes back to writing with a line in the audit log, and does not hold up the others.
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
  for (const draft of due) {
    const revision = draft.scheduledRevisionId
      ? database.select().from(revisions).where(eq(revisions.id, draft.scheduledRevisionId)).get()
      : undefined;
    const result = revision && (await publishDocument(draft, documentSchema.parse(revision.document), { kind: 'minor' }, { by: 'timer', at }));
    if (result?.ok || result?.reason === 'conflict') continue;
    await commit({
      by: 'timer',
      at,
      did: { action: 'article.schedule-failed', subject: draft.id, detail: result?.message ?? 'Its revision is missing.' },
      guards: [{ table: drafts, id: draft.id, version: draft.version }],
      writes: [database.update(drafts).set({ stage: 'writing', scheduledFor: null, scheduledRevisionId: null }).where(eq(drafts.id, draft.id))],
      raises: 'no',
    });
  }
}
