/**
 * A list of articles by day. The day stands once, then clock times: a page is kept, and "an hour ago" would grow old in it.
 *
 *   <Rows teasers={list.teasers} site={chrome} w={w} without="section" />
 *
 * - `without="section"` where all rows are of one section.
 * - `pictures={false}` in search and archive, where the words decide.
 */
import type { ReactNode } from 'react';
import { Headline } from '#components/article/headline.tsx';
import { Marks, type Unsaid } from '#components/article/marks.tsx';
import { speakerBelowType, speakerOf } from '#components/article/speaker.ts';
import { Standfirst } from '#components/article/standfirst.tsx';
import { TeaserByline } from '#components/article/teaser-byline.tsx';
import { TeaserPicture } from '#components/article/teaser-picture.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { formatDay, formatDayTime, formatTime, formatWeekdayName, isSameDay } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface RowsProps {
  teasers: Teaser[];
  site: Pick<SiteChrome, 'language' | 'timeZone'>;
  w: Wording;
  without?: Unsaid;
  pictures?: boolean;
}

export function Rows({ teasers, site, w, without, pictures = true }: RowsProps) {
  return teasers.map((teaser, index) => {
    const above = teasers[index - 1];
    const sameDay = above !== undefined && isSameDay(above.firstPublishedAt, teaser.firstPublishedAt, site.timeZone);
    const speaker = speakerOf(teaser, w);
    const says = speakerBelowType(teaser, w);
    const picture = pictures ? teaser.picture : null;
    return (
      <Row key={teaser.id} at={teaser.firstPublishedAt} begin={sameDay ? 'clock' : 'weekday'} site={site}>
        <div className={speaker ? 'story opinion' : 'story'}>
          <Marks teaser={teaser} page={site.language} w={w} without={without} />
          {says && <p className="says">{says}</p>}
          <Headline teaser={teaser} page={site.language} size={picture ? 'major' : 'minor'} />
          <Standfirst teaser={teaser} page={site.language} />
          {!speaker && <TeaserByline teaser={teaser} w={w} />}
        </div>
        {picture && <TeaserPicture picture={picture} place="row" />}
      </Row>
    );
  });
}

interface RowProps {
  at: string;
  /** `weekday` begins a new day of a list, `clock` continues it; `date` where rows are not in the order of time. */
  begin: 'weekday' | 'clock' | 'date';
  site: Pick<SiteChrome, 'language' | 'timeZone'>;
  children: ReactNode;
}

/** When, and what. */
export function Row({ at, begin, site: { language, timeZone }, children }: RowProps) {
  const head = { weekday: formatWeekdayName, clock: null, date: formatDay }[begin];
  const rest = { weekday: formatDayTime, clock: formatTime, date: formatTime }[begin];
  return (
    <article className={begin === 'clock' ? 'row same' : 'row'}>
      <p className="when">
        <time dateTime={at}>
          {head && <b>{`${head(at, language, timeZone)} `}</b>}
          {rest(at, language, timeZone)}
        </time>
      </p>
      {children}
    </article>
  );
}
