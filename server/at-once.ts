/**
 * Kept answers as the bytes that go over the line, head and body in one piece. A head composed anew and two pieces to
 * write cost more than everything else that is done for a kept page.
 */
import { type IncomingMessage, type ServerResponse, STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http';
import type { Coded } from '#server/compression.ts';
import { CACHE_LIMITS, CONNECTION_LIMITS } from '#server/limits.ts';

type Headers = Readonly<Record<string, unknown>>;

export interface AtOnce {
  /**
   * Sends the answer if it can be sent in this way, and says whether it was. `own` are its headers beside those that
   * `headersOf` adds, the same object each time.
   */
  send(request: IncomingMessage, response: ServerResponse, answer: { status: number; coded: Coded; own: Headers; headersOf(): Headers }): boolean;
}

/**
 * What Node keeps of an answer's head. A head that is said to be sent is neither composed nor sent by `end`, which then
 * writes what it is given, in its turn among pipelined answers, and looks after the connection as always.
 */
interface Head {
  _header: string | null;
  _headerSent: boolean;
  maxRequestsOnConnectionReached?: boolean;
}

const KEEP_ALIVE = `Connection: keep-alive\r\nKeep-Alive: timeout=${CONNECTION_LIMITS.keepAliveMs / 1000}, max=${CONNECTION_LIMITS.requestsOnOne}\r\n`;

export function createAtOnce(): AtOnce {
  // By the coded bytes; forgotten when the second of their Date is over.
  let ready = new Map<Coded, { own: Headers; bytes: Buffer }>();
  let size = 0;
  // What is sent once only is not worth a copy.
  const sent = new WeakSet<Coded>();

  function forget(): void {
    ready = new Map();
    size = 0;
  }

  function make(status: number, coded: Coded, headers: Headers): Buffer {
    const now = Date.now();
    const lines = Object.entries(headers).map(([name, value]) => {
      // As `writeHead` does: what would end a line is no part of a header.
      validateHeaderName(name);
      validateHeaderValue(name, String(value));
      return `${name}: ${value}\r\n`;
    });
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}Date: ${new Date(now).toUTCString()}\r\n${KEEP_ALIVE}\r\n`;
    const whole = Buffer.concat([Buffer.from(head, 'latin1'), coded.bytes]);
    if (ready.size === 0) setTimeout(forget, 1000 - (now % 1000)).unref();
    size += whole.length - (ready.get(coded)?.bytes.length ?? 0);
    return whole;
  }

  return {
    send(request, response, { status, coded, own, headersOf }) {
      const head = response as ServerResponse & Head;
      const isPlain = response.shouldKeepAlive && request.httpVersionMinor === 1 && !head.maxRequestsOnConnectionReached && head._header === null;
      if (!isPlain || request.method !== 'GET' || coded.bytes.length > CACHE_LIMITS.atOnceBytes) return false;
      let whole = ready.get(coded);
      if (whole?.own !== own) {
        if (!sent.has(coded) || size + coded.bytes.length > CACHE_LIMITS.readyBytes) {
          sent.add(coded);
          return false;
        }
        whole = { own, bytes: make(status, coded, headersOf()) };
        ready.set(coded, whole);
      }
      response.statusCode = status;
      head._header = 'sent with the body';
      head._headerSent = true;
      response.end(whole.bytes);
      return true;
    },
  };
}
