import { inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';

const IDS_AT_ONCE = 500;

/** Those of the ids that are public articles now. */
export function publicAmong(ids: string[]): Set<string> {
  const known = new Set<string>();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const rows = content()
      .select({ id: articles.id })
      .from(articles)
      .where(inArray(articles.id, ids.slice(from, from + IDS_AT_ONCE)))
      .all();
    for (const row of rows) known.add(row.id);
  }
  return known;
}
