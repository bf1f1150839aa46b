import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { openAt } from '#server/http-server.ts';
import { claimPort } from '#server/workers/claim-port.ts';

const host = '127.0.0.1';

test('a free port can be shared by several processes', async () => {
  const port = await claimPort({ host, port: 0 });
  const servers = [createServer(), createServer()];
  for (const server of servers) await openAt(server, { host, port, reusePort: true });
  for (const server of servers) await once(server.close(), 'close');
});

test('one that others share already is refused, though the system would let a newcomer in', async () => {
  const port = await claimPort({ host, port: 0 });
  const other = createServer();
  await openAt(other, { host, port, reusePort: true });
  await expect(claimPort({ host, port })).rejects.toThrow(`Port ${port} of ${host} is in use`);
  await once(other.close(), 'close');
});

test('one that is given up while it is claimed is had', async () => {
  const port = await claimPort({ host, port: 0 });
  const dying = createServer();
  await openAt(dying, { host, port, reusePort: true });
  setTimeout(() => dying.close(), 250);
  expect(await claimPort({ host, port })).toBe(port);
});
