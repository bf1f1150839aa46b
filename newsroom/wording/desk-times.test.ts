import { describe, expect, test } from 'vitest';
import { dayAndTime, timeOrDay, timeOrWeekday, townOf } from '#newsroom/wording/desk-times.ts';

const BRUSSELS = 'Europe/Brussels';
/** Just after midnight in Brussels: the day before in UTC. */
const NOW = '2026-11-22T23:30:00Z';

describe('times in the desk’s lists', () => {
  test.each([
    ['2026-11-22T23:10:00Z', '00:10', '00:10', 'today 00:10'],
    ['2026-11-22T22:50:00Z', 'Sun 22 Nov', 'Sun', 'Sun 22 Nov 23:50'],
    ['2026-11-29T08:00:00Z', 'Sun 29 Nov', 'Sun', 'Sun 29 Nov 09:00'],
    ['2026-11-30T08:00:00Z', 'Mon 30 Nov', '30 Nov', 'Mon 30 Nov 09:00'],
    ['2025-11-24T08:00:00Z', '24 Nov 2025', 'Nov 2025', '24 Nov 2025 09:00'],
  ])('%s is %s, %s, %s', (at, day, narrow, whole) => {
    expect([timeOrDay(at, BRUSSELS, NOW), timeOrWeekday(at, BRUSSELS, NOW), dayAndTime(at, BRUSSELS, NOW)]).toEqual([day, narrow, whole]);
  });

  test('a zone is said by its town, when it has one', () => {
    expect(['America/New_York', 'America/Argentina/Buenos_Aires', 'UTC'].map(townOf)).toEqual(['New York', 'Buenos Aires', '']);
  });
});
