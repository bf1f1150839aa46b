/** What a process knows of itself, in the form that Prometheus reads, on a port of its own. No person and no address is in it. */
import { createServer, type Server } from 'node:http';
import { type Aggregator, AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { observeStatements } from '#db/statement-times.ts';
import type { Outcome } from '#newsroom/delivery/settling.ts';
import type { Share } from '#server/page-cache.ts';
import type { Verdict } from '#server/verdicts.ts';

export interface MetricsParts {
  /** Its number, when there are several: a figure that stays away for once is not a counter that began anew. */
  process?: number | undefined;
  /** Since the process began. */
  requests(): Iterable<readonly [Verdict, number]>;
  connections(): number;
  cacheBytes(): number;
  edition(): number;
  /** How many deliveries wait. */
  waiting?(): number;
}

export interface Metrics {
  /** A page was rendered, in so many milliseconds. */
  rendered(share: Share, milliseconds: number): void;
  /** So many deliveries of a kind to another server came out like this. */
  delivered(kind: string, outcome: Outcome, deliveries: number): void;
  /** All of it, to be added to what other processes know. */
  figures(): Promise<Figures>;
  /** Nothing more is measured. */
  close(): void;
}

export type Figures = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

/** Seconds: a kept row takes microseconds, a page a few milliseconds. */
const STATEMENT_BUCKETS = [0.000_05, 0.000_2, 0.001, 0.005, 0.02, 0.1, 0.5];
const RENDER_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

export function createMetrics({ process, requests, connections, cacheBytes, edition, waiting }: MetricsParts): Metrics {
  const register = new Registry();
  const registers = [register];
  if (process !== undefined) register.setDefaultLabels({ process });
  collectDefaultMetrics({ register });
  new Counter({
    name: 'dateline_requests_total',
    help: 'Requests by how they were answered',
    labelNames: ['verdict'],
    registers,
    collect() {
      this.reset();
      for (const [verdict, count] of requests()) this.inc({ verdict }, count);
    },
  });
  const gauge = (name: string, help: string, value: () => number, aggregator: Aggregator = 'sum') =>
    new Gauge({
      name,
      help,
      registers,
      aggregator,
      collect() {
        this.set(value());
      },
    });
  gauge('dateline_connections', 'Open connections', connections);
  gauge('dateline_page_cache_bytes', 'Bytes of kept answers in all their codings', cacheBytes);
  gauge('dateline_edition', 'Number of the current edition', edition, 'max');
  if (waiting) gauge('dateline_deliveries_waiting', 'Deliveries to other servers that wait', waiting);
  const renders = new Histogram({
    name: 'dateline_render_seconds',
    help: 'How long pages took to make',
    labelNames: ['share'],
    buckets: RENDER_BUCKETS,
    registers,
  });
  const statements = new Histogram({
    name: 'dateline_database_seconds',
    help: 'How long statements took',
    labelNames: ['kind'],
    buckets: STATEMENT_BUCKETS,
    registers,
  });
  const deliveries = new Counter({
    name: 'dateline_deliveries_total',
    help: 'What other servers were told, by kind and outcome (sent, again, given-up)',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const endObserving = observeStatements(
    (kind, milliseconds) => statements.observe({ kind }, milliseconds / 1000),
    () => performance.now(),
  );

  return {
    rendered: (share, milliseconds) => renders.observe({ share }, milliseconds / 1000),
    delivered: (kind, outcome, count) => deliveries.inc({ kind, outcome }, count),
    figures: () => register.getMetricsAsJSON(),
    close: endObserving,
  };
}

/** Answers GET /metrics with the figures of all processes, and nothing else. */
export function createMetricsServer(all: () => Promise<Figures[]>): Server {
  return createServer(async (request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') return void response.writeHead(404).end();
    try {
      const register = AggregatorRegistry.aggregate(await all());
      response.writeHead(200, { 'content-type': register.contentType, 'cache-control': 'no-store' }).end(await register.metrics());
    } catch {
      // A figure that cannot be had, since the disk fails perhaps, is no reason to end.
      response.writeHead(500).end();
    }
  });
}
