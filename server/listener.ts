/** A port that is open: its connections, and what answers there. */
import type { BlockList } from 'node:net';
import { connectedClient } from '#server/client-address.ts';
import { type Connections, type ConnectionsParts, createConnections } from '#server/connections.ts';
import { createEdge, type EdgeParts, type Place } from '#server/edge.ts';
import { createHttpServer, type ListeningPlace, listen } from '#server/http-server.ts';
import { closeServer } from '#server/stopping.ts';

export interface Listener {
  /** The port that was taken. */
  readonly port: number;
  readonly connections: Pick<Connections, 'open'>;
  /** From now on these answer, asked in this order. */
  serve(places: readonly Place[]): void;
  /** Ends in good order. */
  close(): Promise<void>;
}

export interface ListenerParts extends Pick<EdgeParts, 'sender' | 'log' | 'count'> {
  trustedProxies: BlockList;
  limits: ConnectionsParts['limits'];
  /** What answers from the start. */
  places: readonly Place[];
}

/** Opens a port. Throws StartError. */
export async function openListener(at: ListeningPlace, { trustedProxies, limits, places: first, ...parts }: ListenerParts): Promise<Listener> {
  let places = first;
  const connections = createConnections({ clientOf: ({ remoteAddress }) => connectedClient(remoteAddress, trustedProxies), limits });
  const server = createHttpServer(createEdge({ places: () => places, connections, ...parts }), parts.sender, connections);
  const port = await listen(server, at);
  return {
    port,
    connections,
    serve(found) {
      places = found;
    },
    close: () => closeServer(server, connections),
  };
}
