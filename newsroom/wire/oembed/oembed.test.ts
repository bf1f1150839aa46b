import { createHash } from 'node:crypto';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleId, openNewsroom, publishStory } from '#newsroom/articles/testing/small-newsroom.ts';
import { write } from '#newsroom/drafts/write.ts';
import { withdraw } from '#newsroom/publishing/withdraw.ts';
import { must } from '#newsroom/sample/must.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { writeWire } from '#newsroom/wire/wire-routes.ts';

const SITE = 'https://news.example';
const HOSTILE = '"Ports" & <b>docks</b> \'A\'';

let end: () => void;
beforeAll(async () => {
  end = await openNewsroom();
  await publishStory('ports', { at: '2026-05-01T08:00:00Z', headline: HOSTILE, pictured: true, authors: ['said-al-balushi'] });
  await publishStory('plain', { at: '2026-05-02T08:00:00Z', authors: ['said-al-balushi', 'rania-halabi'] });
  await publishStory('arabic', { at: '2026-05-03T08:00:00Z', headline: 'مضيق هرمز', document: { language: 'ar' } });
  await publishStory('gone', { at: '2026-05-04T08:00:00Z', headline: 'Taken away', document: { slug: 'went' } });
  await publishStory('gone', { at: '2026-05-04T09:00:00Z', headline: 'Taken away' });
  await must('withdraw', withdraw(articleId('gone'), { reason: 'Wrong.', decidedBy: 'the editors' }, { by: 'test', at: new Date('2026-05-05') }));
  await publishStory('ports', { at: '2026-05-06T08:00:00Z', headline: HOSTILE, pictured: true, document: { slug: 'harbours' } });
  await must(
    'embargoed',
    write(
      {
        id: articleId('later'),
        base: 0,
        saveId: 'l',
        document: { language: 'en', slug: 'later', headline: 'Not yet', embargoedUntil: '2027-01-01T00:00:00.000Z' },
      },
      { by: 'test', at: new Date('2026-05-06') },
    ),
  );
  await must(
    'draft',
    write(
      { id: articleId('draft'), base: 0, saveId: 'd', document: { language: 'en', slug: 'secret-draft', headline: 'Not public' } },
      { by: 'test', at: new Date('2026-05-06') },
    ),
  );
});
afterAll(() => end());

async function ask(path: string, query: Record<string, string> = {}) {
  const found = await resolveAddress(path, new URLSearchParams(query));
  if (found.kind !== 'render') throw new Error(`${path} leads to ${found.location}.`);
  const { status = 200, ...rest } = await writeWire(found.internal, { origin: SITE, at: new Date('2026-06-01T00:00:00Z') });
  return { ...rest, status, share: found.share, body: String(rest.body) };
}
const oembed = async (query: Record<string, string>) => {
  const answer = await ask('/oembed', query);
  return { ...answer, said: answer.status === 200 ? (JSON.parse(answer.body) as Record<string, unknown>) : {} };
};

