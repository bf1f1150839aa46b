import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import pino from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { createConnections } from '#server/connections.ts';
import { readBody } from '#server/desk/read-body.ts';
import { createEdge } from '#server/edge.ts';
import { createSender } from '#server/sender.ts';

let close = () => {};
afterEach(() => close());

/** A place that reads what was sent only after the client has gone, as one does that finds out first who asks. */
async function leaveWhileAsked(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>) {
  const log = pino({ level: 'silent' });
  const [error, debug, count] = [vi.spyOn(log, 'error'), vi.spyOn(log, 'debug'), vi.fn()];
  const ended = vi.fn();
  const place = {
    matches: () => true,
    methods: ['POST'],
    async answer(request: IncomingMessage, response: ServerResponse) {
      await once(response, 'close');
      await answer(request, response).finally(ended);
    },
  };
  const connections = createConnections({ clientOf: () => 'client' });
  const server = createServer(createEdge({ places: () => [place], connections, sender: createSender({ secure: false }), log, count }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => void server.close();
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('POST /desk/do/presence HTTP/1.1\r\nHost: news.example\r\nContent-Length: 2\r\n\r\n{}');
  await vi.waitFor(() => expect(connections.underway).toBe(1));
  socket.destroy();
  await vi.waitFor(() => expect(ended).toHaveBeenCalled());
  await new Promise(setImmediate);
  return { error, debug, count };
}

test('a tab that is closed after it sent everything is no failure of ours', async () => {
  const { error, debug, count } = await leaveWhileAsked(async (request) => void (await readBody(request, 100)));
  expect(error).not.toHaveBeenCalled();
  expect(count).not.toHaveBeenCalled();
  expect(debug).toHaveBeenCalledOnce();
});

test('what fails of itself is one, also when nobody waits for it any more', async () => {
  const { error, count } = await leaveWhileAsked(() => Promise.reject(new Error('The disk is full.')));
  expect(error).toHaveBeenCalledOnce();
  expect(count).toHaveBeenCalledWith('error');
});
