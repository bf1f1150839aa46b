import { expect, test } from 'vitest';
import { CONNECTION_LIMITS, RENDER_LIMITS } from '#server/limits.ts';
import { shareOfLimits } from '#server/share-of-limits.ts';

const { connections: all, ofOneClient } = CONNECTION_LIMITS;
const CONNECTION_LIMITS_OF_ONE = { connections: all, ofOneClient };

test('alone a process has all; several have a part each, and none has nothing', () => {
  expect(shareOfLimits(1, { cacheBytes: 100 })).toMatchObject({
    connections: CONNECTION_LIMITS_OF_ONE,
    renders: { pages: RENDER_LIMITS.pages },
    cacheBytes: 100,
  });
  const { connections, renders, cacheBytes } = shareOfLimits(4, { cacheBytes: 100 });
  expect(connections.connections).toBe(CONNECTION_LIMITS.connections / 4);
  expect(connections.ofOneClient).toBe(CONNECTION_LIMITS.ofOneClient / 4 + 24);
  expect([renders.pages.atOnce, renders.search.atOnce, cacheBytes]).toEqual([RENDER_LIMITS.pages.atOnce / 4, 1, 25]);
  expect(renders.search.rest).toBe(RENDER_LIMITS.search.rest);
});
