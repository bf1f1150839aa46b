/** Who speaks in an opinion: its authors, or for an editorial its type, since the paper speaks. Empty for a report. */
import type { Teaser } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function speakerOf({ type, authors }: Pick<Teaser, 'type' | 'authors'>, w: Wording): string {
  if (type.tone === 'editorial') return type.name;
  if (type.tone === 'voice') return w.names(authors);
  return '';
}

/** The same for a place where the type stands above it: an editorial would be called one twice. */
export function speakerBelowType(teaser: Pick<Teaser, 'type' | 'authors'>, w: Wording): string {
  return teaser.type.tone === 'editorial' ? '' : speakerOf(teaser, w);
}
