/** Where the first process hears what came to its workers and is not theirs to answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comesFrom } from '#server/client-address.ts';
import { createConnections } from '#server/connections.ts';
import { createEdge, type EdgeParts, type Place } from '#server/edge.ts';
import { createHttpServer, openAt } from '#server/http-server.ts';
import { REQUEST_LIMITS } from '#server/limits.ts';
import { StartError } from '#server/start-error.ts';
import { closeServer } from '#server/stopping.ts';
import { CLIENT_HEADER } from '#server/workers/pass-on.ts';

/** Room for the header that the worker adds. */
const CLIENT_BYTES = 256;

export interface Passage {
  /** Of the socket, in a folder that only this user can enter. */
  path: string;
  close(): Promise<void>;
}

export interface PassageParts extends Pick<EdgeParts, 'sender' | 'log' | 'count'> {
  places: readonly Place[];
}

export async function openPassage({ places, ...parts }: PassageParts): Promise<Passage> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const path = join(folder, 'first');
  const leave = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', leave);
  // Each worker bounds its own clients: here they are all ours.
  const connections = createConnections({ clientOf: () => undefined });
  const edge = createEdge({ places: () => places, connections, ...parts });
  const server = createHttpServer(
    (request, response) => {
      takeClient(request);
      edge(request, response);
    },
    parts.sender,
    connections,
    // What a client may send, and what the worker says about it.
    { headerBytes: REQUEST_LIMITS.headerBytes + CLIENT_BYTES },
  );
  server.on('connection', readToTheEnd);
  try {
    await openAt(server, { path });
  } catch (error) {
    throw new StartError(`The processes cannot speak with each other at ${path}: ${(error as Error).message}. Set TMPDIR to another folder.`);
  }
  return {
    path,
    async close() {
      await closeServer(server, connections);
      process.off('exit', leave);
      leave();
    },
  };
}

/** Notes where a request comes from, and leaves it as the client sent it. */
function takeClient(request: IncomingMessage): void {
  const { rawHeaders, headers } = request;
  comesFrom(request, String(headers[CLIENT_HEADER] ?? ''));
  delete headers[CLIENT_HEADER];
  // The worker wrote it behind all others.
  if (rawHeaders.at(-2) === CLIENT_HEADER) rawHeaders.splice(-2);
}

/**
 * An answer that ends its connection before the whole body came is read by the worker only if the rest of the body is
 * taken in: to close at once would break its next write, and the answer with it. The worker closes when it has it.
 */
function readToTheEnd(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end();
    socket.resume();
  };
}
