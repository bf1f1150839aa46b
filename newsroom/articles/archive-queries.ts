import { keptCount, listMonths } from '#newsroom/articles/count-queries.ts';
import { datedList } from '#newsroom/articles/dated-lists.ts';
import { keptNumbers, listChosen, listOptions, type ReadFilters, readFilters } from '#newsroom/articles/filter-queries.ts';
import { listLanguages } from '#newsroom/articles/list-languages.ts';
import { findList } from '#newsroom/articles/list-queries.ts';
import { monthOfDays, monthPath } from '#newsroom/articles/month-path.ts';
import type { ArchivePage, ListPage } from '#newsroom/articles/views.ts';
import { archivePath } from '#newsroom/site/addresses.ts';
import { canonicalQuery } from '#newsroom/site/canonical-query.ts';
import { now } from '#newsroom/site/clock.ts';
import { getPlace, type Place } from '#newsroom/site/site-queries.ts';

/** Several filters together are counted up to here. */
export const ARCHIVE_COUNTED = 1_000;

/** The archive in that language under the filters of the query; what a query has no right meaning for is left aside. */
export async function findArchivePage(language: string, query: Record<string, string | undefined>, at = now()): Promise<ArchivePage> {
  const place = await getPlace(language);
  const given = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const asked = canonicalQuery('archive', given, place.site);
  const read = readFilters(place, asked);
  const path = archivePath(place.site.base, place.language);
  const { total, more } = countMatching(place, read);
  const wanted = { place, conditions: read.conditions, total, path, query: { ...read.filters }, at };
  // A leaf that is no longer there leads to the first.
  const list =
    (await findList({ ...wanted, request: { page: Number(asked.page ?? 1), before: asked.before ?? null } })) ??
    (await findList({ ...wanted, request: { page: 1, before: null } }));
  return {
    path,
    filters: read.filters,
    options: listOptions(place, read, keptNumbers(place, read)),
    chosen: listChosen(place, read, path),
    months: listMonths(place.language, read.conditions.section).map(({ month, articles }) => ({
      month,
      articles,
      path: monthPath(place, month, { section: read.filters.section }),
    })),
    list: { ...(list as ListPage), more },
    languages: listLanguages(place.site, 'all', '', (other) => archivePath(place.site.base, other)),
  };
}

/** How many articles meet the filters: from the numbers that are kept where one filter or one month is asked for, else counted up to a limit. */
function countMatching({ language }: Place, { conditions, filters }: ReadFilters): { total: number; more: boolean } {
  const exact = (total: number) => ({ total, more: false });
  const { from, until, ...things } = conditions;
  const [first, second] = Object.entries(things) as [keyof typeof things, string][];
  if (!from && !until && !second) return exact(first ? keptCount(first[0], language, first[1]) : keptCount('all', language));
  const month = monthOfDays(filters.from, filters.to);
  if (month && !first) return exact(keptCount('month', language, month));
  if (month && first?.[0] === 'section' && !second) return exact(keptCount('section-month', language, `${first[1]}/${month}`));
  const found = datedList({ ...conditions, language })({}, ARCHIVE_COUNTED + 1).length;
  return { total: Math.min(found, ARCHIVE_COUNTED), more: found > ARCHIVE_COUNTED };
}
