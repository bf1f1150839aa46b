import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { currentEdition } from '#db/edition.ts';
import { choose } from '#newsroom/publishing/choose.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { update } from '#newsroom/publishing/update.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { setClock } from '#newsroom/site/clock.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { after, HOUR, idOf, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';
import { createPageCache } from '#server/page-cache.ts';
import { renderByQueries } from '#server/testing/render-by-queries.ts';

afterEach(() => setClock());

let now = after(0).at;
const render = renderByQueries(() => now);

const SLUGS = ['dam', 'lake', 'road'];
const PATHS = ['/', '/gulf', '/caucasus', ...SLUGS.flatMap((slug) => [`/gulf/${slug}`, `/caucasus/${slug}`]), '/search?q=headline'];

const step = fc.oneof(
  fc.record({ does: fc.constantFrom('publish', 'move', 'update', 'correct', 'withdraw', 'reinstate', 'choose'), slug: fc.constantFrom(...SLUGS) }),
  fc.record({ does: fc.constant('read' as const), path: fc.constantFrom(...PATHS) }),
  fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 40 }) }),
);

test('publishing, correcting, withdrawing, reinstating and waiting: a kept page is what would be made now', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 30 }), async (steps) => {
      const { end } = await openSmallNewsroom();
      try {
        now = after(0).at;
        setClock(() => now);
        const cache = createPageCache({ render, edition: currentEdition, now: () => now.getTime() });
        for (const one of steps) {
          now = new Date(now.getTime() + 1_000);
          const act = { by: 'anna', at: now };
          if (one.does === 'wait') now = new Date(now.getTime() + one.hours * HOUR);
          else if (one.does === 'read') {
            const { pathname, searchParams } = new URL(one.path, 'http://localhost');
            const edition = currentEdition().number;
            const found = await resolveAddress(pathname, searchParams);
            if (found.kind === 'moved') continue;
            const reading = await cache.read({ ...found, edition });
            if (!('page' in reading)) throw new Error(reading.verdict);
            const body = reading.page.body.plain.bytes.toString();
            expect(JSON.parse(body)).toEqual(JSON.parse((await render(found.internal)).body.toString()));
          } else {
            const id = idOf(`article ${one.slug}`);
            if (one.does === 'publish') await publishNew(one.slug, act, { headline: `Headline ${now.getTime()}` }).catch(() => undefined);
            if (one.does === 'move') await publishNew(one.slug, act, { sectionId: idOf('caucasus') }).catch(() => undefined);
            if (one.does === 'update') await update(id, { note: `At ${now.getTime()}` }, act);
            if (one.does === 'correct') await correct(id, { text: `At ${now.getTime()}` }, act);
            if (one.does === 'withdraw') await withdraw(id, { reason: 'Wrong.', decidedBy: 'the editors' }, act);
            if (one.does === 'reinstate') await reinstate(id, act);
            if (one.does === 'choose') await choose(id, { until: new Date(now.getTime() + 12 * HOUR) }, act);
          }
        }
      } finally {
        end();
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
