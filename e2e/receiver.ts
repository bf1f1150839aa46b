/** Another server, as a partner, a hub or a search engine has one: it remembers what it is told, and answers as a test wants. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ToldOnce {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Receiver {
  /** With its port, without a slash at the end. The portal calls it only with `OUTBOUND_ALLOW`. */
  origin: string;
  /** What it was told, in order. */
  told: ToldOnce[];
  /** How it answers from now on; `undefined`: not at all. */
  answer: { status: number; body?: string } | undefined;
  stop(): void;
}

/** What lets a portal call it. */
export const CALLS_RECEIVERS = { OUTBOUND_ALLOW: '127.0.0.1' };
/** How long a test waits for what is sent again after the portal was killed: longer than a lease, with the timer's turn. */
export const LEASE_OVER_MS = 60_000;

export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    origin: '',
    told: [],
    answer: { status: 200 },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      receiver.told.push({ path: request.url ?? '', headers: request.headers, body });
      if (receiver.answer) response.writeHead(receiver.answer.status).end(receiver.answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return receiver;
}
