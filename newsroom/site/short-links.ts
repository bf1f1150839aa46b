/**
 * Short links: `/a/` and eight letters of Crockford's alphabet (crockford.com/base32.html), which leaves out those that are
 * taken for others. Each is a row of the table of addresses that keeps its kind through renames and withdrawals, so that it
 * leads to where the article is now, or answers that it was withdrawn.
 */
import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { prepared } from '#db/prepared.ts';
import { addresses } from '#db/schema/published/articles.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 8;
const SHORT = '/a/';

/** What an article's code is made from is its id: the same again wherever the same archive is laid. `attempt`: where another article has the former. */
export function codeOf(id: string, attempt = 0): string {
  const bytes = createHash('sha256').update(`${id}#${attempt}`).digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: LENGTH }, (_, place) => ALPHABET[Number((bits >> BigInt(35 - 5 * place)) & 31n)]).join('');
}

/** The path of a code. */
export const shortPathOf = (code: string): string => SHORT + code;

/** Reads a code as people write it down: in any case, with hyphens, with the letters that it leaves out. */
function readCode(text: string): string | undefined {
  const code = text.toLowerCase().replace(/-/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : undefined;
}

/** The short link that a path is, in its one form; undefined for any other path. */
export function readShortPath(path: string): string | undefined {
  const code = path.startsWith(SHORT) && path.length <= 2 * LENGTH + SHORT.length ? readCode(path.slice(SHORT.length)) : undefined;
  return code && shortPathOf(code);
}

/** Whose short link that is, in its one form. */
export function articleOfShortPath(path: string): string | undefined {
  const isIt = and(eq(addresses.path, path), eq(addresses.query, ''), eq(addresses.kind, 'short'));
  return content().select({ id: addresses.targetId }).from(addresses).where(isIt).get()?.id ?? undefined;
}

const shortLinkOf = prepared((content) =>
  content
    .select({ path: addresses.path })
    .from(addresses)
    .where(and(eq(addresses.targetId, sql.placeholder('article')), eq(addresses.kind, 'short')))
    .prepare(),
);

/** The short link of an article; undefined before it is public, and while an archive from before there were any gets its own. */
export const findShortPath = (article: string): string | undefined => shortLinkOf().get({ article })?.path;
