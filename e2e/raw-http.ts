/** Requests as bytes: what no client library would send. */
import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Whether the server closed the connection by itself. */
  closed: boolean;
}

/** How long an answer may take to come, and how long the server may take to close after a whole one. */
const ANSWER_MS = 10_000;
const CLOSE_MS = 300;

/** Sends bytes and reads a whole answer, then waits a moment for the server to close. */
export function sendRaw(address: string, bytes: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let received = '';
    const done = (closed: boolean) => {
      socket.destroy();
      const [head = '', ...rest] = received.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
      );
      resolve({ status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n'), closed });
    };
    socket.setTimeout(ANSWER_MS, () => done(false));
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (isWhole(received)) socket.setTimeout(CLOSE_MS);
    });
    socket.on('end', () => done(true));
    socket.on('error', (error) => (received ? done(true) : reject(error)));
    socket.on('connect', () => socket.write(bytes, 'latin1'));
  });
}

/** Whether head and the promised length of body are there. */
function isWhole(received: string): boolean {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /^content-length: *(\d+)/im.exec(received.slice(0, end))?.[1];
  return length !== undefined && received.length - end - 4 >= Number(length);
}
