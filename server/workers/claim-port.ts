/** The port that several processes are going to share. */
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type ListeningPlace, listen, openAt } from '#server/http-server.ts';

/** Workers of a server that was killed end by themselves, but not in the same instant. */
const TRIES = 10;
const BETWEEN_MS = 100;

/**
 * Finds out that nobody else listens there, and gives the port. Whoever listens in order to share is let in beside others
 * that do: a second newspaper on the same port would silently get some of the first one's readers. Throws StartError.
 */
export async function claimPort(at: ListeningPlace): Promise<number> {
  for (let tried = 1; tried < TRIES && !(await isFree(at)); tried++) await wait(BETWEEN_MS);
  const alone = createServer();
  const port = await listen(alone, at);
  await new Promise((resolve) => alone.close(resolve));
  return port;
}

async function isFree({ host, port }: ListeningPlace): Promise<boolean> {
  const alone = createServer();
  try {
    await openAt(alone, { host, port });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EADDRINUSE';
  } finally {
    await new Promise<void>((resolve) => alone.close(() => resolve()));
  }
}
