import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { type Act, conflict, missing, type Refusal, refuseInput, stopped } from '#newsroom/acting/act.ts';
import { holderOf } from '#newsroom/site/article-address.ts';
import { firstLanguage, readSettings } from '#newsroom/site/read-settings.ts';
import { resolveAtOnce } from '#newsroom/site/resolve-address.ts';
import { articleOfShortPath, readShortPath } from '#newsroom/site/short-links.ts';
import { publicAddress, storedQuery } from '#newsroom/site/stored-address.ts';

const PATH_LIMIT = 500;
const path = z
  .string()
  .max(PATH_LIMIT)
  .regex(/^\/(?!\/)[^\s?#]*$/, 'A path begins with one slash and has no spaces.');
const redirectSchema = z.strictObject({
  /** The former path as readers had it; without a language it is one of the site's first. */
  path,
  /** Its query without the question mark, or empty. */
  query: z.string().max(PATH_LIMIT).default(''),
  location: path.or(z.url({ protocol: /^https?$/ })),
});

export type RedirectGiven = z.input<typeof redirectSchema>;

/** A redirect as it is stored. */
export interface RedirectRow {
  path: string;
  query: string;
  kind: 'redirect';
  targetId: null;
  location: string;
}

/** Lets a former address lead to another one. An address in use is refused, and so is a chain or a loop. */
export async function redirect(input: RedirectGiven, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const checked = checkRedirect(input);
  if (!checked.ok) return checked;
  const { path, location } = checked.row;
  const result = await commit({
    by,
    at,
    did: { action: 'redirect.save', subject: path, detail: location },
    writes: [redirectWrite(checked.row)],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}

export function redirectWrite(row: RedirectRow): Write {
  return contentWriter()
    .insert(addresses)
    .values(row)
    .onConflictDoUpdate({ target: [addresses.path, addresses.query], set: row });
}

/** What would be stored, or why not. `former`: where it led until now. */
export function checkRedirect(input: RedirectGiven): { ok: true; row: RedirectRow; former: string | null } | Refusal {
  const parsed = redirectSchema.safeParse(input);
  if (!parsed.success) return refuseInput('This redirect cannot be stored.', parsed.error);
  const path = storedForm(decoded(parsed.data.path));
  const query = storedQuery(new URLSearchParams(parsed.data.query));
  const location = storedForm(parsed.data.location);
  const end = location.startsWith('/') ? decoded(location) : location;
  const database = contentWriter();
  const rowAt = (where: string, asked: string) =>
    database
      .select()
      .from(addresses)
      .where(and(eq(addresses.path, where), eq(addresses.query, asked)))
      .get();
  const held = rowAt(path, query);
  const resolved = (where: string, asked = '') => resolveAtOnce(publicAddress({ first: firstLanguage() }, where), new URLSearchParams(asked));
  const shown = resolved(path, query);
  if (!held && query === '' && shown.kind === 'render' && shown.share !== 'nothing')
    return stopped('This address is in use.', { path: 'A page of the site has this address.' });
  const short = readShortPath(decoded(parsed.data.path));
  if (short && articleOfShortPath(short)) return stopped('This address is in use.', { path: 'It is an article’s short link.' });
  if ((held && held.kind !== 'redirect') || (query === '' && holderOf(path)))
    return stopped('This address is in use.', { path: 'An article has this address, or had it.' });
  // A former address that another page has by now is an end.
  if (end === path || (rowAt(end, '')?.kind === 'redirect' && resolved(end).kind === 'moved'))
    return stopped('This would lead from one redirect to the next.', { location: 'Name the address where it ends.' });
  const leadsHere = database
    .select({ path: addresses.path })
    .from(addresses)
    .where(and(eq(addresses.kind, 'redirect'), inArray(addresses.location, [path, encodeURI(path)])))
    .get();
  if (leadsHere && query === '')
    return stopped('Another redirect leads here.', { path: `${leadsHere.path} leads here; let it lead to the end first.` });
  return { ok: true, row: { path, query, kind: 'redirect', targetId: null, location }, former: held?.location ?? null };
}

/** A path of ours as addresses are stored, with its language: only then two that lead to each other are seen to. */
function storedForm(location: string): string {
  if (!location.startsWith('/')) return location;
  const first = location.split('/')[1] ?? '';
  const languages: readonly string[] = readSettings()?.languages ?? [];
  return languages.includes(first) ? location : `/${firstLanguage()}${location === '/' ? '' : location}`;
}

/** Addresses are looked up decoded. One that cannot be decoded is left as it is, and never asked for. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Takes a redirect away; its address is free again. */
export async function removeRedirect({ path, query = '' }: { path: string; query?: string }, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const held = and(
    eq(addresses.path, storedForm(decoded(path))),
    eq(addresses.query, storedQuery(new URLSearchParams(query))),
    eq(addresses.kind, 'redirect'),
  );
  const database = contentWriter();
  if (!database.select({ path: addresses.path }).from(addresses).where(held).get()) return missing('redirect');
  const result = await commit({
    by,
    at,
    did: { action: 'redirect.remove', subject: path },
    writes: [database.delete(addresses).where(held)],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}
