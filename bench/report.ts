/** Writes the figures down, beside what was promised, with the machine they come from. */
import { cpus, release, type as systemName, totalmem } from 'node:os';
import { FLOODED, type FloodFigures } from './flood.ts';
import type { Comparison } from './measure.ts';
import type { PageWeight } from './page-weight.ts';

export interface Figures {
  at: Date;
  /** Path of the article that was measured. */
  page: string;
  /** From the start of the process to ready, with the sample edition laid down, in milliseconds. */
  firstStart: number;
  cold: { pages: number; p50: number; p99: number };
  hot: Comparison;
  generator: string;
  /** What else the machine was doing before: its load average over a minute. */
  loadBefore: number;
  calm: FloodFigures;
  flooded: FloodFigures;
  weight?: PageWeight;
  /** Resident memory after the load, in bytes. */
  memory?: number;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
const perSecond = (count: number): string => `${Math.round(count).toLocaleString('en')} requests/s`;

const taken = ({ times, p50, longest }: FloodFigures['save']): string => `${times} times, p50 ${ms(p50)}, longest ${ms(longest)}`;
const read = ({ front }: FloodFigures): string => `${front.readings} readings, p50 ${ms(front.p50)}, p99 ${ms(front.p99)}, ${front.failed} failed`;
const answered = ({ asked }: FloodFigures): string =>
  Object.entries(asked)
    .map(([status, times]) => `${status === '0' ? 'none' : status} ${times}×`)
    .join(', ');

function rowsOf({ firstStart, cold, hot, calm, flooded, weight, memory }: Figures): [what: string, measured: string, budget: string][] {
  return [
    ['hot article page against a bare `node:http` server', `${(hot.ratio * 100).toFixed(0)} %`, '≥ 90 %'],
    ['– the portal', `${perSecond(hot.portal.requestsPerSecond)}, p99 ${ms(hot.portal.p99)}, ${hot.portal.errors} errors`, ''],
    ['– the bare server, same bytes', `${perSecond(hot.bare.requestsPerSecond)}, p99 ${ms(hot.bare.p99)}, ${hot.bare.errors} errors`, ''],
    [`cold article page, sample edition (${cold.pages} pages)`, `p50 ${ms(cold.p50)}, p99 ${ms(cold.p99)}`, 'p99 ≤ 25 ms'],
    ['an article is updated, and its page shows it', taken(calm.publish), 'longest ≤ 100 ms'],
    [
      `flooded, ${FLOODED.slow.toLocaleString('en')} slow connections and ${FLOODED.askers} who ask without end: front page`,
      read(flooded),
      'p99 ≤ 50 ms',
    ],
    ['– the same in peace', read(calm), ''],
    ['– an editor’s save', taken(flooded.save), 'longest ≤ 1,000 ms'],
    ['– an article is updated, and its page shows it', taken(flooded.publish), 'longest ≤ 1,000 ms'],
    ['– what became of the flood', `${flooded.slowOpen} slow connections open at the end; questions by answer: ${answered(flooded)}`, ''],
    ...(weight
      ? ([
          ['article page: HTML, CSS and JavaScript', kB(weight.html + weight.css + weight.javascript), '≤ 25 kB'],
          ['– HTML, CSS, JavaScript', [weight.html, weight.css, weight.javascript].map(kB).join(', '), 'JavaScript ≤ 4 kB'],
          ['– fonts', kB(weight.fonts), '≤ 80 kB'],
          ['– requests without pictures', String(weight.requests), '≤ 8'],
        ] as [string, string, string][])
      : []),
    ['first start to ready, sample edition, built', `${(firstStart / 1000).toFixed(1)} s`, '≤ 20 s'],
    ...(memory ? ([['memory after the load', `${(memory / 1e6).toFixed(0)} MB`, '≤ 400 MB']] as [string, string, string][]) : []),
  ];
}

/** The report as Markdown. */
export function reportOf(figures: Figures): string {
  const { at, page, hot, generator, loadBefore } = figures;
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const rows = rowsOf(figures).map((cells) => `| ${cells.join(' | ')} |`);
  return `# Benchmarks

\`npm run bench\` writes this page. It compares within one run and one machine; no test asserts a time.

Measured on ${at.toISOString().slice(0, 10)}: ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${systemName()} ${release()}, Node ${process.versions.node}; load average before ${loadBefore.toFixed(1)}.
Load: ${generator}, one thread, 32 connections, gzip, ${hot.bytes.toLocaleString('en')} bytes a page (\`${page}\`), rounds of the two servers
in turn, the median of each, and of the ratios of each turn. Generator and server share the processors. Weights are what Chromium loads on a first visit.

| what | measured | budget |
|---|---|---|
${rows.join('\n')}
`;
}
