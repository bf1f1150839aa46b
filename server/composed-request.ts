/** A request that the server composes itself, put to any request handler, and the whole answer that it gave. */
import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { RENDER_LIMITS } from '#server/limits.ts';

export interface HandlerAnswer {
  status: number;
  /** Lower-case names; a header set several times is an array. */
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** Keeps what a handler writes, apart from the bytes of HTTP around it. */
class KeptResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];

  /** Headers given here only would be written, and not known afterwards. */
  override writeHead(status: number, ...rest: unknown[]): this {
    const reason = typeof rest[0] === 'string' ? [rest[0]] : [];
    const headers = (reason.length > 0 ? rest[1] : rest[0]) as OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;
    for (const [name, value] of pairsOf(headers)) this.setHeader(name, value);
    return Reflect.apply(super.writeHead, this, [status, ...reason]) as this;
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.keep(chunk, rest[0]);
    return Reflect.apply(super.write, this, [chunk, ...rest]) as boolean;
  }

  override end(...given: unknown[]): this {
    if (typeof given[0] !== 'function') this.keep(given[0], given[1]);
    return Reflect.apply(super.end, this, given) as this;
  }

  private keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string') this.chunks.push(Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8'));
    // A writer may use its buffer again once it is told that it was written.
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }
}

function pairsOf(headers: OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined): [string, OutgoingHttpHeader][] {
  if (!Array.isArray(headers)) return Object.entries(headers ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return headers.flatMap((name, at) => (at % 2 === 0 ? [[String(name), headers[at + 1] ?? '']] : []));
}

/** A connection to nobody: what is written to it is gone, and nothing is ever read from it. */
function toNobody(): Socket {
  const nobody = new Duplex({
    // Nobody is never slow. A handler told to wait would wait for ever: only the HTTP server's own sockets say go on.
    writableHighWaterMark: Number.MAX_SAFE_INTEGER,
    read() {},
    write(_chunk, _encoding, done) {
      done();
    },
  });
  return Object.assign(nobody, { remoteAddress: '127.0.0.1', encrypted: false }) as unknown as Socket;
}

/** Puts GET `address` to the handler and resolves when the answer is complete. Rejects when the handler does, when it breaks off, or when it takes longer. */
export function askHandler(
  handler: RequestListener,
  address: string,
  headers: Record<string, string>,
  withinMs: number = RENDER_LIMITS.wholeMs,
): Promise<HandlerAnswer> {
  const socket = toNobody();
  const request = new IncomingMessage(socket);
  Object.assign(request, {
    method: 'GET',
    url: address,
    headers: { ...headers },
    httpVersion: '1.1',
    httpVersionMajor: 1,
    httpVersionMinor: 1,
    complete: true,
  });
  request.rawHeaders = Object.entries(headers).flat();
  request.push(null);
  const response = new KeptResponse(request);
  response.assignSocket(socket);
  // Between a connection and an answer this is the server's work: a writer that was asked to wait hears when to go on.
  socket.on('drain', () => response.emit('drain'));

  return new Promise<HandlerAnswer>((resolve, reject) => {
    const tooLong = setTimeout(() => {
      reject(new Error(`The answer to ${address} was not complete after ${withinMs} ms.`));
      response.destroy();
    }, withinMs);
    response.once('close', () => clearTimeout(tooLong));
    response.once('finish', () => {
      resolve({
        status: response.statusCode,
        headers: { ...response.getHeaders() } as HandlerAnswer['headers'],
        body: Buffer.concat(response.chunks),
      });
      // As a real server does: the connection is free again, and those who wait for the end of the answer hear of it.
      response.detachSocket(socket);
      response.emit('close');
      socket.destroy();
    });
    response.once('close', () => reject(new Error(`The answer to ${address} broke off.`)));
    (async () => handler(request, response))().catch((error: unknown) => {
      socket.destroy();
      reject(error);
    });
  });
}
