import { eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { settings } from '#db/schema/published/site.ts';
import { LANGUAGES, type Language } from '#newsroom/site/language.ts';
import { type Settings, settingsSchema } from '#newsroom/site/settings.ts';

/** The site's settings, for a command; undefined on a site that has none yet. */
export function readSettings(): Settings | undefined {
  const row = contentWriter().select({ document: settings.document }).from(settings).where(eq(settings.id, 1)).get();
  return row && settingsSchema.parse(row.document);
}

/** The language that addresses do not write: the site's first. */
export const firstLanguage = (): Language => readSettings()?.languages[0] ?? LANGUAGES[0];
