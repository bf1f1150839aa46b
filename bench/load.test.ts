import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { readWrk } from './generate-load.ts';
import { load, percentile } from './load.ts';

test('the load generator counts whole answers and what went wrong', async () => {
  let answered = 0;
  const server = createServer((request, response) => {
    answered += 1;
    response.writeHead(request.url === '/bad' ? 500 : 200, { 'Content-Length': 100_000 }).end(Buffer.alloc(100_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const good = await load(`${address}/`, 2, 0.3);
  expect(good.errors).toBe(0);
  expect(good.requestsPerSecond).toBeGreaterThan(0);
  expect(good.p99).toBeGreaterThan(0);
  const before = answered;
  expect((await load(`${address}/bad`, 2, 0.1)).errors).toBe(answered - before);
  server.close();
});

test('answers in chunks are counted once they are whole', async () => {
  let whole = 0;
  const server = createServer((_request, response) => {
    response.write('a beginning');
    setTimeout(() => response.end('and an end', () => (whole += 1)), 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { errors, requestsPerSecond } = await load(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 2, 0.2);
  expect(errors).toBe(0);
  expect(Math.round(requestsPerSecond * 0.2)).toBeLessThanOrEqual(whole);
  server.close();
});

test('a percentile is the value below which that share lies', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([1, 2], 0.99)).toBe(2);
  expect(percentile([], 0.5)).toBe(0);
});

test("wrk's words are read in milliseconds, with all its errors", () => {
  const printed = `Running 5s test @ http://127.0.0.1:1/
  Latency Distribution
     50%  650.00us
     99%    1.25ms
  120 requests in 5.00s, 1.00MB read
  Socket errors: connect 0, read 2, write 0, timeout 1
  Non-2xx or 3xx responses: 4
Requests/sec:  46800.12
`;
  expect(readWrk(printed)).toEqual({ requestsPerSecond: 46800.12, p99: 1.25, errors: 7 });
});
