/** Every answer of the read interface over the whole sample edition is as its own description says, and as IPTC's schema does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabases, content, openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { addresses, articles } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import { laySampleEdition } from '#newsroom/sample/lay-sample-edition.ts';
import { API_SCHEMAS } from '#newsroom/wire/api/openapi.ts';
import { type Answered, ask, SITE } from '#newsroom/wire/api/testing/ask.ts';
import { answersOf, type Check, ninjsCheck } from '#newsroom/wire/api/testing/check-answers.ts';
import { documentedExamples } from '#newsroom/wire/api/testing/documented.ts';

const NOW = new Date('2026-11-23T14:30:00Z');

let folder: string;
let check: (path: string, status: number) => Check;
const isNinjs = ninjsCheck();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sample-api-'));
  migrateDatabases(folder, NOW);
  openDatabases(folder);
  await laySampleEdition(NOW);
  check = answersOf((await ask('/api/v1/openapi.json')).json);
}, 120_000);
afterAll(() => {
  closeDatabases();
  rmSync(folder, { recursive: true });
});

/** Asks, and fails where the answer is not as it is described, or says what the description does not know. */
async function read(address: string, path: string, name: keyof typeof API_SCHEMAS): Promise<Answered> {
  const answered = await ask(address, NOW);
  expect(answered.status, address).toBe(200);
  expect(check(path, 200)(answered.json), address).toEqual([]);
  expect(API_SCHEMAS[name].safeParse(answered.json).error?.issues ?? [], address).toEqual([]);
  return answered;
}

/** All parts of a list. */
async function readAll(address: string, path: string, name: keyof typeof API_SCHEMAS): Promise<Answered[]> {
  const parts: Answered[] = [];
  for (let next: string | null = address; next !== null; next = parts.at(-1)?.json.next ?? null) parts.push(await read(next, path, name));
  return parts;
}

