/** Months and subjects that are too many for one part: nothing is lost between two, and nothing is read that grows with the archive. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connections } from '#db/connections.ts';
import { openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { siteAtOnce } from '#newsroom/site/site-queries.ts';
import { catchStatements, faultsOf, planOf } from '#newsroom/testing/query-plans.ts';
import { listShardPages, listShards, SHARD_ADDRESSES } from '#newsroom/wire/sitemaps/shards.ts';
import { readShard } from '#newsroom/wire/sitemaps/sitemap-addresses.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

const MANY = SHARD_ADDRESSES * 2 + 250;
const statements = new Set<string>();
let end: () => void;
beforeAll(async () => {
  end = await openNewsroom();
  await publishStory('seed', { at: '2026-05-10T08:00:00Z', topics: ['oman'], pictured: true });
  await publishStory('kept-elsewhere', { at: '2026-05-10T08:00:00Z', document: { canonicalUrl: 'https://other.example/' } });
  multiply(MANY);
  catchStatements(connections().contentReader, statements);
});
afterAll(() => end());

/** As many articles of one instant, and as many topics and people, as an import may bring. */
function multiply(times: number): void {
  const { content } = connections();
  const columns = content
    .prepare<[], { name: string }>("SELECT name FROM pragma_table_info('articles')")
    .all()
    .map(({ name }) => name);
  const id = "printf('%s-%05d', id, n)";
  const others: Record<string, string> = { id, translation_group: id, slug: "slug || '-' || n" };
  const taken = columns.map((name) => others[name] ?? name);
  const numbers = 'WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)';
  content.prepare(`${numbers} INSERT INTO articles (${columns}) SELECT ${taken} FROM articles, numbers WHERE slug = 'seed'`).run(times);
  content.prepare(`${numbers} INSERT INTO topics SELECT 't' || n, 't' || n, 'theme', '{}', '{}', '[]' FROM numbers`).run(times);
  content.prepare(`${numbers} INSERT INTO counts SELECT 'topic', 't' || n, 'en', 1 FROM numbers`).run(times);
  content.prepare("UPDATE counts SET articles = articles + ? WHERE scope = 'month' AND key = '2026-05'").run(times);
  content.exec('UPDATE edition SET number = number + 1');
}

function pathsOf(kind: string): string[][] {
  const site = siteAtOnce();
  if (!site) throw new Error('There is no site.');
  return listShards(site)
    .filter(({ path }) => path.startsWith(`/sitemaps/${kind}`))
    .map(({ path }) => {
      const shard = readShard(path);
      return shard ? listShardPages(site, shard).map((page) => page.path) : [];
    });
}

test.each([
  ['articles-en-2026-05', MANY + 1, 3],
  ['topics-en', MANY + 1, 3],
])('%s: each address is in one part, and none is in two', (kind, all, parts) => {
  const found = pathsOf(kind);
  expect(found).toHaveLength(parts);
  for (const part of found) expect(part.length).toBeLessThanOrEqual(SHARD_ADDRESSES);
  expect(new Set(found.flat()).size).toBe(all);
  expect(found.flat()).toHaveLength(all);
});

test('what is published later goes to the last part: those before it stay', async () => {
  const before = pathsOf('articles-en-2026-05');
  await publishStory('later', { at: '2026-05-11T08:00:00Z' });
  const after = pathsOf('articles-en-2026-05');
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  expect(after.at(-1)).toEqual([...(before.at(-1) ?? []), '/gulf/later']);
});

test('the last part holds what its month’s number forgot', () => {
  const { content } = connections();
  content.prepare("UPDATE counts SET articles = ? WHERE scope = 'month' AND key = '2026-05'").run(SHARD_ADDRESSES + 1);
  content.exec('UPDATE edition SET number = number + 1');
  const found = pathsOf('articles-en-2026-05');
  expect(found).toHaveLength(2);
  expect(new Set(found.flat()).size).toBe(MANY + 2);
});

test('no statement reads a table through or sorts what no index has narrowed; articles are read from indexes alone', async () => {
  for (const path of [
    '/sitemap.xml',
    '/sitemaps/fronts.xml',
    '/sitemaps/lists.xml',
    '/sitemaps/topics-en-2.xml',
    '/sitemaps/authors-en.xml',
    '/sitemaps/articles-en-2026-05-2.xml',
    '/sitemaps/news.xml',
  ]) {
    const found = await resolveAddress(path, new URLSearchParams());
    if (found.kind === 'render') await writeWire(found.internal, { origin: 'https://news.example', at: new Date('2026-05-11T09:00:00Z') });
  }
  const { contentReader } = connections();
  const plans = [...statements].map((statement) => ({ statement, plan: planOf(contentReader, statement) }));
  expect(plans.flatMap(({ statement, plan }) => faultsOf(plan).map((fault) => `${fault} in ${statement}`))).toEqual([]);
  const steps = plans.filter(({ statement }) => /INDEXED BY/.test(statement)).flatMap(({ plan }) => plan.map(({ detail }) => detail));
  const ofArticles = steps.filter((detail) => /^SEARCH articles USING (?!INDEX sqlite_autoindex)/.test(detail));
  expect(ofArticles.length).toBeGreaterThanOrEqual(4);
  expect(ofArticles.filter((detail) => !detail.includes('USING COVERING INDEX'))).toEqual([]);
  expect(ofArticles).toContainEqual(expect.stringContaining('articles_in_sitemaps (language=? AND (first_published_at,id)>(?,?)'));
});
