/** Two lists that grew from one: where each changed it, region by region. */
import { diffArrays } from 'diff';

export interface Region<T> {
  base: T[];
  mine: T[];
  theirs: T[];
  /** Who changed it: `nobody` when all agree, or when both did the same. */
  who: 'nobody' | 'mine' | 'theirs' | 'both';
}

/** A stretch of the base that one side replaced; empty where it put something between. */
interface Hunk<T> {
  from: number;
  to: number;
  items: T[];
}

/**
 * Cuts three lists into regions that, put one after the other, are those lists again: nothing is left out. Changes that
 * only touch each other are regions of their own. `keyOf` says which items are equal.
 */
export function alignThree<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string): Region<T>[] {
  const sides = { mine: hunksOf(base, mine, keyOf), theirs: hunksOf(base, theirs, keyOf) };
  const regions: Region<T>[] = [];
  let at = 0;
  const agree = (to: number) => {
    const items = base.slice(at, to);
    if (items.length > 0) regions.push({ base: items, mine: items, theirs: items, who: 'nobody' });
    at = to;
  };
  for (const cluster of clustersOf(sides.mine, sides.theirs)) {
    agree(cluster.from);
    const items = base.slice(cluster.from, cluster.to);
    const region = { base: items, mine: replay(base, cluster, cluster.mine), theirs: replay(base, cluster, cluster.theirs) };
    const isAlike = keysOf(region.mine, keyOf) === keysOf(region.theirs, keyOf);
    const who = isAlike ? 'nobody' : cluster.theirs.length === 0 ? 'mine' : cluster.mine.length === 0 ? 'theirs' : 'both';
    regions.push({ ...region, who });
    at = cluster.to;
  }
  agree(base.length);
  return regions;
}

const keysOf = <T>(items: T[], keyOf: (item: T) => string): string => JSON.stringify(items.map(keyOf));

function hunksOf<T>(base: readonly T[], other: readonly T[], keyOf: (item: T) => string): Hunk<T>[] {
  const hunks: Hunk<T>[] = [];
  let inBase = 0;
  let inOther = 0;
  let open: Hunk<T> | undefined;
  for (const part of diffArrays(base.map(keyOf), other.map(keyOf))) {
    if (!part.added && !part.removed) {
      open = undefined;
      inBase += part.count;
      inOther += part.count;
      continue;
    }
    if (!open) hunks.push((open = { from: inBase, to: inBase, items: [] }));
    if (part.removed) open.to = inBase += part.count;
    else open.items.push(...other.slice(inOther, (inOther += part.count)));
  }
  return hunks.flatMap(split);
}

/** As many items as before: each was changed by itself. */
function split<T>(hunk: Hunk<T>): Hunk<T>[] {
  if (hunk.items.length !== hunk.to - hunk.from) return [hunk];
  return hunk.items.map((item, index) => ({ from: hunk.from + index, to: hunk.from + index + 1, items: [item] }));
}

interface Cluster<T> {
  from: number;
  to: number;
  mine: Hunk<T>[];
  theirs: Hunk<T>[];
}

/** Hunks that overlap belong together, and two that put something into the same place. */
function clustersOf<T>(mine: Hunk<T>[], theirs: Hunk<T>[]): Cluster<T>[] {
  const all = [...mine.map((hunk) => ({ hunk, side: 'mine' as const })), ...theirs.map((hunk) => ({ hunk, side: 'theirs' as const }))];
  all.sort((one, other) => one.hunk.from - other.hunk.from || one.hunk.to - other.hunk.to);
  const clusters: Cluster<T>[] = [];
  for (const { hunk, side } of all) {
    const last = clusters.at(-1);
    const samePlace = last && last.from === last.to && hunk.from === hunk.to && last.from === hunk.from;
    if (last && (hunk.from < last.to || samePlace)) {
      last.to = Math.max(last.to, hunk.to);
      last[side].push(hunk);
    } else clusters.push({ from: hunk.from, to: hunk.to, mine: [], theirs: [], [side]: [hunk] });
  }
  return clusters;
}

/** What one side made of a stretch of the base. */
function replay<T>(base: readonly T[], { from, to }: { from: number; to: number }, hunks: Hunk<T>[]): T[] {
  const items: T[] = [];
  let at = from;
  for (const hunk of hunks) {
    items.push(...base.slice(at, hunk.from), ...hunk.items);
    at = hunk.to;
  }
  return [...items, ...base.slice(at, to)];
}
