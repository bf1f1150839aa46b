/**
 * The newest stories with the clock time of each, since pages are kept and "an hour ago" would grow old in them. What is
 * older than the day of the page carries its date too.
 *
 *   <LatestList teasers={…} day={front.day} site={chrome} w={w} />
 */

import { foreign } from '#components/article/foreign.ts';
import { LineLink } from '#components/article/lines.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { formatDayTime, formatTime, isSameDay } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface LatestListProps {
  teasers: Teaser[];
  day: string;
  site: Pick<SiteChrome, 'language' | 'timeZone'>;
  w: Wording;
}

export function LatestList({ teasers, day, site, w }: LatestListProps) {
  const { language, timeZone } = site;
  return (
    <ol className="latest">
      {teasers.map((teaser) => {
        const today = isSameDay(teaser.firstPublishedAt, day, timeZone);
        return (
          <li key={teaser.id} className={today ? undefined : 'earlier'}>
            <time className="meta" dateTime={teaser.firstPublishedAt}>
              {(today ? formatTime : formatDayTime)(teaser.firstPublishedAt, language, timeZone)}
            </time>{' '}
            <span {...foreign(teaser, language)}>
              <LineLink teaser={teaser} w={w} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
