import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import pino from 'pino';
import { expect, test } from 'vitest';
import { logged } from '#server/desk/logged-place.ts';

test('a request is logged when it is answered, by what it does and not by what its address keeps secret', async () => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const response = Object.assign(new EventEmitter(), { statusCode: 200 });
  const path = '/desk/invitation/a-secret';
  const target = { address: `${path}?q=secret`, rawPath: path, path, query: 'q=secret' };
  const request = { method: 'GET' } as IncomingMessage;
  await logged({ matches: () => true, methods: ['GET'], answer: () => {} }, log).answer(request, response as unknown as ServerResponse, target);
  expect(lines).toEqual([]);
  response.emit('close');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    request: expect.stringMatching(/^[0-9a-f]{12}$/),
    method: 'GET',
    path: '/desk/invitation',
    status: 200,
  });
  expect(lines[0]).not.toContain('secret');
});
