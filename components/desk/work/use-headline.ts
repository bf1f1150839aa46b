'use client';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { slugFollows, slugFrom } from '#newsroom/site/slug.ts';

/** Changes the headline. Until the piece is published its address follows, unless somebody wrote it. */
export function useHeadline(): (headline: string) => void {
  const { draft, document, change } = useDraft();
  return (headline) => {
    const follows = draft.firstPublishedAt === null && slugFollows(document);
    change(follows ? { headline, slug: slugFrom(headline) } : { headline });
  };
}
