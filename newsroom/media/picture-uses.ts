/** Where a picture is used: what keeps it from being deleted, and what an edit of it changes. */
import { eq } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors, draftPictures, drafts } from '#db/schema/desk/drafts.ts';
import { articlePictures, articles } from '#db/schema/published/articles.ts';
import { pagePictures } from '#db/schema/published/pictures.ts';
import { pages } from '#db/schema/published/site.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { picturesOf } from '#newsroom/articles/body.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export interface PictureUse {
  kind: 'article' | 'draft' | 'page' | 'portrait';
  /** Empty for what whoever asks may not open. */
  id: string;
  /** Headline or name. */
  name: string;
}

/** Every picture that a document shows, each once. */
export const shownIn = ({ leadPicture, body }: Pick<DraftDocument, 'leadPicture' | 'body'>): string[] => [
  ...new Set([...(leadPicture ? [leadPicture.mediaId] : []), ...picturesOf(body)]),
];

/** Notes which pictures a draft shows. Nothing is ever taken off the list: an older version may be restored. */
export function draftPictureWrites(draftId: string, document: Pick<DraftDocument, 'leadPicture' | 'body'>): Write[] {
  const database = contentWriter();
  const rows = database.select({ id: draftPictures.mediaId }).from(draftPictures).where(eq(draftPictures.draftId, draftId)).all();
  const noted = new Set(rows.map((row) => row.id));
  const added = shownIn(document).filter((id) => !noted.has(id));
  return added.length > 0 ? [database.insert(draftPictures).values(added.map((mediaId) => ({ draftId, mediaId })))] : [];
}

/** Public articles and pages, portraits, and drafts that show it now, or would when their schedule comes or they are reinstated. */
export function listUses(mediaId: string): PictureUse[] {
  const database = contentWriter();
  const inArticles = database
    .select({ id: articles.id, name: articles.headline })
    .from(articlePictures)
    .innerJoin(articles, eq(articles.id, articlePictures.articleId))
    .where(eq(articlePictures.pictureId, mediaId))
    .all();
  const onPages = database
    .select({ id: pages.id, name: pages.headline })
    .from(pagePictures)
    .innerJoin(pages, eq(pages.id, pagePictures.pageId))
    .where(eq(pagePictures.pictureId, mediaId))
    .all();
  const portraits = database
    .select({ id: deskAuthors.id, name: deskAuthors.name })
    .from(deskAuthors)
    .where(eq(deskAuthors.portraitId, mediaId))
    .all();
  const isPublic = new Set(inArticles.map((article) => article.id));
  return [
    ...inArticles.map((article) => ({ kind: 'article' as const, ...article })),
    ...draftsWith(mediaId).filter((draft) => !isPublic.has(draft.id)),
    ...onPages.map((page) => ({ kind: 'page' as const, ...page })),
    ...portraits.map((portrait) => ({ kind: 'portrait' as const, ...portrait })),
  ];
}

/**
 * The same as somebody may know of it: of drafts that they may not read it is told only how many there are, not even the
 * headline of one.
 */
export function usesFor(mediaId: string, actor: Actor): PictureUse[] {
  const uses = listUses(mediaId);
  const told = uses.filter(({ kind, id }) => kind !== 'draft' || findDraftFor(id, actor) !== undefined);
  const hidden = uses.length - told.length;
  return hidden > 0 ? [...told, { kind: 'draft', id: '', name: desk.pictures.othersDrafts(hidden) }] : told;
}

/** What a schedule publishes, and what is reinstated, are former words: whatever such a piece ever showed may be needed again. */
function draftsWith(mediaId: string): PictureUse[] {
  return contentWriter()
    .select({ id: drafts.id, name: drafts.headline, stage: drafts.stage, withdrawnAt: drafts.withdrawnAt, document: drafts.document })
    .from(draftPictures)
    .innerJoin(drafts, eq(drafts.id, draftPictures.draftId))
    .where(eq(draftPictures.mediaId, mediaId))
    .all()
    .filter(({ stage, withdrawnAt, document }) => stage === 'scheduled' || withdrawnAt !== null || shows(document, mediaId))
    .map(({ id, name }) => ({ kind: 'draft', id, name }));
}

function shows(document: unknown, mediaId: string): boolean {
  const parsed = documentSchema.safeParse(document);
  return !parsed.success || shownIn(parsed.data).includes(mediaId);
}
