/** Articles in other sites' pages: found from the article, framed, whole without a script. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { type Portal, startPortal } from './portal.ts';
import { inWordPress } from './wordpress-page.ts';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

/** What the page of an article says of how it may be embedded, as a program finds it there. */
async function findEmbed(path: string, asked = ''): Promise<{ html: string; width: number; height: number; title: string }> {
  const page = await (await fetch(portal.address + path)).text();
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(link.replaceAll('&amp;', '&') + asked);
  expect(answer.status).toBe(200);
  return (await answer.json()) as { html: string; width: number; height: number; title: string };
}

/** Serves a page that embeds on an origin of its own, and opens it. */
async function openElsewhere(page: Page, html: string): Promise<void> {
  const elsewhere = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">${html}`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
  elsewhere.close();
}

for (const { path, direction } of [
  { path: '/europe/allies-keep-talking', direction: 'ltr' },
  { path: '/levant/levant-meter-readers', direction: 'ltr' },
]) {
  test(`${path} stands whole in a page of another site`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const asked of ['', '&maxwidth=320']) {
      const embed = await findEmbed(path, asked);
      await openElsewhere(page, embed.html);
      const card = page.frameLocator('iframe');
      await expect(card.getByRole('heading', { level: 1 })).toHaveText(embed.title);
      await expect(card.getByRole('heading', { level: 1 }).getByRole('link')).toHaveAttribute('href', portal.address + path);
      expect(await card.locator('html').getAttribute('dir')).toBe(direction);
      const { scrolled, shown } = await card.locator('html').evaluate((html) => ({ scrolled: html.scrollHeight, shown: innerHeight }));
      expect(scrolled).toBeLessThanOrEqual(shown);
      const isDrawn = await card.getByRole('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0));
      expect(isDrawn).toBe(true);
      await expect(card.getByRole('img')).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });

  test(`${path} can be read on from where another site framed it`, async ({ page }) => {
    const embed = await findEmbed(path);
    await openElsewhere(page, embed.html);
    // The link for whoever shows no frame is not there twice.
    await expect(page.getByRole('link')).toHaveCount(0);
    const opened = page.waitForEvent('popup');
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).getByRole('link').click();
    await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(embed.title);
    expect((await opened).url()).toBe(portal.address + path);
  });

  test(`${path} stands whole in WordPress, as high as it is, and leads to the article`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    // The width of a theme, and one and a half of it for the height, are what WordPress asks for.
    const embed = await findEmbed(path, '&maxwidth=500&maxheight=750&dnt=1&format=json');
    await openElsewhere(page, inWordPress(embed.html) ?? '');
    const frame = page.locator('iframe');
    await expect(frame).toBeVisible();
    await expect(page.locator('blockquote')).toBeHidden();
    const card = page.frameLocator('iframe');
    const isDrawn = await card.getByRole('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0));
    expect(isDrawn).toBe(true);
    const { scrolled, needed } = await card.locator('main').evaluate((main) => {
      const bottom = (main.lastElementChild as Element).getBoundingClientRect().bottom;
      return { scrolled: document.documentElement.scrollHeight, needed: Math.ceil(bottom + scrollY) + 17 };
    });
    expect([scrolled, Number(await frame.getAttribute('height'))]).toEqual([needed, needed]);
    await card.getByRole('heading', { level: 1 }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(embed.title);
    expect(page.url()).toBe(portal.address + path);
    expect(complaints).toEqual([]);
  });
}

test('without scripts a framed article leads on, and in WordPress its link stands in the place of the frame', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const embed = await findEmbed('/europe/allies-keep-talking');
  await openElsewhere(page, inWordPress(embed.html) ?? '');
  await expect(page.getByRole('link', { name: embed.title })).toHaveAttribute('href', `${portal.address}/europe/allies-keep-talking`);
  await openElsewhere(page, embed.html);
  const opened = page.waitForEvent('popup');
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).getByRole('link').click();
  expect((await opened).url()).toBe(`${portal.address}/europe/allies-keep-talking`);
  await page.close();
});

/** Words that nobody has set yet may turn out a line shorter, headline and standfirst alike. A line too little would be cut off. */
const SPARE_LINES = 27 + 23;

test('a frame is as high as its card, whatever the words and the width', async ({ page }) => {
  const list = (await (await fetch(`${portal.address}/api/v1/articles?limit=24`)).json()) as { articles: { url: string }[] };
  expect(list.articles.length).toBeGreaterThan(20);
  for (const { url } of list.articles)
    for (const asked of ['', '&maxwidth=300']) {
      const { html, width, height } = await findEmbed(new URL(url).pathname, asked);
      await page.setViewportSize({ width, height });
      await page.goto(/ src="([^"]*)"/.exec(html)?.[1] ?? '');
      const needed = await page.locator('main').evaluate((main) => {
        const bottom = (main.lastElementChild as Element).getBoundingClientRect().bottom;
        return { height: bottom + scrollY + 17, width: document.documentElement.scrollWidth };
      });
      const spare = height - needed.height;
      expect([url, width, spare > -1 && spare <= SPARE_LINES, needed.width <= width]).toEqual([url, width, true, true]);
    }
});

test('a card says by the policy that it may be framed, and by nothing that contradicts it', async () => {
  const { html } = await findEmbed('/europe/allies-keep-talking');
  const card = await fetch(/ src="([^"]*)"/.exec(html)?.[1] ?? '');
  expect(card.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(card.headers.get('x-frame-options')).toBeNull();
  const kept = await fetch(card.url, { headers: { 'if-none-match': card.headers.get('etag') ?? '' } });
  expect([kept.status, kept.headers.get('x-frame-options')]).toEqual([304, null]);
});

test('the article itself stands in no other page', async ({ page }) => {
  await openElsewhere(page, `<iframe src="${portal.address}/europe/allies-keep-talking"></iframe>`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
});
