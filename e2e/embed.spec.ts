/** Articles in other sites' pages: found from the article, framed, whole without a script. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { type Portal, startPortal } from './portal.ts';

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
}

test('the article itself stands in no other page', async ({ page }) => {
  await openElsewhere(page, `<iframe src="${portal.address}/europe/allies-keep-talking"></iframe>`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
});
