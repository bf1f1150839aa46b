/**
 * A small load generator for machines without wrk: `node bench/load.ts <address> <connections> <seconds>` keeps that many
 * connections busy, one request at a time on each, and prints what it counted as JSON.
 */
import { connect } from 'node:net';
import { pathToFileURL } from 'node:url';

export interface Load {
  /** Whole answers a second. */
  requestsPerSecond: number;
  /** Milliseconds within which 99 of 100 answers were there. */
  p99: number;
  /** Answers other than 200, and broken connections. */
  errors: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** The last chunk of a body is empty. Servers write it in one piece. */
const endsInChunks = (part: Buffer): boolean => part.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);

/** Loads one address; answers must say their Content-Length, or come in chunks. */
export async function load(address: string, connections: number, seconds: number): Promise<Load> {
  const { hostname, port, host, pathname, search } = new URL(address);
  const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`);
  const times: number[] = [];
  let errors = 0;
  const began = performance.now();
  const until = began + seconds * 1000;

  const keepBusy = () =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname);
      let sent = 0;
      let received = 0;
      let whole = Number.POSITIVE_INFINITY;
      const ask = () => {
        received = 0;
        whole = Number.POSITIVE_INFINITY;
        sent = performance.now();
        socket.write(request);
      };
      const end = () => {
        socket.destroy();
        resolve();
      };
      socket.on('connect', ask);
      socket.on('data', (chunk: Buffer) => {
        if (received === 0) whole = lengthOf(chunk);
        received += chunk.length;
        if (Number.isNaN(whole) ? !endsInChunks(chunk) : received < whole) return;
        const now = performance.now();
        times.push(now - sent);
        if (now < until) ask();
        else end();
      });
      socket.on('error', () => {
        errors += 1;
        end();
      });
    });

  /** Length of head and body together, from the first part of an answer; NaN of one that comes in chunks. */
  const lengthOf = (chunk: Buffer): number => {
    const end = chunk.indexOf(HEAD_END);
    const head = chunk.toString('latin1', 0, end);
    if (!head.startsWith('HTTP/1.1 200')) errors += 1;
    if (/\r\ntransfer-encoding: *chunked/i.test(head)) return Number.NaN;
    return end + HEAD_END.length + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  };

  await Promise.all(Array.from({ length: connections }, keepBusy));
  const spent = (performance.now() - began) / 1000;
  return { requestsPerSecond: times.length / spent, p99: percentile(times, 0.99), errors };
}

/** The value below which that share of them lies; 0 of none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [address = '', connections, seconds] = process.argv.slice(2);
  console.log(JSON.stringify(await load(address, Number(connections), Number(seconds))));
}
