import { and, eq } from 'drizzle-orm';
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
