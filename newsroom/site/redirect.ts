import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { type Act, conflict, missing, type Refusal, refuseInput, stopped } from '#newsroom/acting/act.ts';
import { holderOf } from '#newsroom/site/article-address.ts';
import { firstLanguage, readSettings } from '#newsroom/site/read-settings.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
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

/** Lets a former address lead to another one. An address in use is refused, and so is a chain or a loop. */
export async function redirect(input: z.input<typeof redirectSchema>, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const parsed = redirectSchema.safeParse(input);
  if (!parsed.success) return refuseInput('This redirect cannot be stored.', parsed.error);
  const path = storedForm(decoded(parsed.data.path));
  const query = storedQuery(new URLSearchParams(parsed.data.query));
  const location = storedForm(parsed.data.location);
  const database = contentWriter();
  const rowAt = (where: string, asked: string) =>
    database
      .select()
      .from(addresses)
      .where(and(eq(addresses.path, where), eq(addresses.query, asked)))
      .get();
  const held = rowAt(path, query);
  const resolved = (where: string, asked = '') => resolveAddress(publicAddress({ first: firstLanguage() }, where), new URLSearchParams(asked));
  const shown = await resolved(path, query);
  if (!held && query === '' && shown.kind === 'render' && shown.share !== 'nothing')
    return stopped('This address is in use.', { path: 'A page of the site has this address.' });
  const short = readShortPath(decoded(parsed.data.path));
  if (short && articleOfShortPath(short)) return stopped('This address is in use.', { path: 'It is an article’s short link.' });
  if ((held && held.kind !== 'redirect') || (query === '' && holderOf(path)))
    return stopped('This address is in use.', { path: 'An article has this address, or had it.' });
  // A former address that another page has by now is an end.
  if (location === path || (rowAt(location, '')?.kind === 'redirect' && (await resolved(location)).kind === 'moved'))
    return stopped('This would lead from one redirect to the next.', { location: 'Name the address where it ends.' });
  const leadsHere = database
    .select({ path: addresses.path })
    .from(addresses)
    .where(and(eq(addresses.kind, 'redirect'), eq(addresses.location, path)))
    .get();
  if (leadsHere && query === '')
    return stopped('Another redirect leads here.', { path: `${leadsHere.path} leads here; let it lead to the end first.` });
  const row = { path, query, kind: 'redirect' as const, targetId: null, location };
  const result = await commit({
    by,
    at,
    did: { action: 'redirect.save', subject: path, detail: location },
    writes: [
      database
        .insert(addresses)
        .values(row)
        .onConflictDoUpdate({ target: [addresses.path, addresses.query], set: row }),
    ],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
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
