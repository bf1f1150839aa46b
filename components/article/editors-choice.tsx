/**
 * What the editors chose by hand: the first with its picture, the others as headlines.
 *
 *   <EditorsChoice teasers={front.choices} site={chrome} w={w} first="major" />   loud, with the words of the first
 *   <EditorsChoice teasers={article.choices} site={site} w={w} first="minor" />   beside an article
 *
 * Its root is a section without bar or column: put it in a cell or a block that is `by-hand`. Nothing when nobody chose
 * anything.
 */

import { Teaser } from '#components/article/teaser.tsx';
import type { Teaser as TeaserView } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface EditorsChoiceProps {
  teasers: TeaserView[];
  site: Pick<SiteChrome, 'language'>;
  w: Wording;
  /** The size of the first headline. */
  first: 'major' | 'minor';
}

export function EditorsChoice({ teasers, site, w, first }: EditorsChoiceProps) {
  if (teasers.length === 0) return null;
  return (
    <section className="picks" aria-labelledby="choices">
      <header>
        <h2 className="choice" id="choices">
          {w.article.choice}
        </h2>
      </header>
      <div className="stack">
        {teasers.map((teaser, index) => (
          <Teaser
            key={teaser.id}
            teaser={teaser}
            site={site}
            w={w}
            size={index === 0 ? first : 'minor'}
            place={index === 0 ? 'choice' : undefined}
            without="choice"
            standfirst={index === 0 && first === 'major'}
          />
        ))}
      </div>
    </section>
  );
}
