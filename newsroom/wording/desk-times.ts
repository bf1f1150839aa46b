/** Times as the desk's lists print them: short, in the site's zone, and by the day that is today there. */
import { dayKey, formatTime, formatWeekday, type Instant } from '#newsroom/wording/dates.ts';
import { keptByKey } from '#newsroom/wording/locales.ts';

const days = keptByKey((key) => {
  const [zone, style] = key.split('\n');
  const year = style === 'year' ? ({ year: 'numeric' } as const) : ({ weekday: 'short' } as const);
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short', ...year });
});

/** "Sun 22 Nov"; of another year "22 Nov 2025". */
function shortDay(at: Instant, zone: string, now: Instant): string {
  const isThisYear = dayKey(at, zone).slice(0, 4) === dayKey(now, zone).slice(0, 4);
  return days(`${zone}\n${isThisYear ? 'week' : 'year'}`)
    .format(new Date(at))
    .replace(',', '');
}

const isToday = (at: Instant, zone: string, now: Instant): boolean => dayKey(at, zone) === dayKey(now, zone);

/** "13:52" of today, else "Sun 22 Nov". */
export const timeOrDay = (at: Instant, zone: string, now: Instant): string =>
  isToday(at, zone, now) ? formatTime(at, 'en', zone) : shortDay(at, zone, now);

/** "today 15:30", else "Sun 22 Nov 18:00". */
export const dayAndTime = (at: Instant, zone: string, now: Instant): string =>
  `${isToday(at, zone, now) ? 'today' : shortDay(at, zone, now)} ${formatTime(at, 'en', zone)}`;

/** "Monday 23 November 2026, 13:52". */
export const wholeTime = (at: Instant, zone: string): string => `${formatWeekday(at, 'en', zone)}, ${formatTime(at, 'en', zone)}`;

/** The town that a zone is named after: "Brussels" of Europe/Brussels; nothing for one without a town. */
export const townOf = (zone: string): string => (zone.includes('/') ? (zone.split('/').at(-1) ?? '').replaceAll('_', ' ') : '');
