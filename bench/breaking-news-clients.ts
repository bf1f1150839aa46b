/**
 * A town that has heard the news: readers who keep their connection and load one page again and again, and people who
 * search, from addresses all over 127.0.0.0/8. `node bench/breaking-news-clients.ts <page> <readers> <searches a second>
 * <seconds>` says `ready` when all readers are connected and prints what became of them as JSON.
 */
import { Agent, get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { createChance, zipf } from './large-site/chance.ts';
import { percentile } from './load.ts';
import { addressOf } from './loopback.ts';

export interface Readings {
  /** Whole pages, and what else came: other statuses, connections that broke before the answer was whole. */
  answers: number;
  failed: number;
  /** Questions that met the end of a resting connection and were asked again on a new one, as browsers do (RFC 9112, 9.3.1). */
  askedAgain: number;
  /** Milliseconds from asking to the last byte. */
  p50: number;
  p99: number;
  /** When each headline was asked for by those who got it, in epoch milliseconds. */
  seen: Record<string, number[]>;
  /** Searches by the status of their answers; 0 for connections that broke. */
  searches: Record<string, number>;
  searchP99: number;
}

/** A reader loads the page so often; the server closes what rests for ten seconds. */
const EVERY_MS = 8_000;
/** Questions that people ask on such a day: most of them the same few. */
const QUESTIONS = 300;
const HEAD_END = Buffer.from('\r\n\r\n');
const OPENED_A_SECOND = 1_500;

const [page = '', readers = '0', searches = '0', seconds = '0'] = process.argv.slice(2);
const { hostname, port, host, pathname, origin } = new URL(page);
const request = Buffer.from(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`);

const times: number[] = [];
const seen: Record<string, number[]> = {};
/** Bytes are unpacked once for each answer that differs: its ETag tells. */
const headlines = new Map<string, string>();
let failed = 0;
let askedAgain = 0;
let until = Number.POSITIVE_INFINITY;

function open(index: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), localAddress: addressOf(index) });
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => resolve(socket));
  });
}

async function read(first: Socket, index: number): Promise<void> {
  let socket = first;
  await wait((index * 7919) % EVERY_MS);
  while (performance.now() < until) {
    const isNew = socket.closed || socket.destroyed;
    if (isNew) socket = await open(index);
    const began = performance.now();
    let askedAt = Date.now();
    let answer = await ask(socket);
    if (answer === 'unanswered' && !isNew) {
      askedAgain += 1;
      socket = await open(index);
      askedAt = Date.now();
      answer = await ask(socket);
    }
    const name = typeof answer === 'string' ? undefined : headlineOf(answer);
    if (name === undefined) failed += 1;
    else {
      times.push(performance.now() - began);
      (seen[name] ??= []).push(askedAt);
    }
    await wait(EVERY_MS);
  }
  socket.destroy();
}

/** `unanswered` when the connection ended before the first byte of an answer, `broken` when it ended within. */
type Answer = Buffer | 'unanswered' | 'broken';

function ask(socket: Socket): Promise<Answer> {
  return new Promise((resolve) => {
    if (socket.destroyed) return resolve('unanswered');
    const parts: Buffer[] = [];
    let length = 0;
    let whole = Number.POSITIVE_INFINITY;
    const end = (answer: Answer) => {
      socket.off('data', take);
      socket.off('close', closed);
      resolve(answer);
    };
    const closed = () => end(length === 0 ? 'unanswered' : 'broken');
    const take = (part: Buffer) => {
      if (length === 0) whole = lengthOf(part);
      parts.push(part);
      length += part.length;
      if (length >= whole) end(Buffer.concat(parts));
    };
    socket.on('data', take);
    socket.on('close', closed);
    socket.write(request);
  });
}

function lengthOf(first: Buffer): number {
  const end = first.indexOf(HEAD_END);
  return end + HEAD_END.length + Number(/\r\ncontent-length: *(\d+)/i.exec(first.toString('latin1', 0, end))?.[1] ?? 0);
}

/** Undefined for anything but a whole page. */
function headlineOf(answer: Buffer): string | undefined {
  const end = answer.indexOf(HEAD_END);
  const head = answer.toString('latin1', 0, end);
  const tag = /\r\netag: *(\S+)/i.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200') || !tag) return undefined;
  let headline = headlines.get(tag);
  if (headline === undefined) {
    const html = gunzipSync(answer.subarray(end + HEAD_END.length)).toString();
    headline =
      /<h1[^>]*>(.*?)<\/h1>/s
        .exec(html)?.[1]
        ?.replace(/<[^>]+>/g, '')
        .trim() ?? '';
    headlines.set(tag, headline);
  }
  return headline;
}

const searched: Record<string, number> = {};
const searchTimes: number[] = [];
async function search(aSecond: number): Promise<void> {
  const question = zipf(QUESTIONS, createChance(1));
  const asked: Promise<void>[] = [];
  const began = performance.now();
  for (let number = 0; performance.now() < until; number += 1) {
    asked.push(askFor(`${origin}/search?q=story+${question()}`, addressOf(20_000 + number)));
    await wait(Math.max(0, began + (number * 1_000) / aSecond - performance.now()));
  }
  await Promise.all(asked);
}

function askFor(url: string, localAddress: string): Promise<void> {
  const began = performance.now();
  return new Promise((resolve) => {
    const tell = (status: number) => {
      searched[status] = (searched[status] ?? 0) + 1;
      searchTimes.push(performance.now() - began);
      resolve();
    };
    const asking = get(url, { localAddress, agent: new Agent({ keepAlive: false }) }, (answer) => {
      answer.resume();
      answer.on('close', () => tell(answer.statusCode ?? 0));
    });
    asking.on('error', () => tell(0));
    asking.setTimeout(10_000, () => asking.destroy());
  });
}

const sockets: Promise<Socket>[] = [];
for (let index = 0; index < Number(readers); index += 1) {
  sockets.push(open(index));
  if (index % 100 === 99) await wait(100_000 / OPENED_A_SECOND);
}
const opened = await Promise.all(sockets);
console.log('ready');
until = performance.now() + Number(seconds) * 1_000;
await Promise.all([...opened.map(read), Number(searches) > 0 && search(Number(searches))]);
const answered: Readings = {
  answers: times.length,
  failed,
  askedAgain,
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  seen,
  searches: searched,
  searchP99: percentile(searchTimes, 0.99),
};
process.stdout.write(JSON.stringify(answered), () => process.exit(0));
