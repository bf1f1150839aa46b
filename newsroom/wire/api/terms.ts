/** The terms that hold for the whole site, as programs of partners are told them. */
import { z } from 'zod';
import { licenceOf } from '#newsroom/republishing/licences.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import { permissionsOf } from '#newsroom/site/machine-use.ts';
import type { Settings } from '#newsroom/site/settings.ts';
import { termsChangedAt, url } from '#newsroom/wire/api/article-schemas.ts';

export const termsSchema = z.strictObject({
  licence: z
    .strictObject({ name: z.string(), url })
    .nullable()
    .describe('Of articles that have none of their own, and stood nowhere else first; null where nobody may republish them.'),
  conditions: z.partialRecord(z.enum(LANGUAGES), z.string()).describe('What the newsroom asks of those who republish, by language.'),
  text: z.enum(['full', 'summary']).describe('Whether the read interface, feeds and webhooks give articles whole.'),
  machineUse: z
    .strictObject({
      search: z.boolean().describe('To be found by search engines.'),
      excerpts: z.boolean().describe('To be quoted in their results.'),
      answers: z.boolean().describe('To be used in answers that a model gives.'),
      training: z.boolean().describe('To train models.'),
    })
    .nullable()
    .describe('What machines may do; null where the newsroom says nothing of it.'),
  changedAt: termsChangedAt,
});
type Terms = z.infer<typeof termsSchema>;

/** As they are now. */
export function toTerms(settings: Settings): Terms {
  const licence = licenceOf({ licence: 'site', canonicalUrl: '' }, settings);
  const permitted = permissionsOf(settings.machineUse);
  return {
    licence: licence && { name: licence.name, url: licence.url },
    conditions: settings.licenceTerms,
    text: settings.feeds,
    machineUse: permitted ? { ...permitted, excerpts: settings.machineUse !== 'bare' } : null,
    changedAt: settings.termsChangedAt,
  };
}
