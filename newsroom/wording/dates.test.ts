import { describe, expect, test } from 'vitest';
import {
  dayKey,
  formatDay,
  formatDayShort,
  formatDayTime,
  formatMonth,
  formatTime,
  formatWeekday,
  formatWeekdayName,
  isSameDay,
  monthKey,
  startOfDay,
  startOfNextDay,
} from '#newsroom/wording/dates.ts';

const BRUSSELS = 'Europe/Brussels';
const HOUR = 3_600_000;
const AFTERNOON = '2026-11-23T13:05:00Z';

describe('times in words', () => {
  test('are printed in the zone of the site, by a clock of 24 hours', () => {
    expect(formatDayTime(AFTERNOON, 'en', BRUSSELS)).toBe('23 November 2026, 14:05');
    expect(formatTime('2026-11-22T23:10:00Z', 'en', BRUSSELS)).toBe('00:10');
    expect(formatWeekday('2026-11-22T23:10:00Z', 'en', BRUSSELS)).toBe('Monday 23 November 2026');
  });

  test('take the same instant as a Date and as text', () => {
    expect(formatDay(new Date(AFTERNOON), 'en', BRUSSELS)).toBe(formatDay(AFTERNOON, 'en', BRUSSELS));
  });

  test('are French in French, with an ordinal for the first of a month', () => {
    expect(formatWeekday('2027-03-01T12:00:00Z', 'fr', BRUSSELS)).toBe('Lundi 1er mars 2027');
    expect(formatDayShort('2027-03-11T12:00:00Z', 'fr', BRUSSELS)).toBe('11 mars');
    expect(formatMonth('2026-08-15', 'fr', BRUSSELS)).toBe('Août 2026');
  });

  test('have European digits and an Arabic comma in Arabic', () => {
    expect(formatDayTime(AFTERNOON, 'ar', BRUSSELS)).toBe('23 نوفمبر 2026، 14:05');
    expect(formatWeekdayName(AFTERNOON, 'ar', BRUSSELS)).toBe('الاثنين');
  });

  test('end with the year in Russian, and decline the month', () => {
    expect(formatDay(AFTERNOON, 'ru', BRUSSELS)).toBe('23 ноября 2026');
    expect(formatMonth(AFTERNOON, 'ru', BRUSSELS)).toBe('Ноябрь 2026');
    expect(formatWeekday(AFTERNOON, 'ru', BRUSSELS)).toBe('Понедельник, 23 ноября 2026');
  });
});

describe('days of a zone', () => {
  test('begin at midnight there, not in UTC', () => {
    expect(dayKey('2026-11-22T23:30:00Z', BRUSSELS)).toBe('2026-11-23');
    expect(monthKey('2026-11-30T23:30:00Z', BRUSSELS)).toBe('2026-12');
    expect(isSameDay('2026-11-22T22:59:00Z', '2026-11-22T23:01:00Z', BRUSSELS)).toBe(false);
    expect(isSameDay('2026-11-22T23:01:00Z', '2026-11-23T22:59:00Z', BRUSSELS)).toBe(true);
    expect(startOfDay('2026-11-23', BRUSSELS).toISOString()).toBe('2026-11-22T23:00:00.000Z');
  });

  test.each([
    ['2027-03-28', 23, 'when summer time begins'],
    ['2026-10-25', 25, 'when it ends'],
    ['2026-11-23', 24, 'on any other day'],
  ])('%s lasts %i hours in Brussels, %s', (day, hours) => {
    const start = startOfDay(day, BRUSSELS);
    expect(dayKey(start, BRUSSELS)).toBe(day);
    expect(dayKey(new Date(start.getTime() - 1), BRUSSELS)).not.toBe(day);
    for (const hour of [0, 1, 2, 12, hours - 1]) {
      const next = startOfNextDay(new Date(start.getTime() + hour * HOUR), BRUSSELS);
      expect(next.getTime() - start.getTime()).toBe(hours * HOUR);
    }
  });

  test('end at the turn of a year, of a month, and of a leap February', () => {
    expect(startOfNextDay('2026-12-31T22:59:59Z', BRUSSELS).toISOString()).toBe('2026-12-31T23:00:00.000Z');
    expect(dayKey(startOfNextDay('2028-02-28T12:00:00Z', BRUSSELS), BRUSSELS)).toBe('2028-02-29');
  });

  test('begin when the clocks jump into them, where they jump at midnight', () => {
    // Beirut went from 23:59 to 01:00 on 28 March 2021, and back from midnight to 23:00 on 31 October.
    expect(formatTime(startOfDay('2021-03-28', 'Asia/Beirut'), 'en', 'Asia/Beirut')).toBe('01:00');
    expect(dayKey(new Date(startOfDay('2021-03-28', 'Asia/Beirut').getTime() - 1), 'Asia/Beirut')).toBe('2021-03-27');
    expect(dayKey(new Date(startOfDay('2021-10-31', 'Asia/Beirut').getTime() - 1), 'Asia/Beirut')).toBe('2021-10-30');
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'])('are right in %s all the year', (zone) => {
    for (let day = startOfDay('2026-01-01', zone); dayKey(day, zone) < '2027-01-01'; day = startOfNextDay(day, zone)) {
      expect(startOfDay(dayKey(day, zone), zone)).toEqual(day);
      expect(dayKey(new Date(day.getTime() - 1), zone) < dayKey(day, zone)).toBe(true);
    }
  });

  test('are refused when they are none', () => {
    expect(() => startOfDay('yesterday', BRUSSELS)).toThrow(RangeError);
  });
});
