import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type End, type OfFirst, type OfWorkers, openLine } from '#server/workers/line.ts';

/** Two ends of a channel, each hearing what the other one sends in a later turn. */
function channel(): { first: End & EventEmitter; worker: End & EventEmitter; cut(): void } {
  const first = new EventEmitter();
  const worker = new EventEmitter();
  const sendTo = (other: EventEmitter) => (message: object) => setImmediate(() => other.emit('message', structuredClone(message))) !== undefined;
  return {
    first: Object.assign(first, { send: sendTo(worker) }),
    worker: Object.assign(worker, { send: sendTo(first) }),
    cut() {
      first.emit('disconnect');
      worker.emit('disconnect');
    },
  };
}

test('each end asks and is answered, also when answers come in another order', async () => {
  const { first, worker } = channel();
  const slow = Promise.withResolvers<number>();
  const askWorker = openLine<OfFirst, OfWorkers>(first, {
    ready: () => undefined,
    count: ({ client }) => (client === 'slow' ? slow.promise : 7),
  });
  const askFirst = openLine<OfWorkers, OfFirst>(worker, { figures: async () => [], stop: () => undefined });
  const late = askFirst('count', { client: 'slow', of: 'search' });
  expect(await askFirst('count', { client: 'quick', of: 'search' })).toBe(7);
  expect(await askWorker('figures', undefined)).toEqual([]);
  slow.resolve(3);
  expect(await late).toBe(3);
});

test('an answer that fails fails the question, and nothing else', async () => {
  const { first, worker } = channel();
  const fail = async (): Promise<number> => {
    throw new Error('disk I/O error');
  };
  openLine<OfFirst, OfWorkers>(first, { ready: () => undefined, count: ({ client }) => (client === 'bad' ? fail() : 0) });
  const askFirst = openLine<OfWorkers, OfFirst>(worker, { figures: async () => [], stop: () => undefined });
  await expect(askFirst('count', { client: 'bad', of: 'search' })).rejects.toThrow('disk I/O error');
  expect(await askFirst('count', { client: 'good', of: 'search' })).toBe(0);
});

test('what is asked of one that goes fails', async () => {
  const { first, worker, cut } = channel();
  openLine<OfFirst, OfWorkers>(first, { ready: () => undefined, count: () => new Promise<number>(() => undefined) });
  const askFirst = openLine<OfWorkers, OfFirst>(worker, { figures: async () => [], stop: () => undefined });
  const asked = askFirst('count', { client: 'one', of: 'search' });
  cut();
  await expect(asked).rejects.toThrow('gone');
});
