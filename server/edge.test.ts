import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { startSmallSite } from '#server/testing/small-site.ts';

const site = await startSmallSite();
beforeEach(site.reset);
afterAll(site.close);

const GOOD = 'Host: news.example\r\n';
test.each([
  ['two hosts', `GET / HTTP/1.1\r\n${GOOD}${GOOD}\r\n`, 400],
  ['two hosts in other letters', `GET / HTTP/1.1\r\n${GOOD}hOST: evil.example\r\n\r\n`, 400],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['an empty host', 'GET / HTTP/1.1\r\nHost:\r\n\r\n', 400],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a"<b>/@x\r\n\r\n', 400],
  ['a host behind a name', 'GET / HTTP/1.1\r\nHost: me@evil.example\r\n\r\n', 400],
  ['an absolute address', `GET http://evil.example/ HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an address of two slashes', `GET //evil.example/x HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an encoded address of two slashes', `GET /%2fevil.example/x HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a backslash', `GET /\\evil.example HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an encoded backslash', `GET /%5cevil.example HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a fragment', `GET /a#b HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a path that is no text', `GET /%ff HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['half an escape', `GET /%e HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a zero byte', `GET /a%00b HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['a path that climbs', `GET /media/../desk HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an encoded path that climbs', `GET /media/%2e%2e/desk HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['letters beyond ASCII', Buffer.from(`GET /\xc3\xa9 HTTP/1.1\r\n${GOOD}\r\n`, 'latin1'), 400],
  ['an asterisk', `OPTIONS * HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an upgrade', `GET / HTTP/1.1\r\n${GOOD}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, 400],
  ['an upgrade to HTTP/2', `GET / HTTP/1.1\r\n${GOOD}Upgrade: h2c\r\n\r\n`, 400],
  ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['TRACE', `TRACE / HTTP/1.1\r\n${GOOD}\r\n`, 400],
  ['an unknown transfer coding', `POST /api/views HTTP/1.1\r\n${GOOD}Transfer-Encoding: xchunked\r\n\r\n`, 400],
  ['a transfer coding in HTTP/1.0', `GET / HTTP/1.0\r\n${GOOD}Transfer-Encoding: chunked\r\n\r\n`, 400],
  ['length and transfer coding at once', `POST /api/views HTTP/1.1\r\n${GOOD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ['two lengths', `POST /api/views HTTP/1.1\r\n${GOOD}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`, 400],
  ['a body in pieces', `POST /api/views HTTP/1.1\r\n${GOOD}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`, 411],
  ['a body on GET', `GET / HTTP/1.1\r\n${GOOD}Content-Length: 5\r\n\r\nhello`, 400],
  ['a body in pieces on GET', `GET / HTTP/1.1\r\n${GOOD}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 411],
  ['a line that is no request', 'hello\r\n\r\n', 400],
  ['a folded header', `GET / HTTP/1.1\r\n${GOOD} folded\r\n\r\n`, 400],
  ['a header without a name', `GET / HTTP/1.1\r\n${GOOD}: x\r\n\r\n`, 400],
  ['headers too large', `GET / HTTP/1.1\r\n${GOOD}X-A: ${'a'.repeat(17_000)}\r\n\r\n`, 431],
  ['headers too many', `GET / HTTP/1.1\r\n${GOOD}${'X-A: a\r\n'.repeat(150)}\r\n`, 431],
  ['far too many headers', `GET / HTTP/1.1\r\n${'X-A: a\r\n'.repeat(1_500)}${GOOD}\r\n`, 431],
  ['an address too long', `GET /${'a'.repeat(5_000)} HTTP/1.1\r\n${GOOD}\r\n`, 414],
  ['an expectation', `GET / HTTP/1.1\r\n${GOOD}Expect: wonders\r\n\r\n`, 417],
])('%s is refused, the connection closes, and nothing is rendered', async (_what, bytes, status) => {
  const { text, closed } = await site.send(bytes);
  expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  expect(text).toMatch(/content-security-policy: default-src 'none'/i);
  expect(text).toMatch(/x-content-type-options: nosniff/i);
  expect(closed).toBe(true);
  expect(site.render).not.toHaveBeenCalled();
});

test('what follows a refused request on its connection is not read', async () => {
  const { text } = await site.send(`GET / HTTP/1.1\r\n${GOOD}Content-Length: 38\r\n\r\nGET /news/a HTTP/1.1\r\nHost: a.example\r\n\r\n`);
  expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
});

test('a client that breaks off in the middle of what it sends is no failure of ours', async () => {
  const told = vi.spyOn(site.log, 'error');
  const socket = await site.connect(`POST /api/views HTTP/1.1\r\n${GOOD}Content-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf`);
  await vi.waitFor(() => expect(site.connections.underway).toBe(1));
  socket.destroy();
  await vi.waitFor(() => expect(site.connections.underway).toBe(0));
  await new Promise(setImmediate);
  expect(told).not.toHaveBeenCalled();
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s of a page is answered by the methods it has', async (method) => {
  const response = await site.get('/news/a', {}, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(site.render).not.toHaveBeenCalled();
});
