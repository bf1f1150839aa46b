/** How long pages take that nobody asked for before. */
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from './load.ts';
import { addressOf } from './loopback.ts';

export interface Times {
  pages: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

let clients = 0;

/**
 * Asks for one page after the other and measures from the request to the last byte. After each it waits as long again:
 * the server itself leaves that time to others after a search. Every request comes from an address of its own, since a
 * single client may not search without end.
 */
export async function timePages(addresses: readonly string[]): Promise<Times> {
  const times: number[] = [];
  for (const address of addresses) {
    const began = performance.now();
    const status = await ask(address, addressOf((clients += 1)));
    const spent = performance.now() - began;
    if (status !== 200) throw new Error(`${address} answered ${status}.`);
    times.push(spent);
    await wait(spent);
  }
  return { pages: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function ask(address: string, localAddress: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { localAddress, agent: new Agent({ keepAlive: false }), headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    }).on('error', reject);
  });
}
