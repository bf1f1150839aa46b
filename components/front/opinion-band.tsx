/** Opinion on its own ground: authors first, light headlines. Nothing when there is none. */

import { Teaser } from '#components/article/teaser.tsx';
import type { Teaser as TeaserView } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function OpinionBand({ teasers, chrome, w }: { teasers: TeaserView[]; chrome: SiteChrome; w: Wording }) {
  if (teasers.length === 0) return null;
  const voices = teasers.find((teaser) => teaser.type.tone === 'voice')?.type.path;
  return (
    <section className="block opinion-band" aria-labelledby="opinion">
      <header>
        <h2 className="side-head" id="opinion">
          {voices ? <a href={voices}>{w.front.opinion}</a> : w.front.opinion}
        </h2>
      </header>
      <div className="grid lined four">
        {teasers.map((teaser) => (
          <div className="cell" key={teaser.id}>
            <Teaser teaser={teaser} site={chrome} w={w} size="major" without="marks" />
          </div>
        ))}
      </div>
    </section>
  );
}
