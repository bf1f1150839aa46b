/**
 * Stories by rank, for instance the most read.
 *
 *   <RankedList teasers={…} site={chrome} w={w} />            marks and headline
 *   <RankedList teasers={…} site={chrome} w={w} across />     the same in columns across the page
 *   <RankedList teasers={…} site={chrome} w={w} full />       in a rail: picture, marks, headline and words at each rank
 */

import { foreign } from '#components/article/foreign.ts';
import { Headline } from '#components/article/headline.tsx';
import { Marks } from '#components/article/marks.tsx';
import { speakerOf } from '#components/article/speaker.ts';
import { TeaserPicture } from '#components/article/teaser-picture.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface RankedListProps {
  teasers: Teaser[];
  site: Pick<SiteChrome, 'language'>;
  w: Wording;
  full?: boolean;
  across?: boolean;
}

export function RankedList({ teasers, site, w, full = false, across = false }: RankedListProps) {
  return (
    <ol className={['ranked', full && 'full', across && 'across'].filter(Boolean).join(' ')}>
      {teasers.map((teaser, index) => {
        const picture = full && teaser.picture;
        const kind = [picture && 'pictured', speakerOf(teaser, w) && 'opinion'].filter(Boolean).join(' ');
        return (
          <li key={teaser.id} className={kind || undefined}>
            {picture && <TeaserPicture picture={picture} place={index === 0 ? 'firstRank' : 'rank'} />}
            <Marks teaser={teaser} page={site.language} w={w} without="section" />
            <Headline teaser={teaser} page={site.language} size="line" />
            {full && teaser.standfirst && (
              <p className="teaser" {...foreign(teaser, site.language)}>
                {teaser.standfirst}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
