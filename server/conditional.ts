/** Preconditions and ranges of a request (RFC 9110, sections 13 and 14). */
import { parseHttpDate } from '#server/http-date.ts';

/** The first tag of an If-None-Match header that the body holds; `*` is held by any body. Tags compare weakly here. */
export function heldTag(ifNoneMatch: string | undefined, current: string, holds: (tag: string) => boolean): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch.trim() === '*') return current;
  for (const [, tag = ''] of ifNoneMatch.matchAll(/(?:^|[\s,])(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")(?=\s*(?:,|$))/g)) if (holds(tag)) return tag;
  return undefined;
}

/**
 * So long after a change its time is neither told nor compared: another process of this server may still answer as before it,
 * and times of whole seconds could not tell the two apart.
 */
const SETTLED_MS = 1_000;

/** Whether the time of a change, a whole second, can be told by now. */
export const isSettled = (changedAt: number | undefined, now: number): changedAt is number =>
  changedAt !== undefined && now >= changedAt + SETTLED_MS;

interface Known {
  changedAt: number | undefined;
  knownFrom: number | undefined;
}

/**
 * Whether who names that time in If-Modified-Since holds what is there: it is the time that we told of it, or one since which
 * nothing else was given. In between, another process may have given what this one never saw. A time to come says nothing.
 */
export function isHeldSince(ifModifiedSince: string | undefined, { changedAt, knownFrom }: Known, now: number): boolean {
  if (ifModifiedSince === undefined || knownFrom === undefined || !isSettled(changedAt, now)) return false;
  const since = parseHttpDate(ifModifiedSince.trim(), now);
  return since === changedAt || (since !== undefined && since >= Math.max(changedAt, knownFrom) && since <= now);
}

/** First and last byte, both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The one range asked for; undefined when the whole is to be sent: no Range, several ranges, another unit, a malformed
 * one, or an If-Range that names another state of it.
 */
export function rangeOf(
  headers: { range?: string; 'if-range'?: string | string[] },
  etag: string,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = headers.range?.match(/^bytes=\s*(\d*)-(\d*)\s*$/) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  // Only a strong tag will do; we give no dates, so a date never names this state.
  if (headers['if-range'] !== undefined && headers['if-range'] !== etag) return undefined;
  if (from === '') return Number(to) === 0 || size === 0 ? 'unsatisfiable' : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return undefined;
  return first >= size ? 'unsatisfiable' : { first, last };
}
