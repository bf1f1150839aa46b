/**
 * Where a list goes on. A cursor names the last thing that was given, not how many: whatever is published meanwhile, what
 * follows is given once and nothing is passed over. What it is made of is nobody's business but ours.
 */
import { formatCursor, type Line, parseCursor } from '#newsroom/articles/leaf.ts';

/** Which list it belongs to: by publication, newest first; by change, oldest first; by slug. */
type Kind = 'p' | 'c' | 's';

const pack = (kind: Kind, text: string): string => Buffer.from(`${kind}${text}`).toString('base64url');

/** Undefined when it is no cursor of that kind, or is written in another way than we write it. */
function unpack(kind: Kind, cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  return text.startsWith(kind) && pack(kind, text.slice(1)) === cursor ? text.slice(1) : undefined;
}

export const lineCursor = (kind: 'p' | 'c', line: Line): string => pack(kind, formatCursor(line));
export const slugCursor = (slug: string): string => pack('s', slug);

export function readLineCursor(kind: 'p' | 'c', cursor: string): Line | undefined {
  return parseCursor(unpack(kind, cursor) ?? '') ?? undefined;
}

export function readSlugCursor(cursor: string): string | undefined {
  const slug = unpack('s', cursor);
  return slug && /^[a-z0-9-]+$/.test(slug) ? slug : undefined;
}
