/** Several processes, each with a cache of its own, beside one that writes: what a newspaper without any cache would show. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, expect, test } from 'vitest';
import { choose } from '#newsroom/publishing/choose.ts';
import { correct } from '#newsroom/publishing/correct.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { setClock } from '#newsroom/site/clock.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { after, HOUR, idOf, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';
import type { FromCacheProcess, ToCacheProcess } from '#server/testing/cache-process.ts';
import { renderByQueries } from '#server/testing/render-by-queries.ts';

const SLUGS = ['dam', 'lake', 'road'];
const PATHS = ['/', '/gulf', '/caucasus', ...SLUGS.flatMap((slug) => [`/gulf/${slug}`, `/caucasus/${slug}`]), '/search?q=headline'];

class Reader {
  private readonly child: ChildProcess = fork(join(import.meta.dirname, '../testing/cache-process.ts'), { execArgv: [] });
  private readonly waiting = new Map<number, (heard: FromCacheProcess) => void>();
  private asked = 0;
  readonly verdicts = new Set<string>();

  constructor() {
    this.child.on('message', (heard: FromCacheProcess) => {
      this.verdicts.add(heard.verdict);
      this.waiting.get(heard.answers)?.(heard);
    });
  }

  private hear(asks: number, message: ToCacheProcess): Promise<FromCacheProcess> {
    return new Promise((resolve) => {
      this.waiting.set(asks, resolve);
      this.child.send(message);
    });
  }

  open(folder: string): Promise<unknown> {
    return this.hear(0, { open: folder });
  }

  async read(path: string, at: Date): Promise<string | undefined> {
    this.asked += 1;
    return (await this.hear(this.asked, { asks: this.asked, path, at: at.getTime() })).text;
  }

  end(): void {
    this.child.kill();
  }
}

const readers = [new Reader(), new Reader()];
afterAll(() => {
  for (const reader of readers) reader.end();
});
afterEach(() => setClock());

let now = after(0).at;
const render = renderByQueries(() => now);

/** What a newspaper that keeps nothing shows; undefined of an address that has moved. */
async function modelOf(path: string): Promise<string | undefined> {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const found = await resolveAddress(pathname, searchParams);
  return found.kind === 'moved' ? undefined : (await render(found.internal)).body.toString();
}

/** What is withdrawn is not published anew: that is a refusal, anything else a fault. */
async function outcomeOf(published: Promise<string>): Promise<{ ok: boolean }> {
  try {
    await published;
    return { ok: true };
  } catch (error) {
    if (!/"ok":false/.test(String(error))) throw error;
    return { ok: false };
  }
}

const COMMANDS = {
  publish: (slug: string) => outcomeOf(publishNew(slug, { by: 'anna', at: now }, { headline: `Headline ${now.getTime()}` })),
  move: (slug: string) => outcomeOf(publishNew(slug, { by: 'anna', at: now }, { sectionId: idOf('caucasus') })),
  correct: (slug: string) => correct(idOf(`article ${slug}`), { text: `At ${now.getTime()}` }, { by: 'anna', at: now }),
  withdraw: (slug: string) => withdraw(idOf(`article ${slug}`), { reason: 'Wrong.', decidedBy: 'the editors' }, { by: 'anna', at: now }),
  reinstate: (slug: string) => reinstate(idOf(`article ${slug}`), { by: 'anna', at: now }),
  choose: (slug: string) => choose(idOf(`article ${slug}`), { until: new Date(now.getTime() + 12 * HOUR) }, { by: 'anna', at: now }),
};

const done = new Set<string>();

const step = fc.record({
  does: fc.constantFrom(...(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]), 'wait' as const, 'read' as const),
  slug: fc.constantFrom(...SLUGS),
  path: fc.constantFrom(...PATHS),
  reader: fc.constantFrom(0, 1),
});

/** Chance alone may leave one of them out: an article has to be withdrawn before it can be reinstated. */
const EACH_ONCE = (['publish', 'move', 'correct', 'choose', 'withdraw', 'reinstate'] as const).map((does) => ({
  does,
  slug: 'dam',
  path: '/caucasus/dam',
  reader: 0 as const,
}));

test('after a change is confirmed no process shows what was before it; while it is made, each shows one or the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      const { end, folder } = await openSmallNewsroom();
      try {
        now = after(0).at;
        setClock(() => now);
        await Promise.all(readers.map((reader) => reader.open(folder)));
        for (const { does, slug, path, reader } of steps) {
          now = new Date(now.getTime() + (does === 'wait' ? 20 * HOUR : 1_000));
          const before = await modelOf(path);
          const meanwhile = readers[reader]?.read(path, now);
          // Much of it is refused: what is not public cannot be corrected.
          if (does !== 'wait' && does !== 'read' && (await COMMANDS[does](slug)).ok) done.add(does);
          const answers = await Promise.all(readers.map((each) => each.read(path, now)));
          const model = await modelOf(path);
          expect(answers).toEqual([model, model]);
          expect([before, model]).toContain(await meanwhile);
        }
      } finally {
        end();
      }
    }),
    { numRuns: 20, examples: [[EACH_ONCE]] },
  );
  // Pages were kept, and all was done at least once, or nothing was tried.
  expect([...done].sort()).toEqual(Object.keys(COMMANDS).sort());
  for (const { verdicts } of readers) expect([...verdicts]).toEqual(expect.arrayContaining(['hit', 'miss']));
}, 240_000);