test('the description is accepted by a validator of OpenAPI, in version 3.1', async () => {
  const { json } = await ask('/api/v1/openapi.json');
  const validator = new Validator();
  expect(await validator.validate(json)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  // One that is wrong is found out.
  expect((await new Validator().validate({ ...json, paths: { '/x': { get: { responses: 3 } } } })).valid).toBe(false);
});

test('every address of the description is there', async () => {
  const { json } = await ask('/api/v1/openapi.json');
  for (const path of Object.keys(json.paths).filter((one) => !one.includes('{'))) expect([200, 400], path).toContain((await ask(path)).status);
  expect(json.servers).toEqual([{ url: SITE }]);
});

test('whoever follows the list has every article once, in order, and each whole', async () => {
  const parts = await readAll('/api/v1/articles?limit=7', '/api/v1/articles', 'ArticleList');
  const listed = parts.flatMap(({ json }) => json.articles);
  const stored = content().select({ id: articles.id }).from(articles).all();
  expect(listed.map(({ id }) => id).sort()).toEqual(stored.map(({ id }) => id).sort());
  const times = listed.map(({ firstPublishedAt }) => firstPublishedAt);
  expect(times).toEqual([...times].sort().reverse());
  for (const summary of listed) {
    const { json } = await read(summary.api, '/api/v1/articles/{id}', 'Article');
    expect(json).toMatchObject(summary);
    expect(json.body.length).toBeGreaterThan(0);
    for (const [, address] of json.html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^(https?:|mailto:)/);
    expect(JSON.stringify(json.body)).not.toMatch(/"href":"\//);
    const ninjs = await ask(`${summary.api}.ninjs`);
    expect(isNinjs(ninjs.json), summary.url).toEqual([]);
    expect(ninjs.json).toMatchObject({ uri: `urn:uuid:${summary.id}`, representationType: 'full', pubStatus: 'usable' });
  }
}, 60_000);

test('whoever follows the changes has every article and every withdrawal once', async () => {
  const parts = await readAll('/api/v1/articles?changedSince=1970-01-01T00:00:00Z&limit=9', '/api/v1/articles', 'ChangeList');
  const listed = parts.flatMap(({ json }) => json.articles);
  const withdrawn = parts.flatMap(({ json }) => json.withdrawn);
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  expect(listed).toHaveLength(content().select().from(articles).all().length);
  expect(withdrawn.map(({ id }) => id)).toEqual(
    content()
      .select()
      .from(notices)
      .all()
      .map(({ id }) => id),
  );
  expect(withdrawn.length).toBeGreaterThan(0);
  const gone = await ask(`/api/v1/articles/${withdrawn[0].id}`);
  expect(gone).toMatchObject({ status: 410, type: 'application/problem+json; charset=utf-8' });
  expect(check('/api/v1/articles/{id}', 410)(gone.json)).toEqual([]);
});

test('lists are ninjs too', async () => {
  for (const query of ['', 'changedSince=1970-01-01T00:00:00Z&limit=100&', 'language=ar&']) {
    const { json } = await ask(`/api/v1/articles?${query}format=ninjs`);
    expect(isNinjs(json), query).toEqual([]);
    expect(json.associations.length).toBeGreaterThan(2);
  }
  // The schema refuses what is none.
  expect(isNinjs({ type: 'text' })).not.toEqual([]);
  expect(isNinjs({ uri: 'urn:uuid:1', headline: 'x' })).not.toEqual([]);
});

test('what articles are filed under is described, and every slug of it filters', async () => {
  const named = [
    ['sections', 'Sections', 'section'],
    ['types', 'Types', 'type'],
    ['columns', 'Columns', 'column'],
    ['topics', 'Topics', 'topic'],
    ['authors', 'Authors', 'author'],
  ] as const;
  for (const [list, name, filter] of named) {
    const parts = await readAll(`/api/v1/${list}${list === 'topics' || list === 'authors' ? '?limit=5' : ''}`, `/api/v1/${list}`, name);
    const things = parts.flatMap(({ json }) => json[list]);
    expect(things.length, list).toBeGreaterThan(0);
    for (const { slug, articles: numbers } of things) {
      const filtered = await readAll(`/api/v1/articles?language=en&${filter}=${slug}&limit=100`, '/api/v1/articles', 'ArticleList');
      expect(
        filtered.flatMap(({ json }) => json.articles),
        `${list} ${slug}`,
      ).toHaveLength(numbers.en);
    }
  }
  await read('/api/v1', '/api/v1', 'Index');
}, 60_000);

test('a search finds what readers find, page by page', async () => {
  const parts = await readAll('/api/v1/search?q=water', '/api/v1/search', 'Search');
  const found = parts.flatMap(({ json }) => json.articles);
  expect(found).toHaveLength(parts[0]?.json.total);
  expect(found.length).toBeGreaterThan(3);
  expect((await read('/api/v1/search?q=xylophonist', '/api/v1/search', 'Search')).json).toMatchObject({ total: 0, articles: [], next: null });
});

test('an article is found by each address that it has or had', async () => {
  const stored = content().select().from(addresses).all();
  const gone = new Set(stored.filter((row) => row.kind === 'notice').map((row) => row.targetId));
  for (const { path, query, targetId } of stored.filter((row) => row.query === '' && row.kind !== 'redirect')) {
    expect(query).toBe('');
    const { status, json } = await ask(`/api/v1/article?address=${encodeURIComponent(SITE + path)}`);
    expect(status, path).toBe(gone.has(targetId) ? 410 : 200);
    if (!gone.has(targetId)) expect(json.id, path).toBe(targetId);
  }
});

test('the documentation shows what is answered', async () => {
  const examples = documentedExamples();
  expect(examples.length).toBeGreaterThan(7);
  for (const { address, answer } of examples) expect(matchesPart((await ask(address, NOW)).json, answer), address).toEqual([]);
});

/** Where a value differs from what an example shows of it. A list begins with the entries that are shown. */
function matchesPart(value: unknown, shown: unknown, at = ''): string[] {
  if (typeof shown !== 'object' || shown === null) return value === shown ? [] : [`${at}: ${JSON.stringify(value)}`];
  if (typeof value !== 'object' || value === null) return [`${at}: ${JSON.stringify(value)}`];
  return Object.entries(shown).flatMap(([key, part]) => matchesPart((value as Record<string, unknown>)[key], part, `${at}/${key}`));
}
