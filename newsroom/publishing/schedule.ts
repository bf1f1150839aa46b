import { eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { revisionWrites } from '#newsroom/drafts/revisions.ts';
import { findStops, type Override, saidInSpite, stopsLeft } from '#newsroom/publishing/checklist.ts';
import { linkStops } from '#newsroom/publishing/dead-links.ts';
import { guardsOf, isWithdrawn, moveOf, readDraft, SETTLED } from '#newsroom/publishing/draft-row.ts';
import { readReferences, readTimeZone } from '#newsroom/publishing/references.ts';

/** `wall` and `zone`: what was asked for, when somebody read it off a clock. */
interface Scheduling {
  publishAt: Date;
  wall?: string;
  zone?: string;
  /** What an editor decided to pass over, now and when the time comes. */
  override?: Override | undefined;
}

/** Freezes a draft as it is now, to be published at that time by the timer. Later edits wait. */
export async function schedule(draftId: string, { publishAt, wall, zone, override }: Scheduling, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const draft = readDraft(draftId);
  if (!draft) return missing('draft');
  if (isWithdrawn(draftId)) return stopped('This article was withdrawn. Reinstate it first.');
  if (publishAt <= at) return stopped('Choose a time that lies ahead.', { scheduledFor: 'This time has passed.' });
  const document = documentSchema.parse(draft.document);
  const referred = readReferences(document);
  const stops = { ...findStops(document, publishAt, readTimeZone()), ...linkStops(document, by) };
  const fieldErrors = { ...stopsLeft(stops, override), ...(referred.ok ? {} : referred.fieldErrors) };
  if (Object.keys(fieldErrors).length > 0) return stopped('This cannot be scheduled yet.', fieldErrors);

  const database = contentWriter();
  const revision = revisionWrites({ draftId, version: draft.version, at, by, reason: 'schedule', document });
  const result = await commit({
    by,
    at,
    did: { action: 'article.schedule', subject: draftId, detail: [publishAt.toISOString(), saidInSpite(stops, override)].filter(Boolean).join(' ') },
    guards: [...guardsOf(draft), ...revision.guards],
    writes: [
      ...revision.writes,
      database
        .update(drafts)
        .set({
          ...moveOf(draft),
          ...SETTLED,
          stage: 'scheduled',
          scheduledFor: publishAt,
          scheduledWall: wall ?? null,
          scheduledZone: zone ?? null,
          scheduledRevisionId: revision.id,
          scheduledOverride: override ?? null,
        })
        .where(eq(drafts.id, draftId)),
    ],
    raises: 'no',
  });
  return result.ok ? { ok: true } : conflict;
}

/** Takes a schedule back, also one that failed: the draft is written on, and nothing is published by itself. */
export async function unschedule(draftId: string, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const draft = readDraft(draftId);
  if (draft?.stage !== 'scheduled' && !draft?.scheduleFailedAt) return missing('scheduled article');
  // A piece that was handed in since stays in review.
  const changes = { ...moveOf(draft), ...SETTLED, ...(draft.stage === 'review' && { stage: draft.stage }) };
  const result = await commit({
    by,
    at,
    did: { action: 'article.unschedule', subject: draftId },
    guards: guardsOf(draft),
    writes: [contentWriter().update(drafts).set(changes).where(eq(drafts.id, draftId))],
    raises: 'no',
  });
  return result.ok ? { ok: true } : conflict;
}
