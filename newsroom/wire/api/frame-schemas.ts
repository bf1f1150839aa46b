/** What the read interface says of the things that articles are filed under, of searches, and of what went wrong. */
import { z } from 'zod';
import { TOPIC_KINDS } from '#newsroom/articles/views.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import { slug, summarySchema, url } from '#newsroom/wire/api/article-schemas.ts';
import { termsSchema } from '#newsroom/wire/api/terms.ts';

const byLanguage = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(LANGUAGES), value);
const words = byLanguage(z.string());
const filed = {
  slug,
  urls: byLanguage(url).describe('Its pages, by language.'),
  articles: byLanguage(z.int().nonnegative()).describe('How many articles it has, by language.'),
};
const next = url.nullable().describe('The next part of the list; null at its end.');

export const sectionsSchema = z.strictObject({ sections: z.array(z.strictObject({ ...filed, names: words, descriptions: words })) });
export const columnsSchema = z.strictObject({ columns: z.array(z.strictObject({ ...filed, names: words, descriptions: words })) });
export const typesSchema = z.strictObject({
  types: z.array(z.strictObject({ ...filed, names: words, group: slug, note: words.describe('Printed under every article of this type.') })),
  groups: z.array(z.strictObject({ ...filed, names: words })),
});
export const topicsSchema = z.strictObject({
  topics: z.array(z.strictObject({ ...filed, names: words, descriptions: words, kind: z.enum(TOPIC_KINDS) })),
  next,
});
export const authorsSchema = z.strictObject({ authors: z.array(z.strictObject({ ...filed, name: z.string(), roles: words, life: words })), next });

export const searchSchema = z.strictObject({
  question: z.string().describe('As it was understood.'),
  total: z.int().nonnegative(),
  isMore: z.boolean().describe('Whether there may be more than were counted.'),
  articles: z.array(summarySchema),
  next,
});

export const indexSchema = z.strictObject({
  name: z.string(),
  languages: z.array(z.enum(LANGUAGES)).min(1).describe('The first is the site’s own.'),
  openapi: url,
  articles: url,
  sections: url,
  types: url,
  columns: url,
  topics: url,
  authors: url,
  terms: termsSchema.describe('That hold for the whole site now.'),
});

/** RFC 9457. */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
    .optional()
    .describe('What is wrong with each parameter.'),
});
export type Problem = z.infer<typeof problemSchema>;
