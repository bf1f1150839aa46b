import { afterAll, beforeEach, expect, test } from 'vitest';
import { CLIENT_LIMITS } from '#server/limits.ts';
import { startSmallSite } from '#server/testing/small-site.ts';

const site = await startSmallSite();
beforeEach(site.reset);
afterAll(site.close);

const from = (address: string) => ({ 'x-test-from': address });
const CRAWLER = { 'user-agent': 'Mozilla/5.0 (compatible; Examplebot/2.1; +https://bot.example/why)' };

async function search(words: string, headers: Record<string, string>): Promise<number> {
  const response = await site.get(`/search?q=${words}`, headers);
  await response.text();
  if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  return response.status;
}

test('one client’s questions have a limit; kept answers, other pages and other clients have none of it', async () => {
  for (let i = 0; i < CLIENT_LIMITS.search.atOnce; i++) expect(await search(`a${i}`, from('192.0.2.7'))).toBe(200);
  expect(await search('one-more', from('192.0.2.7'))).toBe(429);
  expect(await search('a0', from('192.0.2.7'))).toBe(200);
  expect((await site.get('/news/a', from('192.0.2.7'))).status).toBe(200);
  expect(await search('one-more', from('192.0.2.8'))).toBe(200);
});

test('declared crawlers have a budget for what is not kept, each for itself and all together', async () => {
  const ask = (i: number, address: string, agent = CRAWLER) => site.get(`/nothing/${i}`, { ...from(address), ...agent }).then(({ status }) => status);
  let limited = 0;
  for (let i = 0; i <= CLIENT_LIMITS.crawler.atOnce; i++) limited += Number((await ask(i, '192.0.2.9')) === 429);
  expect(limited).toBe(1);
  expect((await site.get('/', { ...from('192.0.2.9'), ...CRAWLER })).status).toBe(429);
  expect((await site.get('/', from('192.0.2.9'))).status).toBe(200);
  expect((await site.get('/', { ...from('192.0.2.9'), ...CRAWLER })).status).toBe(200);
  for (let i = 0; i < CLIENT_LIMITS.allCrawlers.atOnce; i++) await search(`b${i}`, { ...from(`198.51.100.${i}`), ...CRAWLER });
  expect(await search('last', { ...from('203.0.113.1'), ...CRAWLER })).toBe(429);
  // What is not there takes nothing from those who read the paper, and they nothing from it.
  expect(await ask(5_000, '203.0.113.1')).toBe(404);
  expect(await search('last', from('203.0.113.1'))).toBe(200);
});

test('notes that an article was read have a limit', async () => {
  const note = () =>
    site
      .get(
        '/api/views',
        { ...from('192.0.2.10'), 'content-type': 'text/plain' },
        { method: 'POST', body: '{"article":"0197c2a4-0000-7000-8000-000000000001"}' },
      )
      .then(({ status }) => status);
  for (let i = 0; i < CLIENT_LIMITS.beacon.atOnce; i++) expect(await note()).toBe(204);
  expect(await note()).toBe(429);
  expect(site.countView).toHaveBeenCalledTimes(CLIENT_LIMITS.beacon.atOnce);
});
