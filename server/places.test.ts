import { BlockList } from 'node:net';
import pino from 'pino';
import { afterAll, expect, test } from 'vitest';
import { createHealth } from '#server/health.ts';
import { openListener } from '#server/listener.ts';
import { deskToCome, placesAtStart } from '#server/places.ts';
import { createSender } from '#server/sender.ts';

const sender = createSender({ secure: false });
const front = await openListener(
  { host: '127.0.0.1', port: 0 },
  {
    sender,
    log: pino({ level: 'silent' }),
    count: () => undefined,
    trustedProxies: new BlockList(),
    limits: undefined,
    places: [],
  },
);
afterAll(() => front.close());
const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${front.port}${path}`, init);

test('while the site starts only its health is answered by a place of its own', () => {
  const places = placesAtStart({ sender, health: createHealth(sender, () => false) });
  const placeOf = (path: string) => places.findIndex(({ matches }) => matches(path));
  expect([placeOf('/healthz'), placeOf('/readyz'), placeOf('/'), placeOf('/api/views')]).toEqual([0, 1, 2, 2]);
});

test('while the site starts programs are told so in their own form, and when to come again', async () => {
  front.serve(placesAtStart({ sender, health: createHealth(sender, () => false) }));
  const told = await ask('/api/v1/articles');
  expect([told.status, told.headers.get('content-type')]).toEqual([503, 'application/problem+json; charset=utf-8']);
  expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(told.headers.get('access-control-allow-origin')).toBe('*');
  expect(await told.json()).toMatchObject({ title: 'Service Unavailable', status: 503 });
  const reader = await ask('/gulf');
  expect([reader.status, reader.headers.get('content-type'), reader.headers.get('access-control-allow-origin')]).toEqual([
    503,
    'text/html; charset=utf-8',
    null,
  ]);
});

test('while the desk is loaded, readers are answered; who asks for the desk waits and loses nothing of what they brought', async () => {
  const desk = Promise.withResolvers<void>();
  const pages = { matches: () => true, methods: ['GET'], answer: (_: unknown, response: { end(text: string): void }) => response.end('a page') };
  front.serve([deskToCome(desk.promise), pages]);
  let isAnswered = false;
  const saved = ask('/desk/do/save-draft', { method: 'POST', body: 'every word' }).finally(() => {
    isAnswered = true;
  });
  const refused = ask('/desk/do/save-draft');
  expect(await (await ask('/gulf')).text()).toBe('a page');
  expect(isAnswered).toBe(false);

  front.serve([
    {
      matches: (path) => path.startsWith('/desk/'),
      methods: ['POST'],
      async answer(request, response) {
        response.end(Buffer.concat(await request.toArray()));
      },
    },
    pages,
  ]);
  desk.resolve();
  expect(await (await saved).text()).toBe('every word');
  expect((await refused).status).toBe(405);
});
