/** The time that is set for a piece, as the newsroom's clock shows it (`2027-03-28T09:00`), and its embargo. */
import { instantOfWall, isWall, type WallChoice, wallOfInstant } from '#newsroom/publishing/wall-time.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Whether the source forbids to publish at that time. */
export const isEmbargoed = (embargoedUntil: string | null, at: Date): boolean => embargoedUntil !== null && new Date(embargoedUntil) > at;

/** The first minute at which an embargo is over. */
const liftsAt = (embargoedUntil: string): Date => new Date(Math.ceil(Date.parse(embargoedUntil) / MINUTE) * MINUTE);

/** What is proposed first: in an hour, or as soon as the embargo lifts when that is later. */
export function proposedWall(now: Date, embargoedUntil: string | null, zone: string): string {
  const inAnHour = new Date(now.getTime() + HOUR);
  const lifts = embargoedUntil ? liftsAt(embargoedUntil) : inAnHour;
  return wallOfInstant(lifts > inAnHour ? lifts : inAnHour, zone);
}

/** A time that was set, as it stands in the fields; of one that the clock shows twice, which it is. */
export function setWall(at: Date, zone: string): { day: string; time: string; choice?: WallChoice } {
  const wall = wallOfInstant(at, zone);
  const [day = '', time = ''] = wall.split('T');
  if (instantOfWall(wall, zone).ok) return { day, time };
  const earlier = instantOfWall(wall, zone, 'earlier');
  const isEarlier = earlier.ok && Math.abs(earlier.at.getTime() - at.getTime()) < MINUTE;
  return { day, time, choice: isEarlier ? 'earlier' : 'later' };
}

/** Whether the embargo is over when the clock shows that: of a time shown twice, the second time. No whole time waits for anything. */
export function waitsOutEmbargo(wall: string, embargoedUntil: string | null, zone: string): boolean {
  if (embargoedUntil === null) return true;
  if (!isWall(wall)) return false;
  const time = instantOfWall(wall, zone, 'later');
  return !time.ok || !isEmbargoed(embargoedUntil, time.at);
}
