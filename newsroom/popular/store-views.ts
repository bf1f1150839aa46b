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
  const database = viewCounts();
  const count = how === 'add' ? sql`${views.count} + excluded.count` : sql`excluded.count`;
  const batch = connections().views.transaction(() => {
    for (const row of rows)
      database
        .insert(views)
        .values(row)
        .onConflictDoUpdate({ target: [views.articleId, views.hour], set: { count } })
        .run();
  });
  batch.immediate();
}
