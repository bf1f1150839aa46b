import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { askHandler } from '#server/composed-request.ts';

test('a long answer that heeds backpressure comes whole: nobody is never slow', async () => {
  const chunk = 'x'.repeat(8 * 1024);
  const { body } = await askHandler((_request, response) => void Readable.from(Array(64).fill(chunk)).pipe(response), '/long', {}, 2_000);
  expect(body.length).toBe(64 * chunk.length);
});

test('an answer that is never complete has failed when its time is over', async () => {
  await expect(askHandler((_request, response) => void response.write('half'), '/half', {}, 50)).rejects.toThrow('not complete after 50 ms');
});

test('a handler that fails, at once or later, or breaks off, has no answer', async () => {
  await expect(askHandler(() => Promise.reject(new Error('later')) as never, '/', {}, 2_000)).rejects.toThrow('later');
  await expect(askHandler((_request, response) => void response.destroy(), '/', {}, 2_000)).rejects.toThrow('broke off');
});
