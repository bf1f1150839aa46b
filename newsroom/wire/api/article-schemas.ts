/** What the read interface says of articles: these schemas describe its answers in the OpenAPI document, and tests hold every answer against them. */
import { z } from 'zod';
import { bodySchema } from '#newsroom/articles/body.ts';
import { BYLINE_ROLES, NOTE_KINDS } from '#newsroom/drafts/document.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';

export const url = z.url({ protocol: /^https?$/ });
export const instant = z.iso.datetime();
export const language = z.enum(LANGUAGES).describe('ISO 639-1.');
export const slug = z.string().min(1);

const named = z.strictObject({ slug, name: z.string(), url }).describe('What it is called in the article’s language, and its page.');

export const pictureSchema = z.strictObject({
  id: z.uuid(),
  description: z.string().describe('For those who cannot see it; empty where it is an ornament.'),
  caption: z.string(),
  credit: z.string().describe('Printed with the picture wherever it is shown.'),
  creator: z.string(),
  source: z.string(),
  copyright: z.string(),
  licence: z.string().describe('As the newsroom noted it; empty where nothing is known: then nothing is allowed.'),
  terms: z.string(),
  mayBePassedOn: z.boolean().describe('Whether it may be republished together with the article.'),
  width: z.int().positive(),
  height: z.int().positive(),
  sizes: z
    .array(z.strictObject({ url, type: z.enum(['image/webp', 'image/avif']), width: z.int().positive(), height: z.int().positive() }))
    .min(1)
    .describe('The uncut picture in the widths in which it is served, narrowest first.'),
});

export const summarySchema = z.strictObject({
  id: z.uuid().describe('The same for ever, whatever becomes of its address.'),
  api: url.describe('This article whole.'),
  url: url.describe('Its page for readers.'),
  canonicalUrl: url.describe('Where it was published first, else its page: what a copy names as its original.'),
  language,
  section: named,
  type: named,
  column: named.nullable(),
  topics: z.array(named),
  kicker: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  dateline: z.string().describe('Where it was filed from; empty where that is not said.'),
  byline: z.string().describe('The printed byline, which stands in the place of the authors; mostly empty.'),
  authors: z.array(
    z.strictObject({
      slug,
      name: z.string(),
      url,
      role: z.enum(BYLINE_ROLES),
      place: z.string().describe('Where this person reported from.'),
    }),
  ),
  leadPicture: pictureSchema.nullable(),
  words: z.int().nonnegative(),
  firstPublishedAt: instant.describe('Never changes.'),
  updatedAt: instant.nullable().describe('The last material change: an update or a correction.'),
  changedAt: instant.describe('The last publication, of a mended comma too: what changedSince asks for.'),
  version: z.int().positive().describe('Counts publications.'),
  isCorrected: z.boolean(),
  licence: z
    .strictObject({ name: z.string(), url, republish: url.describe('Where people find it made ready, with its terms in words.') })
    .nullable()
    .describe('Under which others may republish it; null where nobody may.'),
  translations: z
    .array(
      z.strictObject({
        id: z.uuid(),
        api: url,
        url,
        language,
        headline: z.string(),
        isOriginal: z.boolean(),
      }),
    )
    .describe('The other members of its group of translations.'),
});

export const blockSchema = bodySchema.shape.content.element;

export const articleSchema = z.strictObject({
  ...summarySchema.shape,
  body: z
    .array(blockSchema)
    .nullable()
    .describe('The text as blocks; null where the newsroom gives summaries alone. Kinds that a program does not know are to be passed over.'),
  html: z
    .string()
    .nullable()
    .describe(
      'Everything below the headline as plain HTML without classes: standfirst, lead picture, text, corrections, notes and sources; null where the body is.',
    ),
  pictures: z.array(pictureSchema).describe('Those that the text shows, by the mediaId of its picture blocks; none where there is no text.'),
  updateNote: z.string(),
  corrections: z.array(z.strictObject({ at: instant, text: z.string() })),
  sources: z.array(z.strictObject({ name: z.string(), url: z.string() })),
  notes: z.array(z.strictObject({ kind: z.enum(NOTE_KINDS), text: z.string(), url: z.string() })),
});

export const withdrawnSchema = z
  .strictObject({ id: z.uuid(), language, withdrawnAt: instant, url })
  .describe('An article that was taken down. Nothing of what it said is left; its address tells why.');

export const articleListSchema = z.strictObject({
  articles: z.array(summarySchema),
  next: url.nullable().describe('The next part of the list; null at its end.'),
});

export const termsChangedAt = instant
  .nullable()
  .describe(
    'When the terms of the whole site last became others; null where they never did. Whenever it is not what you know, read all articles again: the licence of each may be another, and no changedAt says so.',
  );

export const changeListSchema = z.strictObject({
  articles: z
    .array(summarySchema)
    .describe(
      'Published, updated, corrected or reinstated since, or at another address since their section was renamed, in the order of these changes.',
    ),
  withdrawn: z.array(withdrawnSchema).describe('Taken down since: take them down too.'),
  next: url.nullable().describe('What changed after these; null when that is all.'),
  again: url.describe('Where to ask later. It begins a minute before the last change given here: take what is known already once more.'),
  termsChangedAt,
});

export type ApiPicture = z.infer<typeof pictureSchema>;
export type ApiSummary = z.infer<typeof summarySchema>;
export type ApiArticle = z.infer<typeof articleSchema>;
export type ApiWithdrawn = z.infer<typeof withdrawnSchema>;
