import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createConnections } from '#server/connections.ts';

class FakeSocket extends EventEmitter {
  writableLength = 0;
  destroyed = false;
  readonly remoteAddress: string;
  constructor(remoteAddress: string) {
    super();
    this.remoteAddress = remoteAddress;
  }
  destroy() {
    this.destroyed = true;
    queueMicrotask(() => this.emit('close'));
  }
}

const proxy = '10.0.0.1';
const connectionsWithin = (limits: { connections: number; ofOneClient: number }) =>
  createConnections({ clientOf: ({ remoteAddress }) => (remoteAddress === proxy ? undefined : remoteAddress), limits });

function open(connections: ReturnType<typeof createConnections>, from: string): FakeSocket {
  const socket = new FakeSocket(from);
  connections.admit(socket as unknown as Socket);
  return socket;
}

function begin(connections: ReturnType<typeof createConnections>, socket: FakeSocket): EventEmitter {
  const response = Object.assign(new EventEmitter(), { req: { socket } });
  connections.hold(response as unknown as ServerResponse);
  return response;
}

test('one client holds so many and no more; a new one takes the place of its own oldest at rest; a proxy holds as many as there are', async () => {
  const connections = connectionsWithin({ connections: 100, ofOneClient: 2 });
  const [first, second] = [open(connections, 'a'), open(connections, 'a')];
  const other = open(connections, 'b');
  expect(open(connections, 'a').destroyed).toBe(false);
  expect([first, second, other].map((socket) => socket?.destroyed)).toEqual([true, false, false]);
  await Promise.resolve();
  expect(connections.open).toBe(3);
  const busy = connectionsWithin({ connections: 100, ofOneClient: 1 });
  const response = begin(busy, open(busy, 'a'));
  expect(open(busy, 'a').destroyed).toBe(true);
  response.emit('close');
  expect(open(busy, 'a').destroyed).toBe(false);
  const throughProxy = Array.from({ length: 5 }, () => open(connections, proxy));
  expect(throughProxy.some(({ destroyed }) => destroyed)).toBe(false);
});

test('when there are too many, the oldest at rest makes room; an answer underway or unsent is never cut off', async () => {
  const connections = connectionsWithin({ connections: 3, ofOneClient: 10 });
  const [busy, unsent, resting] = [open(connections, 'a'), open(connections, 'b'), open(connections, 'c')];
  const response = begin(connections, busy);
  unsent.writableLength = 1;
  expect(open(connections, 'd').destroyed).toBe(false);
  expect([busy, unsent, resting].map(({ destroyed }) => destroyed)).toEqual([false, false, true]);
  await Promise.resolve();
  expect(connections.open).toBe(3);
  response.emit('close');
  expect(open(connections, 'e').destroyed).toBe(false);
  expect(busy.destroyed).toBe(true);
});

test('when all are busy the new one is turned away', () => {
  const connections = connectionsWithin({ connections: 1, ofOneClient: 10 });
  begin(connections, open(connections, 'a'));
  expect(open(connections, 'b').destroyed).toBe(true);
  expect([connections.open, connections.underway]).toEqual([1, 1]);
});

test('at the end those at rest are closed, the others when they are', async () => {
  const connections = connectionsWithin({ connections: 9, ofOneClient: 9 });
  const [busy, resting] = [open(connections, 'a'), open(connections, 'a')];
  const response = begin(connections, busy);
  connections.drain();
  expect(Reflect.get(response, 'shouldKeepAlive')).toBe(false);
  connections.endResting();
  expect([busy.destroyed, resting.destroyed, connections.draining]).toEqual([false, true, true]);
  response.emit('close');
  connections.endResting();
  expect(busy.destroyed).toBe(true);
});
