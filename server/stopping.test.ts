import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import pino from 'pino';
import { expect, test } from 'vitest';
import { createConnections } from '#server/connections.ts';
import { createEdge } from '#server/edge.ts';
import { createHttpServer, listen } from '#server/http-server.ts';
import { createSender } from '#server/sender.ts';
import { closeServer } from '#server/stopping.ts';

const sender = createSender({ secure: false });
const local = { host: '127.0.0.1', port: 0 };

async function open(port: number, text: string): Promise<{ socket: Socket; received: () => string }> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => {
    received += String(chunk);
  });
  await once(socket, 'connect');
  socket.write(text);
  return { socket, received: () => received };
}

test('answers in flight end; connections between two requests, or without a whole one, close at once', async () => {
  let finish = () => {};
  let begun = () => {};
  const underway = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const connections = createConnections({ clientOf: () => 'client' });
  const edge = createEdge({
    connections,
    places: () => [
      {
        matches: () => true,
        methods: ['GET'],
        async answer(request, response, { path }) {
          if (path === '/slow') {
            begun();
            await new Promise<void>((resolve) => {
              finish = resolve;
            });
          }
          sender.notice(request, response, 404);
        },
      },
    ],
    sender,
    log: pino({ level: 'silent' }),
    count: () => {},
  });
  const server = createHttpServer(edge, sender, connections);
  const port = await listen(server, local);
  const idle = await open(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(idle.socket, 'data');
  const silent = await open(port, '');
  const half = await open(port, 'GET / HTTP/1.1\r\nHos');
  const slow = await open(port, 'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
  await underway;

  const gone = Promise.all([idle, half, silent].map(({ socket }) => once(socket, 'close')));
  const begin = performance.now();
  const closing = closeServer(server, connections);
  await gone;
  expect(slow.received()).toBe('');
  const over = once(slow.socket, 'close');
  finish();
  await Promise.all([closing, over]);
  expect(slow.received()).toMatch(/^HTTP\/1\.1 404 [\s\S]*connection: close\r\n[\s\S]*<\/html>\n$/i);
  expect(performance.now() - begin).toBeLessThan(3_000);
});

test('a port in use is told in one line', async () => {
  const make = () => createHttpServer(() => {}, sender, createConnections({ clientOf: () => 'client' }));
  const first = make();
  const port = await listen(first, local);
  await expect(listen(make(), { ...local, port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use by another program.`);
  await expect(listen(make(), { host: '192.0.2.1', port: 0 })).rejects.toThrow('HOST=192.0.2.1 is no address of this machine.');
  first.close();
});
