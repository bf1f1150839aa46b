/** An address that readers were ever given for an article leads to it for as long as there is a site, whatever happens to it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correct } from '#newsroom/publishing/correct.ts';
import { rebuildPublished } from '#newsroom/publishing/rebuild.ts';
import { reinstate } from '#newsroom/publishing/reinstate.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { pathOfArticle } from '#newsroom/site/article-address.ts';
import { redirect } from '#newsroom/site/redirect.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveSection } from '#newsroom/site/save-site.ts';
import { findShortPath } from '#newsroom/site/short-links.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';
import { after, idOf, openSmallNewsroom, publishNew } from '#newsroom/testing/small-newsroom.ts';
import { saveTopic } from '#newsroom/topics/save-topic.ts';

const SECTIONS = ['gulf', 'caucasus'];
const NAMES = ['gulf', 'caucasus', 'straits', 'hills'];
const ARTICLES = ['dam', 'sea', 'road'];
const SLUGS = ['dam', 'sea', 'port'];

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('rename' as const), section: fc.constantFrom(...SECTIONS), to: fc.constantFrom(...NAMES) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('publish' as const),
      article: fc.constantFrom(...ARTICLES),
      section: fc.constantFrom(...SECTIONS),
      slug: fc.constantFrom(...SLUGS),
      language: fc.constantFrom('en' as const, 'ar' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('withdraw' as const, 'reinstate' as const, 'correct' as const),
      article: fc.constantFrom(...ARTICLES),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('topic' as const), to: fc.constantFrom('water', 'rivers', 'lakes') }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('redirect' as const), path: fc.constantFrom('/old/a', '/old/b'), to: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rebuild' as const) }) },
);

const resolve = (path: string) => resolveAddress(path, new URLSearchParams());

/** In at most one hop: the page's own address, or the answer that it was withdrawn. */
async function endOf(path: string): Promise<string> {
  let found = await resolve(path);
  if (found.kind === 'moved') found = await resolve(found.location);
  if (found.kind === 'moved') throw new Error(`${path} leads on from ${found.location}`);
  return found.internal.includes('/answers/410?') ? 'withdrawn' : found.key;
}

async function check(given: Map<string, string>, topics: Set<string>, topic: string, redirects: Set<string>): Promise<void> {
  for (const [path, id] of given) {
    const now = pathOfArticle(id);
    expect([path, await endOf(path)]).toEqual([path, now === undefined ? 'withdrawn' : publicAddress({ first: 'en' }, now)]);
  }
  for (const slug of topics) expect(await endOf(`/topics/${slug}`)).toBe(`/topics/${topic}`);
  for (const path of redirects) await endOf(path);
}

async function live(steps: (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]): Promise<void> {
  const given = new Map<string, string>();
  const topics = new Set<string>();
  const redirects = new Set<string>();
  let topic = 'water';
  for (const [hour, done] of steps.entries()) {
    const act = after(hour + 1);
    if (done.does === 'rename') {
      const position = SECTIONS.indexOf(done.section);
      await saveSection({ id: idOf(done.section), slug: done.to, position, names: { en: done.section }, descriptions: {} }, act);
    }
    if (done.does === 'publish') {
      const { slug, language, section } = done;
      await publishNew(done.article, act, { slug, language, sectionId: idOf(section) }).catch(() => undefined);
    }
    if (done.does === 'withdraw') await withdraw(idOf(`article ${done.article}`), { reason: 'Wrong.', decidedBy: 'the editors' }, act);
    if (done.does === 'reinstate') await reinstate(idOf(`article ${done.article}`), act);
    if (done.does === 'correct') await correct(idOf(`article ${done.article}`), { text: 'A number was wrong.' }, act);
    if (done.does === 'topic') {
      const fields = { kind: 'theme' as const, names: { en: done.to }, descriptions: {}, facts: [] };
      if ((await saveTopic({ id: idOf('water'), slug: done.to, ...fields }, act)).ok) topic = done.to;
    }
    if (done.does === 'redirect') {
      const targets = [...given.keys(), '/old/a', '/old/b', ...NAMES.map((name) => `/${name}`)];
      const saved = await redirect({ path: done.path, location: targets[done.to % targets.length] as string }, act);
      if (saved.ok) redirects.add(done.path);
    }
    if (done.does === 'rebuild') await rebuildPublished(act);
    for (const name of ARTICLES) {
      const id = idOf(`article ${name}`);
      const [stored, short] = [pathOfArticle(id), findShortPath(id)];
      // With and without the first language, which is not written.
      for (const path of stored ? [stored, publicAddress({ first: 'en' }, stored)] : []) given.set(path, id);
      if (short) given.set(short, id);
    }
    if (given.size > 0 && !topics.has(topic) && (await resolve(`/topics/${topic}`)).kind === 'render' && isThere(await resolve(`/topics/${topic}`)))
      topics.add(topic);
    await check(given, isThere(await resolve(`/topics/${topic}`)) ? topics : new Set(), topic, redirects);
  }
}

const isThere = (found: Awaited<ReturnType<typeof resolve>>): boolean => found.kind === 'render' && found.share !== 'nothing';

test('every address ever given for an article leads to it or its notice in one hop, whatever was renamed, moved, withdrawn or led on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const { end } = await openSmallNewsroom();
      try {
        await live(steps);
      } finally {
        end();
      }
    }),
    { numRuns: 50 },
  );
}, 120_000);
