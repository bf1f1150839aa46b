import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer } from '#server/http-server.ts';
import { createSender } from '#server/sender.ts';

const server = createHttpServer((_request, response) => response.end(), createSender({ secure: false }), { admit: () => {} });
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => server.close());

/** What a client is told whose time is up after it has sent these bytes. */
async function toldAfter(bytes: string): Promise<string> {
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let told = '';
  client.on('data', (part) => {
    told += part;
  });
  const [socket] = await accepted;
  if (bytes) client.write(bytes);
  await expect.poll(() => socket.bytesRead).toBe(bytes.length);
  server.emit('clientError', Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
  await once(client, 'close');
  return told;
}

test('a request that takes too long to arrive is told so', async () => {
  expect(await toldAfter('GET / HTTP/1.1\r\nHost:')).toMatch(/^HTTP\/1\.1 408 /);
});

test('a connection that was opened ahead and never used ends without a word', async () => {
  expect(await toldAfter('')).toBe('');
});
