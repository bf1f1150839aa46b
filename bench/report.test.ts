import { expect, test } from 'vitest';
import type { FloodFigures } from './flood.ts';
import { type Figures, reportOf } from './report.ts';

const times = { pages: 10, p50: 4, p99: 9 };
const flood: FloodFigures = {
  slowOpen: 2_000,
  asked: { 200: 5, 429: 70 },
  front: { readings: 100, failed: 0, p50: 1, p99: 12 },
  save: { times: 8, p50: 3, longest: 20 },
  publish: { times: 2, p50: 30, longest: 60 },
};
const sizeOf = (articles: number, p50: number) => ({
  articles,
  bytes: articles * 8_000,
  cold: { article: { ...times, p50 }, section: times, topic: times, author: times, archive: times, search: times },
  publish: { times: 5, p50: 20, longest: 44 },
  front: times,
  timers: { 'rank-popular': { whole: 40, blocked: 12 } },
  memory: { underLoad: 4e8, atRest: 3e8 },
  restart: 1_300,
});
const figures: Figures = {
  at: new Date('2026-11-23T12:00:00Z'),
  took: 600_000,
  loadBefore: 0.1,
  generator: 'wrk',
  page: '/gulf/dam',
  firstStart: 3_000,
  restart: 1_400,
  hot: {
    portal: { requestsPerSecond: 40_000, p99: 2, errors: 0 },
    bare: { requestsPerSecond: 42_000, p99: 1, errors: 0 },
    ratio: 0.95,
    bytes: 6_000,
  },
  next: { requestsPerSecond: 300, p99: 100, errors: 0 },
  calm: flood,
  flooded: flood,
  memory: { underLoad: 4.2e8, atRest: 3.2e8 },
  sizes: [sizeOf(1_000, 5), sizeOf(100_000, 8)],
};

test('figures stand beside their budgets, and growth is from the smallest archive to the largest', () => {
  const report = reportOf(figures, '');
  expect(report).toContain('| the portal against a bare `node:http` server | 95 % | ≥ 90 % |');
  expect(report).toContain('| p50, p99 | 1,000 | 100,000 | growth of p50 | budget |');
  expect(report).toContain('| cold page: article | 5.0 ms, 9.0 ms | 8.0 ms, 9.0 ms | 1.6× |');
});

test('what people wrote below the figures stays, however often they are written anew', () => {
  const first = reportOf(figures, '');
  const explained = `${first}\n## What these figures say\n\nThe machine is small.\n`;
  const again = reportOf({ ...figures, took: 1 }, explained);
  expect(again).toContain('The machine is small.');
  expect(reportOf(figures, again)).toBe(reportOf(figures, explained));
});

test('without a browser nothing is said of weights', () => {
  expect(reportOf(figures, '')).not.toContain('Lighthouse');
});
