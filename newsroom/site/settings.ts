/** The site's settings: one JSON document, edited by administrators, validated here. */
import { z } from 'zod';
import { linkAddress } from '#newsroom/articles/body.ts';
import { INDEX_NOW_KEY } from '#newsroom/delivery/index-now-key.ts';
import { SITE_LICENCES } from '#newsroom/republishing/licences.ts';
import { LANGUAGES, wordsSchema } from '#newsroom/site/language.ts';
import { MACHINE_USES } from '#newsroom/site/machine-use.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Of another server, which is called only when something is sent. What is wrong with it is said when it is saved: what is stored stays readable. */
const outboundAddress = z.string().trim().max(SITE_LIMITS.address).default('');

/** Addresses of other sites, one a line; empty lines are left out. */
const sites = z
  .array(z.string().trim())
  .transform((lines) => lines.filter(Boolean))
  .pipe(
    z
      .array(
        z.url({ protocol: /^https?$/, error: 'Each line is a whole address, for instance https://association.example/.' }).max(SITE_LIMITS.address),
      )
      .max(SITE_LIMITS.relations),
  );

const NO_RELATIONS = { belongsTo: [], members: [], controls: [], controlledBy: [] };

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
  /** What feeds, the read interface and webhooks give of each article. Settings from before there were any say nothing of it. */
  feeds: z.enum(['full', 'summary']).default('full'),
  /** The WebSub hub that is told of changed feeds; empty: none. */
  hub: outboundAddress,
  /** Where search engines take changed addresses by IndexNow; empty: nowhere. */
  indexNow: outboundAddress,
  /** Made when it is first needed, and kept: search engines know the site by it. */
  indexNowKey: z.string().regex(INDEX_NOW_KEY, 'A key has 8 to 128 letters, digits and dashes.').or(z.literal('')).default(''),
  /** What machines may do with what is published. */
  machineUse: z.enum(MACHINE_USES).default('answers'),
  /** Who is asked for a licence. */
  rightsEmail: z.union([z.literal(''), z.email().max(SITE_LIMITS.contact)], 'This is no e-mail address.').default(''),
  /** Who is told of a hole in the site. */
  securityContact: z
    .union(
      [z.literal(''), z.email().max(SITE_LIMITS.contact), z.url({ protocol: /^https$/ }).max(SITE_LIMITS.contact)],
      'An e-mail address or an address that begins with https://.',
    )
    .default(''),
  /** Other sites: associations that it is a member of, its own members, what it controls, who controls it. */
  relations: z.strictObject({ belongsTo: sites, members: sites, controls: sites, controlledBy: sites }).default(NO_RELATIONS),
  /** Under which licence others may republish articles that say nothing of their own, and what the newsroom asks beside it. */
  licence: z.enum(SITE_LICENCES).default('none'),
  licenceTerms: wordsSchema(SITE_LIMITS.licenceTerms).default({}),
  /** When what others may do, or get, last became something else; noted when it is saved, whatever is given here. */
  termsChangedAt: z.iso.datetime().nullable().default(null),
});
export type Settings = z.output<typeof settingsSchema>;
/** As they are given to be saved. */
export type SettingsInput = z.input<typeof settingsSchema>;
