/** The newest stories by the clock, and the way to all of the day's. */

import { LatestList } from '#components/article/latest-list.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { dayKey } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Latest({ teasers, day, chrome, w }: { teasers: Teaser[]; day: string; chrome: SiteChrome; w: Wording }) {
  const today = dayKey(day, chrome.timeZone);
  return (
    <section aria-labelledby="latest">
      <header>
        <h2 className="side-head" id="latest">
          {w.front.latest}
        </h2>
      </header>
      <LatestList teasers={teasers} day={day} site={chrome} w={w} />
      <p>
        <a className="more" href={withQuery(chrome.archivePath, { from: today, to: today })}>
          {w.front.allToday}
        </a>
      </p>
    </section>
  );
}
