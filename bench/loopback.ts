/** Places on this machine that nobody else can reach. */
import { type AddressInfo, createServer } from 'node:net';

/** An address of the loopback network other than the usual one, out of some two million: each is a client of its own. */
export const addressOf = (index: number): string => `127.${1 + (index % 200)}.${Math.floor(index / 200) % 250}.${1 + (index % 50)}`;

/** A port that was free just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
