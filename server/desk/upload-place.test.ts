import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { createConnections } from '#server/connections.ts';
import { createDeskAnswers } from '#server/desk/desk-answers.ts';
import type { Received } from '#server/desk/receive-file.ts';
import { createUploadPlace, type UploadPlaceParts } from '#server/desk/upload-place.ts';
import { createEdge } from '#server/edge.ts';
import { createHttpServer, listen } from '#server/http-server.ts';
import { createSender } from '#server/sender.ts';

const ACTOR: Actor = { id: 'anna', name: 'Anna', email: 'anna@example.org', role: 'contributor', sessionId: 's', authorId: null };
const ORIGIN = 'https://news.example';

let folder: string;
let server: Server;
let port: number;
let takePicture: ReturnType<typeof vi.fn<UploadPlaceParts['takePicture']>>;
let free: number;
let wait: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-uploads-'));
  free = 10_000_000_000;
  takePicture = vi.fn(async (received: Received) => ({ ok: true, size: readFileSync(received.file).length }) as const);
  const sender = createSender({ secure: true });
  const log = pino({ level: 'silent' });
  wait = 0;
  let count = 0;
  const place = createUploadPlace({
    newUpload: async () => join(folder, `upload-${++count}`),
    takePicture,
    findSession: async (cookie) => (cookie === 'anna' ? ACTOR : undefined),
    admission: { count: () => wait },
    deskUrl: new URL(ORIGIN),
    now: () => new Date(0),
    answers: createDeskAnswers({ secure: true }),
    log,
    freeBytes: async () => free,
  });
  const connections = createConnections({ clientOf: () => 'client' });
  const edge = createEdge({ places: () => [place], connections, sender, log, count: () => {} });
  server = createHttpServer(edge, sender, connections);
  port = await listen(server, { host: '127.0.0.1', port: 0 });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const files = () => readdirSync(folder);
const GOOD = { origin: ORIGIN, cookie: 'anna' };

function form(bytes: Uint8Array<ArrayBuffer>, { field = 'picture', name = 'a.png' } = {}): FormData {
  const made = new FormData();
  made.append(field, new Blob([bytes], { type: 'image/png' }), name);
  return made;
}
const send = (body: FormData | string, headers: Record<string, string> = GOOD) =>
  fetch(`http://127.0.0.1:${port}/desk/upload`, { method: 'POST', body, headers });
const small = () => new Uint8Array(5_000).fill(7);

test('a file arrives whole, is handed on with its beginning, and is nobody’s afterwards', async () => {
  const answer = await send(form(small(), { name: '../../etc/passwd.png' }));
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true, size: 5_000 }]);
  const [received, head, act] = takePicture.mock.calls[0] ?? [];
  expect(received).toMatchObject({ file: join(folder, 'upload-1'), bytes: 5_000, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(head).toHaveLength(4_096);
  expect(act).toEqual({ by: 'anna', at: new Date(0) });
  expect(files()).toEqual([]);
});

test.each<[string, number, () => Promise<Response>]>([
  ['from another site', 403, () => send(form(small()), { ...GOOD, origin: 'https://evil.example' })],
  ['from nowhere', 403, () => send(form(small()), { cookie: 'anna' })],
  ['without a session', 401, () => send(form(small()), { origin: ORIGIN })],
  ['that is no form', 415, () => send('{}', { ...GOOD, 'content-type': 'application/json' })],
  ['whose form says no boundary', 400, () => send('x', { ...GOOD, 'content-type': 'multipart/form-data' })],
  [
    'whose form is cut short',
    400,
    () =>
      send('--b\r\nContent-Disposition: form-data; name="picture"; filename="a"\r\n\r\nabc', {
        ...GOOD,
        'content-type': 'multipart/form-data; boundary=b',
      }),
  ],
  ['of another name', 400, () => send(form(small(), { field: 'other' }))],
  ['that is empty', 400, () => send(form(new Uint8Array()))],
  ['that is too large', 413, () => send(form(new Uint8Array(30_100_000)))],
])('a file %s is refused, and leaves nothing', async (_case, status, ask) => {
  expect((await ask()).status).toBe(status);
  expect(takePicture).not.toHaveBeenCalled();
  expect(files()).toEqual([]);
});

test('a form with two files is refused whole', async () => {
  const two = form(small());
  two.append('picture', new Blob([small()]), 'b.png');
  expect((await send(two)).status).toBe(400);
  expect(takePicture).not.toHaveBeenCalled();
  expect(files()).toEqual([]);
});

test('a file beyond the limit within a form that is not is refused in words', async () => {
  const answer = await send(form(new Uint8Array(30_000_001)));
  expect([answer.status, await answer.json()]).toMatchObject([422, { message: 'This file has 31 megabytes; 30 is the limit.' }]);
  expect(files()).toEqual([]);
});

test('one who uploads without end is told when to come again', async () => {
  wait = 7;
  const answer = await send(form(small()));
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  expect(takePicture).not.toHaveBeenCalled();
});

test('with little room on the disk nothing is taken', async () => {
  free = 100_000_000;
  const answer = await send(form(small()));
  expect([answer.status, await answer.json()]).toMatchObject([507, { message: expect.stringContaining('no room left') }]);
});

test('one that breaks off leaves no file', async () => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const head = [
    'POST /desk/upload HTTP/1.1',
    'Host: news.example',
    `Origin: ${ORIGIN}`,
    'Cookie: anna',
    'Content-Length: 90000',
    'Content-Type: multipart/form-data; boundary=b',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n--b\r\nContent-Disposition: form-data; name="picture"; filename="a"\r\n\r\n${'x'.repeat(40_000)}`);
  await expect.poll(files).toEqual(['upload-1']);
  socket.destroy();
  await expect.poll(files).toEqual([]);
  expect(takePicture).not.toHaveBeenCalled();
});

test('what is thrown while it is taken leaves no file either', async () => {
  takePicture.mockRejectedValue(new Error('no'));
  expect((await send(form(small()))).status).toBe(500);
  expect(files()).toEqual([]);
});
