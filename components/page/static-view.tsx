/** A page of the paper's own: about, contact, privacy, imprint. Set as an article's text is, without its furniture. */

import { Contents } from '#components/article/article-contents.tsx';
import { Body } from '#components/article/body.tsx';
import { subheads } from '#newsroom/articles/body.ts';
import type { SiteChrome, StaticPage } from '#newsroom/site/site-views.ts';
import { formatDay } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function StaticView({ page, site, w }: { page: StaticPage; site: SiteChrome; w: Wording }) {
  return (
    <div className="grid article-page static-page">
      <div className="cell article">
        <header className="article-head">
          <h1>{page.headline}</h1>
          {page.standfirst && <p className="standfirst">{page.standfirst}</p>}
        </header>
        <div className="article-main">
          <div className="signature">
            <p className="meta">
              <time dateTime={page.updatedAt}>{w.page.changedOn(formatDay(page.updatedAt, site.language, site.timeZone))}</time>
            </p>
            <Contents heading={w.page.contents} parts={subheads(page.body)} />
          </div>
          <Body body={page.body} pictures={page.pictures} w={w} />
        </div>
      </div>
    </div>
  );
}
