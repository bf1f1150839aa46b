/** What a clock on the newsroom's wall says, as an instant: right also in the nights when clocks are changed. */
import { Temporal } from 'temporal-polyfill';

/** `later` and `earlier` choose between the two instants at which the wall says the same. */
export type WallChoice = 'earlier' | 'later';

export type WallTime =
  | { ok: true; at: Date }
  /** The clock leaps over that time; the last minute before and the first after it. */
  | { ok: false; is: 'leapt'; before: string; after: string }
  /** The clock shows that time twice; both with what the zone is called then. */
  | { ok: false; is: 'twice'; earlier: string; later: string };

const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Whether somebody has written a whole day and minute. */
export const isWall = (typed: string): boolean => WALL.test(typed);

/** The instant at which the clocks of `zone` show `wall` (`2027-03-28T09:00`, to the minute). Throws on another form. */
export function instantOfWall(wall: string, zone: string, choice?: WallChoice): WallTime {
  if (!isWall(wall)) throw new Error(`${wall} is no time on a wall.`);
  const plain = Temporal.PlainDateTime.from(wall);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { ok: true, at: new Date(earlier.epochMilliseconds) };
  // In a gap the two readings are moved out of it, each to its side; the change itself lies between them.
  if (!earlier.toPlainDateTime().equals(plain)) {
    const change = earlier.getTimeZoneTransition('next') ?? later.getTimeZoneTransition('previous');
    const after = (change ?? later).toPlainDateTime();
    const before = (change ?? later).subtract({ minutes: 1 }).toPlainDateTime();
    return { ok: false, is: 'leapt', before: minutes(before), after: minutes(after) };
  }
  if (choice) return { ok: true, at: new Date((choice === 'earlier' ? earlier : later).epochMilliseconds) };
  return { ok: false, is: 'twice', earlier: earlier.offset, later: later.offset };
}

const minutes = (plain: Temporal.PlainDateTime) => plain.toString({ smallestUnit: 'minute' });

/** What the clocks of `zone` show at that instant, to the minute. */
export const wallOfInstant = (at: Date, zone: string): string =>
  minutes(Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDateTime());
