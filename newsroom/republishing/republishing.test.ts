import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleId, openNewsroom, PICTURE, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { addPicture } from '#newsroom/media/add-picture.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { LICENCE_KEYS, licenceOf, mayPassOn } from '#newsroom/republishing/licences.ts';
import { findRepublishPage } from '#newsroom/republishing/republish-page-queries.ts';
import { samplePictureId } from '#newsroom/sample/ids.ts';
import { must } from '#newsroom/sample/must.ts';
import { sampleSettings } from '#newsroom/sample/newsroom.ts';
import { p } from '#newsroom/sample/text.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { saveSettings } from '#newsroom/site/save-settings.ts';
import { ask, SITE } from '#newsroom/wire/api/testing/ask.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

const act = (at: string) => ({ by: 'test', at: new Date(at) });
const whole = (path: string) => new URL(path, SITE).href;
const OWNED = samplePictureId('port');

let end: () => void;
beforeAll(async () => {
  end = await openNewsroom({ licence: 'CC-BY-ND-4.0', licenceTerms: { en: 'Write to us first.', ar: 'اكتب إلينا أولًا.' } });
  const image = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#333' } })
    .webp()
    .toBuffer();
  await must(
    'picture',
    addPicture(image, { id: OWNED, credit: 'An agency', source: 'Agency', licence: 'All rights reserved' }, act('2026-01-02T00:00:00Z')),
  );
  await publishStory('closed', { at: '2026-04-02T08:00:00Z', document: { licence: 'none' } });
  const shown = (mediaId: string, caption: string) => ({
    type: 'picture' as const,
    attrs: { mediaId, altText: 'x', caption, credit: 'Credit', decorative: false, place: 'text' as const },
  });
  await publishStory('free', {
    at: '2026-05-01T08:00:00Z',
    pictured: true,
    headline: 'Ships & “docks”',
    document: {
      body: {
        type: 'doc',
        content: [
          p('See [the other](/gulf/closed).'),
          shown(PICTURE, 'Ours'),
          shown(OWNED, 'Theirs'),
          { type: 'readWith', attrs: { articleId: articleId('closed') } },
        ],
      },
    },
  });
  await publishStory('own', { at: '2026-05-03T08:00:00Z', document: { licence: 'CC-BY-4.0' } });
  await publishStory('elsewhere', { at: '2026-05-04T08:00:00Z', document: { canonicalUrl: 'https://first.example/story' } });
  await publishStory('arabic', { at: '2026-05-05T08:00:00Z', document: { language: 'ar' } });
});
afterAll(() => end());

