import { expect, test } from 'vitest';
import { createPageCache, type PageAddress, type PageCacheParts, type Reading, type Rendered } from '#server/page-cache.ts';

const SECOND = 1000;

/** A site of which every page shows the edition and the number of its render. */
function createWorld(options: Partial<PageCacheParts> = {}) {
  const world = {
    now: 1_000_000,
    edition: { number: 1, oldestServable: 1 },
    renders: [] as string[],
    /** While there is one, renders wait for it. */
    gate: undefined as Promise<void> | undefined,
    answer: (_internal: string): Partial<Rendered> => ({}),
    raise: (firm = false) => {
      const number = world.edition.number + 1;
      world.edition = { number, oldestServable: firm ? number : world.edition.oldestServable };
    },
    at: (key: string, share: PageAddress['share'] = 'pages'): PageAddress => ({ key, internal: `/en${key}`, share, edition: world.edition.number }),
    failures: [] as unknown[],
  };
  const cache = createPageCache({
    async render(internal) {
      world.renders.push(internal);
      const text = `${internal} in edition ${world.edition.number}, render ${world.renders.length}`;
      await world.gate;
      return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text), goodUntil: null, ...world.answer(internal) };
    },
    edition: () => world.edition,
    now: () => world.now,
    failed: (_address, error) => world.failures.push(error),
    ...options,
  });
  return { ...{ world, cache }, read: (key: string, share?: PageAddress['share']) => cache.read(world.at(key, share)) };
}

const textOf = (reading: Reading) => ('page' in reading ? reading.page.body.plain.bytes.toString() : reading.verdict);
const wait = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A promise to be kept by hand. */
function createGate() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open };
}

test('a page is rendered once in an edition, and anew in the next', async () => {
  const { world, read } = createWorld();
  expect((await read('/a')).verdict).toBe('miss');
  expect((await read('/a')).verdict).toBe('hit');
  world.raise();
  expect(textOf(await read('/a'))).toBe('/en/a in edition 2, render 2');
});

test('a page is over at its goodUntil, in the same edition', async () => {
  const { world, read } = createWorld();
  world.answer = () => ({ goodUntil: world.now + 10 });
  await read('/a');
  world.now += 9;
  expect((await read('/a')).verdict).toBe('hit');
  world.now += 1;
  expect((await read('/a')).verdict).toBe('miss');
});

test('readers who come while a page is rendered get that render', async () => {
  const { world, read } = createWorld();
  const { gate, open } = createGate();
  world.gate = gate;
  const readings = [read('/a'), read('/a'), read('/a')];
  open();
  expect((await Promise.all(readings)).map(({ verdict }) => verdict)).toEqual(['miss', 'joined', 'joined']);
});

test('nobody joins a render of an older edition, and what it made replaces nothing newer', async () => {
  const { world, read } = createWorld();
  const slow = createGate();
  world.gate = slow.gate;
  const before = read('/a');
  await wait();
  world.raise();
  world.gate = undefined;
  expect(textOf(await read('/a'))).toBe('/en/a in edition 2, render 2');
  slow.open();
  expect(textOf(await before)).toBe('/en/a in edition 1, render 1');
  expect(textOf(await read('/a'))).toBe('/en/a in edition 2, render 2');
});

test('nobody gets what was over already when they came, though its render was still underway', async () => {
  const { world, read } = createWorld();
  const slow = createGate();
  world.gate = slow.gate;
  const begun = world.now;
  world.answer = () => ({ goodUntil: begun + 10 });
  const before = read('/a');
  await wait();
  world.now += 20;
  world.answer = () => ({ goodUntil: null });
  const after = read('/a');
  world.answer = () => ({ goodUntil: begun + 10 });
  slow.open();
  await before;
  expect(textOf(await after)).toContain('render 2');
});

test('an address found out in an older edition makes no page of the current one', async () => {
  const { world, cache, read } = createWorld();
  const before = world.at('/a');
  world.raise();
  await cache.read(before);
  expect((await read('/a')).verdict).toBe('miss');
});

