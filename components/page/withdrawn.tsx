/** 410: an article that the newsroom took down. When, why, who decided, and a seal that proves later what it was. */

import { Crumbs } from '#components/page/crumbs.tsx';
import { LatestAside } from '#components/page/latest-aside.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { NoticePage, SiteChrome } from '#newsroom/site/site-views.ts';
import { formatDay } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Withdrawn({ notice, latest, site, w }: { notice: NoticePage; latest: Teaser[]; site: SiteChrome; w: Wording }) {
  const { section, firstPublishedAt, withdrawnAt, reason, decidedBy, seal } = notice;
  return (
    <div className="answer">
      <div className="answer-text">
        <Crumbs links={[section]} w={w} />
        <p className="label">
          410 <span>{w.withdrawn.label}</span>
        </p>
        <h1>{w.withdrawn.heading}</h1>
        <p>{w.withdrawn.dates(formatDay(firstPublishedAt, site.language, site.timeZone), formatDay(withdrawnAt, site.language, site.timeZone))}</p>
        <p>{w.withdrawn.explained}</p>
        <dl className="particulars">
          <div>
            <dt>{w.withdrawn.reason}</dt>
            <dd>{reason}</dd>
          </div>
          <div>
            <dt>{w.withdrawn.decidedBy}</dt>
            <dd>{decidedBy}</dd>
          </div>
          <div>
            <dt>{w.withdrawn.record}</dt>
            <dd>
              {w.withdrawn.sealed} <code dir="ltr">{seal}</code>
            </dd>
          </div>
        </dl>
      </div>
      <LatestAside teasers={latest} site={site} w={w} />
    </div>
  );
}
