/**
 * The one place where times become words, and days of the site's zone become instants. A time is a `Date` or an ISO
 * string; the clock has 24 hours in every language.
 */
import type { Language } from '#newsroom/site/language.ts';
import { keptByKey, LOCALES } from '#newsroom/wording/locales.ts';

export type Instant = Date | string;

const STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayShort: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Style = keyof typeof STYLES;

const formats = keptByKey((key) => {
  const [locale, zone, style] = key.split('\n');
  return new Intl.DateTimeFormat(locale, { ...STYLES[style as Style], timeZone: zone });
});

function print(style: Style, at: Instant, language: Language, zone: string): string {
  const printed = formats(`${LOCALES[language]}\n${zone}\n${style}`).format(new Date(at));
  // Russian papers leave out "г." after the year; in French the first of a month is an ordinal.
  if (language === 'ru') return printed.replace(/\s*г\.$/, '');
  if (language === 'fr') return printed.replace(/^1(?= )/, '1er');
  return printed;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "23 November 2026". */
export const formatDay = (at: Instant, language: Language, zone: string): string => print('day', at, language, zone);
/** "23 November". */
export const formatDayShort = (at: Instant, language: Language, zone: string): string => print('dayShort', at, language, zone);
/** "14:05". */
export const formatTime = (at: Instant, language: Language, zone: string): string => print('time', at, language, zone);
/** "23 November 2026, 14:05". */
export const formatDayTime = (at: Instant, language: Language, zone: string): string =>
  `${formatDay(at, language, zone)}${language === 'ar' ? '،' : ','} ${formatTime(at, language, zone)}`;
/** "November 2026", with a capital: it begins a line or a title. */
export const formatMonth = (at: Instant, language: Language, zone: string): string => capitalised(print('month', at, language, zone));
/** "Monday", with a capital: it begins a line. */
export const formatWeekdayName = (at: Instant, language: Language, zone: string): string => capitalised(print('weekday', at, language, zone));
/** "Monday 23 November 2026", with a capital: it begins a line. */
export const formatWeekday = (at: Instant, language: Language, zone: string): string =>
  `${formatWeekdayName(at, language, zone)}${language === 'ru' ? ',' : ''} ${formatDay(at, language, zone)}`;

const DAY = 86_400_000;

const partsOf = keptByKey(
  (zone) =>
    new Intl.DateTimeFormat('en-u-ca-gregory', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
);

/** What the clocks of that zone show, as if it were UTC, in epoch milliseconds. */
function wallClock(at: Date, zone: string): number {
  const parts = Object.fromEntries(
    partsOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The day in that zone, as "2026-11-23". */
export function dayKey(at: Instant, zone: string): string {
  return new Date(wallClock(new Date(at), zone)).toISOString().slice(0, 10);
}

/** The month in that zone, as "2026-11". */
export const monthKey = (at: Instant, zone: string): string => dayKey(at, zone).slice(0, 7);

export const isSameDay = (one: Instant, other: Instant, zone: string): boolean => dayKey(one, zone) === dayKey(other, zone);

/**
 * The first instant of a day ("2026-11-23") in that zone. Days on which the clocks change have 23 or 25 hours; where they
 * change at midnight, a day begins when its first hour does. Throws a RangeError for what is no day.
 */
export function startOfDay(day: string, zone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const offsetAt = (time: number) => wallClock(new Date(time), zone) - time;
  // The offset before and after a change within a day of midnight: the right one gives midnight on the wall.
  const candidates = [midnight - offsetAt(midnight - DAY), midnight - offsetAt(midnight + DAY)].sort((a, b) => a - b);
  const exact = candidates.find((time) => wallClock(new Date(time), zone) === midnight);
  return new Date(exact ?? firstInstantOf(day, candidates[0] ?? midnight, zone));
}

/** Where clocks skip midnight: the instant at which they jump into the day, found by halving. */
function firstInstantOf(day: string, about: number, zone: string): number {
  let [before, within] = [about - DAY / 4, about + DAY / 4];
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayKey(new Date(middle), zone) < day) before = middle;
    else within = middle;
  }
  return within;
}

/** The instant at which the next day begins in that zone: until then a page that names the day is right. */
export function startOfNextDay(at: Instant, zone: string): Date {
  const noon = Date.parse(`${dayKey(at, zone)}T12:00:00Z`);
  return startOfDay(new Date(noon + DAY).toISOString().slice(0, 10), zone);
}