test('at the limit of renders a page whose edition has just ended is served, and is not after 30 seconds', async () => {
  const { world, read } = createWorld({
    limits: { pages: { atOnce: 1, waiting: 0 }, search: { atOnce: 1, waiting: 0 }, nothing: { atOnce: 1, waiting: 0 } },
  });
  await read('/a');
  world.raise();
  const { gate, open } = createGate();
  world.gate = gate;
  const other = read('/b');
  expect(await read('/a')).toMatchObject({ verdict: 'stale' });
  expect((await read('/c')).verdict).toBe('busy');
  world.now += 30 * SECOND + 1;
  expect((await read('/a')).verdict).toBe('busy');
  open();
  await other;
});

test('nothing from before a withdrawal is served at the limit', async () => {
  const { world, read } = createWorld({
    limits: { pages: { atOnce: 1, waiting: 0 }, search: { atOnce: 1, waiting: 0 }, nothing: { atOnce: 1, waiting: 0 } },
  });
  await read('/a');
  world.raise(true);
  const { gate, open } = createGate();
  world.gate = gate;
  const other = read('/b');
  expect((await read('/a')).verdict).toBe('busy');
  open();
  await other;
});

test('an edition that ended unseen counts as ended when it was last seen', async () => {
  const { world, read } = createWorld();
  await read('/a');
  world.now += 40 * SECOND;
  world.raise();
  world.answer = () => {
    throw new Error('broken');
  };
  expect((await read('/a')).verdict).toBe('failed');
});

test('after a failure the stored copy stands in, else the reader is told', async () => {
  const { world, read } = createWorld();
  const first = textOf(await read('/a'));
  world.raise();
  world.answer = () => {
    throw new Error('broken');
  };
  const reading = await read('/a');
  expect([reading.verdict, textOf(reading)]).toEqual(['stale', first]);
  expect((await read('/b')).verdict).toBe('failed');
  expect(world.failures).toHaveLength(2);
});

test.each([
  [200, 'hit'],
  [404, 'hit'],
  [410, 'hit'],
  [301, 'miss'],
  [500, 'miss'],
] as const)('an answer %d is %s when it is asked for again', async (status, verdict) => {
  const { world, read } = createWorld();
  world.answer = () => ({ status });
  await read('/a');
  expect((await read('/a')).verdict).toBe(verdict);
});

test('that nothing is here is good for a minute', async () => {
  const { world, read } = createWorld();
  world.answer = () => ({ status: 404 });
  await read('/a', 'nothing');
  world.now += 60 * SECOND;
  expect((await read('/a', 'nothing')).verdict).toBe('miss');
});

test('neither an answer with a cookie nor one that is not public is kept or shared', async () => {
  const { world, read } = createWorld({ isPublic: ({ key }) => key !== '/private' });
  world.answer = (internal) => (internal === '/en/cookie' ? { headers: { 'set-cookie': 'a=b' } } : {});
  await read('/cookie');
  expect((await read('/cookie')).verdict).toBe('miss');
  const two = await Promise.all([read('/private'), read('/private')]);
  expect(two.map(({ verdict }) => verdict)).toEqual(['miss', 'miss']);
  expect((await read('/private')).verdict).toBe('miss');
});

test('a flood of questions pushes out no page, and memory stays within its bound', async () => {
  const bound = 400_000;
  const { world, cache, read } = createWorld({ bound });
  world.answer = () => ({ body: Buffer.alloc(4_000, 'x') });
  await read('/a');
  for (let i = 0; i < 300; i++) {
    await read(`/search?q=${i}`, 'search');
    await read(`/nothing/${i}`, 'nothing');
    expect(cache.bytes).toBeLessThanOrEqual(bound);
  }
  expect((await read('/a')).verdict).toBe('hit');
});

test('a flood of questions leaves pages their renders', async () => {
  const { world, read } = createWorld({
    limits: { pages: { atOnce: 1, waiting: 0 }, search: { atOnce: 1, waiting: 0 }, nothing: { atOnce: 1, waiting: 0 } },
  });
  const { gate, open } = createGate();
  world.gate = gate;
  const question = read('/search?q=1', 'search');
  expect((await read('/search?q=2', 'search')).verdict).toBe('busy');
  world.gate = undefined;
  expect((await read('/a')).verdict).toBe('miss');
  open();
  await question;
});
