/** The front page and the desk while the site is flooded. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { DEMONSTRATION_PEOPLE } from '#newsroom/accounts/demonstration.ts';
import { DEMONSTRATION_PASSWORD } from '#newsroom/accounts/demonstration-password.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import type { Portal } from '../e2e/portal.ts';
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
        saves.push(await editor.save(`Flooded for the ${turn}th time`));
        if (turn % 5 === 0) publications.push(await editor.publish());
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

/** An editor who is signed in and has a published article open. */
async function openDesk({ address, folder }: Portal) {
  const email = DEMONSTRATION_PEOPLE.find(({ role }) => role === 'editor')?.email ?? '';
  const send = (path: string, input: unknown, cookie = '') =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { origin: address, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  const entered = await send('/desk/auth/sign-in', { email, password: DEMONSTRATION_PASSWORD });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  const person = only<{ id: string }>(join(folder, 'accounts.db'), 'SELECT id FROM people WHERE email = ?', email).id;
  const draft = only<{ id: string; version: number; document: string; path: string }>(
    join(folder, 'content.db'),
    `SELECT drafts.id, drafts.version, drafts.document, addresses.path FROM articles JOIN drafts USING (id)
     JOIN addresses ON target_id = articles.id AND addresses.kind = 'article' WHERE articles.language = ? ORDER BY articles.first_published_at DESC LIMIT 1`,
    'en',
  );
  let document = documentSchema.parse(JSON.parse(draft.document));
  let { version } = draft;
  const page = `${address}${draft.path.replace(/^\/en(?=\/)/, '')}`;
  async function act<T>(name: string, input: unknown): Promise<T> {
    const answer = await send(`/desk/do/${name}`, input, cookie);
    const outcome = (await answer.json()) as T & { ok: boolean };
    if (!outcome.ok) throw new Error(`${name} was refused while the site was flooded: ${JSON.stringify(outcome)}`);
    return outcome;
  }
  return {
    async save(headline: string): Promise<number> {
      document = { ...document, headline };
      const began = performance.now();
      ({ version } = await act<{ version: number }>('save-draft', { id: draft.id, base: version, saveId: randomUUID(), person, document }));
      return performance.now() - began;
    },
    async publish(): Promise<number> {
      const began = performance.now();
      await act('publish-draft', { id: draft.id, version });
      const html = await (await fetch(page)).text();
      if (!html.includes(document.headline)) throw new Error(`${page} did not show what was just published.`);
      return performance.now() - began;
    },
  };
}

function only<T>(file: string, query: string, parameter: string): T {
  const database = new Sqlite(file, { readonly: true });
  const row = database.prepare(query).get(parameter) as T | undefined;
  database.close();
  if (!row) throw new Error(`Nothing was found in ${file}.`);
  return row;
}
