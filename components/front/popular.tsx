/** What was read most in a day, across the page. Nothing before there is a rank to speak of. */

import { RankedList } from '#components/article/ranked-list.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Popular({ teasers, chrome, w }: { teasers: Teaser[]; chrome: SiteChrome; w: Wording }) {
  if (teasers.length < 2) return null;
  return (
    <section className="block section-block" aria-labelledby="popular">
      <header>
        <h2 className="side-head" id="popular">
          {w.popular.heading}
        </h2>
        <p>{w.popular.explained}</p>
      </header>
      <RankedList teasers={teasers} site={chrome} w={w} across />
    </section>
  );
}
