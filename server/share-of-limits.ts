/** What one of several processes may use of the limits that they keep together. */

import { CACHE_LIMITS, CONNECTION_LIMITS, RENDER_LIMITS } from '#server/limits.ts';
import type { Share } from '#server/page-cache.ts';
import type { TurnsLimit } from '#server/turns.ts';

export interface SharedLimits {
  connections: { connections: number; ofOneClient: number };
  renders: Record<Share, TurnsLimit>;
  /** Bytes that the page cache may hold. */
  cacheBytes: number;
  pictureBytes: number;
}

/** The n-th part of each, and at least one; of one client's connections something more. */
export function shareOfLimits(processes: number, { cacheBytes }: { cacheBytes: number }): SharedLimits {
  const part = (whole: number) => Math.max(1, Math.floor(whole / processes));
  const turns = (name: Share): TurnsLimit => ({
    ...RENDER_LIMITS[name],
    atOnce: part(RENDER_LIMITS[name].atOnce),
    waiting: part(RENDER_LIMITS[name].waiting),
  });
  // One client's connections are dealt out by chance: three times the deviation leaves nearly everybody in peace.
  const ofOneClient = part(CONNECTION_LIMITS.ofOneClient);
  const margin = processes > 1 ? Math.max(16, Math.ceil(3 * Math.sqrt(ofOneClient))) : 0;
  return {
    connections: { connections: part(CONNECTION_LIMITS.connections), ofOneClient: ofOneClient + margin },
    renders: { pages: turns('pages'), search: turns('search'), nothing: turns('nothing') },
    cacheBytes: part(cacheBytes),
    pictureBytes: part(CACHE_LIMITS.pictureBytes),
  };
}
