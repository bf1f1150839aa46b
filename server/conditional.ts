/** Preconditions and ranges of a request (RFC 9110, sections 13 and 14). */

/** The first tag of an If-None-Match header that the body holds; `*` is held by any body. Tags compare weakly here. */
export function heldTag(ifNoneMatch: string | undefined, current: string, holds: (tag: string) => boolean): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch.trim() === '*') return current;
  for (const [, tag = ''] of ifNoneMatch.matchAll(/(?:^|[\s,])(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")(?=\s*(?:,|$))/g)) if (holds(tag)) return tag;
  return undefined;
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
