import Sqlite from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { listen } from '#server/http-server.ts';
import { createMetrics, createMetricsServer } from '#server/metrics.ts';
import { createVerdicts } from '#server/verdicts.ts';

const verdicts = createVerdicts();
let broken = false;
const editionOf = () => {
  if (broken) throw new Error('disk I/O error');
  return 41;
};
const metrics = createMetrics({ requests: verdicts.totals, connections: () => 3, cacheBytes: () => 1_024, edition: editionOf });
const server = createMetricsServer(async () => [await metrics.figures()]);
const port = await listen(server, { host: '127.0.0.1', port: 0 });
afterAll(() => {
  server.close();
  metrics.close();
});

const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

test('it tells of requests, renders, the database, the event loop, memory, connections, the cache and the edition', async () => {
  verdicts.count('hit');
  verdicts.count('hit');
  verdicts.take();
  verdicts.count('limited');
  metrics.rendered('search', 30);
  new Sqlite(':memory:').prepare('SELECT 1').get();
  const text = await read();
  for (const line of [
    'dateline_requests_total{verdict="hit"} 2',
    'dateline_requests_total{verdict="limited"} 1',
    'dateline_render_seconds_bucket{le="0.05",share="search"} 1',
    'dateline_render_seconds_sum{share="search"} 0.03',
    'dateline_connections 3',
    'dateline_page_cache_bytes 1024',
    'dateline_edition 41',
  ])
    expect(text).toContain(`\n${line}\n`);
  expect(text).toMatch(/\ndateline_database_seconds_count\{kind="read"\} [1-9]/);
  expect(text).toMatch(/\nnodejs_eventloop_lag_p99_seconds /);
  expect(text).toMatch(/\nprocess_resident_memory_bytes \d/);
  expect(await read()).toContain('\ndateline_requests_total{verdict="hit"} 2\n');
});

test('a figure that cannot be had fails the answer, not the process', async () => {
  broken = true;
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(500);
  broken = false;
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(200);
});

test('nothing else is answered there', async () => {
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404);
});
