/**
 * How long lists are cut into leaves: the first few by number, the rest by the date of the article before, so that
 * the ten-thousandth leaf costs what the second does. Newest first; of two with the same instant the greater id.
 */
import type { Leaf } from '#newsroom/articles/views.ts';

export const ARTICLES_A_LEAF = 20;
export const LEAVES_BY_NUMBER = 5;

/** Which leaf is asked for; `before` wins over `page`. */
export interface LeafRequest {
  page: number;
  before: string | null;
}

/** The place of an article in a list by date; `at` in epoch milliseconds. */
export interface Line {
  id: string;
  at: number;
}

/** Reads lines newest first, or those newer than `newer` oldest first. Both bounds leave the bound itself out. */
export type ReadLines = (span: { older?: Line; newer?: Line }, limit: number, offset?: number) => Line[];

/** 9999-12-31 in epoch milliseconds: later instants are not written with four digits of a year. */
const LAST_INSTANT = 253_402_300_799_999;
const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A line as it stands in an address: `2026-05-01T10:00:00.000Z~<id>`. */
export function formatCursor({ id, at }: Line): string {
  return `${new Date(at).toISOString()}~${id}`;
}

/** The line that an address names; null unless it is written exactly as `formatCursor` does. */
export function parseCursor(text: string): Line | null {
  const [, instant, id] = CURSOR.exec(text) ?? [];
  const at = instant === undefined ? Number.NaN : Date.parse(instant);
  if (!id || !(at >= 0 && at <= LAST_INSTANT)) return null;
  const line = { id, at };
  return formatCursor(line) === text ? line : null;
}

/** The address of a leaf of the list; empty parameters stand for the first. */
export type LeafPath = (leaf: { page?: number; before?: string }) => string;

/**
 * One leaf: its article ids and the addresses around it. Undefined when there is no such leaf: a page past the end or
 * past LEAVES_BY_NUMBER, a cursor that is none or has nothing behind it. The first leaf is always there.
 */
export function readLeaf(read: ReadLines, { page, before }: LeafRequest, total: number, path: LeafPath): { ids: string[]; leaf: Leaf } | undefined {
  const cursor = before === null ? null : parseCursor(before);
  if (before !== null && cursor === null) return undefined;
  if (cursor === null && !(Number.isInteger(page) && page >= 1 && page <= LEAVES_BY_NUMBER)) return undefined;

  const lines = cursor ? read({ older: cursor }, ARTICLES_A_LEAF + 1) : read({}, ARTICLES_A_LEAF + 1, (page - 1) * ARTICLES_A_LEAF);
  const [first] = lines;
  if (!first && (cursor || page > 1)) return undefined;
  const shown = lines.slice(0, ARTICLES_A_LEAF);
  const last = shown.at(-1);
  const hasOlder = lines.length > ARTICLES_A_LEAF && last !== undefined;
  const byNumber = !cursor && page < LEAVES_BY_NUMBER;
  const numbered = (number: number) => path(number > 1 ? { page: number } : {});
  return {
    ids: shown.map((line) => line.id),
    leaf: {
      number: cursor ? null : page,
      numbers: Array.from({ length: Math.min(LEAVES_BY_NUMBER, Math.ceil(total / ARTICLES_A_LEAF)) }, (_, index) => ({
        number: index + 1,
        path: numbered(index + 1),
      })),
      older: !hasOlder ? null : byNumber ? numbered(page + 1) : path({ before: formatCursor(last) }),
      newer: cursor && first ? newerThan(first, read, path, numbered) : page > 1 ? numbered(page - 1) : null,
    },
  };
}

/** The leaf before one that was reached by date: by date again, or the last numbered one where that begins. */
function newerThan(first: Line, read: ReadLines, path: LeafPath, numbered: (number: number) => string): string {
  const newer = read({ newer: first }, ARTICLES_A_LEAF + 1);
  const bound = newer[ARTICLES_A_LEAF];
  if (!bound) return numbered(1);
  const [lastBeforeEnd] = read({}, 1, (LEAVES_BY_NUMBER - 1) * ARTICLES_A_LEAF - 1);
  const isNumbered = !lastBeforeEnd || bound.at > lastBeforeEnd.at || (bound.at === lastBeforeEnd.at && bound.id >= lastBeforeEnd.id);
  return isNumbered ? numbered(LEAVES_BY_NUMBER) : path({ before: formatCursor(bound) });
}
