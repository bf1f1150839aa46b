/** Up to four articles that belong to this one: picture, mark, label, headline, teaser. */

import { Teaser } from '#components/article/teaser.tsx';
import type { Teaser as TeaserView } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

const SHOWN = 4;

export function Related({ teasers, site, w }: { teasers: TeaserView[]; site: Pick<SiteChrome, 'language'>; w: Wording }) {
  if (teasers.length === 0) return null;
  return (
    <section className="cell block related" aria-labelledby="related">
      <header>
        <h2 className="side-head" id="related">
          {w.article.related}
        </h2>
      </header>
      <div className="grid lined four">
        {teasers.slice(0, SHOWN).map((teaser) => (
          <div key={teaser.id} className="cell">
            <Teaser teaser={teaser} site={site} w={w} size="minor" place="major" without="section" />
          </div>
        ))}
      </div>
    </section>
  );
}
