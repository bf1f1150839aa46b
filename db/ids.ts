/** Ids come from the application: a second database engine, or a replay, gets the same ones. */
import { v7 } from 'uuid';

/** Replaced in simulations, so that a run can be repeated; otherwise the system's. */
let randomBytes: (() => Uint8Array) | undefined;

/** A new UUIDv7 for that instant: ids sort by time. */
export function newId(at: Date): string {
  return v7({ msecs: at.getTime(), ...(randomBytes && { random: randomBytes() }) });
}

/** Makes ids repeatable: `bytes` gives 16 bytes at each call. Without an argument, chance is the system's again. */
export function seedIds(bytes?: () => Uint8Array): void {
  randomBytes = bytes;
}
