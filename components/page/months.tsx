/** The last months of a list, and the way to all of them. */
import type { SectionPage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { formatMonth } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

const SHOWN = 4;

export function Months({ months, site, w }: { months: SectionPage['months']; site: SiteChrome; w: Wording }) {
  if (months.length === 0) return null;
  return (
    <nav aria-label={w.list.months}>
      <ul>
        {months.slice(0, SHOWN).map(({ month, path }) => (
          <li key={month}>
            <a href={path}>{formatMonth(`${month}-15`, site.language, site.timeZone)}</a>
          </li>
        ))}
        <li>
          <a href={site.archivePath}>{w.list.allMonths}</a>
        </li>
      </ul>
    </nav>
  );
}
