/** How far the sample edition has been laid down, by what its laying noted in the log. */
import { desc, eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { audit } from '#db/schema/desk/drafts.ts';
import { settings } from '#db/schema/published/site.ts';

export const SAMPLE_NOTES = { begun: 'sample.begin', laid: 'sample.laid' } as const;

export function lastNoted(action: string): Date | undefined {
  return contentWriter().select({ at: audit.at }).from(audit).where(eq(audit.action, action)).orderBy(desc(audit.at)).limit(1).get()?.at;
}

/** Whether there is nothing in the database, or only a part of the sample edition. */
export function needsSampleEdition(): boolean {
  const empty = contentWriter().select({ id: settings.id }).from(settings).limit(1).get() === undefined;
  return empty || (lastNoted(SAMPLE_NOTES.begun) !== undefined && lastNoted(SAMPLE_NOTES.laid) === undefined);
}
