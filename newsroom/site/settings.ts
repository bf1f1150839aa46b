/** The site's settings: one JSON document, edited by administrators, validated here. */
import { z } from 'zod';
import { linkAddress } from '#newsroom/articles/body.ts';
import { LANGUAGES, wordsSchema } from '#newsroom/site/language.ts';

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export const settingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  strapline: wordsSchema(160),
  timeZone: z.string().refine(isTimeZone, 'This is no time zone, for instance Europe/Brussels.'),
  /** The first is the site's own: its addresses carry no language. */
  languages: z.tuple([z.enum(LANGUAGES)], z.enum(LANGUAGES)).refine((all) => new Set(all).size === all.length, 'Each language once.'),
  publisher: wordsSchema(300),
  socialLinks: z.array(z.strictObject({ name: z.string().trim().min(1).max(60), url: linkAddress })).max(12),
});
export type Settings = z.infer<typeof settingsSchema>;
