/** A breaking-news minute: everybody loads the page that is published anew each second, many search, and a desk goes on working. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Portal } from '../e2e/portal.ts';
import type { Readings } from './breaking-news-clients.ts';
import { openDesk } from './editor.ts';
import { percentile } from './load.ts';

export const NEWS = { readers: 10_000, searches: 300, seconds: 60 } as const;
const PUBLISHED_EVERY_MS = 1_000;
const SAVED_EVERY_MS = 400;
/** Files that a process needs beside its readers' connections. */
const OTHER_FILES = 1_500;

export interface NewsFigures extends Omit<Readings, 'seen'> {
  readers: number;
  publications: number;
  /** How long ago, when they asked, a newer headline than the one they saw had been confirmed to the editor. Milliseconds. */
  age: { stale: number; p99: number; oldest: number };
  publish: { p50: number; p99: number };
  autosave: { saves: number; p50: number; p99: number };
}

export async function measureBreakingNews(portal: Portal): Promise<NewsFigures> {
  const readers = Math.min(NEWS.readers, openFiles() - OTHER_FILES);
  const [reporter, writer] = [await openDesk(portal, 0), await openDesk(portal, 1)];
  const headlineOf = (turn: number) => `Breaking for the ${turn}th time`;
  await reporter.save(headlineOf(0));
  await reporter.publish();
  const confirmed = new Map([[headlineOf(0), Date.now()]]);

  const args = [reporter.page, readers, NEWS.searches, NEWS.seconds].map(String);
  const clients = spawn(process.execPath, ['bench/breaking-news-clients.ts', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  clients.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const ended = once(clients, 'close');
  while (!printed.startsWith('ready')) {
    if (clients.exitCode !== null) throw new Error('The readers ended before they were connected.');
    await wait(50);
  }
  const until = performance.now() + NEWS.seconds * 1_000;
  const publications: number[] = [];
  const saves: number[] = [];
  await Promise.all([
    (async () => {
      for (let turn = 1; performance.now() < until; turn += 1) {
        const began = performance.now();
        await reporter.save(headlineOf(turn));
        const asked = performance.now();
        await reporter.publish();
        publications.push(performance.now() - asked);
        confirmed.set(headlineOf(turn), Date.now());
        await wait(Math.max(0, PUBLISHED_EVERY_MS - (performance.now() - began)));
      }
    })(),
    (async () => {
      for (let turn = 1; performance.now() < until; turn += 1) {
        saves.push(await writer.save(`Written on for the ${turn}th time`));
        await wait(SAVED_EVERY_MS);
      }
    })(),
  ]);
  await ended;
  const { seen, ...readings } = JSON.parse(printed.slice('ready'.length)) as Readings;
  const p = (times: number[]) => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) });
  return {
    readers,
    publications: publications.length,
    ...readings,
    age: agesOf(seen, confirmed),
    publish: p(publications),
    autosave: { saves: saves.length, ...p(saves) },
  };
}

/** Who asked after a newer headline was confirmed, and saw an older one, saw something of that age. */
export function agesOf(seen: Readings['seen'], confirmed: ReadonlyMap<string, number>): NewsFigures['age'] {
  const order = [...confirmed.values()];
  const place = new Map([...confirmed.keys()].map((headline, index) => [headline, index]));
  const ages = Object.entries(seen).flatMap(([headline, askedAt]) => {
    const next = order[(place.get(headline) ?? -1) + 1];
    return askedAt.map((at) => (next === undefined ? 0 : Math.max(0, at - next)));
  });
  return { stale: ages.filter((age) => age > 0).length, p99: percentile(ages, 0.99), oldest: Math.max(0, ...ages) };
}

/** How many files a process may have open here, where the system tells it. */
function openFiles(): number {
  try {
    return Number(/Max open files\s+\d+\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? Number.POSITIVE_INFINITY);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
