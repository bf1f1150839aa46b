/** The read interface as programs meet it on the network. */
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
  expect((await request.post('/api/v1/articles', { headers: { origin: 'https://elsewhere.example' } })).status()).toBe(405);
});

test('another spelling of an address leads to the one that it has', async ({ request }) => {
  const answer = await request.get('/api//v1/Articles/', { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, '/api/v1/articles']);
});
