/** Where the first process hears what came to its workers and is not theirs to answer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comesFrom } from '#server/client-address.ts';
import { createConnections } from '#server/connections.ts';
import { createEdge, type EdgeParts, type Place } from '#server/edge.ts';
import { createHttpServer, openAt } from '#server/http-server.ts';
import { closeServer } from '#server/stopping.ts';
import { CLIENT_HEADER } from '#server/workers/pass-on.ts';

export interface Passage {
  /** Of the socket, in a folder that only this user can enter. */
  path: string;
  close(): Promise<void>;
}

export interface PassageParts extends Pick<EdgeParts, 'sender' | 'log' | 'count'> {
  places: readonly Place[];
}

export async function openPassage({ places, ...parts }: PassageParts): Promise<Passage> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  const path = join(folder, 'first');
  // Each worker bounds its own clients: here they are all ours.
  const connections = createConnections({ clientOf: () => undefined });
  const edge = createEdge({ places: () => places, connections, ...parts });
  const server = createHttpServer(
    (request, response) => {
      comesFrom(request, String(request.headers[CLIENT_HEADER] ?? ''));
      edge(request, response);
    },
    parts.sender,
    connections,
  );
  await openAt(server, { path });
  return {
    path,
    async close() {
      await closeServer(server, connections);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
