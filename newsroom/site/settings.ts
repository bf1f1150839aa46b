/** The site's settings: one JSON document, edited by administrators, validated here. */
import { z } from 'zod';
import { linkAddress } from '#newsroom/articles/body.ts';
import { LANGUAGES, wordsSchema } from '#newsroom/site/language.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export const settingsSchema = z.strictObject({
  name: z.string().trim().min(1, 'A name is missing.').max(SITE_LIMITS.name),
  strapline: wordsSchema(SITE_LIMITS.strapline),
  timeZone: z.string().refine(isTimeZone, 'This is no time zone, for instance Europe/Brussels.'),
  /** The first is the site's own: its addresses carry no language. */
  languages: z.tuple([z.enum(LANGUAGES)], z.enum(LANGUAGES)).refine((all) => new Set(all).size === all.length, 'Each language once.'),
  publisher: wordsSchema(SITE_LIMITS.publisher),
  /** Postal, for machines and partners. Settings from before say nothing of it. */
  address: z.string().trim().max(SITE_LIMITS.postalAddress).default(''),
  socialLinks: z
    .array(z.strictObject({ name: z.string().trim().min(1, 'A name is missing.').max(SITE_LIMITS.socialName), url: linkAddress }))
    .max(SITE_LIMITS.socialLinks),
  /** What feeds give of each article. Settings from before there were any say nothing of it. */
  feeds: z.enum(['full', 'summary']).default('full'),
});
export type Settings = z.output<typeof settingsSchema>;
/** As they are given to be saved. */
export type SettingsInput = z.input<typeof settingsSchema>;
