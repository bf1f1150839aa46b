/** No header of a reader's request changes a stored byte, whether the page is made for it or was stored before. */
import { expect, test } from '@playwright/test';
import { startPortal } from './portal.ts';
import { sendRaw } from './raw-http.ts';

const HEADERS = [
  'RSC: 1',
  'Next-Router-Prefetch: 1',
  'Next-Router-State-Tree: %5B%22%22%5D',
  'Next-Router-Segment-Prefetch: /_tree',
  'Next-Url: /evil',
  'Next-Action: 0123456789abcdef',
  'Next-HMR-Refresh: 1',
  'Next-Html-Request-Id: x',
  'Next-Instant-Navigation-Testing: 1',
  'X-Nextjs-Data: 1',
  'X-Nextjs-Request-Id: x',
  'X-Nextjs-Cache: HIT',
  'X-Nextjs-Postponed: 1',
  'X-Nextjs-Rewrite: /evil',
  'X-Now-Route-Matches: 1=evil',
  'X-Matched-Path: /evil',
  'X-Middleware-Subrequest: middleware:middleware:middleware',
  'X-Middleware-Rewrite: /evil',
  'X-Middleware-Next: 1',
  'X-Middleware-Prefetch: 1',
  'X-Middleware-Invoke: 1',
  'X-Middleware-Set-Cookie: a=b',
  'X-Invoke-Path: /evil',
  'X-Invoke-Status: 500',
  'X-Invoke-Query: %7B%7D',
  'X-Prerender-Revalidate: 1',
  'X-Vercel-Id: x',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: https',
  'X-Forwarded-For: 10.0.0.1',
  'X-Forwarded-Port: 1',
  'X-Forwarded-Prefix: /evil',
  'X-Forwarded-Server: evil',
  'Forwarded: host=evil.example;proto=https',
  'X-Host: evil.example',
  'X-Original-URL: /evil',
  'X-Rewrite-URL: /evil',
  'X-HTTP-Method-Override: POST',
  'X-Real-IP: 10.0.0.1',
  'True-Client-IP: 10.0.0.1',
  'CF-Connecting-IP: 10.0.0.1',
  'Via: 1.1 evil',
  'Accept: text/x-component',
  'Accept: application/json',
  'Accept: image/avif',
  'Accept-Language: ar',
  'Accept-Charset: utf-16',
  'Cookie: __prerender_bypass=1; __next_preview_data=x; session=y',
  'Authorization: Basic YTpi',
  'User-Agent: Googlebot',
  'User-Agent: Mozilla/5.0 (iPhone)',
  'User-Agent:',
  'Referer: https://evil.example/',
  'Origin: https://evil.example',
  'Range: bytes=0-10',
  'Cache-Control: no-cache',
  'Pragma: no-cache',
  'Save-Data: on',
  'DNT: 1',
  'Sec-GPC: 1',
  'Sec-Purpose: prefetch',
  'Purpose: prefetch',
  'Sec-CH-Prefers-Color-Scheme: dark',
  'Priority: u=0',
  'Content-Type: multipart/form-data; boundary=x',
  'If-Modified-Since: Mon, 01 Jan 2035 00:00:00 GMT',
  'Draft-Mode: 1',
  'X-Requested-With: XMLHttpRequest',
];
// One for each cold page: archive leaves and articles that no other test has asked for.
const COLD = [
  '/gulf',
  '/levant',
  '/energy',
  '/types/news',
  '/topics/water',
  '/pages/about',
  '/authors/leonie-abt',
  '/archive?section=europe',
  '/ar',
  '/fr/gulf',
];

test('60 headers and more, on cold pages and on stored ones', async () => {
  test.setTimeout(300_000);
  expect(HEADERS.length).toBeGreaterThanOrEqual(60);
  const reference = await startPortal();
  const attacked = await startPortal({ copyOf: reference.folder });
  try {
    const get = (address: string, path: string, header = '') =>
      sendRaw(address, `GET ${path} HTTP/1.1\r\nHost: ${new URL(address).host}\r\nConnection: close\r\n${header ? `${header}\r\n` : ''}\r\n`);
    const plain = (body: string, address: string) => body.replaceAll(new URL(address).port, 'PORT');
    for (const [index, header] of HEADERS.entries()) {
      const path = `${COLD[index % COLD.length]}`;
      const asked = await get(attacked.address, path, header);
      const expected = await get(reference.address, path);
      expect([header, asked.status]).toEqual([header, 200]);
      expect(plain(asked.body, attacked.address)).toBe(plain(expected.body, reference.address));
      expect(asked.headers['set-cookie']).toBeUndefined();
      const stored = await get(attacked.address, path);
      expect(plain(stored.body, attacked.address)).toBe(plain(expected.body, reference.address));
    }
  } finally {
    await Promise.all([attacked.stop(), reference.stop()]);
  }
});
