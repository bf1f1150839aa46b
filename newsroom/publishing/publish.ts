import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { notices } from '#db/schema/published/notices.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { announcementWrites } from '#newsroom/delivery/announce.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { revisionWrites } from '#newsroom/drafts/revisions.ts';
import { addressesOfArticle, linkedWrites, noteLinkingWrites } from '#newsroom/links/linked-addresses.ts';
import { linksOfText } from '#newsroom/links/text-links.ts';
import { articleWrites, isHeldByAnother, type PublicState, readPublicState } from '#newsroom/publishing/article-writes.ts';
import { findStops, OVERRIDABLE, type Override, saidInSpite, stopsLeft } from '#newsroom/publishing/checklist.ts';
import { type ArticleRows, composeArticle, type Publication } from '#newsroom/publishing/compose-article.ts';
import { linkStops } from '#newsroom/publishing/dead-links.ts';
import { type DraftRow, guardsOf, isWithdrawn, moveOf, readDraft, SETTLED } from '#newsroom/publishing/draft-row.ts';
import { readReferences, readTimeZone } from '#newsroom/publishing/references.ts';
import { relatedWrites } from '#newsroom/related/related-writes.ts';
import { withPresentTopics } from '#newsroom/topics/merged-topics.ts';

export type Published = { ok: true; path: string; publishedVersions: number } | Refusal;

/** How readers are told of a change to what was public: not at all, as an update with its note, as a correction. */
export type Change = ({ kind: 'publish' | 'reinstate' | 'correct' } | { kind: 'update'; note: string }) & {
  /** What an editor decided to pass over. */
  override?: Override | undefined;
};

/** What is to be published, and which version of the draft it is: not always the one that is written on. */
export interface Words {
  document: DraftDocument;
  version: number;
}

/** What proves later which words were public, without showing them: SHA-256 of a stored revision, in hex. */
export function sealOf(document: unknown): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}

/**
 * Publishes a draft as it is stored, for the first time or over what is public. The checklist is applied again here.
 * Readers see it at the next request.
 */
export async function publish(draftId: string, act: Act, { override }: Pick<Change, 'override'> = {}): Promise<Published> {
  const draft = readDraft(draftId);
  if (!draft) return missing('draft');
  return publishDocument(draft, { document: documentSchema.parse(draft.document), version: draft.version }, { kind: 'publish', override }, act);
}

/** The one way by which words become public: publish, update, correct, reinstate and the timer all end here. */
export async function publishDocument(draft: DraftRow, words: Words, change: Change, { by, at }: Act): Promise<Published> {
  const { version } = words;
  // What was scheduled or withdrawn may name a topic that became another one since.
  const document = withPresentTopics(words.document);
  if (change.kind !== 'reinstate' && isWithdrawn(draft.id)) return stopped('This article was withdrawn. Reinstate it first.');
  // Former words are held by the embargo of today too: one that was set after they were scheduled or withdrawn.
  const embargoedUntil = draft.embargoedUntil?.toISOString() ?? null;
  const timeZone = readTimeZone();
  const stops = {
    ...findStops({ ...document, embargoedUntil }, at, timeZone),
    ...findStops(document, at, timeZone),
    ...linkStops(document, by),
  };
  const referred = readReferences(document);
  const fieldErrors = { ...stopsLeft(stops, overrideOf(change)), ...(referred.ok ? {} : referred.fieldErrors) };
  if (!referred.ok || Object.keys(fieldErrors).length > 0) return stopped('This cannot be published yet.', fieldErrors);

  const publication: Publication = {
    id: draft.id,
    firstPublishedAt: draft.firstPublishedAt ?? at,
    lastPublishedAt: at,
    materialChangeAt: change.kind === 'update' || change.kind === 'correct' ? at : draft.materialChangeAt,
    updateNote: change.kind === 'update' ? change.note : draft.updateNote,
    publishedVersions: draft.publishedVersions + 1,
  };
  const before = readPublicState(draft.id, referred.references.timeZone);
  const rows = composeArticle(document, publication, referred.references);
  if (isHeldByAnother(rows.path, draft.id))
    return stopped('Something else has this address, or had it once.', { slug: 'This slug is taken in this section.' });

  // A correction is written into the document in the same step: nobody sees one half of it.
  // It is a save of its own: whoever repeats an earlier one, whose answer was lost, must not take this version for theirs.
  const stored = change.kind === 'correct' ? { document, version, saveId: newId(at), savedAt: at, savedBy: by } : {};
  const revision = revisionWrites({ draftId: draft.id, version, at, by, reason: change.kind, document });
  const database = contentWriter();
  const { firstPublishedAt, lastPublishedAt, materialChangeAt, updateNote, publishedVersions } = publication;
  const changes = {
    firstPublishedAt,
    lastPublishedAt,
    materialChangeAt,
    updateNote,
    publishedVersions,
    publicRevisionId: revision.id,
    withdrawnAt: null,
    ...moveOf(draft),
    ...SETTLED,
    ...stored,
  } as const;
  const result = await commit({
    by,
    at,
    did: { action: `article.${change.kind}`, subject: draft.id, detail: saidInSpite(stops, change.override) || rows.path },
    guards: [...guardsOf(draft), ...revision.guards],
    writes: [
      ...revision.writes,
      database.update(drafts).set(changes).where(eq(drafts.id, draft.id)),
      ...publicWrites(rows, before),
      ...linkedWrites(draft.id, linksOfText(document.body, { sources: rows.sources, notes: rows.notes })),
      ...(before && before.path !== rows.path ? noteLinkingWrites(addressesOfArticle(draft.id)) : []),
      ...announcementWrites({ did: change.kind, articleId: draft.id, at, before, after: { ...rows, language: rows.article.language } }),
    ],
    raises: change.kind === 'correct' ? 'firm' : 'yes',
  });
  return result.ok ? { ok: true, path: rows.path, publishedVersions } : conflict;
}

/** What readers had comes back as they had it: what was passed over then, or what it leads to and went since, does not keep it away. */
function overrideOf({ kind, override }: Change): Override | undefined {
  return kind === 'reinstate' ? { stops: [...OVERRIDABLE], reason: 'It was public.' } : override;
}

/** All that a publication changes of what readers see; a preview rehearses it. */
export function publicWrites(rows: ArticleRows, before: PublicState | undefined): Write[] {
  return [contentWriter().delete(notices).where(eq(notices.id, rows.article.id)), ...articleWrites(rows, before), ...relatedWrites(rows)];
}
