/** The measurements, each against a portal that is running. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { isReservedWord } from '#newsroom/site/addresses.ts';
import { generateLoad } from './generate-load.ts';
import { type Load, percentile } from './load.ts';
import { startNext } from './next-start.ts';

const ROUNDS = 5;
const NEXT_ROUNDS = 3;
const WARM_UP_SECONDS = 2;
const ROUND_SECONDS = 6;

/** Paths of articles that a page links to, in the order of the page. */
export async function articlesOn(address: string): Promise<string[]> {
  const html = await (await fetch(address)).text();
  const paths = [...html.matchAll(/href="(\/([^/"?#]+)\/[^/"?#]+)"/g)]
    .filter(([, , first = '']) => !isReservedWord(first))
    .map(([, path = '']) => path);
  return [...new Set(paths)];
}

export interface Comparison {
  portal: Load;
  bare: Load;
  /** Requests of the portal for each of the bare server's, compared round by round: what else the machine does falls on both. */
  ratio: number;
  bytes: number;
}

/** The same bytes from the portal and from a bare server, in alternating rounds of one run; each figure is the median of its rounds. */
export async function compareWithBare(page: string, folder: string, withWrk: boolean): Promise<Comparison> {
  const { headers, body } = await rawAnswer(page);
  const file = join(folder, 'body.gz');
  writeFileSync(file, body);
  const bare = await startBareServer(file, headers);
  try {
    for (const address of [page, bare.address]) await generateLoad(address, WARM_UP_SECONDS, withWrk);
    const rounds: { bare: Load; portal: Load }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ bare: await generateLoad(bare.address, ROUND_SECONDS, withWrk), portal: await generateLoad(page, ROUND_SECONDS, withWrk) });
    }
    return {
      portal: medianOf(rounds.map((round) => round.portal)),
      bare: medianOf(rounds.map((round) => round.bare)),
      ratio: percentile(
        rounds.map((round) => round.portal.requestsPerSecond / round.bare.requestsPerSecond),
        0.5,
      ),
      bytes: body.length,
    };
  } finally {
    bare.child.kill();
  }
}

/** The same page from the framework's own server, which renders it at each request. `path` carries its language. */
export async function loadNext(dataFolder: string, path: string, withWrk: boolean): Promise<Load> {
  const next = await startNext(dataFolder);
  try {
    await generateLoad(next.address + path, WARM_UP_SECONDS, withWrk);
    const rounds: Load[] = [];
    for (let round = 0; round < NEXT_ROUNDS; round += 1) rounds.push(await generateLoad(next.address + path, ROUND_SECONDS, withWrk));
    return medianOf(rounds);
  } finally {
    await next.stop();
  }
}

function medianOf(loads: Load[]): Load {
  const middle = loads.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)[Math.floor(loads.length / 2)];
  if (!middle) throw new Error('No round was measured.');
  return { ...middle, errors: loads.reduce((sum, { errors }) => sum + errors, 0) };
}

/** Head and body as they came over the line, with gzip. */
function rawAnswer(address: string): Promise<{ headers: Record<string, string>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}.`));
        const { date, connection, 'keep-alive': keepAlive, ...headers } = response.headers;
        resolve({ headers: headers as Record<string, string>, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

function startBareServer(file: string, headers: Record<string, string>): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['bench/bare-server.ts', file, JSON.stringify(headers)], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (printed: Buffer) => resolve({ address: `${printed.toString().trim()}/`, child }));
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${code}.`)));
  });
}