describe('which licence holds', () => {
  test.each([
    ['site', '', 'CC-BY-ND-4.0', 'CC-BY-ND-4.0'],
    ['site', '', 'none', undefined],
    ['none', '', 'CC-BY-4.0', undefined],
    ['CC-BY-NC-4.0', '', 'none', 'CC-BY-NC-4.0'],
    ['site', 'https://first.example/', 'CC-BY-4.0', undefined],
    ['CC-BY-SA-4.0', 'https://first.example/', 'none', 'CC-BY-SA-4.0'],
  ] as const)('an article of its own %o, first at %o, on a site with %o: %o', (licence, canonicalUrl, site, holds) => {
    expect(licenceOf({ licence, canonicalUrl }, { licence: site })?.key).toBe(holds);
  });

  test('each has its address', () => {
    expect(LICENCE_KEYS.map((key) => licenceOf({ licence: key, canonicalUrl: '' }, { licence: 'none' })?.url)).toContain(
      'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    );
  });
});

describe('a picture goes along', () => {
  const free = licenceOf({ licence: 'CC-BY-4.0', canonicalUrl: '' }, { licence: 'none' });
  const unpaid = licenceOf({ licence: 'CC-BY-NC-4.0', canonicalUrl: '' }, { licence: 'none' });
  if (!(free && unpaid)) throw new Error('Both are licences.');
  test.each([
    ['CC0-1.0', true, true],
    ['Public domain', true, true],
    ['CC BY 4.0', true, true],
    ['cc-by-sa-3.0', true, true],
    ['https://creativecommons.org/licenses/by-nd/2.0/', true, true],
    ['http://creativecommons.org/publicdomain/zero/1.0/', true, true],
    ['CC BY-NC 4.0', false, true],
    ['https://creativecommons.org/licenses/by-nc-sa/4.0', false, true],
    ['', false, false],
    ['All rights reserved', false, false],
    ['Editorial use, one time', false, false],
    ['not CC0', false, false],
    ['CC', false, false],
    ['https://evil.example/creativecommons.org/licenses/by/4.0', false, false],
  ])('under %o: with a free article %o, with one that forbids trade %o', (noted, withFree, withUnpaid) => {
    expect([mayPassOn(noted, free), mayPassOn(noted, unpaid)]).toEqual([withFree, withUnpaid]);
  });
});

test('the kit holds the whole article in plain HTML with its credit, and none of what is not ours to give', async () => {
  const kit = await findRepublishPage('en', 'gulf', 'free', whole);
  expect(kit).toMatchObject({
    path: '/gulf/free/republish',
    articlePath: '/gulf/free',
    licence: { name: 'CC BY-ND 4.0', unchanged: true },
    terms: 'Write to us first.',
    canonical: `<link rel="canonical" href="${SITE}/gulf/free"/>`,
    pictures: 2,
    leftOut: [{ description: 'Theirs', credit: 'Credit' }],
  });
  const html = kit?.html ?? '';
  expect(XMLValidator.validate(`<x>${html}</x>`)).toBe(true);
  expect(html).toContain('<h1>Ships &amp; “docks”</h1>\n<p>By Said al-Balushi</p>\n');
  expect(html).toContain(`<a href="${SITE}/gulf/closed">the other</a>`);
  expect(html).toContain('Ours');
  expect(html).not.toContain('Theirs');
  expect(html).not.toContain('Headline of closed');
  expect(html).toContain(
    `<p>First published by <a href="${SITE}/gulf/free">The Causeway</a>. Licence: <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>`,
  );
});

test('a picture goes along under its own licence', async () => {
  const kit = await findRepublishPage('en', 'gulf', 'free', whole);
  const zero = 'https://creativecommons.org/publicdomain/zero/1.0/';
  expect(kit?.html).toContain(`<p>Ours · Credit. Licence: <a href="${zero}">${zero}</a></p>`);
});

test('it is in the language of the article', async () => {
  const kit = await findRepublishPage('ar', 'gulf', 'arabic', whole);
  expect(kit).toMatchObject({ path: '/ar/gulf/arabic/republish', terms: 'اكتب إلينا أولًا.' });
  expect(kit?.html).toContain('نُشر أولًا في');
});

describe('its address', () => {
  const at = (path: string) => resolveAddress(path, new URLSearchParams());

  test('lies below the article’s, and is a page', async () => {
    expect(await at('/gulf/free/republish')).toEqual({
      kind: 'render',
      key: '/gulf/free/republish',
      internal: '/en/gulf/free/republish',
      share: 'pages',
    });
    expect(await at('/ar/gulf/arabic/republish')).toMatchObject({ kind: 'render', internal: '/ar/gulf/arabic/republish' });
    expect(await at('/en/gulf/free/republish')).toEqual({ kind: 'moved', location: '/gulf/free/republish' });
    expect(await at('/Gulf/free/Republish/')).toEqual({ kind: 'moved', location: '/gulf/free/republish' });
  });

  test('is nowhere for articles that nobody may republish, and for what is no article', async () => {
    for (const path of ['/gulf/closed/republish', '/gulf/elsewhere/republish', '/gulf/republish', '/gulf/nothing/republish', '/republish'])
      expect(await at(path), path).toMatchObject({ share: 'nothing' });
    expect(await findRepublishPage('en', 'gulf', 'closed', whole)).toBeUndefined();
  });

  test('follows the article, and goes with it', async () => {
    await publishStory('own', { at: '2026-05-06T08:00:00Z', document: { licence: 'CC-BY-4.0', slug: 'own-renamed' } });
    expect(await at('/gulf/own/republish')).toEqual({ kind: 'moved', location: '/gulf/own-renamed/republish' });
    await must('withdraw', withdraw(articleId('own'), { reason: 'So.', decidedBy: 'the editors' }, act('2026-05-07T08:00:00Z')));
    // Readers are led to where it says why.
    expect(await at('/gulf/own-renamed/republish')).toEqual({ kind: 'moved', location: '/gulf/own-renamed' });
  });
});

test('feeds and the read interface tell the licence, and tell none where there is none', async () => {
  const LICENCE = 'https://creativecommons.org/licenses/by-nd/4.0/';
  const feed = async (file: string) => String((await writeWire(`/wire/feeds/en/${file}`, { origin: SITE, at: new Date() })).body);
  const entries = (text: string, ending: string) => text.split(ending).slice(0, -1);
  for (const [file, ending, said] of [
    ['rss.xml', '</item>', `<creativeCommons:license>${LICENCE}</creativeCommons:license>`],
    ['atom.xml', '</entry>', `<link rel="license" href="${LICENCE}"/>`],
  ] as const) {
    const text = await feed(file);
    expect(XMLValidator.validate(text)).toBe(true);
    const telling = entries(text, ending).filter((entry) => entry.includes(said));
    expect(telling).toHaveLength(1);
    expect(telling[0]).toContain('/gulf/free');
  }
  const { items } = JSON.parse(await feed('feed.json')) as { items: { url: string; _license?: { url: string } }[] };
  expect(items.filter(({ _license }) => _license).map(({ url, _license }) => [url, _license?.url])).toEqual([[`${SITE}/gulf/free`, LICENCE]]);
  const { json } = await ask(`/api/v1/articles/${articleId('free')}`);
  expect(json.licence).toEqual({ name: 'CC BY-ND 4.0', url: LICENCE, republish: `${SITE}/gulf/free/republish` });
  expect(json.pictures.map(({ caption, mayBePassedOn }: { caption: string; mayBePassedOn: boolean }) => [caption, mayBePassedOn])).toEqual([
    ['Ours', true],
    ['Theirs', false],
  ]);
  expect((await ask(`/api/v1/articles/${articleId('closed')}`)).json.licence).toBeNull();
  expect((await ask(`/api/v1/articles/${articleId('free')}.ninjs`)).json.rightsInfo).toEqual({ linkedRights: LICENCE });
});

test('a site that takes the right back has no kit at the next request', async () => {
  await must('settings', saveSettings({ ...sampleSettings, licence: 'none' }, act('2026-05-08T08:00:00Z')));
  expect(await resolveAddress('/gulf/free/republish', new URLSearchParams())).toMatchObject({ share: 'nothing' });
  expect((await ask(`/api/v1/articles/${articleId('free')}`)).json.licence).toBeNull();
});

test('what stood elsewhere first goes along under the name of its place', async () => {
  await publishStory('given', { at: '2026-05-05T09:00:00Z', document: { licence: 'CC-BY-4.0', canonicalUrl: 'https://first.example/story' } });
  const given = await findRepublishPage('en', 'gulf', 'given', whole);
  expect(given?.html).toContain('First published by <a href="https://first.example/story">first.example</a>');
});
