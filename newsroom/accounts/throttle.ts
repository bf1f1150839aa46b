/**
 * How often somebody may try. A try is counted before it is judged, so that a thousand at once are no better than one
 * after the other; success takes the count back.
 */
import { eq, inArray, lt } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { throttle } from '#db/schema/accounts/people.ts';
import { THROTTLE_LIMITS } from '#newsroom/accounts/account-limits.ts';
import { hidden } from '#newsroom/accounts/secret.ts';

type Kind = keyof typeof THROTTLE_LIMITS;

export interface Counted {
  kind: Kind;
  /** An e-mail address, a known browser, or a client's address; it is stored hidden. */
  what: string;
}

const keyOf = ({ kind, what }: Counted) => hidden(`throttle ${kind}`, what);

/** How long one waits after that many failures, in milliseconds. */
export function waitAfter(kind: Kind, failures: number): number {
  const { free, longestMs } = THROTTLE_LIMITS[kind];
  return failures < free ? 0 : Math.min(longestMs, 1000 * 2 ** (failures - free + 1));
}

/** How many seconds are left until that may be tried again; 0 when it may. Nothing is counted. */
export function secondsToWait(one: Counted, at: Date): number {
  const row = accountsDatabase()
    .select({ blockedUntil: throttle.blockedUntil })
    .from(throttle)
    .where(eq(throttle.key, keyOf(one)))
    .get();
  return row ? Math.max(0, Math.ceil((row.blockedUntil.getTime() - at.getTime()) / 1000)) : 0;
}

/**
 * Counts a try for each of them, or says how many seconds are left until the next one is allowed; then nothing is counted,
 * so that knocking makes no wait longer. `nextInSeconds`: how long the wait is should this try fail.
 */
export function countTry(all: readonly Counted[], at: Date): { ok: true; nextInSeconds: number } | { ok: false; inSeconds: number } {
  const database = accountsDatabase();
  return database.transaction(
    () => {
      const found = all.map((one) => ({
        ...one,
        key: keyOf(one),
        row: database
          .select()
          .from(throttle)
          .where(eq(throttle.key, keyOf(one)))
          .get(),
      }));
      const blocked = Math.max(0, ...found.map(({ row }) => (row ? row.blockedUntil.getTime() - at.getTime() : 0)));
      if (blocked > 0) return { ok: false as const, inSeconds: Math.ceil(blocked / 1000) };
      let longest = 0;
      for (const { key, kind, row } of found) {
        const isForgotten = !row || at.getTime() - row.lastAt.getTime() > THROTTLE_LIMITS[kind].forgottenMs;
        const failures = isForgotten ? 1 : row.failures + 1;
        const wait = waitAfter(kind, failures);
        longest = Math.max(longest, wait);
        const set = { failures, lastAt: at, blockedUntil: new Date(at.getTime() + wait) };
        database
          .insert(throttle)
          .values({ key, ...set })
          .onConflictDoUpdate({ target: throttle.key, set })
          .run();
      }
      return { ok: true as const, nextInSeconds: Math.ceil(longest / 1000) };
    },
    { behavior: 'immediate' },
  );
}

/**
 * Takes back what a successful try was counted for: an account's whole count, and one of the address's. Signing in to
 * one's own account must not open the way for tries at others.
 */
export function forgive(all: readonly Counted[]): void {
  const database = accountsDatabase();
  database.transaction(
    () => {
      const accounts = all.filter(({ kind }) => kind === 'account').map(keyOf);
      database.delete(throttle).where(inArray(throttle.key, accounts)).run();
      for (const one of all.filter(({ kind }) => kind === 'address')) {
        const row = database
          .select()
          .from(throttle)
          .where(eq(throttle.key, keyOf(one)))
          .get();
        if (!row) continue;
        const failures = row.failures - 1;
        const blockedUntil = waitAfter('address', failures) === 0 ? row.lastAt : row.blockedUntil;
        database.update(throttle).set({ failures, blockedUntil }).where(eq(throttle.key, row.key)).run();
      }
    },
    { behavior: 'immediate' },
  );
}

/** Removes counts that are forgotten anyway. */
export function sweepThrottle(at: Date): void {
  const longest = Math.max(...Object.values(THROTTLE_LIMITS).map(({ forgottenMs }) => forgottenMs));
  accountsDatabase()
    .delete(throttle)
    .where(lt(throttle.lastAt, new Date(at.getTime() - longest)))
    .run();
}
