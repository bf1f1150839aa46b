/** The top of the front: the lead, and beside it the editor's choice or, when nobody chose anything, the latest. */

import { EditorsChoice } from '#components/article/editors-choice.tsx';
import { LeadTeaser } from '#components/article/lead-teaser.tsx';
import { Latest } from '#components/front/latest.tsx';
import type { FrontPage } from '#newsroom/articles/front-views.ts';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface FrontTopProps {
  lead: Teaser;
  front: FrontPage;
  /** The latest, when they stand here and not further down. */
  latest: Teaser[];
  chrome: SiteChrome;
  w: Wording;
}

export function FrontTop({ lead, front, latest, chrome, w }: FrontTopProps) {
  const alone = front.choices.length === 0 && latest.length === 0;
  return (
    <section className={alone ? 'grid front-top alone' : 'grid lined front-top'} aria-label={w.front.top}>
      <div className="cell lead">
        <LeadTeaser teaser={lead} also={front.also} site={chrome} w={w} alone={alone} />
      </div>
      {front.choices.length > 0 && (
        <div className="cell beside by-hand">
          <EditorsChoice teasers={front.choices} site={chrome} w={w} first="major" />
        </div>
      )}
      {latest.length > 0 && (
        <div className="cell beside">
          <Latest teasers={latest} day={front.day} chrome={chrome} w={w} />
        </div>
      )}
    </section>
  );
}
