/** What readers would get if a draft were published as it is now. It is rehearsed: published, looked at, and taken back. */
import { asc } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { rehearse } from '#db/rehearse.ts';
import { sections, types } from '#db/schema/published/site.ts';
import { articlePageAtOnce } from '#newsroom/articles/article-queries.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import type { Preview } from '#newsroom/previews/shown-preview.ts';
import { isHeldByAnother, readPublicState } from '#newsroom/publishing/article-writes.ts';
import { composeArticle, type Publication, type References } from '#newsroom/publishing/compose-article.ts';
import type { DraftRow } from '#newsroom/publishing/draft-row.ts';
import { publicWrites } from '#newsroom/publishing/publish.ts';
import { lookUp } from '#newsroom/publishing/references.ts';
import { storedPath } from '#newsroom/site/article-address.ts';
import { chromeAtOnce } from '#newsroom/site/site-queries.ts';

/** What a page cannot be without, and something else stands in for it: the site's first section or type, a made-up address. */
export type StandIn = 'section' | 'type' | 'slug';

export interface ComposedPreview extends Preview {
  standIns: StandIn[];
  /** The pictures that the page shows, with the keys of their addresses: some may not be public yet. */
  pictures: { id: string; key: string }[];
}

/**
 * Composes the page of a draft's stored document at that time, by the writes of a publication and the readers' own
 * queries. Nothing of it is kept. Undefined on a site that has no section, no type, or not the draft's language.
 */
export function composePreview(draft: DraftRow, at: Date): ComposedPreview | undefined {
  const stored = documentSchema.parse(draft.document);
  const { fieldErrors, ...found } = lookUp(stored);
  const section = found.section ?? firstSection();
  const type = found.type ?? firstType();
  if (!section || !type) return undefined;
  const references: References = { ...found, section, type };
  const document = presentable(draft.id, stored, references, fieldErrors);
  const before = readPublicState(draft.id, references.timeZone);
  const rows = composeArticle(document, publicationOf(draft, at), references);
  const { chrome, article } = rehearse(publicWrites(rows, before), () => ({
    chrome: chromeAtOnce(document.language),
    article: articlePageAtOnce(document.language, section.slug, document.slug, at),
  }));
  if (!chrome || !article) return undefined;
  const standIns: StandIn[] = [
    ...(found.section ? [] : (['section'] as const)),
    ...(found.type ? [] : (['type'] as const)),
    ...(document.slug === stored.slug ? [] : (['slug'] as const)),
  ];
  return { chrome, article, standIns, pictures: rows.pictures.map(({ id, key }) => ({ id, key })) };
}

const firstSection = () =>
  contentWriter().select({ id: sections.id, slug: sections.slug }).from(sections).orderBy(asc(sections.position)).limit(1).get();
const firstType = () => contentWriter().select().from(types).orderBy(asc(types.position)).limit(1).get();

/** As it would be counted if it went to readers now, as an unmarked change of what they have. */
function publicationOf(draft: DraftRow, at: Date): Publication {
  const { id, firstPublishedAt, materialChangeAt, updateNote, publishedVersions } = draft;
  return {
    id,
    firstPublishedAt: firstPublishedAt ?? at,
    lastPublishedAt: at,
    materialChangeAt,
    updateNote,
    publishedVersions: publishedVersions + 1,
  };
}

/** The document without what is no longer there, and at an address that is free. */
function presentable(id: string, document: DraftDocument, { section, pictures }: References, errors: Record<string, string>): DraftDocument {
  const { leadPicture, slug } = document;
  const free = slug !== '' && !isHeldByAnother(storedPath(document.language, section.slug, slug), id);
  return {
    ...document,
    columnId: errors.columnId ? null : document.columnId,
    leadPicture: leadPicture && pictures.has(leadPicture.mediaId) ? leadPicture : null,
    slug: free ? slug : `preview-${id}`,
  };
}
