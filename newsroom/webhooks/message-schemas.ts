/** What is sent to receivers of webhooks: described to them in the OpenAPI document, and tests hold every message against it. */
import { z } from 'zod';
import { ADDRESS_KIND, TERMS_KIND, TEST_KIND } from '#newsroom/webhooks/webhook-kinds.ts';
import { articleSchema, instant, language, slug, url } from '#newsroom/wire/api/article-schemas.ts';
import { termsSchema } from '#newsroom/wire/api/terms.ts';

const timestamp = instant.describe('When it happened.');
const id = z.uuid().describe('The article’s.');

export const articleMessageSchema = z.strictObject({
  type: z.enum(['article.published', 'article.updated', 'article.corrected']),
  timestamp,
  data: z.strictObject({
    id,
    url,
    formerUrl: url.optional().describe('When it moved.'),
    article: articleSchema.describe('As it is when this is sent.'),
  }),
});

export const withdrawalMessageSchema = z.strictObject({
  type: z.literal('article.withdrawn'),
  timestamp,
  data: z.strictObject({ id, url: url.describe('Where it was.') }),
});

export const addressMessageSchema = z.strictObject({
  type: z.literal(ADDRESS_KIND),
  timestamp,
  data: z.strictObject({
    kind: z.enum(['section', 'type', 'column', 'topic', 'author', 'page']),
    slug,
    formerSlug: slug,
    addresses: z.array(z.strictObject({ language, formerUrl: url, url })),
    articles: z
      .strictObject({ count: z.int().nonnegative(), changes: url.describe('Where their new addresses are told.') })
      .nullable()
      .describe('Articles that moved along; null where none could.'),
  }),
});

export const termsMessageSchema = z.strictObject({
  type: z.literal(TERMS_KIND),
  timestamp,
  data: z.strictObject({
    terms: termsSchema.describe('As they are now.'),
    articles: url.describe('Where all articles are read again, each with the licence that it has now.'),
  }),
});

export const testMessageSchema = z.strictObject({ type: z.literal(TEST_KIND), timestamp, data: z.strictObject({ site: url }) });

export const messageSchema = z.discriminatedUnion('type', [
  articleMessageSchema,
  withdrawalMessageSchema,
  addressMessageSchema,
  termsMessageSchema,
  testMessageSchema,
]);
