/**
 * An article's short form in a column of a front or in a rail.
 *
 *   <Teaser teaser={…} site={chrome} w={w} size="major" place="major" />
 *   <Teaser teaser={…} site={chrome} w={w} size="minor" without="section" standfirst={false} />
 *
 * - `size` of the headline; `level` of its heading, 3 when left out.
 * - `place`: which of `TEASER_PICTURES`; without it, or without a picture, there is no box.
 * - `without`: what goes without saying above the headline; 'marks' leaves the whole line out.
 * - `standfirst`: the words below the headline, there unless false; `byline`: the authors, left out unless true.
 * An opinion is drawn as one wherever it stands: its author above, the headline light.
 */

import { type HeadingLevel, Headline } from '#components/article/headline.tsx';
import { Marks, type Unsaid } from '#components/article/marks.tsx';
import { speakerBelowType, speakerOf } from '#components/article/speaker.ts';
import { Standfirst } from '#components/article/standfirst.tsx';
import { TeaserByline } from '#components/article/teaser-byline.tsx';
import { TeaserPicture } from '#components/article/teaser-picture.tsx';
import type { TeaserPlace } from '#components/article/teaser-pictures.ts';
import type { Teaser as TeaserView } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface TeaserProps {
  teaser: TeaserView;
  site: Pick<SiteChrome, 'language'>;
  w: Wording;
  size: 'major' | 'minor';
  level?: HeadingLevel;
  place?: TeaserPlace;
  without?: Unsaid | 'marks';
  standfirst?: boolean;
  byline?: boolean;
}

export function Teaser({ teaser, site, w, size, level, place, without, standfirst = true, byline = false }: TeaserProps) {
  const picture = place && teaser.picture;
  const speaker = speakerOf(teaser, w);
  const says = without === 'marks' ? speaker : speakerBelowType(teaser, w);
  const kind = ['story', picture && 'thumb', speaker && 'opinion'].filter(Boolean).join(' ');
  return (
    <article className={kind}>
      {picture && <TeaserPicture picture={picture} place={place} />}
      {without !== 'marks' && <Marks teaser={teaser} page={site.language} w={w} without={without} />}
      {says && <p className="says">{says}</p>}
      <Headline teaser={teaser} page={site.language} size={size} level={level} />
      {standfirst && <Standfirst teaser={teaser} page={site.language} />}
      {byline && !speaker && <TeaserByline teaser={teaser} w={w} />}
    </article>
  );
}
