import { describe, expect, test } from 'vitest';
import { instantOfWall, wallOfInstant } from './wall-time.ts';

const ZONE = 'Europe/Brussels';

describe('a time on the wall', () => {
  test('is an instant by the zone’s own clock, in winter and in summer', () => {
    expect(instantOfWall('2027-01-10T09:00', ZONE)).toEqual({ ok: true, at: new Date('2027-01-10T08:00:00Z') });
    expect(instantOfWall('2027-07-10T09:00', ZONE)).toEqual({ ok: true, at: new Date('2027-07-10T07:00:00Z') });
  });
  test('that the clock leaps over is refused, with its neighbours', () => {
    expect(instantOfWall('2027-03-28T02:30', ZONE)).toEqual({ ok: false, is: 'leapt', before: '2027-03-28T01:59', after: '2027-03-28T03:00' });
  });
  test('that comes twice is asked for, and then taken as asked', () => {
    expect(instantOfWall('2026-10-25T02:30', ZONE)).toEqual({ ok: false, is: 'twice', earlier: '+02:00', later: '+01:00' });
    expect(instantOfWall('2026-10-25T02:30', ZONE, 'earlier')).toEqual({ ok: true, at: new Date('2026-10-25T00:30:00Z') });
    expect(instantOfWall('2026-10-25T02:30', ZONE, 'later')).toEqual({ ok: true, at: new Date('2026-10-25T01:30:00Z') });
  });
  test('comes back from its instant', () => {
    expect(wallOfInstant(new Date('2027-07-10T07:00:00Z'), ZONE)).toBe('2027-07-10T09:00');
  });
});
