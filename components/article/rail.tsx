/** Beside an article: what is read most and what an editor chose; beside an opinion other opinion, then the news. */

import type { ReactNode } from 'react';
import { EditorsChoice } from '#components/article/editors-choice.tsx';
import { RankedList } from '#components/article/ranked-list.tsx';
import { Teaser } from '#components/article/teaser.tsx';
import type { ArticlePage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface RailProps {
  article: Pick<ArticlePage, 'voices' | 'news' | 'popular' | 'choices'>;
  site: Pick<SiteChrome, 'language'>;
  w: Wording;
}

export function Rail({ article: { voices, news, popular, choices }, site, w }: RailProps) {
  if ([voices, news, popular, choices].every((teasers) => teasers.length === 0)) return null;
  return (
    <aside className="cell rail" aria-label={w.article.alsoToRead}>
      {voices.length > 0 && (
        <Part id="voices" heading={w.article.voices}>
          <div className="stack">
            {voices.map((teaser) => (
              <Teaser key={teaser.id} teaser={teaser} site={site} w={w} size="minor" without="marks" />
            ))}
          </div>
        </Part>
      )}
      {news.length > 0 && (
        <Part id="news" heading={w.article.news}>
          <div className="stack">
            {news.map((teaser, index) => (
              <Teaser key={teaser.id} teaser={teaser} site={site} w={w} size="minor" place={index === 0 ? 'choice' : undefined} standfirst={false} />
            ))}
          </div>
        </Part>
      )}
      {popular.length > 0 && (
        <Part id="popular" heading={w.article.popular}>
          <RankedList teasers={popular} site={site} w={w} full />
        </Part>
      )}
      {choices.length > 0 && (
        <div className="block by-hand">
          <EditorsChoice teasers={choices} site={site} w={w} first="minor" />
        </div>
      )}
    </aside>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="block" aria-labelledby={id}>
      <header>
        <h2 className="side-head" id={id}>
          {heading}
        </h2>
      </header>
      {children}
    </section>
  );
}
