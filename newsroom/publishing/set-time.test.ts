import { expect, test } from 'vitest';
import { proposedWall, setWall, waitsOutEmbargo } from './set-time.ts';

const ZONE = 'Europe/Brussels';
const NOW = new Date('2026-11-26T23:48:31Z');

test('without an embargo, or with one that lifts before, an hour from now is proposed', () => {
  expect(proposedWall(NOW, null, ZONE)).toBe('2026-11-27T01:48');
  expect(proposedWall(NOW, '2026-11-27T00:10:00.000Z', ZONE)).toBe('2026-11-27T01:48');
});

test('an embargo that lasts longer is waited out to its last second', () => {
  expect(proposedWall(NOW, '2026-11-27T19:43:00.000Z', ZONE)).toBe('2026-11-27T20:43');
  expect(proposedWall(NOW, '2026-11-27T19:43:00.001Z', ZONE)).toBe('2026-11-27T20:44');
});

test('a set time waits an embargo out from the minute in which it is over', () => {
  expect(waitsOutEmbargo('2026-11-27T20:42', '2026-11-27T19:43:00.000Z', ZONE)).toBe(false);
  expect(waitsOutEmbargo('2026-11-27T20:43', '2026-11-27T19:43:00.000Z', ZONE)).toBe(true);
  expect(waitsOutEmbargo('2026-11-27T20:43', '2026-11-27T19:43:01.000Z', ZONE)).toBe(false);
  expect(waitsOutEmbargo('2026-11-27T00:00', null, ZONE)).toBe(true);
  // A day without an hour, and an hour without a day, wait for nothing yet.
  expect(waitsOutEmbargo('2026-11-27T', '2026-11-27T19:43:00.000Z', ZONE)).toBe(false);
  expect(waitsOutEmbargo('T20:43', '2026-11-27T19:43:00.000Z', ZONE)).toBe(false);
});

test('in the hour that the clock shows twice, a time waits an embargo out when its second showing does', () => {
  const inTheFirst = '2026-10-25T00:30:00.000Z';
  expect(waitsOutEmbargo('2026-10-25T02:10', inTheFirst, ZONE)).toBe(true);
  expect(waitsOutEmbargo('2026-10-25T01:59', inTheFirst, ZONE)).toBe(false);
  expect(waitsOutEmbargo('2026-10-25T02:10', '2026-10-25T01:30:00.000Z', ZONE)).toBe(false);
});

test('a time that was set stands in the fields as it was set, of one shown twice with which it is', () => {
  expect(setWall(new Date('2027-03-04T08:15:00Z'), ZONE)).toEqual({ day: '2027-03-04', time: '09:15' });
  expect(setWall(new Date('2026-10-25T00:30:00Z'), ZONE)).toEqual({ day: '2026-10-25', time: '02:30', choice: 'earlier' });
  expect(setWall(new Date('2026-10-25T01:30:00Z'), ZONE)).toEqual({ day: '2026-10-25', time: '02:30', choice: 'later' });
});
