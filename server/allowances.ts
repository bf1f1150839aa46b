/**
 * What one client may ask for of what costs us something: so much at once, and so much more with each minute that passes
 * (a token bucket). Who asks within it is never slowed down; who does not is told when to come again.
 */
export interface Allowance {
  /** Takes one, and answers 0; or the seconds after which there will be one, a whole number of at least 1. */
  take(client: string): number;
}

export interface AllowanceLimit {
  atOnce: number;
  perMinute: number;
}

/** Clients that are remembered. Those not seen for longest are forgotten first, and may begin anew. */
const REMEMBERED = 20_000;

/** `now` in milliseconds. */
export function createAllowance({ atOnce, perMinute }: AllowanceLimit, now: () => number): Allowance {
  const perMs = perMinute / 60_000;
  // In the order in which they were last seen.
  const clients = new Map<string, { left: number; at: number }>();
  return {
    take(client) {
      const at = now();
      const known = clients.get(client);
      const left = known ? Math.min(atOnce, known.left + Math.max(0, at - known.at) * perMs) : atOnce;
      const has = left >= 1;
      clients.delete(client);
      clients.set(client, { left: has ? left - 1 : left, at });
      for (const longest of clients.keys()) {
        if (clients.size <= REMEMBERED) break;
        clients.delete(longest);
      }
      return has ? 0 : Math.max(1, Math.ceil((1 - left) / perMs / 1000));
    },
  };
}
