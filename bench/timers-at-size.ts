/**
 * How long the server's timers keep everything else from running, over a data folder that no server has open:
 * `node bench/timers-at-size.ts <folder>` prints it as JSON, in milliseconds.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { closeDatabases, connections, openDatabases } from '#db/connections.ts';
import { sweepAccounts } from '#newsroom/accounts/sweep-accounts.ts';
import { theDecoder } from '#newsroom/media/decoder.ts';
import { sweepMedia } from '#newsroom/media/sweep-media.ts';
import { countView, flushViews } from '#newsroom/popular/count-views.ts';
import { rankPopular } from '#newsroom/popular/rank.ts';
import { sweepPreviewLinks } from '#newsroom/previews/preview-links.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';

export interface TimerTimes {
  /** From its begin to its end, with what others do between. */
  whole: number;
  /** The longest stretch in which nothing else could run. */
  blocked: number;
}

/** Articles whose readings wait to be stored: what a busy site gathers in ten seconds. */
const READ = 2_000;

/** Readings of so many different articles, each by a reader of its own. */
function readSome(at: Date): void {
  const rows = connections().content.prepare<[number], { id: string }>('SELECT id FROM articles ORDER BY first_published_at DESC LIMIT ?').all(READ);
  for (const [index, { id }] of rows.entries())
    countView({ articleId: id, address: `192.0.2.${index % 250}`, userAgent: `Mozilla/5.0 (X11; Linux) Firefox/${index}`, at });
}

async function timed(run: () => unknown): Promise<TimerTimes> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  await wait(20);
  delay.enable();
  await wait(20);
  const began = performance.now();
  await run();
  const whole = performance.now() - began;
  await wait(20);
  delay.disable();
  return { whole, blocked: delay.max / 1e6 };
}

const [folder = ''] = process.argv.slice(2);
openDatabases(folder);
const at = new Date();
readSome(at);
const timers: Record<string, () => unknown> = {
  'publish-due': () => publishDue(at),
  'flush-views': flushViews,
  'rank-popular': () => rankPopular(at),
  'sweep-media': () => sweepMedia(at),
  'sweep-accounts': () => sweepAccounts(at),
  'sweep-previews': () => sweepPreviewLinks(at),
};
const times: Record<string, TimerTimes> = {};
for (const [name, run] of Object.entries(timers)) times[name] = await timed(run);
theDecoder().stop();
closeDatabases();
console.log(JSON.stringify(times));