describe('oEmbed', () => {
  test('tells of an article all that its kind must, as JSON', async () => {
    const { type, said, share, headers } = await oembed({ url: `${SITE}/gulf/harbours?utm_source=x#top` });
    expect(type).toBe('application/json; charset=utf-8');
    expect(said).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: HOSTILE,
      author_name: 'Said al-Balushi',
      author_url: `${SITE}/authors/said-al-balushi`,
      provider_url: `${SITE}/`,
      width: 560,
      thumbnail_url: expect.stringMatching(/^https:\/\/news\.example\/media\//),
      thumbnail_width: 96,
      thumbnail_height: 54,
    });
    const html = String(said.html);
    expect(XMLValidator.validate(`<div>${html}</div>`)).toBe(true);
    const { blockquote, iframe } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(html) as {
      blockquote: { a: Record<string, string> };
      iframe: Record<string, string>;
    };
    expect(blockquote.a).toEqual({ href: `${SITE}/gulf/harbours`, '#text': HOSTILE });
    expect(iframe).toMatchObject({ src: `${SITE}/embed/${articleId('ports')}`, width: '560', height: String(said.height), title: HOSTILE });
    // Whoever invents such addresses has the share of those who search; what a page leads to is kept with the pages.
    expect(share).toBe('search');
    const own = { url: 'http://localhost:3000/gulf/harbours', format: 'json' };
    const shares = [own, { ...own, maxwidth: '300' }, { ...own, url: `${own.url}?x=1` }, { ...own, url: 'http://localhost:3000/gulf/nowhere' }];
    expect(await Promise.all(shares.map(async (query) => (await ask('/oembed', query)).share))).toEqual(['pages', 'search', 'search', 'search']);
    expect(headers?.['access-control-allow-origin']).toBe('*');
  });

  test('says the same as XML', async () => {
    const { type, body } = await ask('/oembed', { url: '/gulf/plain', format: 'xml' });
    expect(type).toBe('text/xml; charset=utf-8');
    expect(XMLValidator.validate(body)).toBe(true);
    const json = (await oembed({ url: '/gulf/plain', format: 'JSON' })).said;
    const { oembed: said } = new XMLParser({ parseTagValue: false }).parse(body) as { oembed: Record<string, string> };
    expect(said).toEqual(Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])));
    expect(json).not.toHaveProperty('author_url');
    expect(json).not.toHaveProperty('thumbnail_url');
  });

  test('keeps within the size that is asked for, and becomes a link where there is no room', async () => {
    for (const [maxwidth, maxheight] of [
      [300, 2_000],
      [560, 230],
      [300, 240],
      [5_000, 5_000],
    ] as const) {
      const { said } = await oembed({ url: '/gulf/harbours', maxwidth: String(maxwidth), maxheight: String(maxheight) });
      expect(said.type).toBe('rich');
      for (const name of ['width', 'thumbnail_width'] as const) expect(said[name]).toBeLessThanOrEqual(maxwidth);
      for (const name of ['height', 'thumbnail_height'] as const) expect(said[name]).toBeLessThanOrEqual(maxheight);
    }
    const html = async (maxheight: number) => String((await oembed({ url: '/gulf/harbours', maxheight: String(maxheight) })).said.html);
    expect(await html(600)).toContain(`/embed/${articleId('ports')}"`);
    expect(await html(300)).toContain(`/embed/${articleId('ports')}?form=words"`);
    expect(await html(170)).toContain(`/embed/${articleId('ports')}?form=headline"`);
    const { said } = await oembed({ url: '/gulf/harbours', maxheight: '100' });
    expect(said).toMatchObject({ type: 'link', title: HOSTILE });
    for (const name of ['html', 'width', 'height']) expect(said).not.toHaveProperty(name);
    // What is no number is as if it were not there.
    expect((await oembed({ url: '/gulf/harbours', maxwidth: '-1', maxheight: 'tall' })).said.width).toBe(560);
  });

  test('answers as the specification says where there is nothing to tell', async () => {
    const status = async (query: Record<string, string>) => (await ask('/oembed', query)).status;
    expect(await status({})).toBe(400);
    expect(await status({ url: '/gulf/harbours', format: 'yaml' })).toBe(501);
    // The specification's own words for "nothing" are 404; what was there once is gone for good, which is another thing to whoever asks.
    for (const url of ['/gulf/gone', `${SITE}/gulf/went`]) {
      const answer = await ask('/oembed', { url });
      expect([answer.status, answer.body]).toEqual([410, expect.stringContaining('withdrawn')]);
      expect(answer.body).not.toContain('Taken away');
    }
    for (const url of ['/desk/articles/1', `${SITE}/preview/abc`, '/desk']) expect([url, await status({ url })]).toEqual([url, 401]);
    const nothing = [
      '/gulf/nowhere',
      '/gulf/secret-draft',
      '/gulf/later',
      '/gulf',
      '/',
      'https://other.example/gulf/harbours',
      'javascript:alert(1)',
      '%%%',
    ];
    for (const url of nothing) expect([url, await status({ url })]).toEqual([url, 404]);
  });

  test('finds an article by every address that it had, in every language', async () => {
    expect((await oembed({ url: '/gulf/ports' })).said.title).toBe(HOSTILE);
    expect((await oembed({ url: `${SITE}/ar/gulf/arabic` })).said.title).toBe('مضيق هرمز');
  });
});

describe('an embedded article', () => {
  test('is a whole page that anybody may frame, that loads and runs nothing foreign, and that no search engine lists', async () => {
    const { status, type, body, headers, share } = await ask(`/embed/${articleId('ports')}`);
    expect([status, type, share]).toEqual([200, 'text/html; charset=utf-8', 'pages']);
    const policy = headers?.['content-security-policy'] ?? '';
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    const style = /<style>([\s\S]*)<\/style>/.exec(body)?.[1] ?? '';
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(body).not.toMatch(/<script\s|<form|<iframe|\son\w+=|\sstyle=/);
    const scripts = [...body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
    expect(policy).toContain(`script-src ${scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).join(' ')};`);
    expect(scripts).toHaveLength(1);
    // In a sandbox the page has no origin of its own.
    expect(policy).toContain(`img-src ${SITE};`);
    expect(headers?.['x-frame-options']).toBe('');
    expect(headers?.['x-robots-tag']).toBe('noindex');
    expect(body).toContain(`<link rel="canonical" href="${SITE}/gulf/harbours"/>`);
    expect(body).toContain(`<a href="${SITE}/gulf/harbours" target="_blank" rel="noopener">&quot;Ports&quot; &amp; &lt;b&gt;docks&lt;/b&gt; 'A'</a>`);
    expect(XMLValidator.validate(body.replace('<!doctype html>', ''))).toBe(true);
  });

  test('leaves out what has no room in the form that is asked for', async () => {
    const form = async (name: string) => (await ask(`/embed/${articleId('ports')}`, { form: name })).body;
    const [whole, words, headline] = [await form('any'), await form('words'), await form('headline')];
    expect([whole, words, headline].map((body) => [body.includes('<img'), body.includes('Standfirst of ports')])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  test('is in the language of the article, and read from the right where that is', async () => {
    const { body } = await ask(`/embed/${articleId('arabic')}`);
    expect(body).toContain('<html lang="ar" dir="rtl">');
    expect(body).toContain('مضيق هرمز');
  });

  test('says of a withdrawn one that it was, without a word of it; what was never public is nothing', async () => {
    const { status, body, headers } = await ask(`/embed/${articleId('gone')}`);
    expect(status).toBe(410);
    expect(body).toContain('withdrawn');
    expect(body).not.toContain('Taken away');
    expect(headers?.['content-security-policy']).toContain('frame-ancestors *');
    const draft = await ask(`/embed/${articleId('draft')}`);
    const nobody = await ask(`/embed/${articleId('nobody')}`);
    expect([draft.status, draft.body, draft.share]).toEqual([404, nobody.body, 'search']);
  });
});
