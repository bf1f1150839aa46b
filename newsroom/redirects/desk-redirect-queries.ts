/** The redirects there are, a leaf at a time. However many there are, only so many are looked through for one answer. */
import { type SQL, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { writtenForm } from '#newsroom/redirects/former-address.ts';
import { EXPORT_LEAF, REDIRECT_LIMITS, type RedirectLine, type RedirectList, type RedirectsAsked } from '#newsroom/redirects/redirect-list.ts';
import { firstLanguage } from '#newsroom/site/read-settings.ts';
import { decodedPath, publicAddress } from '#newsroom/site/stored-address.ts';

interface Row {
  path: string;
  query: string;
  location: string;
}

/** A leaf of those that have the words asked for in one of their two addresses. */
export async function listRedirects(asked: RedirectsAsked): Promise<RedirectList> {
  const { leaf, looked } = REDIRECT_LIMITS;
  const rows = contentWriter().all<Row>(
    sql`SELECT path, query, location FROM (${afterCursor(asked.after)} LIMIT ${looked}) WHERE ${hasWords(asked.q)} LIMIT ${leaf + 1}`,
  );
  const shown = rows.slice(0, leaf);
  const last = shown.at(-1);
  if (rows.length > leaf && last) return { asked, lines: shown.map(lineOf), next: cursorOf(last), lookedUpTo: null };
  const [end] = contentWriter().all<Row>(sql`${afterCursor(asked.after)} LIMIT 1 OFFSET ${looked - 1}`);
  return {
    asked,
    lines: shown.map(lineOf),
    next: end ? cursorOf(end) : null,
    lookedUpTo: end ? publicAddress({ first: firstLanguage() }, end.path) : null,
  };
}

/** The next part of a file of all: lines of two addresses, as they can be brought in again. */
export function exportLeaf(after: string): { csv: string; next: string | null } {
  const rows = contentWriter().all<Row>(sql`${afterCursor(after)} LIMIT ${EXPORT_LEAF}`);
  const base = { first: firstLanguage() };
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map(({ path, query, location }) =>
    [writtenForm(publicAddress(base, path), query), location.startsWith('/') ? publicAddress(base, location) : location].map(cell).join(','),
  );
  const last = rows.at(-1);
  return { csv: lines.map((line) => `${line}\r\n`).join(''), next: last && rows.length === EXPORT_LEAF ? cursorOf(last) : null };
}

/** The condition is written as that of the index: SQLite takes it only then. */
export function afterCursor(after: string): SQL {
  const cut = after.indexOf('?');
  const [path, query] = cut < 0 ? [after, ''] : [after.slice(0, cut), after.slice(cut + 1)];
  return sql`SELECT path, query, location FROM addresses WHERE kind = 'redirect' AND (path, query) > (${path}, ${query}) ORDER BY path, query`;
}

function hasWords(words: string): SQL {
  if (!words) return sql`1`;
  const part = decodedPath(words.replace(/^https?:\/\/[^/]*(?=\/)/i, '')).replace(/[\\%_]/g, '\\$&');
  const isIn = (text: SQL) => sql`${text} LIKE ${`%${part}%`} ESCAPE '\\'`;
  return sql`(${isIn(sql`path || '?' || query`)} OR ${isIn(sql`location`)})`;
}

const cursorOf = ({ path, query }: Row): string => `${path}?${query}`;

function lineOf({ path, query, location }: Row): RedirectLine {
  const base = { first: firstLanguage() };
  const former = publicAddress(base, path);
  const to = location.startsWith('/') ? decodedPath(publicAddress(base, location)) : location;
  return { from: query ? `${former}?${query}` : former, to, written: writtenForm(path, query) };
}
