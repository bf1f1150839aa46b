/** Beside an article: what is read most, and what an editor chose. */

import { RankedList } from '#components/article/ranked-list.tsx';
import { Teaser } from '#components/article/teaser.tsx';
import type { Teaser as TeaserView } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface RailProps {
  popular: TeaserView[];
  choices: TeaserView[];
  site: Pick<SiteChrome, 'language'>;
  w: Wording;
}

export function Rail({ popular, choices, site, w }: RailProps) {
  if (popular.length === 0 && choices.length === 0) return null;
  return (
    <aside className="cell rail" aria-label={w.article.alsoToRead}>
      {popular.length > 0 && (
        <section className="block" aria-labelledby="popular">
          <header>
            <h2 className="side-head" id="popular">
              {w.article.popular}
            </h2>
          </header>
          <RankedList teasers={popular} site={site} w={w} full />
        </section>
      )}
      {choices.length > 0 && (
        <section className="block picks" aria-labelledby="choices">
          <header>
            <h2 className="choice" id="choices">
              {w.article.choice}
            </h2>
          </header>
          <div className="stack">
            {choices.map((teaser, index) => (
              <Teaser
                key={teaser.id}
                teaser={teaser}
                site={site}
                w={w}
                size="minor"
                place={index === 0 ? 'choice' : undefined}
                without="choice"
                standfirst={false}
              />
            ))}
          </div>
        </section>
      )}
    </aside>
  );
}
