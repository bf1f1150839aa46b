/**
 * Those who wish the paper ill, from addresses all over 127.0.0.0/8: connections that send a byte a second and never a
 * whole request, and questions that nobody asked before. `node bench/flood-clients.ts <address> <slow> <askers> <seconds>`
 * prints what became of them as JSON.
 */
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf } from './loopback.ts';

export interface Flood {
  /** Slow connections that were open at the end. */
  slowOpen: number;
  /** Questions by the status of their answers; 0 for connections that were closed. */
  asked: Record<string, number>;
}

const [address = '', slow = '0', askers = '0', seconds = '0'] = process.argv.slice(2);
const { hostname, port, host } = new URL(address);
const until = performance.now() + Number(seconds) * 1_000;
const isOver = () => performance.now() >= until;

const open = new Set<number>();
function keepSlowly(index: number): void {
  if (isOver()) return;
  const socket = connect({ host: hostname, port: Number(port), localAddress: addressOf(index) });
  const drip = setInterval(() => socket.write('a'), 1_000);
  socket.on('connect', () => {
    open.add(index);
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    open.delete(index);
    clearInterval(drip);
    setTimeout(() => keepSlowly(index), 100);
  });
}

const asked: Record<string, number> = {};
let words = 0;
async function askWithoutEnd(): Promise<void> {
  while (!isOver()) {
    words += 1;
    const status = await ask(`${address}/search?q=water+${words}+border`, addressOf(10_000 + words));
    asked[status] = (asked[status] ?? 0) + 1;
  }
}

const ask = (url: string, localAddress: string): Promise<number> =>
  new Promise((resolve) => {
    const request = get(url, { localAddress, agent: new Agent({ keepAlive: false }) }, (answer) => {
      answer.resume();
      answer.on('close', () => resolve(answer.statusCode ?? 0));
    });
    request.on('error', () => resolve(0));
    request.setTimeout(10_000, () => request.destroy());
  });

for (let index = 0; index < Number(slow); index += 1) setTimeout(() => keepSlowly(index), (index % 100) * 20);
await Promise.all([wait(Number(seconds) * 1_000), ...Array.from({ length: Number(askers) }, askWithoutEnd)]);
console.log(JSON.stringify({ slowOpen: open.size, asked } satisfies Flood));
process.exit(0);
