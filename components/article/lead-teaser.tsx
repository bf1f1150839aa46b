/**
 * The lead of a front or a section: headline across, then words and up to four further lines beside a large picture.
 *
 *   <LeadTeaser teaser={…} also={front.also} site={chrome} w={w} />
 *   <LeadTeaser teaser={…} also={[]} site={chrome} w={w} size="section-lead" without="section" />
 *
 * - `size`: 'lead', the loudest line of the site, or a section's; `alone`: nothing stands beside it on wide pages.
 */

import { Headline } from '#components/article/headline.tsx';
import { Lines } from '#components/article/lines.tsx';
import { Marks, type Unsaid } from '#components/article/marks.tsx';
import { speakerBelowType, speakerOf } from '#components/article/speaker.ts';
import { Standfirst } from '#components/article/standfirst.tsx';
import { TeaserByline } from '#components/article/teaser-byline.tsx';
import { TeaserPicture } from '#components/article/teaser-picture.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface LeadTeaserProps {
  teaser: Teaser;
  also: Teaser[];
  site: Pick<SiteChrome, 'language'>;
  w: Wording;
  size?: 'lead' | 'section-lead';
  without?: Unsaid;
  alone?: boolean;
}

export function LeadTeaser({ teaser, also, site, w, size = 'lead', without, alone = false }: LeadTeaserProps) {
  const speaker = speakerOf(teaser, w);
  const says = speakerBelowType(teaser, w);
  const place = size === 'section-lead' ? 'sectionLead' : alone ? 'leadAlone' : 'lead';
  const kind = ['lead-story', !teaser.picture && 'bare', teaser.picture && also.length === 0 && 'lone', speaker && 'opinion']
    .filter(Boolean)
    .join(' ');
  return (
    <article className={kind}>
      <header>
        <Marks teaser={teaser} page={site.language} w={w} without={without} />
        {says && <p className="says">{says}</p>}
        <Headline teaser={teaser} page={site.language} size={size} level={2} />
      </header>
      {teaser.picture && (
        <figure>
          <TeaserPicture picture={teaser.picture} place={place} first />
        </figure>
      )}
      <div className="words">
        <Standfirst teaser={teaser} page={site.language} />
        {!speaker && <TeaserByline teaser={teaser} w={w} />}
        <Lines teasers={also} site={site} w={w} />
      </div>
    </article>
  );
}
