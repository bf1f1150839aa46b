import { sql } from 'drizzle-orm';
import { connections, viewCounts } from '#db/connections.ts';
import { views } from '#db/schema/views/views.ts';

/** Readings of one article in one hour; `hour` counts whole hours since 1970 in UTC. */
export interface Readings {
  articleId: string;
  hour: number;
  count: number;
}

/** Stores readings in one transaction: added to what is there, or in its place. */
export function storeViews(rows: Readings[], how: 'add' | 'set'): void {
  const count = how === 'add' ? sql`${views.count} + excluded.count` : sql`excluded.count`;
  const one = { articleId: sql.placeholder('articleId'), hour: sql.placeholder('hour'), count: sql.placeholder('count') };
  // Composed once: for each of some thousand readings it would take longer than all else.
  const store = viewCounts()
    .insert(views)
    .values(one)
    .onConflictDoUpdate({ target: [views.articleId, views.hour], set: { count } })
    .prepare();
  const batch = connections().views.transaction(() => {
    for (const row of rows) store.run({ ...row });
  });
  batch.immediate();
}
