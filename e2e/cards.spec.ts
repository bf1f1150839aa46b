/** What messengers are given when a link to a page is sent: words, and a card that is there. */
import { expect, test } from '@playwright/test';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { PAGE_KINDS } from './page-kinds.ts';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

type Tag = { description: string } | undefined;

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal({ env: { WORKERS: '2' } });
});
test.afterAll(() => portal.stop());

const get = (path: string) => fetch(new URL(path, portal.address), { redirect: 'manual' });

/** What the page at that address says by that name. */
async function metaOf(path: string): Promise<(name: string) => string | undefined> {
  const html = await (await get(path)).text();
  return (name) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
}

test('every kind of page names a card of its own size that is there', async () => {
  const seen = new Map<string, string[]>();
  for (const { kind, path } of PAGE_KINDS) {
    const meta = await metaOf(path);
    const image = meta('og:image') ?? '';
    expect([kind, image]).toEqual([kind, expect.stringMatching(new RegExp(`^${portal.address}/media/cards/`))]);
    expect(['og:image:width', 'og:image:height', 'og:image:type', 'twitter:card'].map(meta)).toEqual([
      '1200',
      '630',
      'image/jpeg',
      'summary_large_image',
    ]);
    expect(meta('og:image:alt')).toBeTruthy();
    const words = ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:locale'].filter((name) => !meta(name));
    expect([kind, words]).toEqual([kind, []]);
    const answer = await fetch(image, { redirect: 'manual' });
    expect([kind, answer.status, answer.headers.get('content-type')]).toEqual([kind, 200, 'image/jpeg']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    // WhatsApp shows no picture that has more.
    expect([kind, bytes.length < 300_000]).toEqual([kind, true]);
    const drawn = sharp(bytes);
    expect(await drawn.metadata()).toMatchObject({ width: 1_200, height: 630 });
    expect((await drawn.stats()).channels[0]?.stdev).toBeGreaterThan(10);
    seen.set(image, [...(seen.get(image) ?? []), kind]);
  }
  // Each has one of its own, but for the archive, searches, feeds and terms, which show the site's.
  const shared = [...seen.values()].filter((kinds) => kinds.length > 1);
  const general = ['section, later leaf', 'article for republishing', 'archive', 'filtered archive'];
  expect(shared).toEqual([['front', ...general, 'search form', 'search answer', 'search without answer', 'feeds']]);
});

test('a changed headline names another card, the former leads to it, and a withdrawn article has none', async () => {
  await runCommands(portal.folder, 'publish');
  const before = new URL((await metaOf('/gulf/zanzibarine-lamp'))('og:image') ?? '').pathname;
  expect((await get(before)).status).toBe(200);
  await runCommands(portal.folder, 'retitle');
  const after = new URL((await metaOf('/gulf/zanzibarine-lamp'))('og:image') ?? '').pathname;
  expect(after).not.toBe(before);
  const former = await get(before);
  expect([former.status, former.headers.get('location')]).toEqual([307, after]);
  expect((await get(after)).status).toBe(200);
  await runCommands(portal.folder, 'withdraw');
  for (const path of [before, after]) expect((await get(path)).status).toBe(404);
});

test('when the newsroom changes what machines may do, pages, pictures and cards say so at the next request', async () => {
  const path = '/europe/allies-keep-talking';
  const picture = /"(?:[^"]*)(\/media\/[^"\s]+\/16x9-640\.webp)/.exec(await (await get(path)).text())?.[1] ?? '';
  const card = new URL((await metaOf(path))('og:image') ?? '').pathname;
  const said = async () => {
    const files = await Promise.all(
      [picture, card].map(async (at) => {
        const answer = await get(at);
        const { DataMining } = (ExifReader.load(Buffer.from(await answer.arrayBuffer()), { expanded: true }).xmp ?? {}) as Record<string, Tag>;
        return [answer.status, answer.headers.get('content-usage'), DataMining?.description.split('/').at(-1)];
      }),
    );
    return [...files, (await metaOf(path))('robots')];
  };
  const before = [200, 'train-ai=n, ai-use=y, search=y', 'DMI-PROHIBITED-AIMLTRAINING'];
  const after = [200, 'train-ai=n, ai-use=n, search=y', 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING'];
  // Often enough that each process has answered.
  for (let time = 0; time < 4; time++) expect(await said()).toEqual([before, before, 'nocache, max-image-preview:large']);
  await runCommands(portal.folder, 'reserve');
  for (let time = 0; time < 4; time++) expect(await said()).toEqual([after, after, 'noarchive, nosnippet, max-image-preview:large']);
});

test('a link that is sent says who wrote it, and where they and the paper can be followed', async () => {
  const allOf = async (path: string, name: string) =>
    [...(await (await get(path)).text()).matchAll(new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g'))].map(([, content]) => content);
  const [own, others] = ['/levant/levant-meter-readers', '/europe/allies-keep-talking'];
  expect(await allOf(own, 'author')).toContain('Rania Halabi');
  expect([await allOf(own, 'fediverse:creator'), await allOf(own, 'twitter:site')]).toEqual([[], []]);
  await runCommands(portal.folder, 'accounts');
  expect(await allOf(own, 'fediverse:creator')).toEqual(['@rania@social.example']);
  for (const path of [others, '/', '/gulf', '/pages/about']) {
    expect([path, await allOf(path, 'fediverse:creator')]).toEqual([path, ['@causeway@social.example']]);
    expect([path, await allOf(path, 'twitter:site')]).toEqual([path, ['@causeway']]);
  }
  // Mastodon looks for a link back to the account.
  const profile = await (await get('/authors/rania-halabi')).text();
  expect(profile).toMatch(/<a href="https:\/\/social\.example\/@rania" rel="me noopener">/);
  expect(await allOf('/authors/rania-halabi', 'fediverse:creator')).toEqual(['@rania@social.example']);
});
