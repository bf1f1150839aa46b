/** Times as the desk's lists print them: short, in the site's zone, and by the day that is today there. */
import { dayKey, formatTime, formatWeekday, type Instant } from '#newsroom/wording/dates.ts';
import { keptByKey } from '#newsroom/wording/locales.ts';

const NEAR_MS = 6 * 86_400_000;

const BESIDE_THE_DAY = { day: {}, week: { weekday: 'short' }, year: { year: 'numeric' } } as const;

const days = keptByKey((key) => {
  const [zone, style] = key.split('\n');
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    ...BESIDE_THE_DAY[style as keyof typeof BESIDE_THE_DAY],
  });
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

/** "13:52" of today, the day of the week for six days before and after, "22 Nov" beyond, "Nov 2025" of another year. For a narrow column. */
export function timeOrWeekday(at: Instant, zone: string, now: Instant): string {
  if (isToday(at, zone, now)) return formatTime(at, 'en', zone);
  const isNear = Math.abs(Date.parse(dayKey(at, zone)) - Date.parse(dayKey(now, zone))) <= NEAR_MS;
  return shortDay(at, zone, now)
    .split(' ')
    .slice(isNear ? 0 : -2, isNear ? 1 : undefined)
    .join(' ');
}

/** "13:52" of today, else "Sun 22 Nov 18:00". */
export const timeOrDayAndTime = (at: Instant, zone: string, now: Instant): string =>
  isToday(at, zone, now) ? formatTime(at, 'en', zone) : dayAndTime(at, zone, now);

/** "today 15:30", else "Sun 22 Nov 18:00". */
export const dayAndTime = (at: Instant, zone: string, now: Instant): string =>
  `${isToday(at, zone, now) ? 'today' : shortDay(at, zone, now)} ${formatTime(at, 'en', zone)}`;

/** "22 Nov". */
export const dayOfMonth = (at: Instant, zone: string): string => days(`${zone}\nday`).format(new Date(at));

/** "22 Nov, 18:00". */
export const dayOfMonthAndTime = (at: Instant, zone: string): string => `${dayOfMonth(at, zone)}, ${formatTime(at, 'en', zone)}`;

const toTheSecond = keptByKey(
  (timeZone) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
);

/** "22 Nov, 18:00:05". */
export const dayOfMonthAndSecond = (at: Instant, zone: string): string => `${dayOfMonth(at, zone)}, ${toTheSecond(zone).format(new Date(at))}`;

/** "Monday 23 November 2026, 13:52". */
export const wholeTime = (at: Instant, zone: string): string => `${formatWeekday(at, 'en', zone)}, ${formatTime(at, 'en', zone)}`;

/** The town that a zone is named after: "Brussels" of Europe/Brussels; nothing for one without a town. */
export const townOf = (zone: string): string => (zone.includes('/') ? (zone.split('/').at(-1) ?? '').replaceAll('_', ' ') : '');
