/** How long what failed waits until it is tried again. */

/** Before the second try of a delivery and those after it. The last two are for kinds that are tried for more than a day. */
const WAITS_MS = [30_000, 120_000, 600_000, 1_800_000, 7_200_000, 21_600_000, 43_200_000, 86_400_000, 86_400_000];
/** A receiver in trouble is asked at least so often, with whatever waits for it: when it is back it shall not wait for hours. */
const LONGEST_REST_MS = 1_800_000;
/** Who asks to be left alone for longer is asked sooner. */
const LONGEST_ASKED_MS = 43_200_000;

const later = (ownMs: number, askedMs: number, at: Date) => new Date(at.getTime() + Math.max(ownMs, Math.min(askedMs, LONGEST_ASKED_MS)));
const waitOf = (failures: number) => WAITS_MS[Math.min(failures, WAITS_MS.length) - 1] ?? 0;

/** When a delivery that was tried so often is tried again; `askedMs`: what the receiver asked for. */
export const waitAfter = (attempts: number, askedMs: number, at: Date): Date => later(waitOf(attempts), askedMs, at);

/** Until when a receiver is left alone at which so many deliveries in a row failed. */
export const restAfter = (failures: number, askedMs: number, at: Date): Date => later(Math.min(waitOf(failures), LONGEST_REST_MS), askedMs, at);

/** How long a delivery lasts that is tried so often, in milliseconds. */
export const lifeOf = (attempts: number): number => WAITS_MS.slice(0, attempts - 1).reduce((sum, ms) => sum + ms, 0);
