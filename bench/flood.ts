/** The front page and the desk while the site is flooded. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Portal } from '../e2e/portal.ts';
import { type Editor, openDesk } from './editor.ts';
import type { Flood } from './flood-clients.ts';
import { percentile } from './load.ts';

export const CALM = { slow: 0, askers: 0, seconds: 14 } as const;
export const FLOODED = { slow: 2_000, askers: 64, seconds: 30 } as const;
/** How long the flood runs before anything is measured, so that its connections stand. */
const RISES_MS = 6_000;
const READERS = 8;
/** A reader's pause between two pages, and an editor's between two saves, in milliseconds. */
const READS_EVERY_MS = 25;
const SAVES_EVERY_MS = 400;

export interface FloodFigures extends Flood {
  /** Milliseconds. */
  front: { readings: number; failed: number; p50: number; p99: number };
  save: { times: number; p50: number; longest: number };
  /** From asking for it to having the page with its words. */
  publish: { times: number; p50: number; longest: number };
}

/** Floods a portal with the sample edition, or leaves it in peace, and meanwhile reads its front page and works at its desk. */
export async function measureFlood(
  portal: Portal,
  { slow, askers, seconds }: { slow: number; askers: number; seconds: number },
): Promise<FloodFigures> {
  const editor = await openDesk(portal);
  const length = String(seconds + RISES_MS / 1_000);
  const clients = spawn(process.execPath, ['bench/flood-clients.ts', portal.address, String(slow), String(askers), length], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  clients.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const ended = once(clients, 'close');
  await wait(RISES_MS);
  const until = performance.now() + (seconds - 2) * 1_000;
  const front = { times: [] as number[], failed: 0 };
  const saves: number[] = [];
  const publications: number[] = [];
  await Promise.all([
    ...Array.from({ length: READERS }, () => readFront(portal.address, until, front)),
    (async () => {
      for (let turn = 1; performance.now() < until; turn += 1) {
        const headline = `Flooded for the ${turn}th time`;
        saves.push(await editor.save(headline));
        if (turn % 5 === 0) publications.push(await publishAndSee(editor, headline));
        await wait(SAVES_EVERY_MS);
      }
    })(),
  ]);
  await ended;
  const flood = JSON.parse(printed) as Flood;
  const figures = (times: number[]) => ({ times: times.length, p50: percentile(times, 0.5), longest: Math.max(0, ...times) });
  return {
    ...flood,
    front: { readings: front.times.length, failed: front.failed, p50: percentile(front.times, 0.5), p99: percentile(front.times, 0.99) },
    save: figures(saves),
    publish: figures(publications),
  };
}

async function readFront(address: string, until: number, seen: { times: number[]; failed: number }): Promise<void> {
  while (performance.now() < until) {
    const began = performance.now();
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) seen.times.push(performance.now() - began);
    else seen.failed += 1;
    await wait(READS_EVERY_MS);
  }
}

/** Milliseconds from asking for a publication to having the page with its words. */
export async function publishAndSee(editor: Editor, headline: string): Promise<number> {
  const began = performance.now();
  await editor.publish();
  const html = await (await fetch(editor.page)).text();
  if (!html.includes(headline)) throw new Error(`${editor.page} did not show what was just published.`);
  return performance.now() - began;
}
