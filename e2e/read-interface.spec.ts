/** The read interface as programs meet it on the network. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

interface List {
  articles: { api: string }[];
  next: string;
}

test('an answer is asked for again for nothing, and pages of other sites may read it', async ({ request }) => {
  const list = await request.get('/api/v1/articles', { headers: { origin: 'https://elsewhere.example' } });
  expect(list.headers()).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
  const { articles, next } = (await list.json()) as List;
  const [first] = articles;
  for (const address of ['/api/v1/articles', first?.api ?? '', next]) {
    const { etag = '' } = (await request.get(address)).headers();
    const again = await request.get(address, { headers: { 'if-none-match': etag } });
    expect([again.status(), again.headers()['access-control-allow-origin']]).toEqual([304, '*']);
    expect((await request.head(address)).status()).toBe(200);
  }
  expect((await request.get(`${first?.api}.ninjs`)).ok()).toBe(true);
});

test('a program in a page of another site asks with what it holds, and reads what it is told', async ({ page, baseURL }) => {
  const elsewhere = createServer((_request, response) => response.end('<!doctype html><title>A partner</title>'));
  await new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', resolve));
  try {
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    for (const path of ['/api/v1/articles?limit=1', '/feeds/en/rss.xml', '/api/v1/openapi.json']) {
      const told = await page.evaluate(async (address) => {
        const first = await fetch(address, { cache: 'no-store' });
        const etag = first.headers.get('etag') ?? '';
        const again = await fetch(address, { cache: 'no-store', headers: { 'if-none-match': etag } });
        return { first: first.status, etag, again: again.status, link: first.headers.get('link') };
      }, `${baseURL}${path}`);
      expect(told).toMatchObject({ first: 200, etag: expect.stringMatching(/^"/), again: 304 });
      if (path.includes('limit=1')) expect(told.link).toContain('rel="next"');
    }
    const refused = await page.evaluate(async (address) => {
      const answer = await fetch(address, { headers: { 'x-own': '1' } });
      return [answer.status, ((await answer.json()) as { title: string }).title];
    }, `${baseURL}/api/v1/nowhere`);
    expect(refused).toEqual([404, 'Not Found']);
    // Pages for readers stay theirs.
    await expect(page.evaluate((address) => fetch(address).then(() => 'read'), `${baseURL}/gulf`)).rejects.toThrow('Failed to fetch');
  } finally {
    elsewhere.close();
  }
});

test('what goes wrong is said in words for programs, with the status that fits', async ({ request }) => {
  for (const [address, status] of [
    ['/api/v1/articles?section=nowhere', 400],
    ['/api/v1/articles/0190a5d0-ac96-774b-bcce-b302099a8059', 404],
    ['/api/v1/nowhere', 404],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(status);
    expect(answer.headers()).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8', 'access-control-allow-origin': '*' });
    expect(await answer.json()).toMatchObject({ status });
  }
  // Nobody writes here.
  const written = await request.post('/api/v1/articles', { headers: { origin: 'https://elsewhere.example' } });
  expect([written.status(), await written.json()]).toMatchObject([405, { title: 'Method Not Allowed' }]);
});

test('another spelling of an address leads to the one that it has', async ({ request }) => {
  const answer = await request.get('/api//v1/Articles/', { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, '/api/v1/articles']);
});
