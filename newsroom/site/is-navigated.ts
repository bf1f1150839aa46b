import { and, eq, inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { navigation } from '#db/schema/published/site.ts';

/** Whether the masthead or the foot leads to something of that kind, by one of these names. */
export function isNavigated(kind: 'section' | 'type' | 'column' | 'topic' | 'page', targets: string[]): boolean {
  const link = contentWriter()
    .select({ target: navigation.target })
    .from(navigation)
    .where(and(eq(navigation.kind, kind), inArray(navigation.target, targets)))
    .get();
  return link !== undefined;
}
