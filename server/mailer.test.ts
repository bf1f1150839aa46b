import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import { createMailer } from '#server/mailer.ts';

const log = pino({ level: 'silent' });
let server: Server | undefined;
afterEach(() => server?.close());

/** A mail server that speaks in the clear only, and keeps what it was told. */
async function plainServer(): Promise<{ url: URL; heard: string[] }> {
  const heard: string[] = [];
  server = createServer((socket) => {
    socket.write('220 plain.example ESMTP\r\n');
    socket.on('data', (chunk) => {
      heard.push(chunk.toString());
      socket.write(/^EHLO/.test(chunk.toString()) ? '250-plain.example\r\n250 AUTH PLAIN\r\n' : '502 no\r\n');
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: new URL(`smtp://name:word@127.0.0.1:${(server.address() as AddressInfo).port}`), heard };
}

test('a server without TLS gets neither the letter nor the password', async () => {
  const { url, heard } = await plainServer();
  const mailer = createMailer({ server: url, from: 'The Post <desk@news.example>' }, log);
  await expect(mailer.send({ to: 'anna@news.example', subject: 'A new password', text: 'the link' })).rejects.toThrow();
  const all = heard.join('');
  expect(all).toContain('EHLO');
  expect(all).not.toMatch(/AUTH|MAIL FROM|the link/);
});

test.each([
  ['anna@news.example\r\nBcc: eve@evil.example', 'A new password'],
  ['anna@news.example', 'A new password\r\nBcc: eve@evil.example'],
  ['anna@news.example, eve@evil.example', 'A new password'],
  ['"Anna" <anna@news.example>', 'A new password'],
])('nothing that could add a header or an addressee is sent: %j, %j', async (to, subject) => {
  const { url, heard } = await plainServer();
  const mailer = createMailer({ server: url, from: 'desk@news.example' }, log);
  await expect(mailer.send({ to, subject, text: '' })).rejects.toThrow('cannot go to this address');
  expect(heard).toEqual([]);
});
