/** The description of the read interface (OpenAPI 3.1), made from the schemas that its answers and its parameters have. */
import { z } from 'zod';
import { listItem } from '#newsroom/articles/body.ts';
import {
  addressMessageSchema,
  articleMessageSchema,
  termsMessageSchema,
  testMessageSchema,
  withdrawalMessageSchema,
} from '#newsroom/webhooks/message-schemas.ts';
import { API_PATHS } from '#newsroom/wire/api/api-addresses.ts';
import {
  articleListSchema,
  articleSchema,
  blockSchema,
  changeListSchema,
  pictureSchema,
  summarySchema,
  withdrawnSchema,
} from '#newsroom/wire/api/article-schemas.ts';
import {
  authorsSchema,
  columnsSchema,
  indexSchema,
  problemSchema,
  searchSchema,
  sectionsSchema,
  topicsSchema,
  typesSchema,
} from '#newsroom/wire/api/frame-schemas.ts';
import { openApiWebhooks } from '#newsroom/wire/api/openapi-webhooks.ts';
import { PARAMETERS, type ParameterSet } from '#newsroom/wire/api/parameters.ts';
import { termsSchema } from '#newsroom/wire/api/terms.ts';
import type { WireContext } from '#newsroom/wire/wire-document.ts';

type Json = { [key: string]: unknown };

/** What the document calls each answer, and each message of a webhook. */
export const API_SCHEMAS = {
  Index: indexSchema,
  Terms: termsSchema,
  ArticleList: articleListSchema,
  ChangeList: changeListSchema,
  Summary: summarySchema,
  Article: articleSchema,
  Picture: pictureSchema,
  Withdrawn: withdrawnSchema,
  Sections: sectionsSchema,
  Types: typesSchema,
  Columns: columnsSchema,
  Topics: topicsSchema,
  Authors: authorsSchema,
  Search: searchSchema,
  Problem: problemSchema,
  ArticleMessage: articleMessageSchema,
  WithdrawalMessage: withdrawalMessageSchema,
  AddressMessage: addressMessageSchema,
  TermsMessage: termsMessageSchema,
  TestMessage: testMessageSchema,
} as const satisfies Record<string, z.ZodType>;
type SchemaName = keyof typeof API_SCHEMAS;

/** A document of another standard, which describes itself. */
const NINJS = { description: 'IPTC ninjs 3.1.', type: 'object', required: ['uri'], externalDocs: { url: 'https://iptc.org/standards/ninjs/' } };

const refTo = (name: string): string => `#/components/schemas/${name}`;

function schemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(API_SCHEMAS)) registry.add(schema, { id });
  // Each kind of block by its name: so those that hold themselves are named, too.
  for (const block of blockSchema.options) registry.add(block, { id: blockName(block.shape.type.value) });
  registry.add(listItem, { id: 'ListItem' });
  const { schemas: described } = z.toJSONSchema(registry, { io: 'input', uri: refTo });
  return Object.fromEntries(Object.entries(described).map(([id, schema]) => [id, open(schema)]));
}

const blockName = (type: string): string => `${type.charAt(0).toUpperCase()}${type.slice(1).replace(/Block$/, '')}Block`;

/** Without what each says of itself, and without the promise that nothing will be added: programs are to bear what they do not know. */
function open(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(open);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== '$schema' && key !== '$id' && !(key === 'additionalProperties' && value === false))
      .map(([key, value]) => [key, open(value)]),
  );
}

function parametersOf(set: ParameterSet): Json[] {
  const required = { article: ['address'], search: ['q'] }[set as string] ?? [];
  return Object.entries(PARAMETERS[set] as Record<string, z.ZodType>).map(([name, parameter]) => {
    const { $schema: _dialect, description, pattern, ...schema } = z.toJSONSchema(parameter, { io: 'input' });
    const described = schema.type === 'string' && pattern !== undefined ? { ...schema, pattern } : schema;
    return { name, in: 'query', required: required.includes(name), ...(description && { description }), schema: described };
  });
}

const json = (schema: unknown) => ({ 'application/json': { schema } });
const answered = (description: string, ...names: SchemaName[]): Json => {
  const refs = names.map((name) => ({ $ref: refTo(name) }));
  return { description, content: json(refs.length > 1 ? { anyOf: refs } : refs[0]) };
};
const failed = (description: string): Json => ({ description, content: { 'application/problem+json': { schema: { $ref: refTo('Problem') } } } });

