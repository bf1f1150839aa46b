import { and, eq, ne } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { announcementWrites } from '#newsroom/delivery/announce.ts';
import { readRevision } from '#newsroom/drafts/revisions.ts';
import { addressesOfArticle, linkedWrites, noteLinkingWrites } from '#newsroom/links/linked-addresses.ts';
import { leftWrites, readPublicState, removalWrites } from '#newsroom/publishing/article-writes.ts';
import { guardsOf, moveOf, readDraft, SETTLED } from '#newsroom/publishing/draft-row.ts';
import { sealOf } from '#newsroom/publishing/publish.ts';
import { readTimeZone } from '#newsroom/publishing/references.ts';
import { refillWrites } from '#newsroom/related/related-writes.ts';

/** Limits of what a notice says, in characters. */
export const NOTICE_LIMITS = { reason: 1_000, decidedBy: 200 } as const;

/**
 * Takes an article down: its rows are deleted, and a notice with reason and decision stands at its address (410). No
 * page that shows it is served after this, not even under load. The draft and its revisions stay with the desk.
 */
export async function withdraw(
  draftId: string,
  { reason, decidedBy }: { reason: string; decidedBy: string },
  { by, at }: Act,
): Promise<{ ok: true; path: string } | Refusal> {
  const draft = readDraft(draftId);
  const before = draft && readPublicState(draftId, readTimeZone());
  if (!draft?.firstPublishedAt || !before) return missing('published article');
  if (!reason.trim() || reason.length > NOTICE_LIMITS.reason)
    return stopped('Readers are told why an article was withdrawn.', { reason: `One to ${NOTICE_LIMITS.reason} characters.` });
  if (!decidedBy.trim() || decidedBy.length > NOTICE_LIMITS.decidedBy)
    return stopped('Readers are told who decided it.', { decidedBy: `One to ${NOTICE_LIMITS.decidedBy} characters.` });

  const database = contentWriter();
  const notice = {
    id: draftId,
    language: before.language,
    path: before.path,
    sectionId: before.sectionId,
    firstPublishedAt: draft.firstPublishedAt,
    withdrawnAt: at,
    reason: reason.trim(),
    decidedBy: decidedBy.trim(),
    seal: sealOf(draft.publicRevisionId ? readRevision(draft.publicRevisionId)?.document : undefined),
  };
  const result = await commit({
    by,
    at,
    did: { action: 'article.withdraw', subject: draftId, detail: notice.reason },
    guards: guardsOf(draft),
    writes: [
      database
        .update(drafts)
        .set({ ...moveOf(draft), ...SETTLED, withdrawnAt: at })
        .where(eq(drafts.id, draftId)),
      ...refillWrites(draftId),
      ...removalWrites(draftId, before, at),
      database.insert(notices).values(notice),
      ...leftWrites(draftId, before),
      database
        .update(addresses)
        .set({ kind: 'notice' })
        .where(and(eq(addresses.targetId, draftId), ne(addresses.kind, 'short'))),
      // What linked to it is shown at once, and links to nothing itself any more.
      ...noteLinkingWrites(addressesOfArticle(draftId)),
      ...linkedWrites(draftId, []),
      ...announcementWrites({ did: 'withdraw', articleId: draftId, at, before, after: undefined }),
    ],
    raises: 'firm',
  });
  return result.ok ? { ok: true, path: before.path } : conflict;
}
