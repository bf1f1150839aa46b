/** What a server and the processes that it started hold in memory. */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long a server is left alone before its memory at rest is taken: V8 gives back what it holds in reserve by then. */
const REST_MS = 20_000;

export interface Memory {
  /** Bytes at the end of the load. */
  underLoad?: number;
  /** Bytes after some seconds without any. */
  atRest?: number;
}

/** Memory of a process and all that it started, where the system tells it: now, and when it has rested. */
export async function measureMemory(pid: number): Promise<Memory> {
  const underLoad = memoryOf(pid);
  await setTimeout(REST_MS);
  return { underLoad, atRest: memoryOf(pid) };
}

/** Resident bytes, of which those that processes share, such as Node's own code, count once (their proportional set size). */
function memoryOf(pid: number): number | undefined {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    if (!kilobytes) return undefined;
    return Number(kilobytes) * 1024 + children.reduce((sum, child) => sum + (memoryOf(Number(child)) ?? 0), 0);
  } catch {
    return undefined;
  }
}
