/** Below the lead: stories with a picture, stories of words alone, the latest. As many columns as there is something for. */

import { Teaser } from '#components/article/teaser.tsx';
import { Latest } from '#components/front/latest.tsx';
import type { FrontPage } from '#newsroom/articles/front-views.ts';
import type { Teaser as TeaserView } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface AlsoTodayProps {
  front: FrontPage;
  latest: TeaserView[];
  chrome: SiteChrome;
  w: Wording;
}

/** Of the stories of words alone, the last is the shortest, so that the columns end together. */
const WITH_WORDS = 2;

export function AlsoToday({ front: { seconds, minors, day }, latest, chrome, w }: AlsoTodayProps) {
  const columns = seconds.length + (minors.length > 0 ? 1 : 0) + (latest.length > 0 ? 1 : 0);
  if (columns === 0) return null;
  return (
    <section className="block" aria-label={w.front.alsoToday}>
      <div className="grid lined four also-today">
        {seconds.map((teaser) => (
          <div className="cell" key={teaser.id}>
            <Teaser teaser={teaser} site={chrome} w={w} size="major" place={columns === 3 ? 'third' : 'major'} />
          </div>
        ))}
        {minors.length > 0 && (
          <div className="cell stack">
            {minors.map((teaser, index) => (
              <Teaser key={teaser.id} teaser={teaser} site={chrome} w={w} size="minor" standfirst={index < WITH_WORDS} />
            ))}
          </div>
        )}
        {latest.length > 0 && (
          <div className="cell">
            <Latest teasers={latest} day={day} chrome={chrome} w={w} />
          </div>
        )}
      </div>
    </section>
  );
}
