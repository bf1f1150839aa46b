import type { BylineView } from '#newsroom/articles/views.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { DraftRefs } from '#newsroom/drafts/draft-views.ts';

/** Who is named, as readers' pages take it; nobody leads anywhere from the desk. */
export const namedBylines = ({ bylines }: DraftDocument, { authors }: DraftRefs): BylineView[] =>
  bylines.flatMap(({ authorId, role, place }) => {
    const author = authors[authorId];
    return author ? [{ name: author.name, path: null, role, place, portrait: null, account: null }] : [];
  });
