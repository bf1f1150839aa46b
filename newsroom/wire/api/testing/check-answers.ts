/** For tests: holds answers against the OpenAPI document that the interface gives of itself, and ninjs against IPTC's own schema. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** What is wrong with a value, in words; nothing when it is sound. */
export type Check = (value: unknown) => string[];

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  return ajv;
}

const toCheck =
  (validate: ValidateFunction): Check =>
  (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);

interface Operation {
  responses: Record<
    string,
    { content?: Record<string, { schema: unknown }>; headers?: Record<string, { required?: boolean; schema: { type: string } }> }
  >;
}

/** As much of the document as tests look at. */
export interface Described {
  paths: Record<string, { get: Operation }>;
}

/** Checks an answer to a path of the document: `/api/v1/articles/{id}`, 200. Throws where the document does not know it. */
export function answersOf(document: Described): (path: string, status: number) => Check {
  const ajv = newAjv();
  ajv.addSchema({ ...document, $id: 'openapi' });
  return (path, status) => {
    const response = document.paths[path]?.get.responses[String(status)];
    const [type] = Object.keys(response?.content ?? {});
    if (!type) throw new Error(`The document says nothing of ${status} at ${path}.`);
    const pointer = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema'].map((part) =>
      encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
    );
    return toCheck(ajv.compile({ $ref: `openapi#/${pointer.join('/')}` }));
  };
}

/** Checks what a webhook sends against what the document says of that message. */
export function messagesOf(document: Described): (type: string) => Check {
  const ajv = newAjv();
  ajv.addSchema({ ...document, $id: 'openapi' });
  return (type) => toCheck(ajv.compile({ $ref: `openapi#/webhooks/${type}/post/requestBody/content/application~1json/schema` }));
}

/** Checks a document against IPTC's schema of ninjs 3.1. */
export function ninjsCheck(): Check {
  const ajv = newAjv();
  // What it says of places on a map lies elsewhere. We give none.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
  const schema = readFileSync(new URL('ninjs/ninjs-schema_3.1.json', import.meta.url), 'utf8');
  return toCheck(ajv.compile(JSON.parse(schema) as object));
}
