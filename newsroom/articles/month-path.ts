import { archivePath, withQuery } from '#newsroom/site/addresses.ts';
import type { Place } from '#newsroom/site/site-queries.ts';

/** The first and the last day of a month (`2026-05`), as the archive's filters are written. */
export function daysOfMonth(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}

/** The month that these days span exactly, if they do. */
export function monthOfDays(from: string, to: string): string | undefined {
  const month = from.slice(0, 7);
  const days = daysOfMonth(month);
  return from !== '' && days.from === from && days.to === to ? month : undefined;
}

/** The archive of one month, of one section if it is named. */
export function monthPath({ site, language }: Place, month: string, { section = '' } = {}): string {
  return withQuery(archivePath(site.base, language), { section, ...daysOfMonth(month) });
}
