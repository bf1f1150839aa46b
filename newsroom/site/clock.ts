/**
 * The time for reads whose caller names none: reader pages are made "now". The only place in the domain that asks the
 * system's clock; a simulation or a test puts its own there. The server and the framework's bundle share it.
 */
const key = Symbol.for('dateline.clock');
const shared = globalThis as unknown as Record<symbol, (() => Date) | undefined>;

export function now(): Date {
  return shared[key]?.() ?? new Date();
}

/** Sets the clock that `now` reads; without an argument it is the system's again. */
export function setClock(clock?: () => Date): void {
  shared[key] = clock;
}
