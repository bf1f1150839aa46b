/** Links that show a draft to somebody without an account: each for one draft and a while, kept as a hash only. */
import { createHash, randomBytes } from 'node:crypto';
import { and, desc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { drafts, previewLinks } from '#db/schema/desk/drafts.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { namesOfPeople } from '#newsroom/accounts/names.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { mayStill } from '#newsroom/drafts/editable-draft.ts';
import type { PreviewDays } from '#newsroom/previews/preview-life.ts';
import { type DraftRow, publicVersionOf, readDraft } from '#newsroom/publishing/draft-row.ts';
import { pathOfArticle } from '#newsroom/site/article-address.ts';
import { readerAddress } from '#newsroom/site/reader-address.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** How many links to one piece may work at a time. */
export const PREVIEW_LINKS_LIVE = 10;
const DAY = 86_400_000;
const SECRET_BYTES = 32;

/** A link that works, without its secret, which nobody can read again. */
export interface PreviewLink {
  id: string;
  /** ISO 8601. */
  createdAt: string;
  createdBy: string;
  expiresAt: string;
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
const isLive = (at: Date) => and(isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, at));

/** Makes a link and answers its whole address, this once. */
export async function makePreviewLink(
  draftId: string,
  { days }: { days: PreviewDays },
  { by, at }: Act,
): Promise<{ ok: true; address: string; expiresAt: string } | Refusal> {
  if (!readDraft(draftId)) return missing('draft');
  if (listPreviewLinks(draftId, at).length >= PREVIEW_LINKS_LIVE) return stopped(desk.preview.tooMany(PREVIEW_LINKS_LIVE));
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const expiresAt = new Date(at.getTime() + days * DAY);
  const row = { id: newId(at), draftId, secretHash: hashOf(secret), createdAt: at, createdBy: by, expiresAt };
  const result = await commit({
    by,
    at,
    did: { action: 'draft.share-preview', subject: draftId, detail: expiresAt.toISOString() },
    writes: [contentWriter().insert(previewLinks).values(row)],
    raises: 'no',
  });
  return result.ok ? { ok: true, address: `${circumstances().siteUrl}/preview/${secret}`, expiresAt: expiresAt.toISOString() } : conflict;
}

/** The links to a draft that work at that time, the newest first. */
export function listPreviewLinks(draftId: string, at: Date): PreviewLink[] {
  const rows = contentWriter()
    .select()
    .from(previewLinks)
    .where(and(eq(previewLinks.draftId, draftId), isLive(at)))
    .orderBy(desc(previewLinks.createdAt), desc(previewLinks.id))
    .all();
  const names = namesOfPeople(rows.map(({ createdBy }) => createdBy));
  return rows.map(({ id, createdAt, createdBy, expiresAt }) => ({
    id,
    createdAt: createdAt.toISOString(),
    createdBy: names.get(createdBy) ?? '',
    expiresAt: expiresAt.toISOString(),
  }));
}

/** Takes one of a draft's links back: at the next request it shows nothing. */
export async function revokePreviewLink(id: string, draftId: string, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const isThis = and(eq(previewLinks.id, id), eq(previewLinks.draftId, draftId), isLive(at));
  const database = contentWriter();
  if (!database.select({ id: previewLinks.id }).from(previewLinks).where(isThis).get()) return missing('link that works');
  const result = await commit({
    by,
    at,
    did: { action: 'draft.end-preview', subject: draftId },
    writes: [database.update(previewLinks).set({ revokedAt: at }).where(isThis)],
    raises: 'no',
  });
  return result.ok ? { ok: true } : conflict;
}

/** The draft that a link shows at that time; undefined whatever the reason why it shows none. */
export function findPreviewed(secret: string, at: Date): DraftRow | undefined {
  const found = contentWriter()
    .select({ draft: drafts, createdBy: previewLinks.createdBy })
    .from(previewLinks)
    .innerJoin(drafts, eq(drafts.id, previewLinks.draftId))
    .where(and(eq(previewLinks.secretHash, hashOf(secret)), isLive(at)))
    .get();
  // It shows no more than its maker could: whoever left the desk, or the piece, took it along.
  return found && mayStill(found.createdBy, 'preview.share', found.draft) ? found.draft : undefined;
}

/** Takes away links that ended: they show nothing, are listed nowhere, and the log says who made and ended them. */
export async function sweepPreviewLinks(at: Date): Promise<void> {
  const database = contentWriter();
  const ended = or(isNotNull(previewLinks.revokedAt), lte(previewLinks.expiresAt, at));
  if (!database.select({ id: previewLinks.id }).from(previewLinks).where(ended).limit(1).get()) return;
  await commit({ by: 'timer', at, did: null, writes: [database.delete(previewLinks).where(ended)], raises: 'no' });
}

/** Where readers have a draft word for word as it is stored; undefined while they have it not, or otherwise. */
export function findPublicPlace(draft: DraftRow): string | undefined {
  if (publicVersionOf(draft) !== draft.version) return undefined;
  const path = pathOfArticle(draft.id);
  return path && readerAddress(path);
}
