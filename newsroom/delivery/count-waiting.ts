import { count, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { jobs } from '#db/schema/desk/drafts.ts';

/** How many deliveries to other servers wait: of all kinds, due or not. */
export function countWaiting(): number {
  const row = content().select({ all: count() }).from(jobs).where(eq(jobs.kind, 'delivery')).get();
  return row?.all ?? 0;
}
