import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, BlockList } from 'node:net';
import pino from 'pino';
import { afterAll, expect, test } from 'vitest';
import { clientAddress, parseTrusted } from '#server/client-address.ts';
import { createSender } from '#server/sender.ts';
import { connectAndSend, exchange } from '#server/testing/raw-exchange.ts';
import { createPassOn } from '#server/workers/pass-on.ts';
import { openPassage } from '#server/workers/passage.ts';

const sender = createSender({ secure: false });
const nobody = new BlockList();
let trusted = nobody;
const gone: string[] = [];
const passage = await openPassage({
  sender,
  log: pino({ level: 'silent' }),
  count: () => undefined,
  places: [
    {
      matches: (path) => path === '/desk/wait',
      methods: ['GET'],
      answer(request, response) {
        response.write('begun');
        response.once('close', () => gone.push(request.url ?? ''));
      },
    },
    {
      matches: (path) => path === '/desk/full',
      methods: ['POST'],
      answer(_request, response) {
        response.shouldKeepAlive = false;
        response.writeHead(413, { 'content-length': 8 }).end('too much');
      },
    },
    {
      matches: () => true,
      methods: ['GET', 'HEAD', 'POST'],
      async answer(request, response) {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        response.setHeader('set-cookie', ['a=1', 'b=2']);
        response.writeHead(201, { 'x-kept': 'yes' });
        const { method, url, headers } = request;
        response.end(JSON.stringify({ method, url, headers, from: clientAddress(request, trusted), body: Buffer.concat(parts).toString() }));
      },
    },
  ],
});
const passOn = createPassOn({ passage: passage.path, sender });
const worker = createServer((request, response) => {
  void passOn(request, response);
  // As the edge does when a body comes too slowly.
  if (request.url === '/desk/late') setTimeout(() => response.writeHead(408, { connection: 'close' }).end('too late'), 100);
});
worker.listen(0, '127.0.0.1');
await once(worker, 'listening');
const { port } = worker.address() as AddressInfo;
const address = (path: string) => `http://127.0.0.1:${port}${path}`;
afterAll(() => {
  worker.closeAllConnections();
  worker.close();
});

test('a request arrives as the client sent it, and its answer as the first process gave it', async () => {
  const answer = await fetch(address('/desk/do/x?y=1'), { method: 'POST', body: 'words', headers: { cookie: 's=1', origin: 'http://a.example' } });
  expect([answer.status, answer.headers.get('x-kept'), answer.headers.getSetCookie()]).toEqual([201, 'yes', ['a=1', 'b=2']]);
  const heard = (await answer.json()) as { headers: Record<string, string> };
  expect(heard).toMatchObject({ method: 'POST', url: '/desk/do/x?y=1', body: 'words', from: '127.0.0.1' });
  expect(heard.headers).toMatchObject({ cookie: 's=1', origin: 'http://a.example', host: `127.0.0.1:${port}`, 'content-length': '5' });
});

test('where a request comes from is the worker’s word and not the client’s; a trusted proxy’s word goes through', async () => {
  const from = async (headers: Record<string, string>) => ((await (await fetch(address('/desk'), { headers })).json()) as { from: string }).from;
  expect(await from({ 'dateline-client': '192.0.2.9' })).toBe('127.0.0.1');
  trusted = parseTrusted('127.0.0.1') ?? nobody;
  expect(await from({ 'x-forwarded-for': '198.51.100.7' })).toBe('198.51.100.7');
  trusted = nobody;
});

test('HEAD is answered without a body, and a connection goes on to its next request', async () => {
  const ask = (method: string) => `${method} /desk HTTP/1.1\r\nHost: localhost\r\n\r\n`;
  const { text, closed } = await exchange(await connectAndSend(port, ask('HEAD') + ask('GET')));
  expect(text.match(/HTTP\/1\.1 201/g)).toHaveLength(2);
  expect(text.match(/"method":"HEAD"/)).toBeNull();
  expect([text.match(/"method":"GET"/g)?.length, closed]).toEqual([1, false]);
});

test('a refusal before the body was read ends the connection: the rest of it would be taken for a request', async () => {
  const head = 'POST /desk/full HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000000\r\n\r\n';
  const { text, closed } = await exchange(await connectAndSend(port, head + 'x'.repeat(2_000)));
  expect(text).toMatch(/^HTTP\/1\.1 413/);
  expect([text.includes('too much'), closed]).toEqual([true, true]);
});

test('and whoever sent much of it all the same gets the refusal, not a broken connection', async () => {
  const body = Buffer.alloc(8_000_000, 'x');
  for (let n = 0; n < 12; n += 1) {
    const answer = await new Promise<string>((resolve, reject) => {
      request(address('/desk/full'), { method: 'POST', agent: false, headers: { 'content-length': body.length } }, (response) => {
        response.resume();
        resolve(String(response.statusCode));
      })
        .on('error', reject)
        .end(body);
    });
    expect(answer).toBe('413');
  }
});

test('a body that comes too slowly is answered once, by whoever loses patience first', async () => {
  const socket = await connectAndSend(port, 'POST /desk/late HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc');
  setTimeout(() => socket.write('defghij'), 150);
  const { text } = await exchange(socket);
  expect(text).toMatch(/^HTTP\/1\.1 408/);
  expect((await fetch(address('/desk'))).status).toBe(201);
});

test('as many headers as a client may send arrive', async () => {
  const head = `GET /desk HTTP/1.1\r\nHost: localhost\r\n${Array.from({ length: 99 }, (_, n) => `X-${n}: 1\r\n`).join('')}\r\n`;
  expect((await exchange(await connectAndSend(port, head))).text).toMatch(/^HTTP\/1\.1 201/);
});

test('a client that goes takes its request along', async () => {
  const socket = await connectAndSend(port, 'GET /desk/wait HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'data');
  expect(gone).toEqual([]);
  socket.destroy();
  await expect.poll(() => gone).toEqual(['/desk/wait']);
});

test('while the first process is not there, one is told to come again', async () => {
  await passage.close();
  const answer = await fetch(address('/desk/do/x'), { method: 'POST', body: 'words' });
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true]);
});
