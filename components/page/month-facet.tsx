/** The archive by month, and by year where the months would be too many to read. */

import { FacetLine } from '#components/page/facets.tsx';
import type { ArchivePage } from '#newsroom/articles/views.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { formatMonth } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

type Month = ArchivePage['months'][number];

const MONTHS_SHOWN = 12;

export function MonthFacet({ page: { months, path, filters }, site, w }: { page: ArchivePage; site: SiteChrome; w: Wording }) {
  if (months.length === 0) return null;
  const isChosen = (from: string, to: string) => filters.from.startsWith(from) && filters.to.startsWith(to);
  return (
    <section aria-labelledby="facet-months">
      <h3 id="facet-months">{w.archive.byMonth}</h3>
      <ul>
        {months.slice(0, MONTHS_SHOWN).map(({ month, path: href, articles }) => (
          <li key={month}>
            <FacetLine
              name={formatMonth(`${month}-15`, site.language, site.timeZone)}
              articles={articles}
              href={isChosen(month, month) ? null : href}
              w={w}
            />
          </li>
        ))}
        {yearsOf(months).map(({ year, articles }) => (
          <li key={year}>
            <FacetLine
              name={year}
              articles={articles}
              href={
                isChosen(`${year}-01-01`, `${year}-12-31`)
                  ? null
                  : withQuery(path, { section: filters.section, from: `${year}-01-01`, to: `${year}-12-31` })
              }
              w={w}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The years that have months beyond those shown, each with all of its articles. */
function yearsOf(months: Month[]): { year: string; articles: number }[] {
  const years = new Set(months.slice(MONTHS_SHOWN).map(({ month }) => month.slice(0, 4)));
  return [...years].map((year) => ({
    year,
    articles: months.filter(({ month }) => month.startsWith(year)).reduce((sum, { articles }) => sum + articles, 0),
  }));
}
