/** What a site with an archive of a certain size takes for what it is asked, and for what it does by itself. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Portal, startPortal } from '../e2e/portal.ts';
import { drawPages, KINDS, type Kind } from './archive-pages.ts';
import { measureBreakingNews, type NewsFigures } from './breaking-news.ts';
import { type Times, timePages } from './cold-pages.ts';
import { openDesk } from './editor.ts';
import { publishAndSee } from './flood.ts';
import { percentile } from './load.ts';
import { type Memory, measureMemory } from './memory.ts';
import { restartAfterKill } from './restart.ts';
import type { TimerTimes } from './timers-at-size.ts';

export interface SizeFigures {
  articles: number;
  /** Bytes of its databases. */
  bytes: number;
  cold: Record<Kind, Times>;
  /** From asking for a publication to having the page with its words, and the front page after it. Milliseconds. */
  publish: { times: number; p50: number; longest: number };
  front: Times;
  timers: Record<string, TimerTimes>;
  memory: Memory;
  /** Milliseconds from its end by kill -9 to the whole front page of the next start. */
  restart: number;
  news?: NewsFigures;
}

export interface SizeWanted {
  articles: number;
  /** Where archives lie that were made before, and stay; without it one is made and thrown away. */
  kept?: string;
  withNews: boolean;
}

const PUBLICATIONS = 30;
/** Pages of each kind that are rendered before anything is measured: a process that has just started is compiling itself. */
const WARMING = 25;
const run = promisify(execFile);

export async function measureSize({ articles, kept, withNews }: SizeWanted): Promise<SizeFigures> {
  const folder = kept ? join(kept, String(articles)) : mkdtempSync(join(tmpdir(), 'dateline-large-'));
  try {
    if (!existsSync(join(folder, 'content.db'))) await make(articles, folder);
    const { stdout } = await run(process.execPath, ['bench/timers-at-size.ts', folder]);
    const timers = JSON.parse(stdout) as SizeFigures['timers'];
    let portal = await startPortal({ folder });
    try {
      const cold = await timeKinds(portal);
      const published = await publishOften(portal);
      const news = withNews ? { news: await measureBreakingNews(portal) } : {};
      const memory = await measureMemory(portal.pid);
      const restarted = await restartAfterKill(portal);
      portal = restarted.portal;
      return { articles, bytes: bytesOf(folder), cold, ...published, timers, memory, restart: restarted.toFrontPage, ...news };
    } finally {
      await portal.stop();
    }
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

/** In a process of its own, which keeps nothing in the memory of this one. */
async function make(articles: number, folder: string): Promise<void> {
  const child = spawn(process.execPath, ['bench/large-site/make.ts', String(articles), folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The archive of ${articles} articles could not be made.`);
}

async function timeKinds({ address, folder }: Portal): Promise<Record<Kind, Times>> {
  const pages = drawPages(folder);
  const whole = (paths: string[]) => paths.map((path) => address + path);
  for (const kind of KINDS) await timePages(whole(pages[kind].slice(0, WARMING)));
  const times = {} as Record<Kind, Times>;
  for (const kind of KINDS) times[kind] = await timePages(whole(pages[kind].slice(WARMING)));
  return times;
}

async function publishOften(portal: Portal): Promise<Pick<SizeFigures, 'publish' | 'front'>> {
  const editor = await openDesk(portal);
  const publications: number[] = [];
  const fronts: number[] = [];
  for (let turn = 1; turn <= PUBLICATIONS; turn += 1) {
    const headline = `Published for the ${turn}th time`;
    await editor.save(headline);
    publications.push(await publishAndSee(editor, headline));
    const began = performance.now();
    await (await fetch(portal.address)).arrayBuffer();
    fronts.push(performance.now() - began);
  }
  return {
    publish: { times: PUBLICATIONS, p50: percentile(publications, 0.5), longest: Math.max(...publications) },
    front: { pages: PUBLICATIONS, p50: percentile(fronts, 0.5), p99: percentile(fronts, 0.99) },
  };
}

function bytesOf(folder: string): number {
  return readdirSync(folder)
    .filter((name) => name.includes('.db'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
