import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBody } from '#server/compression.ts';
import { CONNECTION_LIMITS } from '#server/limits.ts';
import { createSender } from '#server/sender.ts';

const sender = createSender({ secure: true });
const page = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', vary: 'accept-encoding' },
  body: createBody(Buffer.from('The ministers met again and agreed on nothing. '.repeat(40)), 'text/html'),
};
let server: Server;
let hold: (() => void) | undefined;

beforeAll(async () => {
  server = createServer({ keepAliveTimeout: CONNECTION_LIMITS.keepAliveMs }, async (request, response) => {
    if (request.url === '/held') {
      await new Promise<void>((resolve) => {
        hold = resolve;
      });
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
async function exchange(bytes: string, meanwhile?: () => Promise<void>): Promise<{ text: string; closed: boolean }> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const chunks: Buffer[] = [];
  let closed = false;
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => (closed = true));
  socket.write(bytes);
  await meanwhile?.();
  await wait(150);
  socket.destroy();
  return {
    text: Buffer.concat(chunks)
      .toString('latin1')
      .replaceAll(/Date: [^\r]+/g, 'Date: then'),
    closed,
  };
}

const GET = 'GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n';

test('a page that is sent again is sent as the same bytes, in its turn among pipelined answers', async () => {
  const first = await exchange(GET);
  expect(first.text).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*Date: then\r\nConnection: keep-alive\r\nKeep-Alive: timeout=10, max=10000\r\n\r\n/);
  expect((await exchange(GET)).text).toBe(first.text);
  expect((await exchange(GET.repeat(3))).text).toBe(first.text.repeat(3));
  const mixed = await exchange(`GET /held HTTP/1.1\r\nHost: a\r\n\r\n${GET}`, async () => {
    await wait(50);
    hold?.();
  });
  expect(mixed.text).toMatch(/^HTTP\/1\.1 404 /);
  expect(mixed.text.endsWith(first.text)).toBe(true);
});

test('each coding of a page is sent with its own head', async () => {
  const plain = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
  const [one] = [await exchange(plain), await exchange(GET)];
  expect(one.text).not.toContain('content-encoding');
  expect((await exchange(plain)).text).toBe(one.text);
  expect((await exchange(GET)).text).toContain('content-encoding: gzip');
});

test.each([
  ['HEAD', GET.replace('GET', 'HEAD')],
  ['HTTP/1.0', GET.replace('1.1', '1.0')],
  ['a connection that is to close', GET.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')],
])('%s is answered as ever when the page was sent before', async (what, request) => {
  await exchange(GET.repeat(2));
  const { text, closed } = await exchange(request);
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(text.split('\r\n\r\n')[1] === '').toBe(what === 'HEAD');
  expect(closed).toBe(what !== 'HEAD');
});

test('the date is that of the second in which the page is sent', async () => {
  const dateOf = async () => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).headers.get('date');
  const before = [await dateOf(), await dateOf()][1];
  await wait(2_100);
  expect(Date.parse((await dateOf()) ?? '') - Date.parse(before ?? '')).toBeGreaterThanOrEqual(2_000);
});
