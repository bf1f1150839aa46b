import { and, eq, inArray, sql } from 'drizzle-orm';
import { among } from '#db/among.ts';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { codeOf, shortPathOf } from '#newsroom/site/short-links.ts';

/** Of a million articles some two meet; that one meets others so often is beyond chance. */
const TRIES = 8;

/** Gives an article its short link; nothing where it has one. `taken`: what is being given beside it in the same commit. */
export function shortLinkWrites(id: string, taken: Set<string> = new Set()): Write[] {
  const database = contentWriter();
  if (
    database
      .select({ path: addresses.path })
      .from(addresses)
      .where(and(eq(addresses.targetId, id), eq(addresses.kind, 'short')))
      .get()
  )
    return [];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const path = shortPathOf(codeOf(id, attempt));
    const held = database
      .select({ path: addresses.path })
      .from(addresses)
      .where(and(eq(addresses.path, path), eq(addresses.query, '')))
      .get();
    if (held || taken.has(path)) continue;
    taken.add(path);
    return [database.insert(addresses).values({ path, query: '', kind: 'short', targetId: id, location: null }).onConflictDoNothing()];
  }
  throw new Error(`No short link is left for the article ${id}.`);
}

/** The same for many at once, in three statements whatever their number. */
export function shortLinksWrites(ids: readonly string[]): Write[] {
  const database = contentWriter();
  const having = database
    .select({ id: addresses.targetId })
    .from(addresses)
    .where(and(inArray(addresses.targetId, among(ids)), eq(addresses.kind, 'short')))
    .all();
  const has = new Set(having.map(({ id }) => id));
  const given = new Map(ids.filter((id) => !has.has(id)).map((id) => [shortPathOf(codeOf(id)), id]));
  const held = database
    .select({ path: addresses.path })
    .from(addresses)
    .where(and(inArray(addresses.path, among([...given.keys()])), eq(addresses.query, '')))
    .all();
  for (const { path } of held) given.delete(path);
  // By address, so that those that lie beside each other are written together.
  const rows = [...given].sort(([one], [other]) => (one < other ? -1 : 1));
  const insert = sql`INSERT INTO addresses (path, query, kind, target_id, location)
    SELECT value ->> 0, '', 'short', value ->> 1, NULL FROM json_each(${JSON.stringify(rows)}) WHERE true ON CONFLICT DO NOTHING`;
  const taken = new Set(given.keys());
  const served = new Set(given.values());
  return [
    { run: () => database.run(insert) },
    // The few whose first code another article has.
    ...ids.filter((id) => !has.has(id) && !served.has(id)).flatMap((id) => shortLinkWrites(id, taken)),
  ];
}
