/** The latest articles, beside an answer that has nothing else to offer. */

import { LatestList } from '#components/article/latest-list.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function LatestAside({ teasers, site, w }: { teasers: Teaser[]; site: SiteChrome; w: Wording }) {
  const [newest] = teasers;
  if (!newest) return null;
  return (
    <aside aria-labelledby="latest">
      <h2 className="side-head" id="latest">
        {w.front.latest}
      </h2>
      <LatestList teasers={teasers} day={newest.firstPublishedAt} site={site} w={w} />
    </aside>
  );
}