const REFUSED = { '400': failed('A parameter is malformed, or names nothing that the site has.') };
const WAIT = { 'Retry-After': { description: 'Seconds after which to come again.', required: true, schema: { type: 'integer', minimum: 1 } } };
const VALIDATORS = {
  ETag: { description: 'Give it back in If-None-Match.', required: true, schema: { type: 'string' } },
  'Last-Modified': {
    description: 'For If-Modified-Since, where a program keeps no tags. Not given within two seconds of a change.',
    schema: { type: 'string' },
  },
};
/** What any operation may answer. */
const ALWAYS = {
  '304': { description: 'What If-None-Match or If-Modified-Since names is what is there.', headers: VALIDATORS },
  '429': { ...failed('Too many requests from one address.'), headers: WAIT },
  '500': failed('The answer could not be made.'),
  '503': { ...failed('Too much is asked for at once, or the site is just starting.'), headers: WAIT },
};

function get(operationId: string, summary: string, responses: Json, set: ParameterSet = 'none', more: Json[] = []): Json {
  const parameters = [...more, ...parametersOf(set)];
  return {
    get: {
      operationId,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: { ...responses, '200': { ...(responses['200'] as Json), headers: VALIDATORS }, ...ALWAYS },
    },
  };
}

const BY_ID = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
const ABSENT = { '404': failed('There is none.'), '410': failed('It was withdrawn.') };
const orNinjs = (description: string, ...names: SchemaName[]): Json => ({
  description,
  content: json({ anyOf: [...names.map((name) => ({ $ref: refTo(name) })), NINJS] }),
});

/** The whole document, for the site whose it is. */
export function openApiDocument({ site, whole }: WireContext): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: `${site.settings.name}: read interface`,
      version: '1',
      description:
        'Everything that is public, as data. No key is needed. Answers are true at the request after a publication and carry an ETag: ask with If-None-Match. Whatever is withdrawn is told under changedSince.',
    },
    servers: [{ url: new URL(whole('/')).origin }],
    security: [],
    paths: {
      [API_PATHS.index]: get('readIndex', 'Where everything is', { '200': answered('The addresses of all lists.', 'Index') }),
      [API_PATHS.articles]: get(
        'listArticles',
        'Articles, newest first; under changedSince in the order of their changes, with those that were withdrawn',
        { '200': orNinjs('A part of the list.', 'ChangeList', 'ArticleList'), ...REFUSED },
        'articles',
      ),
      [`${API_PATHS.articles}/{id}`]: get('readArticle', 'One article', { '200': answered('The article.', 'Article'), ...ABSENT }, 'none', [BY_ID]),
      [`${API_PATHS.articles}/{id}.ninjs`]: get(
        'readArticleAsNinjs',
        'One article as ninjs',
        { '200': { description: 'The article.', content: json(NINJS) }, ...ABSENT },
        'none',
        [BY_ID],
      ),
      [API_PATHS.article]: get(
        'readArticleAt',
        'The article at an address',
        { '200': orNinjs('The article.', 'Article'), ...REFUSED, ...ABSENT },
        'article',
      ),
      [API_PATHS.search]: get(
        'search',
        'Articles that have the words, best first',
        { '200': answered('A page of what was found.', 'Search'), ...REFUSED },
        'search',
      ),
      [API_PATHS.sections]: get('listSections', 'Sections', { '200': answered('All sections.', 'Sections') }),
      [API_PATHS.types]: get('listTypes', 'Types of articles, and their groups', { '200': answered('All types.', 'Types') }),
      [API_PATHS.columns]: get('listColumns', 'Columns', { '200': answered('All columns.', 'Columns') }),
      [API_PATHS.topics]: get(
        'listTopics',
        'Topics of public articles, by slug',
        { '200': answered('A part of them.', 'Topics'), ...REFUSED },
        'named',
      ),
      [API_PATHS.authors]: get(
        'listAuthors',
        'People named above public articles, by slug',
        { '200': answered('A part of them.', 'Authors'), ...REFUSED },
        'named',
      ),
      [API_PATHS.openapi]: get('readDescription', 'This document', { '200': { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) } }),
    },
    webhooks: openApiWebhooks(refTo),
    components: { schemas: schemas() },
  };
}
