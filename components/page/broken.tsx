/** 500: the page could not be made. It asks nothing of the reader but patience, and offers the ways that still work. */
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Broken({ site, w }: { site: SiteChrome; w: Wording }) {
  return (
    <div className="answer">
      <div className="answer-text">
        <p className="label">
          500 <span>{w.failed.label}</span>
        </p>
        <h1>{w.failed.heading}</h1>
        <p>{w.failed.explained}</p>
        <p>
          <a href={site.homePath}>{w.page.front}</a>, <a href={site.archivePath}>{w.page.archive}</a>
        </p>
      </div>
    </div>
  );
}
