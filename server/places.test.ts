import { expect, test } from 'vitest';
import { createHealth } from '#server/health.ts';
import { placesAtStart } from '#server/places.ts';
import { createSender } from '#server/sender.ts';

test('while the site starts only its health is answered by a place of its own', () => {
  const sender = createSender({ secure: false });
  const places = placesAtStart({ sender, health: createHealth(sender, () => false) });
  const placeOf = (path: string) => places.findIndex(({ matches }) => matches(path));
  expect([placeOf('/healthz'), placeOf('/readyz'), placeOf('/'), placeOf('/api/views')]).toEqual([0, 1, 2, 2]);
});
