/** Requests as bytes that no client would send: whatever arrives, there is no crash, no 500, and never two answers to one request. */
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { exchange } from '#server/testing/raw-exchange.ts';
import { startSmallSite } from '#server/testing/small-site.ts';

const site = await startSmallSite();
afterAll(site.close);

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const junk = fc.uint8Array({ maxLength: 24 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const method = fc.oneof(
  { weight: 4, arbitrary: oneOf('GET', 'HEAD', 'POST') },
  oneOf('PUT', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'G ET', '', 'PRI'),
  junk,
);
const address = fc.oneof(
  { weight: 4, arbitrary: oneOf('/', '/news/a', '/search?q=sea', '/api/views', '/media/sea/3x2-640.webp', '/healthz', '/reader.js', '/nothing') },
  oneOf('*', '', '//x', '/%', '/%00', '/%2e%2e/x', '/\\x', '/a#b', 'http://x/', '/?', '/?%', '/a//b', '/./', `/${'a'.repeat(5_000)}`, '/é'),
  junk.map((bytes) => `/${bytes}`),
);
const version = fc.oneof(
  { weight: 6, arbitrary: fc.constant('HTTP/1.1') },
  oneOf('HTTP/1.0', 'HTTP/2.0', 'HTTP/1.2', 'HTTP/9', 'http/1.1', '', 'HTTP/1.1 '),
);
const header = fc.oneof(
  {
    weight: 6,
    arbitrary: oneOf(
      'Host: news.example',
      'Accept-Encoding: gzip;q=0, br;q=1.5, *',
      'Connection: close',
      'If-None-Match: "x", W/"y", *',
      'Range: bytes=5-1',
      'Range: bytes=0-99999999999999999999',
      'Content-Type: text/plain',
    ),
  },
  oneOf(
    'Host:',
    'Host: a b',
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 5, 5',
    'Content-Length: 99999999999999999999',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding : chunked',
    'Upgrade: websocket',
    'Expect: 100-continue',
    'Expect: x',
    'X-Forwarded-For: ::ffff:1.2.3.4, x',
    ' folded: yes',
    ': nameless',
    'no colon',
    `X: ${'a'.repeat(20_000)}`,
    'X: a\rb',
    'X: \0',
  ),
  junk,
);
const lineEnd = fc.oneof({ weight: 9, arbitrary: fc.constant('\r\n') }, oneOf('\n', '\r', '\r\r\n'));
const request = fc
  .record({
    method,
    address,
    version,
    headers: fc.array(header, { maxLength: 6 }),
    lineEnd,
    host: fc.boolean(),
    body: fc.oneof(fc.constant(''), oneOf('hello', '5\r\nhello\r\n0\r\n\r\n', '0\r\n\r\n'), junk),
  })
  .map(({ method: verb, address: at, version: spoken, headers, lineEnd: end, host, body }) =>
    [`${verb} ${at} ${spoken}`, ...(host ? ['Host: news.example'] : []), ...headers, '', body].join(end),
  );

/** What may be the first line of an answer. Anything the server says of its own accord begins so, or nothing comes. */
const ANSWER = /^HTTP\/1\.1 (100|200|204|206|304|400|403|404|405|406|408|411|413|414|415|416|417|429|431|505) [^\r\n]*\r\n/;

test('whatever bytes arrive', async () => {
  const told = vi.spyOn(site.log, 'error');
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 3 }), fc.boolean(), async (requests, isCut) => {
      const whole = Buffer.from(requests.join(''), 'latin1');
      const socket = await site.connect(isCut ? whole.subarray(0, Math.floor(whole.length / 2)) : whole);
      // What is left open on purpose ends here: silence is an answer to half a request.
      socket.end();
      const { text } = await exchange(socket);
      if (text !== '') expect(text).toMatch(ANSWER);
      expect(text).not.toMatch(/^HTTP\/1\.1 5(?!05)/m);
      expect(text).not.toMatch(/\bat .+\.(ts|js):\d+|node:internal/);
      const answers = text.match(/^HTTP\/1\.1 (?!100)/gm)?.length ?? 0;
      expect(answers).toBeLessThanOrEqual(whole.toString('latin1').split(/\r\n\r\n|\n\n/).length);
      expect((await site.get('/healthz')).status).toBe(200);
    }),
    { numRuns: 400 },
  );
  expect(told).not.toHaveBeenCalled();
}, 120_000);
