/**
 * Versions below which a known fault in a dependency reaches this site. Read by people on the date below; `npm audit`
 * does not answer everywhere, and knows nothing of the SQLite inside a package.
 */
import type { LockFile } from './lock-file.ts';

export const READ_ON = '2026-11-23';

export const VERSION_FLOORS: { name: string; floor: string; why: string }[] = [
  { name: 'next', floor: '16.2.11', why: 'poisoned caches by RSC answers (GHSA-wfc6-r584-vfw7), self-requests steered by Host (CVE-2026-64649)' },
  { name: 'sharp', floor: '0.35.4', why: 'libwebp, libvips and libheif overflows (GHSA-j7hp-h8jx-5ppr, GHSA-f88m-g3jw-g9cj, GHSA-rgj7-g3m4-5g8c)' },
  { name: 'drizzle-orm', floor: '0.45.2', why: 'SQL through identifiers (GHSA-gpj5-g38j-94v9)' },
  { name: 'prosemirror-view', floor: '1.42.3', why: 'a paste ran script (GHSA-c8x8-7fp4-3x9w)' },
  { name: 'better-auth', floor: '1.6.23', why: 'throttle keys and second factor passed by (GHSA-p6v2-xcpg-h6xw, GHSA-xg6x-h9c9-2m83)' },
  { name: 'fast-xml-parser', floor: '5.10.1', why: 'limits on entities passed by (CVE-2026-26278, CVE-2026-33036)' },
  { name: 'SQLite', floor: '3.51.3', why: 'two connections that checkpoint at once could corrupt the file' },
];

/** Compares `a.b.c` by number. A pre-release of a version stands below it. */
export function isBelow(version: string, floor: string): boolean {
  const [numbers = '', prerelease] = version.split('-');
  const parts = numbers.split('.').map(Number);
  const wanted = floor.split('.').map(Number);
  for (const [place, least] of wanted.entries()) {
    const have = parts[place] ?? 0;
    if (Number.isNaN(have)) return true;
    if (have !== least) return have < least;
  }
  return prerelease !== undefined;
}

/** One sentence for each version below its floor: of every copy in the lock, and of the SQLite that is built in. */
export function belowFloors(lock: LockFile, sqlite: string): string[] {
  return VERSION_FLOORS.flatMap(({ name, floor, why }) => {
    const found =
      name === 'SQLite'
        ? [sqlite]
        : Object.entries(lock.packages)
            .filter(([path]) => path.endsWith(`node_modules/${name}`))
            .map(([, entry]) => entry.version ?? '0');
    return found.filter((version) => isBelow(version, floor)).map((version) => `${name} ${version} is below ${floor}: ${why}.`);
  });
}
