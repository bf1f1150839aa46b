/** A teaser's words: where the story was filed from, and what it says. Nothing when it has none. */
import type { Teaser } from '#newsroom/articles/views.ts';

export function Standfirst({ teaser: { dateline, standfirst } }: { teaser: Pick<Teaser, 'dateline' | 'standfirst'> }) {
  if (!standfirst) return null;
  return (
    <p className="teaser">
      {dateline && <span className="place">{dateline}</span>} {standfirst}
    </p>
  );
}
