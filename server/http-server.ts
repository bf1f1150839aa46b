/** The listening socket and its bounds: how many connections, how slow they may be, and what is not HTTP as we speak it. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { type ListenOptions, type Server as NetServer, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Connections } from '#server/connections.ts';
import { CONNECTION_LIMITS, REQUEST_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';
import { StartError } from '#server/start-error.ts';
import type { NoticeStatus } from '#server/whole-answers.ts';

const STATUS_OF: Record<string, NoticeStatus> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

export function createHttpServer(
  handle: RequestListener,
  sender: Sender,
  connections: Pick<Connections, 'admit'>,
  { headerBytes }: { headerBytes: number } = REQUEST_LIMITS,
): Server {
  const server = createServer(
    {
      maxHeaderSize: headerBytes,
      headersTimeout: CONNECTION_LIMITS.headersMs,
      requestTimeout: CONNECTION_LIMITS.requestMs,
      keepAliveTimeout: CONNECTION_LIMITS.keepAliveMs,
      connectionsCheckingInterval: CONNECTION_LIMITS.checkEveryMs,
      // Refused at the edge, with the headers that every answer has.
      requireHostHeader: false,
    },
    handle,
  );
  // One that asks and never reads the answers is ended too: the times above are for what it sends.
  server.setTimeout(CONNECTION_LIMITS.idleMs);
  server.on('connection', connections.admit);
  server.maxRequestsPerSocket = CONNECTION_LIMITS.requestsOnOne;
  // More than the edge allows, so that it sees that there were too many; beyond this they would be dropped unseen.
  server.maxHeadersCount = REQUEST_LIMITS.headers * 2;

  /** Answers a connection on which no request could be read. Written into an answer underway it would be taken for a part of it. */
  const refuse = (socket: Duplex, status: NoticeStatus) => {
    const answering = Reflect.get(socket, '_httpMessage') as { headersSent?: boolean } | null | undefined;
    if (!socket.writable || answering?.headersSent) socket.destroy();
    else socket.end(sender.raw(status), () => socket.destroy());
  };
  /** Browsers open connections ahead of need: an answer to no request would be taken for that of their first one. */
  const isUnused = ({ code }: NodeJS.ErrnoException, socket: Duplex) =>
    code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket instanceof Socket && socket.bytesRead === 0;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || isUnused(error, socket)) return void socket.destroy();
    refuse(socket, STATUS_OF[error.code ?? ''] ?? 400);
  });
  server.on('connect', (_request, socket) => refuse(socket, 400));
  server.on('checkExpectation', (request, response) => sender.notice(request, response, 417, { close: true }));
  return server;
}

/** Where to listen, and the variable that says so. */
export interface ListeningPlace {
  host: string;
  port: number;
  variable?: 'PORT' | 'DESK_PORT' | 'METRICS_PORT';
  /** Other processes of ours listen there too, and the system deals connections out among them. */
  shared?: boolean;
}

/** Listens at a place or at a file's path. */
export function openAt(server: NetServer, at: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Listens and gives the port. Throws StartError. */
export async function listen(server: NetServer, { host, port, variable = 'PORT', shared = false }: ListeningPlace): Promise<number> {
  try {
    await openAt(server, { host, port, reusePort: shared });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOTSUP') throw new StartError('On this system processes cannot share a port. Leave WORKERS out.');
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${port} of ${host} is in use by another program. Stop it, or set ${variable} to another one.`);
    if (code === 'EACCES') throw new StartError(`Port ${port} of ${host} may not be opened by this user. Set ${variable} to a number above 1023.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartError(`${variable === 'METRICS_PORT' ? 'METRICS_HOST' : 'HOST'}=${host} is no address of this machine.`);
    throw new StartError(`The server cannot listen on ${host}:${port}: ${message}`);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
