/**
 * Where a list goes on. A cursor names the last thing that was given, not how many: whatever is published meanwhile, what
 * follows is given once and nothing is passed over. What it is made of is nobody's business but ours.
 */
import { formatCursor, type Line, parseCursor } from '#newsroom/articles/leaf.ts';
import type { Language } from '#newsroom/site/language.ts';

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
  const text = unpack(kind, cursor) ?? '';
  return parseCursor(text) ?? (kind === 'c' ? readRenamedLine(text) : undefined);
}

/** What stands in the place of an id where an article changed its address with its section: at one instant behind all ids. */
export const renamedId = (language: Language, slug: string): string => `~${language}/${slug}`;
const RENAMED_ID = /^~[a-z]{2}\/[a-z0-9-]+$/;
export const isRenamedId = (id: string): boolean => RENAMED_ID.test(id);

function readRenamedLine(text: string): Line | undefined {
  const [instant = '', ...rest] = text.split('~');
  const line = { id: `~${rest.slice(1).join('~')}`, at: Date.parse(instant) };
  return line.at >= 0 && isRenamedId(line.id) && formatCursor(line) === text ? line : undefined;
}

export function readSlugCursor(cursor: string): string | undefined {
  const slug = unpack('s', cursor);
  return slug && /^[a-z0-9-]+$/.test(slug) ? slug : undefined;
}
