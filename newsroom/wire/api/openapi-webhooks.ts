/** Webhooks, as the description of the read interface tells programs of them (OpenAPI 3.1, 4.8.1): what a receiver has to take, and to answer. */
import { ADDRESS_KIND, TERMS_KIND, TEST_KIND, type WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';

const SUMMARIES: Record<WebhookKind | typeof TEST_KIND, [summary: string, schema: string]> = {
  'article.published': ['An article is public that was not before', 'ArticleMessage'],
  'article.updated': ['What is public of an article changed', 'ArticleMessage'],
  'article.corrected': ['An error in an article was corrected', 'ArticleMessage'],
  'article.withdrawn': ['An article was taken down', 'WithdrawalMessage'],
  [ADDRESS_KIND]: ['A section, type, column, topic, author or page has another address', 'AddressMessage'],
  [TERMS_KIND]: ['What others may do with the articles, or get of them, is something else for the whole site', 'TermsMessage'],
  [TEST_KIND]: ['Somebody at the desk wants to know whether messages arrive', 'TestMessage'],
};

const header = (name: string, description: string, schema: object) => ({ name, in: 'header', required: true, description, schema });
/** Of Standard Webhooks 1.0.0. */
const HEADERS = [
  header('webhook-id', 'The same at every try: by it a receiver knows what it has.', { type: 'string' }),
  header('webhook-timestamp', 'When this try was made, in seconds since 1970.', { type: 'integer' }),
  header('webhook-signature', 'v1 and the HMAC-SHA256 of id, timestamp and body; several, with spaces between, while a secret is renewed.', {
    type: 'string',
  }),
];
const RESPONSES = {
  '2XX': { description: 'It was taken. Anything else but 410 is tried again, for four days.' },
  '410': { description: 'Nothing more is wanted: the receiver is turned off.' },
};

/** `refTo` makes the reference to a schema by its name. */
export function openApiWebhooks(refTo: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(SUMMARIES).map(([type, [summary, name]]) => [
      type,
      {
        post: {
          summary,
          externalDocs: { description: 'How each message is checked.', url: 'https://www.standardwebhooks.com/' },
          parameters: HEADERS,
          requestBody: { required: true, content: { 'application/json': { schema: { $ref: refTo(name) } } } },
          responses: RESPONSES,
        },
      },
    ]),
  );
}
