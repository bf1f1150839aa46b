/** Writes the figures down, beside what was promised, with the machine they come from. */
import { cpus, release, type as systemName, totalmem } from 'node:os';
import type { SizeFigures } from './archive-size.ts';
import { FLOODED, type FloodFigures } from './flood.ts';
import type { Audit } from './lighthouse.ts';
import type { Load } from './load.ts';
import type { Comparison } from './measure.ts';
import type { Memory } from './memory.ts';
import type { PageWeight } from './page-weight.ts';
import { archiveTable, newsTable } from './report-archive.ts';
import { byStatus, kB, MB, ms, number, percent, table } from './report-words.ts';

export interface Figures {
  at: Date;
  /** How long all of it took, in milliseconds. */
  took: number;
  /** What else the machine was doing before: its load average over a minute. */
  loadBefore: number;
  generator: string;
  /** Path of the article that was measured. */
  page: string;
  /** From the start of the process to ready, with the sample edition laid down, in milliseconds. */
  firstStart: number;
  /** From a start after `kill -9` to the whole front page, in milliseconds. */
  restart: number;
  hot: Comparison;
  next: Load;
  calm: FloodFigures;
  flooded: FloodFigures;
  weights?: Record<string, PageWeight>;
  audits?: Record<string, Audit>;
  memory: Memory;
  sizes: readonly SizeFigures[];
}

/** From here on the page is written by people. */
const BY_HAND = '<!-- What follows is written by hand; `npm run bench` keeps it. -->';

const load = ({ requestsPerSecond, p99, errors }: Load): string => `${number(requestsPerSecond)} requests/s, p99 ${ms(p99)}, ${errors} errors`;
const taken = ({ times, p50, longest }: FloodFigures['save']): string => `${times} times, p50 ${ms(p50)}, longest ${ms(longest)}`;
const read = ({ front }: FloodFigures): string => `${front.readings} readings, p50 ${ms(front.p50)}, p99 ${ms(front.p99)}, ${front.failed} failed`;

const hotTable = ({ hot, next }: Figures): string =>
  table(
    ['hot article page', 'measured', 'budget'],
    [
      ['the portal against a bare `node:http` server', percent(hot.ratio), '≥ 90 %'],
      ['– the portal', load(hot.portal), ''],
      ['– the bare server, same bytes', load(hot.bare), ''],
      ['– `next start`, same build, page rendered at each request', load(next), ''],
    ],
  );

const floodTable = ({ calm, flooded }: Figures): string =>
  table(
    ['what', 'in peace', 'flooded', 'budget when flooded'],
    [
      ['readers of the front page', read(calm), read(flooded), 'p99 ≤ 50 ms'],
      ['an editor’s save', taken(calm.save), taken(flooded.save), 'longest ≤ 1,000 ms'],
      ['an article is published anew, and its page shows it', taken(calm.publish), taken(flooded.publish), 'longest ≤ 1,000 ms'],
      ['slow connections open at the end', '', number(flooded.slowOpen), ''],
      ['what the questions got', '', byStatus(flooded.asked), ''],
    ],
  );

function weightTable(weights: Record<string, PageWeight>): string {
  const rows = Object.entries(weights).map(([kind, { html, css, javascript, fonts, requests, pictures }]) => [
    kind,
    kB(html + css + javascript),
    [html, css, javascript].map(kB).join(', '),
    kB(fonts),
    String(requests),
    kB(pictures),
  ]);
  return table(['page', 'HTML, CSS and JavaScript', 'each of them', 'fonts', 'requests without pictures', 'pictures'], rows);
}

function auditTable(audits: Record<string, Audit>): string {
  const rows = Object.entries(audits).map(([kind, { scores, layoutShift, faults }]) => [
    kind,
    Object.values(scores).join(' / '),
    String(Number(layoutShift.toFixed(3))),
    faults.join('; '),
  ]);
  const categories = Object.keys(Object.values(audits)[0]?.scores ?? {});
  return table(['page', categories.join(' / '), 'layout shift', 'what cost points'], rows);
}

/** The report as Markdown, with what people wrote below the former one. */
export function reportOf(figures: Figures, former: string): string {
  const { at, took, page, hot, generator, loadBefore, weights, audits, firstStart, restart, memory, sizes } = figures;
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const news = sizes.find((size) => size.news);
  const byHand = former.split(BY_HAND)[1]?.trim() ?? '';
  return `# Benchmarks

\`npm run bench\` writes this page. It compares within one run and on one machine; no test asserts a time.

Measured on ${at.toISOString().slice(0, 10)} in ${Math.round(took / 60_000)} minutes: ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${systemName()} ${release()}, Node ${process.versions.node}; load average before ${loadBefore.toFixed(1)}.
Whatever asks for pages shares the processors with the server that answers.

## The hot page

${generator}, one thread, 32 connections, gzip, ${number(hot.bytes)} bytes a page (\`${page}\`). Portal and bare server take turns; each figure is the
median of its rounds, the ratio that of the turns.

${hotTable(figures)}

## Archives

Pages that nobody had asked for, drawn from the whole archive, one after the other from a process that is warm.

${archiveTable(sizes)}
${news?.news ? `\n## A breaking-news minute\n\nWith ${number(news.articles)} articles. Everybody loads the page that is published anew each second.\n\n${newsTable(news.news)}\n` : ''}
## Flooded

${number(FLOODED.slow)} slow connections and ${FLOODED.askers} who ask new questions without end, from addresses all over 127.0.0.0/8.

${floodTable(figures)}
${weights ? `\n## What a first visit loads\n\nAs Chromium asks for it. Budgets of an article: HTML, CSS and JavaScript ≤ 25 kB, JavaScript ≤ 4 kB of it, fonts ≤ 80 kB (Cyrillic ≤ 115), requests ≤ 8.\n\n${weightTable(weights)}\n` : ''}${audits ? `\n## Lighthouse, mobile\n\nBudget: 100 in each, and no layout shift.\n\n${auditTable(audits)}\n` : ''}
## The process

${table(
  ['what', 'measured', 'budget'],
  [
    ['first start to ready, sample edition, built', `${(firstStart / 1_000).toFixed(1)} s`, '≤ 20 s'],
    ['start after kill -9, to the whole front page', `${(restart / 1_000).toFixed(1)} s`, '≤ 2 s'],
    ['memory at the end of the hot page and the flood', MB(memory.underLoad), ''],
    ['– when it has rested', MB(memory.atRest), '≤ 400 MB'],
  ],
)}

${BY_HAND}
${byHand ? `\n${byHand}\n` : ''}`;
}
