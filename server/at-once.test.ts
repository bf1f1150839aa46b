import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBody } from '#server/compression.ts';
import { CONNECTION_LIMITS } from '#server/limits.ts';
import { createSender } from '#server/sender.ts';
import { connectAndSend, exchange } from '#server/testing/raw-exchange.ts';

const sender = createSender({ secure: true });
const page = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', vary: 'accept-encoding' },
  body: createBody(Buffer.from('The ministers met again and agreed on nothing. '.repeat(40)), 'text/html'),
};
let server: Server;

beforeAll(async () => {
  server = createServer({ keepAliveTimeout: CONNECTION_LIMITS.keepAliveMs }, async (request, response) => {
    if (request.url === '/held') {
      await wait(50);
      return sender.notice(request, response, 404);
    }
    return sender.send(request, response, page);
  });
  server.maxRequestsPerSocket = CONNECTION_LIMITS.requestsOnOne;
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What comes back over one connection for requests sent together, its dates made alike. */
async function ask(bytes: string): Promise<{ text: string; closed: boolean }> {
  const { text, closed } = await exchange(await connectAndSend((server.address() as AddressInfo).port, bytes));
  return { text: text.replaceAll(/Date: [^\r]+/g, 'Date: then'), closed };
}

const GET = 'GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n';

test('a page that is sent again is sent as the same bytes, in its turn among pipelined answers', async () => {
  const first = await ask(GET);
  expect(first.text).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*Date: then\r\nConnection: keep-alive\r\nKeep-Alive: timeout=10, max=10000\r\n\r\n/);
  expect((await ask(GET)).text).toBe(first.text);
  expect((await ask(GET.repeat(3))).text).toBe(first.text.repeat(3));
  const mixed = await ask(`GET /held HTTP/1.1\r\nHost: a\r\n\r\n${GET}`);
  expect(mixed.text).toMatch(/^HTTP\/1\.1 404 /);
  expect(mixed.text.endsWith(first.text)).toBe(true);
});

test('each coding of a page is sent with its own head', async () => {
  const plain = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
  const [one] = [await ask(plain), await ask(GET)];
  expect(one.text).not.toContain('content-encoding');
  expect((await ask(plain)).text).toBe(one.text);
  expect((await ask(GET)).text).toContain('content-encoding: gzip');
});

test.each([
  ['HEAD', GET.replace('GET', 'HEAD')],
  ['HTTP/1.0', GET.replace('1.1', '1.0')],
  ['a connection that is to close', GET.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')],
])('%s is answered as ever when the page was sent before', async (what, request) => {
  await ask(GET.repeat(2));
  const { text, closed } = await ask(request);
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(text.split('\r\n\r\n')[1] === '').toBe(what === 'HEAD');
  expect(closed).toBe(what !== 'HEAD');
});

test('a header that would begin another line is refused each time, as it is by the ordinary way', async () => {
  const evil = { ...page, headers: { ...page.headers, 'x-title': 'a\u010d\u010aX-Evil: 1' } };
  const other = createServer((request, response) => {
    try {
      sender.send(request, response, evil);
    } catch {
      sender.notice(request, response, 500);
    }
  });
  await once(other.listen(0, '127.0.0.1'), 'listening');
  for (let i = 0; i < 3; i++) expect((await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)).status).toBe(500);
  other.closeAllConnections();
  other.close();
});

test('the date is that of the second in which the page is sent', async () => {
  const dateOf = async () => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).headers.get('date');
  const before = [await dateOf(), await dateOf()][1];
  await wait(2_100);
  expect(Date.parse((await dateOf()) ?? '') - Date.parse(before ?? '')).toBeGreaterThanOrEqual(2_000);
});
