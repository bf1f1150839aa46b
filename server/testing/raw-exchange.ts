/** Bytes sent as they are, and what comes back for them. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** How long the first byte may take, and after which silence what came is taken for all. */
const FIRST_MS = 10_000;
const QUIET_MS = 200;

export async function connectAndSend(port: number, bytes: string | Buffer): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  return socket;
}

/** All that comes back until the connection closes, or until it is quiet. */
export async function exchange(socket: Socket): Promise<{ text: string; closed: boolean }> {
  const chunks: Buffer[] = [];
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, FIRST_MS);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET_MS);
    });
    socket.on('error', () => resolve());
    socket.on('close', () => {
      closed = true;
      resolve();
    });
  });
  clearTimeout(timer);
  socket.destroy();
  return { text: Buffer.concat(chunks).toString('latin1'), closed };
}
