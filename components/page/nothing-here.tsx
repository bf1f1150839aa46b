/** 404: nothing is filed at this address. What was asked for, what comes nearest, a search, the latest. */

import { foreign } from '#components/article/foreign.ts';
import { LatestAside } from '#components/page/latest-aside.tsx';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface NothingHereProps {
  /** The path as the reader asked for it. */
  address: string;
  nearest: Teaser | null;
  latest: Teaser[];
  site: SiteChrome;
  w: Wording;
}

export function NothingHere({ address, nearest, latest, site, w }: NothingHereProps) {
  return (
    <div className="answer">
      <div className="answer-text">
        <p className="label">
          404 <span>{w.notFound.label}</span>
        </p>
        <h1>{w.notFound.heading}</h1>
        {address && (
          <p className="address" dir="ltr">
            {address}
          </p>
        )}
        <p>{w.notFound.explained}</p>
        {nearest && (
          <div {...foreign(nearest, site.language)}>
            <p>{w.notFound.nearest}</p>
            <h2 className="headline headline-major">
              <a href={nearest.path}>{nearest.headline}</a>
            </h2>
          </div>
        )}
        <p>{w.notFound.search}</p>
        <form className="find" role="search" action={site.searchPath}>
          <input type="search" name="q" aria-label={w.page.searchArchive} defaultValue={wordsOf(address)} maxLength={200} />
          <button type="submit">{w.page.search}</button>
        </form>
        <p>
          {w.notFound.elsewhere} <a href={site.archivePath}>{w.page.archive}</a>, <a href={site.homePath}>{w.page.front}</a>
        </p>
      </div>
      <LatestAside teasers={latest} site={site} w={w} />
    </div>
  );
}

/** The words of an address's last part, as a question to the search. */
function wordsOf(address: string): string {
  const last = address.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
