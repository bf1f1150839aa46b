/** A teaser's words: where the story was filed from, and what it says. Nothing when it has none. */
import { foreign } from '#components/article/foreign.ts';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { Language } from '#newsroom/site/language.ts';

interface StandfirstProps {
  teaser: Pick<Teaser, 'dateline' | 'standfirst' | 'language'>;
  /** The language of the page that it stands on. */
  page: Language;
}

export function Standfirst({ teaser, page }: StandfirstProps) {
  const { dateline, standfirst } = teaser;
  if (!standfirst) return null;
  return (
    <p className="teaser" {...foreign(teaser, page)}>
      {dateline && <span className="place">{dateline}</span>} {standfirst}
    </p>
  );
}
