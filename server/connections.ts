/** The open connections: how many one client may hold, which of them makes room when there are too many, and which are at rest. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { CONNECTION_LIMITS } from '#server/limits.ts';

export interface Connections {
  /** Takes a new connection in, or closes it at once. */
  admit(socket: Socket): void;
  readonly open: number;
  /** An answer is underway: until it is wholly sent, its connection is not at rest. */
  hold(response: ServerResponse): void;
  /** Answers underway. */
  readonly underway: number;
  /** From now on each answer ends its connection. */
  drain(): void;
  readonly draining: boolean;
  /** Ends every connection at rest. */
  endResting(): void;
}

export interface ConnectionsParts {
  /** The client at the other end; undefined when it is a proxy, which speaks for many. */
  clientOf(socket: Socket): string | undefined;
  limits?: { connections: number; ofOneClient: number } | undefined;
}

/** How many of the oldest connections are looked at for one that is at rest. */
const LOOKED_AT = 64;

export function createConnections({ clientOf, limits = CONNECTION_LIMITS }: ConnectionsParts): Connections {
  // In the order in which they were opened.
  const sockets = new Set<Socket>();
  const ofClient = new Map<string, Set<Socket>>();
  const underway = new Set<ServerResponse>();
  const answersOn = new WeakMap<Socket, number>();
  let draining = false;

  function admit(socket: Socket): void {
    const client = clientOf(socket);
    const own = client === undefined ? undefined : (ofClient.get(client) ?? new Set());
    if (own && own.size >= limits.ofOneClient && !makeRoom(own)) return void socket.destroy();
    if (sockets.size >= limits.connections && !makeRoom(sockets)) return void socket.destroy();
    sockets.add(socket);
    if (client === undefined || !own) return void socket.once('close', () => sockets.delete(socket));
    ofClient.set(client, own.add(socket));
    socket.once('close', () => {
      sockets.delete(socket);
      own.delete(socket);
      if (own.size === 0 && ofClient.get(client) === own) ofClient.delete(client);
    });
  }

  const isAtRest = (socket: Socket) => socket.writableLength === 0 && !answersOn.get(socket);

  /** Closes one of the oldest of them at rest: a reader's browser opens another when it needs one. */
  function makeRoom(among: Set<Socket>): boolean {
    let looked = 0;
    for (const socket of among) {
      if (isAtRest(socket)) {
        socket.destroy();
        // It tells so later, but its place is free now.
        sockets.delete(socket);
        among.delete(socket);
        return true;
      }
      if (++looked === LOOKED_AT) break;
    }
    return false;
  }

  return {
    admit,
    get open() {
      return sockets.size;
    },
    get underway() {
      return underway.size;
    },
    get draining() {
      return draining;
    },
    hold(response) {
      const { socket } = response.req;
      underway.add(response);
      answersOn.set(socket, (answersOn.get(socket) ?? 0) + 1);
      response.once('close', () => {
        underway.delete(response);
        answersOn.set(socket, (answersOn.get(socket) ?? 1) - 1);
      });
    },
    drain() {
      draining = true;
      for (const response of underway) response.shouldKeepAlive = false;
    },
    endResting() {
      for (const socket of sockets) if (isAtRest(socket)) socket.destroy();
    },
  };
}
