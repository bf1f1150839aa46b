import type { Act } from '#newsroom/acting/act.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import type { Saved } from '#newsroom/site/saving.ts';

/**
 * Gives a site that has no settings the ones that it cannot be without, so that it answers from its first start: a name
 * to be changed, English, and the zone of the machine. Does nothing on a site that has settings.
 */
export async function foundSite({ timeZone }: { timeZone: string }, act: Act): Promise<Saved> {
  if (readSettings()) return { ok: true };
  return saveSettings({ name: 'A new newspaper', strapline: {}, timeZone, languages: ['en'], publisher: {}, socialLinks: [] }, act);
}
