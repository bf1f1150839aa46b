import { expect, test, vi } from 'vitest';
import { createAddressBook } from '#server/address-book.ts';
import { createPageCache, type Rendered } from '#server/page-cache.ts';
import { createPageWarmer } from '#server/warm-pages.ts';

const page = (internal: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(internal),
  goodUntil: null,
});

function open(render: (internal: string) => Promise<Rendered> = async (internal) => page(internal)) {
  let number = 1;
  const edition = () => ({ number, oldestServable: 1 });
  const rendered = vi.fn(render);
  const cache = createPageCache({ render: rendered, edition });
  const book = createAddressBook({
    resolve: async (path) =>
      path === '/moved' && number > 1 ? { kind: 'moved', location: '/' } : { kind: 'render', key: path, internal: `/en${path}`, share: 'pages' },
    edition,
  });
  const ask = async (path: string, times = 1) => {
    const lead = await book.look({ address: path, rawPath: path, path, query: '' });
    if (lead.kind === 'render') for (let i = 0; i < times; i++) await cache.read(lead);
    return lead;
  };
  return { cache, rendered, ask, warm: createPageWarmer({ book, cache, edition }), raise: () => ++number };
}

test('when the edition rises the most read pages are made first, each once, and nobody waits for them then', async () => {
  const { rendered, ask, warm, raise, cache } = open();
  await ask('/b', 3);
  await ask('/', 9);
  await ask('/c', 1);
  rendered.mockClear();
  await warm();
  expect(rendered).not.toHaveBeenCalled();
  raise();
  await warm();
  await warm();
  expect(rendered.mock.calls.map(([internal]) => internal)).toEqual(['/en/', '/en/b', '/en/c']);
  const lead = await ask('/b', 0);
  expect(lead.kind === 'render' && cache.find(lead)).toBeTruthy();
});

test('what was read long ago gives way to what is read now', async () => {
  const { rendered, ask, warm, raise } = open();
  await ask('/old', 8);
  for (let i = 0; i < 4; i++) {
    await ask('/new', 6);
    raise();
    rendered.mockClear();
    await warm();
  }
  expect(rendered.mock.calls.map(([internal]) => internal)).toEqual(['/en/new', '/en/old']);
});

test('a page that moved is not made, and a failure keeps nothing from the next', async () => {
  const { rendered, ask, warm, raise } = open(async (internal) => {
    if (internal === '/en/broken') throw new Error('broken');
    return page(internal);
  });
  await ask('/moved', 5);
  await ask('/fine', 1);
  raise();
  rendered.mockClear();
  await warm();
  expect(rendered.mock.calls.map(([internal]) => internal)).toEqual(['/en/fine']);
});

test('it stops when a newer edition comes meanwhile, and begins again with that', async () => {
  const { rendered, ask, warm, raise } = open();
  await ask('/a', 2);
  await ask('/b', 1);
  raise();
  rendered.mockClear();
  rendered.mockImplementationOnce(async (internal) => {
    raise();
    return page(internal);
  });
  await warm();
  expect(rendered).toHaveBeenCalledTimes(1);
  await warm();
  expect(rendered.mock.calls.map(([internal]) => internal)).toEqual(['/en/a', '/en/a', '/en/b']);
});
