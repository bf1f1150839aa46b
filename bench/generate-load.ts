/** Runs a load generator in a process of its own: wrk where it is installed, else the one in this folder. */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Load } from './load.ts';

const CONNECTIONS = 32;
const run = promisify(execFile);

export const hasWrk = (): boolean => spawnSync('wrk', ['--version']).error === undefined;

/** Asks for an address with gzip, over 32 connections, for some seconds. */
export async function generateLoad(address: string, seconds: number, withWrk: boolean): Promise<Load> {
  if (!withWrk) {
    const { stdout } = await run(process.execPath, ['bench/load.ts', address, String(CONNECTIONS), String(seconds)]);
    return JSON.parse(stdout) as Load;
  }
  const { stdout } = await run('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', address]);
  return readWrk(stdout);
}

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };

/** What wrk printed. */
export function readWrk(printed: string): Load {
  const [, p99 = '', unit = 'ms'] = /\s99%\s+([\d.]+)(us|ms|s)\b/.exec(printed) ?? [];
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(printed)?.[1] ?? '0';
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(printed)?.slice(1) ?? [];
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]),
    p99: Number(p99) * (UNITS[unit] ?? 1),
    errors: [failed, ...broken].reduce((sum, count) => sum + Number(count), 0),
  };
}
