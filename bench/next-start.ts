/** The framework's own server over the same build and the same data, for comparison. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './loopback.ts';

const START_MS = 60_000;

export interface NextStart {
  address: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts `next start` on the build that lies here. What it is asked for must carry its language: the framework resolves no addresses. */
export async function startNext(dataFolder: string): Promise<NextStart> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, DATA_DIR: dataFolder, SITE_URL: address, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await answers(`${address}/en/search`, child);
  return {
    address,
    pid: child.pid ?? 0,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`next start ended with ${child.exitCode}.`);
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await wait(100);
  }
  throw new Error('next start did not answer in time.');
}
