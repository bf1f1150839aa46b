/** "By Tamar Gelovani and Hagop Sarian", under a teaser. Nothing when no one is named. */
import type { Teaser } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function TeaserByline({ teaser: { authors }, w }: { teaser: Pick<Teaser, 'authors'>; w: Wording }) {
  if (authors.length === 0) return null;
  return <p className="meta">{w.article.by(authors)}</p>;
}
