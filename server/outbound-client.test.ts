import type { LookupAddress, lookup } from 'node:dns';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, BlockList, createServer as createSocketServer, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sayFailure } from '#newsroom/delivery/failure-words.ts';
import { OutboundRefused } from '#newsroom/delivery/outbound.ts';
import { createHostCheck } from '#server/callable-hosts.ts';
import { parseTrusted } from '#server/client-address.ts';
import { OUTBOUND_LIMITS } from '#server/limits.ts';
import { createOutbound } from '#server/outbound-client.ts';
import { isPublicAddress } from '#server/public-address.ts';

const home = parseTrusted('127.0.0.1, ::1') ?? new BlockList();
const never = new AbortController().signal;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listen(answer: RequestListener): Promise<{ origin: string; port: number; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, requests };
}
const ask = (address: string, parts: Partial<Parameters<typeof createOutbound>[0]> = {}, signal = never) =>
  createOutbound({ allowed: home, ...parts }).post({ address, headers: { 'content-type': 'text/plain' }, body: 'Grüße' }, signal);

/** A name that leads to those addresses, one list after the other. */
function named(...answers: string[][]): typeof lookup {
  const resolve = (_name: string, _options: object, callback: (error: null, addresses: LookupAddress[]) => void) => {
    const addresses = answers.length > 1 ? answers.shift() : answers[0];
    callback(
      null,
      (addresses ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return resolve as unknown as typeof lookup;
}

const INNER = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.0.1./',
  'http://0x7f.0.0.1/',
  'http://0x7f000001/',
  'http://0177.0.0.01/',
  'http://2130706433/',
  'http://017700000001/',
  'http://①②⑦.⓪.⓪.①/',
  'http://0/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::1]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[ff02::1]/',
  'http://169.254.169.254/latest/meta-data',
  'http://0xa9fea9fe/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://192.0.2.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
];

describe('where nobody is called', () => {
  test.each(INNER)('%s', async (address) => {
    const connects = vi.spyOn(Socket.prototype, 'connect');
    await expect(ask(address, { allowed: new BlockList() })).rejects.toThrow(OutboundRefused);
    expect(connects).not.toHaveBeenCalled();
    connects.mockRestore();
  });

  test('a name of this machine', async () => {
    const { port, requests } = await listen((_, response) => response.end());
    for (const name of ['localhost', 'LOCALHOST'])
      await expect(ask(`http://${name}:${port}/`, { allowed: new BlockList() })).rejects.toThrow('is this machine itself');
    expect(requests).toEqual([]);
  });

  test('a name that has one address inside among others, in whichever order', async () => {
    const { port, requests } = await listen((_, response) => response.end());
    for (const addresses of [['127.0.0.1'], ['93.184.215.14', '127.0.0.1'], ['::ffff:127.0.0.1'], ['169.254.169.254', '93.184.215.14'], []])
      await expect(ask(`http://hub.example:${port}/`, { allowed: new BlockList(), resolve: named(addresses) })).rejects.toThrow(OutboundRefused);
    expect(requests).toEqual([]);
  });

  test('a name that changes between the look and the call: it is looked up once, and what was looked at is called', async () => {
    const { port, requests } = await listen((_, response) => response.end());
    const resolve = vi.fn(named(['127.0.0.1'], ['10.0.0.1'])) as unknown as typeof lookup;
    expect((await ask(`http://hub.example:${port}/`, { resolve })).status).toBe(200);
    expect(resolve).toHaveBeenCalledTimes(1);
    expect(requests).toHaveLength(1);
  });

  test.each([
    'ftp://hub.example/',
    'file:///etc/passwd',
    'https://name:password@hub.example/',
    'https://hub.example/#part',
    'https:hub.example',
    'https://',
    '/path',
    '',
  ])('%s', async (address) => {
    const connects = vi.spyOn(Socket.prototype, 'connect');
    await expect(ask(address)).rejects.toThrow(OutboundRefused);
    expect(connects).not.toHaveBeenCalled();
    connects.mockRestore();
  });

  test('what is on the internet is', () => {
    for (const address of ['93.184.215.14', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::8a'])
      expect(isPublicAddress(address)).toBe(true);
    expect(isPublicAddress('nonsense')).toBe(false);
  });
});

describe('what is known of a host by its looks', () => {
  const refused = (host: string, allowed = new BlockList()) => createHostCheck(allowed)(host);

  test.each([
    ['127.0.0.1', 'is no address on the internet'],
    ['10.1.2.3', 'is no address on the internet'],
    ['::1', 'is no address on the internet'],
    ['169.254.169.254', 'is no address on the internet'],
    ['localhost', 'is this machine itself'],
    ['app.localhost', 'is this machine itself'],
    ['crm.internal', 'is a name within one network'],
    ['printer.local', 'is a name within one network'],
    ['printer', 'is a name within one network'],
  ])('%s is refused, and the words say what to do', (host, says) => {
    expect(refused(host)).toMatch(new RegExp(`^${host} ${says}.*OUTBOUND_ALLOW`));
  });

  test('servers on the internet, and what the operator allows, are taken', () => {
    for (const host of ['partner.example', '93.184.215.14', '2606:4700::1111', 'local.example']) expect(refused(host)).toBeUndefined();
    for (const host of ['127.0.0.1', 'localhost', 'crm.internal', 'receiver']) expect(refused(host, home)).toBeUndefined();
    expect(refused('10.1.2.3', home)).toContain('10.1.2.3');
  });
});

test('a request says what it is told to say, once, on a connection of its own', async () => {
  const bodies: string[] = [];
  const { origin, requests } = await listen((request, response) => {
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
    request.on('end', () => response.writeHead(202, { 'retry-after': '7' }).end('Taken.'));
  });
  expect(await ask(`${origin}/in?a=1`)).toMatchObject({ status: 202, headers: { 'retry-after': '7' }, body: 'Taken.' });
  expect(bodies).toEqual(['Grüße']);
  expect(requests[0]).toMatchObject({ method: 'POST', url: '/in?a=1' });
  expect(requests[0]?.headers).toMatchObject({ 'content-length': '7', connection: 'close', 'accept-encoding': 'identity', 'user-agent': 'Dateline' });
  expect(requests[0]?.headers).not.toHaveProperty('cookie');
});

test('a redirect is an answer, and followed nowhere', async () => {
  const inner = await listen((_, response) => response.end());
  const outer = await listen((_, response) => response.writeHead(307, { location: `${inner.origin}/` }).end());
  expect((await ask(outer.origin)).status).toBe(307);
  expect(inner.requests).toEqual([]);
});

test('an answer without end, or packed, is read up to its bound', async () => {
  const { origin } = await listen((_, response) => {
    response.writeHead(200);
    const more = () => response.write('x'.repeat(16_384)) && setImmediate(more);
    response.on('drain', more);
    more();
  });
  expect((await ask(origin)).body).toHaveLength(OUTBOUND_LIMITS.answerBytes);
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const packed = await listen((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  expect((await ask(packed.origin)).body.length).toBeLessThanOrEqual(OUTBOUND_LIMITS.answerBytes);
});

test('who does not answer, or only drop by drop, is waited for no longer than the bound', async () => {
  const silent = await listen(() => {});
  await expect(ask(silent.origin, { withinMs: 200 })).rejects.toThrow('It did not answer within 0.2 s.');
  const dripping = await listen((_, response) => {
    response.writeHead(200);
    const drop = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drop));
  });
  await expect(ask(dripping.origin, { withinMs: 200 })).rejects.toThrow('It did not answer within 0.2 s.');
});

test('who is not reached leaves an error that can be said in words', async () => {
  const plain = await listen((_, response) => response.end());
  const tls = await ask(plain.origin.replace('http:', 'https:')).catch((error: unknown) => error);
  expect(sayFailure(tls)).toMatch(/^(It does not speak https at that port|No encrypted connection could be agreed on) \([A-Z_0-9]+\)\.$/);
  const closed = await listen((_, response) => response.end());
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  const refused = await ask(closed.origin).catch((error: unknown) => error);
  expect(sayFailure(refused)).toBe('Nothing takes connections at that address and port (ECONNREFUSED).');
  const nowhere = await ask('http://hub.invalid/').catch((error: unknown) => error);
  expect(sayFailure(nowhere)).toMatch(/^(There is no server of that name|Its name could not be looked up just now) \([A-Z_]+\)\.$/);
});

test('who would rather speak another protocol is hung up on', async () => {
  const server = createSocketServer((socket) =>
    socket.once('data', () => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await expect(ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).rejects.toThrow('hung up');
  server.close();
});

test('who breaks off is an error; whoever sends may break off, too', async () => {
  const broken = await listen((request) => request.socket.destroy());
  await expect(ask(broken.origin)).rejects.toThrow(/hang up|ECONNRESET/);
  const silent = await listen(() => {});
  const ending = new AbortController();
  const asked = ask(silent.origin, {}, ending.signal);
  await vi.waitFor(() => expect(silent.requests).toHaveLength(1));
  ending.abort();
  await expect(asked).rejects.toThrow('aborted');
});
