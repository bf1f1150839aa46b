/** How the process ends: on the first signal in good order, on the second at once. */
import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connections } from '#server/connections.ts';
import { SHUTDOWN_LIMITS } from '#server/limits.ts';

/** A terminal and npm may both pass on one press of Ctrl-C. */
const SAME_SIGNAL_MS = 300;

/** Calls `stop` on SIGTERM or SIGINT, and ends with 0 when it is done or its time is up. Gives what does the same without a signal. */
export function stopOnSignal(stop: () => void | Promise<void>): () => Promise<never> {
  let ending: Promise<never> | undefined;
  let first = 0;

  async function end(): Promise<never> {
    setTimeout(() => process.exit(0), SHUTDOWN_LIMITS.wholeMs).unref();
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  }

  const endOnce = () => (ending ??= end());
  const onSignal = () => {
    const at = performance.now();
    if (first > 0 && at - first > SAME_SIGNAL_MS) process.exit(1);
    first ||= at;
    void endOnce();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, onSignal);
  }
  return endOnce;
}

/** Takes no new connection, lets answers in flight end, and closes every connection that has none. */
export async function closeServer(server: Server, connections: Pick<Connections, 'drain' | 'endResting' | 'open'>): Promise<void> {
  // Not the HTTP server's own way, which cuts answers off that are written but not sent.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  connections.drain();
  const deadline = performance.now() + SHUTDOWN_LIMITS.requestsMs;
  connections.endResting();
  while (connections.open > 0 && performance.now() < deadline) {
    await wait(20);
    connections.endResting();
  }
  server.closeAllConnections();
  await closed;
}
