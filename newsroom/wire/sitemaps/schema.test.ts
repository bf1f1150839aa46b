/** Every sitemap of the whole sample edition, and their index, are as the schemas of their specifications have them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { laySampleEdition } from '#newsroom/sample/lay-sample-edition.ts';
import { breachesOfSchema } from '#newsroom/wire/sitemaps/testing/check-schema.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

const NOW = new Date('2026-11-23T14:30:00Z');
const SITE = 'https://news.example';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sample-sitemaps-'));
  migrateDatabases(folder, NOW);
  openDatabases(folder);
  await laySampleEdition(NOW);
}, 120_000);
afterAll(() => {
  closeDatabases();
  rmSync(folder, { recursive: true });
});

const written = async (path: string, at = NOW): Promise<string> => String((await writeWire(`/wire${path}`, { origin: SITE, at })).body);

test('the index names parts as the protocol has it, and each part is sound', async () => {
  const index = await written('/sitemap.xml');
  expect(await breachesOfSchema('index', { '/sitemap.xml': index })).toEqual([]);
  const paths = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  expect(paths.length).toBeGreaterThan(10);
  const parts: Record<string, string> = {};
  for (const path of [...paths, '/sitemaps/news.xml']) parts[path] = await written(path);
  const all = Object.values(parts).join('');
  for (const kind of ['<image:image>', '<news:news>', '<xhtml:link ']) expect(all).toContain(kind);
  expect(await breachesOfSchema('sitemap', parts)).toEqual([]);
});

test('two days without news leave an empty list, which Google allows and the schema of 2008 does not know', async () => {
  const empty = await written('/sitemaps/news.xml', new Date('2027-06-01T00:00:00Z'));
  expect(empty).not.toContain('<url>');
  expect(await breachesOfSchema('sitemap', { news: empty })).toEqual([expect.stringContaining('Missing child element(s)')]);
});

test('what is wrong is found out', async () => {
  const news = await written('/sitemaps/news.xml');
  const index = await written('/sitemap.xml');
  const wrong: [kind: 'sitemap' | 'index', text: string][] = [
    ['sitemap', news.replace(/<news:title>[^<]*<\/news:title>/, '')],
    ['sitemap', news.replace(/<news:language>en</, '<news:language>English<')],
    ['sitemap', news.replace(/<lastmod>[^<]*</, '<lastmod>yesterday<')],
    ['sitemap', news.replace(/<loc>[^<]*<\/loc>/, '')],
    ['index', index.replace(/<lastmod>[^<]*</, '<lastmod>2026-13-01<')],
    ['index', index.replace(/<loc>[^<]*<\/loc>/, '')],
  ];
  for (const [kind, text] of wrong) expect(await breachesOfSchema(kind, { wrong: text }), text.slice(0, 400)).not.toEqual([]);
});
