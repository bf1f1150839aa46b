/** Headlines alone, one under the other. `<Lines teasers={…} site={chrome} w={w} />` */

import { foreign } from '#components/article/foreign.ts';
import { speakerOf } from '#components/article/speaker.ts';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Lines({ teasers, site, w }: { teasers: Teaser[]; site: Pick<SiteChrome, 'language'>; w: Wording }) {
  if (teasers.length === 0) return null;
  return (
    <ul className="lines">
      {teasers.map((teaser) => (
        <li key={teaser.id} {...foreign(teaser, site.language)}>
          <LineLink teaser={teaser} w={w} />
        </li>
      ))}
    </ul>
  );
}

/** A headline in running size. An opinion says whose it is, or the paper would seem to claim it. */
export function LineLink({ teaser, w }: { teaser: Teaser; w: Wording }) {
  const speaker = speakerOf(teaser, w);
  return (
    <a href={teaser.path}>
      {speaker && (
        <>
          <i>{speaker}</i>{' '}
        </>
      )}
      {teaser.headline}
    </a>
  );
}
